// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/refusal.h"
#include "storage/inventory/inventory.h"
#include "storage/lineage/lineage.h"

namespace ramet {

struct TakeSnapshotRequest {
    VmRef vm{};
    QString name;
    QString description{};
    bool memory = false;    ///< insists on the memory of a running VM, which is taken anyway
    bool disksOnly = false; ///< without its memory; then a snapshot of a running VM is external
    bool external = false;  ///< files of their own, also where the images could hold it
    bool quiesce = false;   ///< the guest's agent puts its file systems to rest meanwhile
};

/// Takes a snapshot of all disks that are written to, and of a running VM's memory. Inside the
/// images where all can hold one; else each disk goes on as a new file on top of the old one.
struct TakeSnapshotPlan {
    TakeSnapshotRequest request;
    QString vmName;
    bool runs = false;
    bool withMemory = false;
    bool isExternal = false;
    struct HeldDisk {
        QString target;
        QString path;      ///< the image that it is inside of, or that stays as it is
        QString overlay{}; ///< of an external one: the new file
    };
    std::vector<HeldDisk> disks;
    QStringList leftOut; ///< targets of disks that are read-only
    QString memoryFile;  ///< of an external one with memory
    QStringList pools;   ///< that get new files
    std::vector<Refusal> refusals;

    bool isValid() const { return refusals.empty(); }
};

/// A pure function of the inventory, with every refusal. `lineage`: of this inventory; null: it is
/// made where it is needed.
TakeSnapshotPlan planTakeSnapshot(const Inventory &inventory, const TakeSnapshotRequest &request,
                                  const Lineage *lineage = nullptr);

/// Why the name can be none of a snapshot of this VM; null: it can.
std::optional<Refusal> whyNotSnapshotName(const VirtualMachine &vm, const QString &name);

/// "snapshot1", "snapshot2", … the first that the VM has not.
QString freeSnapshotName(const VirtualMachine &vm);

} // namespace ramet
