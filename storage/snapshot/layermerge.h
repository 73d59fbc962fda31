// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/refusal.h"
#include "storage/inventory/inventory.h"
#include "storage/lineage/lineage.h"

namespace ramet {

/// A file that goes with a snapshot.
struct SnapshotFile {
    QString path;
    QString pool;
    QString volume;
    QString times{}; ///< as Volume::times(), when it was planned
    bool operator==(const SnapshotFile &) const = default;
};

/// Layers of one disk that are copied into the one below them.
struct LayerMerge {
    QString target;
    QString base; ///< path
    QString baseFormat;
    std::vector<SnapshotFile> removed; ///< the top first
    bool isActive = false;             ///< the first is what the VM writes to
    quint64 bytes = 0;                 ///< at most to copy
    bool operator==(const LayerMerge &) const = default;
};

/// Why the layers cannot be merged: something else rests on them or on what they go into.
/// `passed`: snapshots that go with them; `going`: paths of files that go, too.
std::vector<Refusal> whyNotMerged(const Inventory &inventory, const VirtualMachine &vm,
                                  const LayerMerge &merge, const QString &snapshot,
                                  const QStringList &passed, const QStringList &going,
                                  const Lineage &lineage);

} // namespace ramet
