// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clone/keptnotices.h"

#include "storage/guest/seedvolume.h"

#include <algorithm>

namespace ramet {

namespace {

const std::vector<Need> &needsOf(const ClonePlan &plan, const VirtualMachine &source)
{
    const auto snapshot =
        std::ranges::find(source.snapshots, plan.request.snapshot, &Snapshot::name);
    return snapshot == source.snapshots.end() ? source.needs : snapshot->needs;
}

void addArguments(ClonePlan &plan, const std::vector<Need> &needs)
{
    QStringList names;
    QStringList written;
    for (const Need &need : needs) {
        const bool isOther =
            need.where != Need::Where::Defined && plan.request.snapshot != need.snapshot;
        if (!need.isArgument || need.where == Need::Where::Live || isOther)
            continue;
        names << need.name;
        if (need.isFile() && need.use == Need::Use::Write)
            written << need.name;
    }
    names.removeDuplicates();
    written.removeDuplicates();
    plan.notices.push_back({Notice::ArgumentsKept, names.join(", "), {}});
    for (const QString &file : written)
        plan.notices.push_back({Notice::ArgumentWritten, file, {}});
}

bool keepsMedium(const ClonePlan &plan, const Disk &disk)
{
    const auto planned = std::ranges::find(plan.disks, disk.target, &DiskPlan::target);
    return planned != plan.disks.end() && planned->action == DiskPlan::Action::Keep;
}

} // namespace

void addKeptNotices(ClonePlan &plan, const VirtualMachine &source, const SourceState &state)
{
    if (source.hasArguments)
        addArguments(plan, needsOf(plan, source));
    for (const SourceDisk &disk : state.disks) {
        if (disk.disk.isRemovable() && looksLikeSeed(disk.disk.path) &&
            keepsMedium(plan, disk.disk))
            plan.notices.push_back({Notice::SeedKept, disk.disk.target, disk.disk.path});
    }
}

} // namespace ramet
