// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/acttext.h"

#include <QCoreApplication>

namespace ramet {
namespace {

struct ActText {
    Q_DECLARE_TR_FUNCTIONS(RefusalText)
};

} // namespace

QString actSentence(Reason reason)
{
    switch (reason) {
    case Reason::SnapshotNameInvalid:
        return ActText::tr("A snapshot cannot be called “%1”: the name must not begin with a dot "
                           "or be only a number. Choose another name.");
    case Reason::SnapshotNameTaken:
        return ActText::tr("“%2” has a snapshot “%1” already. Choose another name.");
    case Reason::SnapshotCannotHold:
        return ActText::tr("Disk “%1” (%2) cannot be part of a snapshot. Clone the VM instead, "
                           "or detach that disk first.");
    case Reason::SnapshotMixed:
        return ActText::tr("Snapshot “%1” is inside the image of one disk and a file of its own "
                           "for another, which libvirt cannot handle. Clone it, or delete it "
                           "with the program that made it.");
    case Reason::SnapshotNeeded:
        return ActText::tr("The files of snapshot “%1” are needed by %3. Delete those first, or "
                           "make them independent.");
    case Reason::SnapshotHasLater:
        return ActText::tr("The files of snapshot “%1” hold, or lie below, what was taken later: "
                           "%3. Delete that first, or clone the snapshot instead.");
    case Reason::VmIsOff:
        return ActText::tr("“%1” is off. Start it first.");
    case Reason::VmIsPaused:
        return ActText::tr("“%1” is paused. Let it go on first.");
    case Reason::VmNotPaused:
        return ActText::tr("“%1” is not paused, so it cannot be let go on.");
    case Reason::NothingSaved:
        return ActText::tr("“%1” has no saved state.");
    case Reason::TitleInvalid:
        return ActText::tr("The title “%1” has line breaks, which libvirt does not allow. Write it "
                           "in one line.");
    case Reason::TagInvalid:
        return ActText::tr("“%1” cannot be a tag: it is one word of at most 40 letters, digits, "
                           "“.”, “_” and “-”.");
    case Reason::NoNamedVolumes:
        return ActText::tr("No volume of “%1” carries its name, so none can be renamed with "
                           "it. Rename the VM alone.");
    case Reason::NamedBySnapshots:
        return ActText::tr("Snapshots of “%1” name its volumes as they are called now: %3. "
                           "Delete these first, or rename the VM alone.");
    case Reason::VolumeKeepsName:
        return ActText::tr(
            "Volume “%1” on storage “%2” keeps its name: libvirt cannot rename a volume, only copy "
            "it, and Ramet can where it runs on the node itself, may write to the storage’s "
            "folder, and the volume is a file there. Rename the VM alone, or make a full clone.");
    case Reason::VolumeNameTaken:
        return ActText::tr("Storage “%2” has a volume “%1” already. Choose another name, or "
                           "rename the VM alone.");
    case Reason::MemoryNeedsRunning:
        return ActText::tr("“%1” does not run, so it has no memory to keep. Take the snapshot of "
                           "its disks.");
    case Reason::QuiesceNeedsRunning:
        return ActText::tr("The file systems of “%1” can be frozen only while it runs, for a "
                           "snapshot of its disks without the memory.");
    default:
        return {};
    }
}

} // namespace ramet
