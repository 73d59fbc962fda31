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
    const auto isMeant = [&](const QString &pool, const QString &volume) {
        return volume == step.undo.name && pool == step.undo.pool;
    };
    for (const DiskPlan &disk : plan ? plan->disks : std::vector<DiskPlan>()) {
        const bool isStage =
            step.undo.node == disk.readNode && isMeant(disk.stage.pool, disk.stage.volume);
        if (!isStage && !isMeant(disk.targetPool, disk.targetVolume))
            continue;
        const bool atOnce = isStage ? std::ranges::any_of(disk.stage.methods, isFilledAtOnce)
                                    : isFilledAtOnce(disk.method) ||
                                          std::ranges::any_of(disk.otherMethods, isFilledAtOnce);
        // What comes by a stream is as long as the other node's file, and of no format at first.
        const bool isSizeKnown = !disk.asContainer && disk.readNode.isEmpty();
        if (isSizeKnown && step.undo.node == plan->targetNode) {
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
