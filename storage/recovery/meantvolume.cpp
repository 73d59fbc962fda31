// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recovery/meantvolume.h"

#include <algorithm>

namespace ramet {

namespace {

/// These ways fill a volume in the one call that makes it.
bool isFilledAtOnce(CopyMethod method)
{
    return method == CopyMethod::VolumeClone || method == CopyMethod::DaemonReflink ||
           method == CopyMethod::LocalReflink;
}

} // namespace

MeantVolume meantBy(const JournalStep &step, const std::optional<ClonePlan> &plan)
{
    MeantVolume meant{step.undo, step.intended};
    for (const DiskPlan &disk : plan ? plan->disks : std::vector<DiskPlan>()) {
        const bool atOnce =
            isFilledAtOnce(disk.method) || std::ranges::any_of(disk.otherMethods, isFilledAtOnce);
        if (disk.targetVolume != step.undo.name || disk.targetPool != step.undo.pool)
            continue;
        if (!disk.asContainer && step.undo.node == plan->targetNode) {
            meant.plannedFormat = disk.targetFormat;
            meant.plannedBytes = disk.capacityBytes;
        }
        if (atOnce) {
            meant.format = disk.targetFormat;
            meant.capacityBytes = disk.capacityBytes;
        }
    }
    return meant;
}

} // namespace ramet
