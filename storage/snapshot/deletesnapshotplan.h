// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/snapshot/layermerge.h"

namespace ramet {

struct DeleteSnapshotRequest {
    VmRef vm;
    QString snapshot;
    bool children = false; ///< with all that were taken after it, in its branch
};

/// Deletes snapshots, and no state of the VM that is not one of theirs. What is inside images goes
/// from there. Of external ones the layer that was put on top is merged into the file below, and
/// then goes; where the VM has left their branch, the file that held their state goes.
struct DeleteSnapshotPlan {
    DeleteSnapshotRequest request;
    QString vmName;
    bool runs = false;
    enum class Way {
        WithContent, ///< by libvirt, from inside the images
        ListedOnly,  ///< libvirt forgets it; its files are the plan's matter
    };
    struct Deleted {
        QString name;
        Way way = Way::WithContent;
        bool operator==(const Deleted &) const = default;
    };
    std::vector<Deleted> snapshots; ///< children before their parents
    std::vector<LayerMerge> merges;
    std::vector<SnapshotFile> files; ///< that hold states or memory of these alone
    QStringList kept;                ///< such on no storage: they stay
    std::vector<Refusal> refusals;

    bool isValid() const { return refusals.empty(); }
    QStringList names() const;
    QStringList deletedPaths() const; ///< of layers once they are merged, and of `files`
    quint64 bytesToCopy() const;
};

/// A pure function of the inventory, with every refusal. `lineage`: of this inventory; null: it is
/// made.
DeleteSnapshotPlan planDeleteSnapshot(const Inventory &inventory,
                                      const DeleteSnapshotRequest &request,
                                      const Lineage *lineage = nullptr);

} // namespace ramet
