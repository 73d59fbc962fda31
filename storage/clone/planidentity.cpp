// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clone/planidentity.h"

namespace ramet {

NewIdentity identityOf(const ClonePlan &plan, const RametMarks &marks)
{
    NewIdentity identity;
    identity.name = plan.request.name;
    identity.uuid = plan.newUuid;
    identity.macs = plan.newMacs;
    identity.newDiskSerials = plan.request.newDiskSerials;
    identity.movedSources = plan.movedSources;
    identity.dropEmulator = plan.toOtherHost;
    for (const DiskPlan &disk : plan.disks) {
        if (disk.action == DiskPlan::Action::LeaveOut)
            identity.leftOutDisks << disk.target;
        else if (disk.action == DiskPlan::Action::Eject)
            identity.ejectedDrives << disk.target;
    }
    identity.marks = marks;
    identity.marks.originUuid = plan.request.source.uuid;
    identity.marks.originName = plan.sourceName;
    identity.marks.isLinked = plan.request.mode == CloneMode::Linked;
    return identity;
}

} // namespace ramet
