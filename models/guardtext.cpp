// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/guardtext.h"

#include <QCoreApplication>

namespace ramet {
namespace {

struct GuardText {
    Q_DECLARE_TR_FUNCTIONS(RefusalText)
};

} // namespace

QString guardSentence(Reason reason)
{
    switch (reason) {
    case Reason::HasDependants:
        return GuardText::tr("The disks of “%1” are needed by %3. Delete those first, or "
                             "make them independent.");
    case Reason::DisksShared:
        return GuardText::tr("The disks of “%1” are disks of %3, too. Take them away from one "
                             "of these VMs, or delete it and keep its disks (“--keep-disks”).");
    case Reason::FilesAlike:
        return GuardText::tr("For “%1”, files that only their names tell apart are taken for one: "
                             "%3. If they are several, change the times of one (“touch FILE” on "
                             "its node), then try again.");
    case Reason::HeldByTask:
        return GuardText::tr("A task of Ramet that is at work or was interrupted holds the disks "
                             "of “%1” (by %3). Wait until it has ended. If it was interrupted, "
                             "“rametctl recover” or “Interrupted tasks…” in the window finishes it "
                             "or cleans it up.");
    case Reason::DisksAreFetched:
        return GuardText::tr("The disks of “%1” are still being fetched by %3. Wait until all is "
                             "there, or delete that clone.");
    case Reason::DisksUnwritten:
        return GuardText::tr("“%1” was made independent, but it is not certain that all of it was "
                             "written to %3 before the VM ended. Make it independent once more: "
                             "what is missing is copied again.");
    case Reason::UsersUnknown:
        return GuardText::tr("Whether something needs the disks of “%1” is not known, as these "
                             "could not be read: %3. Mend the reason that each names, or take "
                             "away what cannot be mended.");
    case Reason::ParentsUnknown:
        return GuardText::tr("It cannot be known what rests on “%1”: storage %3 does not tell what "
                             "its images rest on. Install the program rbd (ceph-common) on this "
                             "computer, and see to it that it can reach the cluster.");
    case Reason::ImageHasSnapshots:
        return GuardText::tr("Disk image “%1” on storage “%2” has snapshots that somebody made: "
                             "%3. Remove them first, or keep the disks.");
    case Reason::DependantsUnknown:
        return GuardText::tr("Whether something needs the disks of “%1” is not known: node %3 "
                             "cannot be reached. Connect it, or remove it from the list.");
    case Reason::VolumeUnknown:
        return GuardText::tr("Storage “%2” has no volume “%1”. Refresh the storage, then look "
                             "again.");
    case Reason::VolumeNeeded:
        return GuardText::tr("“%1” is needed by %3. Delete those first, or make them "
                             "independent.");
    case Reason::VolumeUsersUnknown:
        return GuardText::tr("Whether something needs “%1” is not known: node %3 cannot be "
                             "reached. Connect it, or remove it from the list.");
    case Reason::TemplateHasSnapshots:
        return GuardText::tr("“%1” has snapshots (%2), which a template cannot have. Delete "
                             "them, or clone it to a template instead.");
    case Reason::SnapshotsExternal:
        return GuardText::tr("“%1” has snapshots that are files of their own (%3), which are not "
                             "dropped. Merge them first, or make a clone of it a template.");
    case Reason::NothingBelow:
        return GuardText::tr("“%1” is independent already: its disks rest on nothing.");
    case Reason::TemplateIsReadOnly:
        return GuardText::tr("“%1” is a template, to which nothing is written. Turn it back into "
                             "a VM first.");
    case Reason::DiskNotFlattened:
        return GuardText::tr("What disk “%1” rests on cannot be copied into it (%2). Make a full "
                             "clone of the VM instead.");
    case Reason::DiskNotOwn:
        return GuardText::tr("Disk “%1” (%2) is read-only or shared, so nothing is copied into "
                             "it. Detach it first, or make a full clone of the VM.");
    case Reason::TemplateCannotStart:
        return GuardText::tr("“%1” is a template and cannot be started. Clone it and start the "
                             "clone.");
    case Reason::WritesToTemplate:
        return GuardText::tr("“%1” would write to disks of the template %3. Take those disks "
                             "away from it, or turn the template back into a VM first.");
    case Reason::StartSpoilsOthers:
        return GuardText::tr("The first write to the disks of “%1” would spoil for good what rests "
                             "on them: %3. Convert “%1” to a template and start clones of it "
                             "instead.");
    case Reason::TemplateHasNoDisk:
        return GuardText::tr("“%1” has no disk of its own, so it cannot be a template. Add a "
                             "disk first.");
    default:
        return {};
    }
}

} // namespace ramet
