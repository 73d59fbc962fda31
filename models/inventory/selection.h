// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/droptarget.h"
#include "models/inventory/snapshottree.h"

#include <QSet>

namespace ramet {

inline size_t qHash(const VmRef &vm, size_t seed = 0)
{
    return qHashMulti(seed, vm.node, vm.uuid);
}

/// What a person has selected, by what names it without doubt: it stays the same when rows are
/// renamed, sorted, hidden or read anew. A plain value. Rows of another kind, such as an image that
/// no VM has, are no part of it.
struct Selection {
    QSet<VmRef> vms;
    std::optional<SnapshotRef> snapshot; ///< where nothing else is selected than one
    QString currentNode;        ///< the node of the row that was selected last, whatever it is
    QString currentStorage{};   ///< the same, where that row is a storage's
    bool isAtTemplates = false; ///< where that row stands for the node's templates

    /// Where VMs are put that are pasted now.
    DropTarget target() const { return {currentNode, currentStorage, isAtTemplates}; }
    bool isSeveral() const { return vms.size() > 1; }
    /// The one VM; null: there is none, or several.
    const VmRef *single() const { return vms.size() == 1 ? &*vms.constBegin() : nullptr; }
    bool operator==(const Selection &) const = default;
};

} // namespace ramet
