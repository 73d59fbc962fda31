// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/inventory/inventory.h"
#include "storage/lineage/lineage.h"

#include <optional>

namespace ramet {

struct SnapshotRef {
    VmRef vm;
    QString name;
    bool operator==(const SnapshotRef &) const = default;
};

/// One snapshot of a VM where it stands in their tree. A plain value; names are as they are.
struct SnapshotNode {
    QString name;
    QString parent; ///< empty: it has none, or none that is known
    QString description;
    qint64 created = 0; ///< seconds since 1970
    bool isInside = false;
    bool isOfFiles = false;
    bool hasMemory = false;
    bool isCurrent = false;
    int depth = 0;

    bool operator==(const SnapshotNode &) const = default;
};
/// Parents before their children, each branch together, the oldest first.
std::vector<SnapshotNode> snapshotTree(const VirtualMachine &vm);

QString snapshotNameText(const SnapshotNode &snapshot); ///< says which is the current one
QString takenText(const SnapshotNode &snapshot);        ///< in local time
QString holdsText(const SnapshotNode &snapshot); ///< disks inside the images or as files, memory

/// What can be done with a VM's snapshots now. Each text is empty where it can, else the translated
/// reason.
struct SnapshotAbilities {
    QString take;
    QString revert;
    QString remove; ///< alone, or else with its children
    QString removeWithChildren;
    QString clone;
};
/// Pure function of the inventory. `snapshot` empty: none is chosen, and the reasons say so.
/// `lineage`: where it was made already.
SnapshotAbilities snapshotAbilities(const Inventory &inventory, const std::optional<VmRef> &vm,
                                    const QString &snapshot, const Lineage *lineage = nullptr);

/// Of any snapshot; what a person types is checked when it is typed. Null: one can be taken.
std::optional<Refusal> whyNotTakeSnapshot(const Inventory &inventory, const VmRef &vm,
                                          const Lineage *lineage = nullptr);

} // namespace ramet
