// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/refusal.h"
#include "storage/inventory/inventory.h"

namespace ramet {

/// Names one volume: a storage of a node, and the volume in it.
struct VolumeRef {
    QString node;
    QString pool;
    QString volume;
    auto operator<=>(const VolumeRef &) const = default;
};

/// Deletes a volume that is no VM's.
struct VolumePlan {
    VolumeRef volume;
    QString path;
    quint64 allocationBytes = 0;
    std::vector<Refusal> refusals;

    QString name() const { return volume.pool + '/' + volume.volume; }
    bool isValid() const { return refusals.empty(); }
};

/// A pure function of the inventory. Refused: a VM of any node names the volume, as a disk, a
/// mounted image or any other file that it needs (domain/needs.h), now, as it runs or in a
/// snapshot; something rests on it or has its data in it; a node that could know does not answer.
VolumePlan planDeleteVolume(const Inventory &inventory, const VolumeRef &volume);

} // namespace ramet
