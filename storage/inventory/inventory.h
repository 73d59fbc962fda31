// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/domain/virtualmachine.h"
#include "storage/inventory/gap.h"
#include "storage/libvirt/nodes.h"
#include "storage/pool/storagepool.h"

#include <set>

namespace ramet {

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
    std::vector<Gap> gaps; ///< what could not be read of it

    const StoragePool *findPool(const QString &name) const;
    const VirtualMachine *findVm(const QString &uuid) const;
    const VirtualMachine *findVmByName(const QString &name) const;
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
};

/// The volume that a disk of a VM on `node` is on; empty when no active pool lists it.
VolumePlace placeOf(const NodeInventory &node, const Disk &disk);
VolumePlace placeOfPath(const NodeInventory &node, const QString &path);

/// Reads one node through its listing connection. An unreachable node is a value too.
/// Blocks; call it on a worker thread, one per node.
NodeInventory loadNode(Nodes &nodes, const NodeAddress &address);
/// One domain again, after an event; NotFound when it is gone.
Result<VirtualMachine> loadVm(Nodes &nodes, const VmRef &ref);
/// The pools again. `refresh`: make the daemon look at the storage first.
Result<std::vector<StoragePool>> loadPools(Nodes &nodes, const QString &node, bool refresh);
/// All nodes, one thread each. `refreshPools` as above.
Inventory loadInventory(Nodes &nodes, bool refreshPools = false);

} // namespace ramet
