// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/refusal.h"
#include "storage/inventory/inventory.h"
#include "storage/lineage/lineage.h"

#include <map>

namespace ramet {

struct RevertSnapshotRequest {
    VmRef vm;
    QString snapshot;
    /// Of an external one: the files that the disks are now go, where nothing needs them.
    bool discard = false;
};

/// Lets a VM be what it was in a snapshot. Where that is inside the images they change, and what
/// they hold now is lost. Where it is files of their own, each disk becomes a new file on top of
/// the snapshot's, and the old one stays unless a person wants it gone.
struct RevertSnapshotPlan {
    RevertSnapshotRequest request;
    QString vmName;
    bool runs = false;      ///< the VM, now
    bool hasMemory = false; ///< it runs afterwards, where it was
    bool isExternal = false;
    QString memoryFile; ///< of an external one with memory
    struct NewOverlay {
        QString target;
        QString pool;
        QString volume;
        QString format; ///< of the image below
        QString below;  ///< the snapshot's file
        quint64 capacityBytes = 0;
    };
    std::vector<NewOverlay> overlays;
    struct OldFile {
        QString path;
        QString pool;
        QString volume;
    };
    std::vector<OldFile> discarded; ///< the disks of now that go
    /// Snapshots that say of one of these that it was put on top of them: what they are to say
    /// instead, by snapshot and target. The new file, where empty.
    std::map<QString, std::map<QString, QString>> notes;
    QStringList kept;         ///< those that stay, and nothing names any more
    QStringList droppedDisks; ///< targets that the VM has now and had not then
    std::vector<Refusal> refusals;

    bool isValid() const { return refusals.empty(); }
};

/// A pure function of the inventory, with every refusal. `lineage`: of this inventory; null: it is
/// made.
RevertSnapshotPlan planRevertSnapshot(const Inventory &inventory,
                                      const RevertSnapshotRequest &request,
                                      const Lineage *lineage = nullptr);

} // namespace ramet
