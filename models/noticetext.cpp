// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/noticetext.h"

#include "models/guesttext.h"
#include "models/printable.h"
#include "models/targettext.h"
#include "models/wording.h"

#include <QCoreApplication>

namespace ramet {

namespace {

struct NoticeText {
    Q_DECLARE_TR_FUNCTIONS(NoticeText)
};

/// Names, as a plan joins them.
QString quoted(const QString &names)
{
    QStringList all;
    for (const QString &name : names.split(QStringLiteral(", ")))
        all += NoticeText::tr("“%1”", "a name").arg(name);
    return all.join(NoticeText::tr(", ", "between names"));
}

QString sentence(const PlanNotice &notice)
{
    switch (notice.notice) {
    case Notice::NetworkMissing:
        return NoticeText::tr("Network “%1” does not exist on node “%2”: the clone cannot start "
                              "until it does.")
            .arg(notice.object, notice.other);
    case Notice::BridgeMissing:
        return NoticeText::tr("Node “%2” has no network interface “%1”: the clone cannot start "
                              "until there is one.")
            .arg(notice.object, notice.other);
    case Notice::BridgeUnknown:
        return NoticeText::tr("Whether node “%2” has the network interface “%1” is not known: the "
                              "clone needs it to start.")
            .arg(notice.object, notice.other);
    case Notice::NetworkFilterMissing:
        return NoticeText::tr("Node “%2” has no network filter “%1”: the clone cannot start until "
                              "there is one.")
            .arg(notice.object, notice.other);
    case Notice::NetworkFilterUnknown:
        return NoticeText::tr("Whether node “%2” has the network filter “%1” is not known: the "
                              "clone needs it to start.")
            .arg(notice.object, notice.other);
    case Notice::FileUnknown:
        return NoticeText::tr("Whether node “%2” has “%1” is not known: the clone needs it to "
                              "start.")
            .arg(notice.object, notice.other);
    case Notice::MediumMissing:
        return NoticeText::tr("Node “%2” does not have the optional image “%1”.")
            .arg(notice.object, notice.other);
    case Notice::MediumOfNode:
        return NoticeText::tr("The clone’s drive gets what node “%2” itself has at “%1”.")
            .arg(notice.object, notice.other);
    case Notice::MediumUnknown:
        return NoticeText::tr("The clone’s drive is the device “%1” of node “%2”, if there is one.")
            .arg(notice.object, notice.other);
    case Notice::ConnectionMapped:
    case Notice::ConnectionKept:
    case Notice::NetworkNotKnown:
    case Notice::MachineUnknown:
    case Notice::CpuUnusable:
    case Notice::CpuOfHost:
    case Notice::LibvirtOlder:
    case Notice::QemuOlder:
    case Notice::VersionsUnknown:
    case Notice::MemoryShort:
    case Notice::MemoryAboveHost:
    case Notice::MemoryUnknown:
    case Notice::TpmMissing:
        return targetSentence(notice);
    case Notice::EmulatorOfNode:
        return NoticeText::tr("The original runs on the emulator “%1”; the clone gets the one of "
                              "node “%2”.")
            .arg(notice.object, notice.other);
    case Notice::DriveEjected:
        return NoticeText::tr("Drive “%1” of the clone is empty.").arg(notice.object);
    case Notice::StorageChosen:
        return NoticeText::tr("Disk “%1” is on no storage; its copy goes to “%2”.")
            .arg(notice.object, notice.other);
    case Notice::CopiedBetweenNodes:
        return NoticeText::tr("The two nodes do not share the storage of disk “%1”: it is sent to "
                              "storage “%2” of the other one.")
            .arg(notice.object, notice.other);
    case Notice::FetchedWhileOn:
        return NoticeText::tr(
                   "“%1” starts at once and fetches its disks meanwhile: node “%2” and the "
                   "original must stay as they are until it has them.")
            .arg(notice.object, notice.other);
    case Notice::CancelEndsGuest:
        return NoticeText::tr(
                   "If you cancel before that, “%1” is removed with all that its guest wrote.")
            .arg(notice.object);
    case Notice::MadeWholeFirst:
        return NoticeText::tr("Disk “%1” is first copied to one image in storage “%2” of its own "
                              "node, which takes space there until it has been sent.")
            .arg(notice.object, notice.other);
    case Notice::HostDevices:
        return NoticeText::tr("The clone uses devices of the node (%1): it cannot run at the same "
                              "time as the original.")
            .arg(notice.object);
    case Notice::ArgumentsKept:
        return notice.object.isEmpty()
                   ? NoticeText::tr("The arguments for QEMU in <qemu:commandline> are kept as they "
                                    "are.")
                   : NoticeText::tr("The arguments for QEMU in <qemu:commandline> are kept as they "
                                    "are: both VMs have %1.")
                         .arg(notice.object);
    case Notice::ArgumentWritten:
        return NoticeText::tr(
                   "Both VMs write to “%1”, which <qemu:commandline> names: it is damaged "
                   "when both run. Give the clone a file of its own first.")
            .arg(notice.object);
    case Notice::SeedReplaced:
    case Notice::GuestUnknown:
    case Notice::GuestIsWindows:
    case Notice::AddressesUnknown:
    case Notice::GuestAsOriginal:
        return guestSentence(notice);
    case Notice::SeedKept:
        return NoticeText::tr(
                   "Drive “%1” keeps “%2”: the clone gets the first-boot settings of the "
                   "original, with its name and instance ID.")
            .arg(notice.object, notice.other);
    case Notice::MacKept:
        return NoticeText::tr("The clone’s MAC address %1 is also that of %2: run no two of them "
                              "in one network.")
            .arg(notice.object, quotedNames(notice.other.split(QStringLiteral(", "))));
    case Notice::MacOfCopies:
        return NoticeText::tr("All %2 clones get the MAC address %1: run no two of them in one "
                              "network.")
            .arg(notice.object, notice.other);
    case Notice::PasswordKept:
        return NoticeText::tr("The clone’s screen has the password of “%1”: change it if others "
                              "know it.")
            .arg(notice.object);
    case Notice::SerialKept:
        return NoticeText::tr("The copy of disk “%1” keeps its serial number: do not attach both "
                              "to one VM.")
            .arg(notice.object);
    case Notice::DiskOfOthers:
        return NoticeText::tr("Disk “%1” can also be written to by %2, which must stay off while "
                              "the clone is made.")
            .arg(notice.object, quoted(notice.other));
    case Notice::WritersUnknown:
        return NoticeText::tr("Whether another VM writes to the disks of “%1” is not known, as "
                              "this could not be read: %2. If one does, the clone may be damaged.")
            .arg(notice.object, notice.other);
    case Notice::WritersAway:
        return NoticeText::tr("Whether another VM writes to the disks of “%1” is not known, as "
                              "node %2 cannot be reached. If one does, the clone may be damaged.")
            .arg(notice.object, quoted(notice.other));
    case Notice::SavedStateNotCopied:
        return NoticeText::tr("The saved state of “%1” is not copied: the clone starts as after a "
                              "power cut.")
            .arg(notice.object);
    case Notice::MemoryNotCopied:
        return NoticeText::tr("Snapshot “%1” was taken while the VM ran: the clone gets its disks "
                              "without the memory and starts as after a power cut.")
            .arg(notice.object);
    case Notice::SnapshotMustStay:
        return NoticeText::tr("The clone rests on snapshot “%1” of “%2”: keep the snapshot as long "
                              "as the clone exists.")
            .arg(notice.object, notice.other);
    case Notice::FirmwareIsCurrent:
        return NoticeText::tr("Snapshot “%1” does not hold UEFI variables and TPM: the clone gets "
                              "them as they are now.")
            .arg(notice.object);
    case Notice::GuestPaused:
        return NoticeText::tr("“%1” keeps running and is held only for a moment.")
            .arg(notice.object);
    case Notice::DiskLeftOut:
        return NoticeText::tr("The clone does not get disk “%1”: it may not start without it.")
            .arg(notice.object);
    case Notice::DiskShared:
        return NoticeText::tr("The clone uses disk “%1” together with the original.")
            .arg(notice.object);
    case Notice::CpusAboveHost:
        return NoticeText::tr("Node “%2” has only %1 CPUs: the clone’s will share them.")
            .arg(notice.object, notice.other);
    case Notice::TransientState:
        return NoticeText::tr("Disk “%1” is transient: what was written to it since the VM started "
                              "is not copied.")
            .arg(notice.object);
    }
    return {};
}

} // namespace

QString noticeText(const PlanNotice &notice)
{
    return printableLines(sentence(notice));
}

} // namespace ramet
