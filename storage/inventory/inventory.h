// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/result.h"
#include "storage/domain/virtualmachine.h"
#include "storage/inventory/gap.h"
#include "storage/inventory/nodeaddress.h"
#include "storage/inventory/nodefacts.h"
#include "storage/pool/storagepool.h"

#include <chrono>
#include <optional>
#include <set>

namespace ramet {

/// What a node had when it was last read.
struct SeenNode {
    QString hostUuid;
    std::vector<StoragePool> storages;     ///< with names and times of some of their volumes only
    std::chrono::milliseconds usualTime{}; ///< that reading it took, rounded up
};

/// All that is known of one node.
struct NodeInventory {
    QString node;
    QString uri;
    bool reachable = false;
    Error error; ///< why not reachable
    QString hostUuid;
    QString hostName;
    bool supportsKvm = false;
    QStringList networks;
    std::vector<VirtualMachine> vms;     ///< what people see
    std::vector<VirtualMachine> helpers; ///< Ramet's own that only copy; they use their disks
    std::vector<StoragePool> pools;
    /// Images on no storage that definitions name, or that such images rest on, as far as their
    /// headers could be read; by path.
    std::vector<Volume> unlisted;
    std::vector<Gap> gaps;            ///< what could not be read of it
    std::optional<SeenNode> lastSeen; ///< of one that is not reachable; nothing: never seen
    NodeFacts facts;                  ///< what clones asked for

    const StoragePool *findPool(const QString &name) const;
    const VirtualMachine *findVm(const QString &uuid) const;
    const VirtualMachine *findVmByName(const QString &name) const;
    /// The same for two URIs of one host. Its name too, without the domain, which not everybody
    /// tells: some makers give all their machines one UUID.
    QString hostKey() const;
};

/// A volume's place: which pool of which node lists it.
struct VolumePlace {
    const NodeInventory *node = nullptr;
    const StoragePool *pool = nullptr;
    const Volume *volume = nullptr;
    explicit operator bool() const { return volume != nullptr; }
};

/// All nodes at one time. Plans are made from this value alone, so that they can be made
/// anywhere, printed, compared and tested. Pointers handed out live as long as the value.
struct Inventory {
    std::vector<NodeInventory> nodes;

    const NodeInventory *findNode(const QString &name) const;
    const VirtualMachine *findVm(const VmRef &ref) const;
    std::set<QString> allMacs() const;
    QStringList unreachableNodes() const;
    std::vector<Gap> allGaps() const;
};

/// The volume that a disk of a VM on `node` is on; empty when no active pool lists it.
VolumePlace placeOf(const NodeInventory &node, const Disk &disk);
VolumePlace placeOfPath(const NodeInventory &node, const QString &path);
/// The storages that list disks of a VM, each once.
std::vector<const StoragePool *> storagesOf(const Inventory &inventory, const VirtualMachine &vm);

} // namespace ramet
