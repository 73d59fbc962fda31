// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clone/planatonce.h"

#include <algorithm>

namespace ramet {

namespace {

/// QEMU on the one node can read it from QEMU on the other, and put what it has read into its own
/// image.
bool comesByNbd(const DiskPlan &disk, const VirtualMachine &source)
{
    const auto defined = std::ranges::find(source.disks, disk.target, &Disk::target);
    const bool isWritten = defined != source.disks.end() && !defined->readOnly;
    return disk.action == DiskPlan::Action::Copy && disk.method == CopyMethod::NodeNbd &&
           !disk.asContainer && (isWritten || source.marks.lockedDisks.contains(disk.target));
}

} // namespace

void checkStart(ClonePlan &plan)
{
    if (!plan.request.startAfter)
        return;
    for (const PlanNotice &notice : plan.notices) {
        if (notice.notice == Notice::NetworkMissing || notice.notice == Notice::BridgeMissing ||
            notice.notice == Notice::NetworkFilterMissing)
            plan.refusals.push_back(
                {Reason::StartNeeds, Field::Start, notice.object, notice.other, {}});
    }
}

void checkStartAtOnce(ClonePlan &plan, const VirtualMachine &source)
{
    if (!plan.request.startAtOnce || !plan.isValid())
        return;
    const auto refuse = [&](Reason reason, const QString &object, const QString &other = {}) {
        plan.refusals.push_back({reason, Field::Start, object, other, {}});
    };
    if (plan.sourceRuns)
        refuse(Reason::AtOnceNeedsOff, source.name);
    if (plan.guest.way == GuestWay::Customize)
        refuse(Reason::AtOnceNeedsSeed, source.name);
    bool allComeByNbd = std::ranges::any_of(plan.disks, &DiskPlan::isMade);
    for (const DiskPlan &disk : plan.disks) {
        if (!disk.isMade() || plan.sourceRuns)
            continue;
        if (!comesByNbd(disk, source))
            allComeByNbd = false;
        else if (disk.targetFormat != u"qcow2")
            refuse(Reason::AtOnceNeedsQcow2, disk.target, disk.targetFormat);
    }
    if (!allComeByNbd)
        refuse(Reason::AtOnceNeedsNbd, plan.request.name, source.node);
    if (!plan.isValid())
        return;
    plan.notices.push_back({Notice::FetchedWhileOn, plan.request.name, source.node});
    plan.notices.push_back({Notice::CancelEndsGuest, plan.request.name, {}});
}

} // namespace ramet
