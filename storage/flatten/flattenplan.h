// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/refusal.h"
#include "storage/inventory/inventory.h"

namespace ramet {

class Lineage;

/// Makes a clone independent: what its disks rest on, over all levels, is copied into them.
struct FlattenPlan {
    VmRef vm;
    QString name;
    bool runs = false; ///< the VM's own QEMU copies while its guest goes on
    struct OwnDisk {
        QString target;
        QString pool;
        QString volume;
        QString path;
        QString format;
        bool onCeph = false;              ///< a layered clone
        std::vector<ImageLayer> layers{}; ///< as the VM sees the disk, the top first
        bool layersOpen = false;          ///< as DiskPlan::layersOpen
        QStringList below{};              ///< what it rests on, the nearest first, as far as known
        /// How much it grows at the most.
        quint64 bytesToCopy = 0;
    };
    /// Empty also in a valid plan: only the marks of the VM are out of date.
    std::vector<OwnDisk> disks;
    /// Of a running VM: an earlier run copied what is below them, and may not have proved it.
    std::vector<UnflushedDisk> unflushed;
    std::vector<Refusal> refusals;

    bool isValid() const { return refusals.empty(); }
    quint64 bytesToCopy() const;
};

/// The disk of a VM that is off as it is copied into: on what it rested, where an earlier run may
/// not have copied all of that.
Disk withUnflushed(const VirtualMachine &vm, const Disk &disk);

/// A pure function of the inventory. Refused: nothing is below; the VM has snapshots or a saved
/// state, which need what is below; a disk is not its own, or something rests on it; the storage
/// is too small; and where the node that could know does not answer. `lineage`: of this inventory,
/// for whoever plans for many VMs; null: it is made.
FlattenPlan planFlatten(const Inventory &inventory, const VmRef &vm,
                        const Lineage *lineage = nullptr);

} // namespace ramet
