// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/result.h"
#include "storage/domain/domainrecord.h"
#include "storage/domain/virtualmachine.h"
#include "storage/inventory/gap.h"
#include "storage/inventory/nodeaddress.h"
#include "storage/inventory/nodefacts.h"
#include "storage/inventory/scope.h"
#include "storage/inventory/vmlist.h"
#include "storage/pool/storagepool.h"

#include <chrono>
#include <memory>
#include <optional>
#include <set>

namespace ramet {

/// What a node had when it was last read.
struct SeenNode {
    QString hostUuid;
    SharedList<StoragePool> storages;      ///< with names and times of some of their volumes only
    std::chrono::milliseconds usualTime{}; ///< that reading it took, rounded up
};

/// All that is known of one node. Its VMs and storages are shared by copies.
struct NodeInventory {
    QString node;
    QString uri;
    DataAddress dataAddress;        ///< empty: no other node is known to reach it
    bool isDataAddressSaid = false; ///< by a person; else it is the host that the URI names
    bool reachable = false;
    bool isAwaited = false;   ///< not reachable, as it has not answered yet
    bool isFar = false;       ///< from this computer, by the time that an answer takes
    bool isBeingRead = false; ///< not reachable: it answers, and what it has is not known yet
    Error error;              ///< why not reachable
    QString hostUuid;
    QString hostName;
    bool supportsKvm = false;
    QStringList networks;
    bool areNetworksRead = true;         ///< false: it does not tell which it has
    VmList vms;                          ///< what people see
    std::vector<VirtualMachine> helpers; ///< Ramet's own that only copy; they use their disks
    SharedList<StoragePool> pools;
    /// Images on no storage that definitions name, or that such images rest on, as far as their
    /// headers could be read; by path.
    std::vector<Volume> unlisted;
    std::vector<Gap> gaps;            ///< what could not be read of it
    std::optional<SeenNode> lastSeen; ///< of one that is not reachable; nothing: never seen
    NodeFacts facts;                  ///< what clones asked for
    /// What `vms` were read from, of a look for guards: the next one reads no VM again whose record
    /// is the same. Null: nobody kept it.
    std::shared_ptr<const DomainRecords> records;

    /// Why no plan can be made on one that is not reachable.
    Reason whyUnreachable() const
    {
        if (isBeingRead)
            return Reason::NodeBeingRead;
        return isAwaited ? Reason::NodeAwaited : Reason::NodeUnreachable;
    }
    const StoragePool *findPool(const QString &name) const;
    const VirtualMachine *findVm(const QString &uuid) const { return vms.find(uuid); }
    const VirtualMachine *findVmByName(const QString &name) const;
    /// The same for two URIs of one host. Its name too, without the domain, which not everybody
    /// tells: some makers give all their machines one UUID.
    QString hostKey() const;
};

/// An inventory handed on. Null: there is none.
using Seen = std::shared_ptr<const Inventory>;

/// A volume's place: which pool of which node lists it.
struct VolumePlace {
    const NodeInventory *node = nullptr;
    const StoragePool *pool = nullptr;
    const Volume *volume = nullptr;
    explicit operator bool() const { return volume != nullptr; }
};

/// All nodes at one time. Plans are made from this value alone, so that they can be made
/// anywhere, printed, compared and tested. Pointers handed out live as long as the value, while it
/// does not change. Copies share the nodes.
struct Inventory {
    SharedList<NodeInventory> nodes;
    Scope scope;                                 ///< of the look that it is of
    std::chrono::steady_clock::time_point ended; ///< that look; default: it is of none

    const NodeInventory *findNode(const QString &name) const;
    const VirtualMachine *findVm(const VmRef &ref) const;
    std::set<QString> allMacs() const;
    QStringList unreachableNodes() const;
    std::vector<Gap> allGaps() const;
    /// Guards can go by it as it is: every storage was looked at again.
    bool isOfGuards() const;
    /// They may refuse for headers that it left unread.
    bool mayLackHeaders() const { return !isOfGuards() || !scope.headersOf.isEmpty(); }
};

/// The volume that a disk of a VM on `node` is on; empty when no active pool lists it.
VolumePlace placeOf(const NodeInventory &node, const Disk &disk);
VolumePlace placeOfPath(const NodeInventory &node, const QString &path);
/// The storages that list disks of a VM, each once.
std::vector<const StoragePool *> storagesOf(const Inventory &inventory, const VirtualMachine &vm);

} // namespace ramet
