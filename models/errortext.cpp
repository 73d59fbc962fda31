// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/errortext.h"

#include "models/connecttext.h"
#include "models/errorplacetext.h"
#include "models/guesttext.h"
#include "models/printable.h"
#include "models/refusaltext.h"
#include "models/targettext.h"

#include <QCoreApplication>

namespace ramet {
namespace {

struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

QString sentence(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Failed:
        return ErrorText::tr("Libvirt could not do this with %1. Its own words are in the "
                             "details.");
    case ErrorKind::Unreachable:
        return ErrorText::tr("%1 cannot be reached. Check that libvirt runs there and that its "
                             "address is right, then connect again.");
    case ErrorKind::NotFound:
        return ErrorText::tr("%1 is not there any more. Refresh the list and look again.");
    case ErrorKind::NameTaken:
        return ErrorText::tr("%1 exists already. Choose another name.");
    case ErrorKind::NoSpace:
        return ErrorText::tr("There is not enough space on %1. Free some space or choose another "
                             "storage.");
    case ErrorKind::Busy:
        return ErrorText::tr("%1 is in use by another operation. Wait until it has ended, then "
                             "try again.");
    case ErrorKind::Unsupported:
        return ErrorText::tr("The node cannot do this with %1. The details say what is missing.");
    case ErrorKind::Denied:
        return ErrorText::tr("You may not do this with %1. Log in as a user who has the right "
                             "to, such as a member of the group libvirt.");
    case ErrorKind::Invalid:
        return ErrorText::tr("Libvirt did not accept %1. The details say which part is wrong.");
    case ErrorKind::Cancelled:
        return ErrorText::tr("The work on %1 was cancelled.");
    case ErrorKind::Refused:
        return ErrorText::tr("%1 changed meanwhile, so nothing was done. Look at it again, then "
                             "retry.");
    }
    return {};
}

QString sentence(const Error &error)
{
    // Nothing is made that cannot be noted first.
    if (error.cause == ErrorCause::NotNoted)
        return ErrorText::tr("The task cannot be noted in %1. See to it that there is space and "
                             "that you may write there, then try again.");
    if (error.cause == ErrorCause::GuestDiffers)
        return ErrorText::tr("The guest of %1 did not take all that was to be new in it. The "
                             "details say what stayed.");
    if (error.cause == ErrorCause::GuestSilent)
        return ErrorText::tr("The guest of %1 did not tell in time whether it took all that was to "
                             "be new in it. The details say what is not known.");
    if (error.cause == ErrorCause::GuestSettingsGone)
        return ErrorText::tr("What the guest of %1 was to get is kept nowhere, as it may be "
                             "secret. Clean up what was made, and clone it again.");
    if (error.cause == ErrorCause::DiskNotHere)
        return ErrorText::tr(
            "The disk of %1 is no file that this program can write to, so the guest "
            "was not made new. Clone it without writing to its disk.");
    if (error.cause == ErrorCause::StartedMeanwhile)
        return ErrorText::tr("%1 was started meanwhile, so the copying into its disks was ended. "
                             "It can be done while the VM runs: try again.");
    if (error.cause == ErrorCause::StoppedMeanwhile)
        return ErrorText::tr("%1 was shut down meanwhile, and with it the copying into its disks "
                             "ended. Try again.");
    if (error.cause == ErrorCause::AgentSilent)
        return ErrorText::tr(
            "The guest agent of %1 does not answer or cannot put the file systems "
            "to rest, so no snapshot was taken. Start qemu-guest-agent in the guest, "
            "or take the snapshot without.");
    if (error.cause == ErrorCause::StaleJob)
        return ErrorText::tr(
            "Libvirt still counts a copy of a disk of %1 that has ended. That stays "
            "until the VM is shut down: clone it then, or after its next start.");
    if (error.cause == ErrorCause::LeftStarting)
        return ErrorText::tr(
            "Libvirt was killed and lists %1 as starting for ever. Restart the host, "
            "or stop libvirt and remove its file in /run/libvirt/qemu.");
    if (error.cause == ErrorCause::DamagedImage)
        return ErrorText::tr(
            "The image of disk %1 is damaged, so it cannot be copied whole; nothing "
            "of it was changed. “qemu-img check” says more.");
    if (error.cause == ErrorCause::ReadOnly)
        return ErrorText::tr("%1 cannot be changed: the connection to its node may only read. "
                             "Edit the node's address: the socket to use is “libvirt-sock”.");
    if (error.cause == ErrorCause::MoveUnknown)
        return ErrorText::tr("Whether %1 has moved is not known: the node did not answer at the "
                             "last step. Nothing was removed. Resume the task once the node "
                             "answers; the VM is on one node alone then.");
    const QString ofConnection = connectText(error.cause);
    if (!ofConnection.isEmpty() &&
        (error.kind == ErrorKind::Unreachable || error.kind == ErrorKind::Denied))
        return ofConnection;
    return sentence(error.kind);
}

} // namespace

QString errorText(const Error &error)
{
    const QString object = error.object.isEmpty() ? ErrorText::tr("this object")
                                                  : ErrorText::tr("“%1”").arg(error.object);
    QString text = sentence(error);
    if (!error.refusals.empty())
        text = refusalsText(error.refusals);
    else if (error.kind == ErrorKind::NoSpace && !error.place.storage.isEmpty())
        text = fullStorageText(error);
    else if (text.startsWith(QLatin1String("%1")))
        text = text.arg(object[0].toUpper() + object.mid(1));
    else
        text = text.arg(object);
    if (!error.leftovers.isEmpty())
        text += QLatin1Char(' ') +
                ErrorText::tr("%n things could not be removed; the details name them.", nullptr,
                              static_cast<int>(error.leftovers.size()));
    else if (error.isUndone && error.refusals.empty())
        text += QLatin1Char(' ') + ErrorText::tr("Nothing was left behind.");
    return printableLines(text);
}

QString errorDetails(const Error &error)
{
    QStringList lines;
    if (!error.operation.isEmpty())
        lines += ErrorText::tr("Operation: %1").arg(error.operation);
    lines += errorPlaceLines(error);
    if (!error.detail.isEmpty())
        lines += error.detail;
    if (!error.leftovers.isEmpty())
        lines += ErrorText::tr("Left behind; recover them later, or remove them by hand:");
    for (const QString &leftover : error.leftovers)
        lines += QStringLiteral("  ") + leftover;
    return printableLines(lines.join(QLatin1Char('\n')));
}

namespace {

QString sentence(const PlanNotice &notice)
{
    switch (notice.notice) {
    case Notice::NetworkMissing:
        return ErrorText::tr("Network “%1” does not exist on node “%2”: the clone cannot start "
                             "until it does.")
            .arg(notice.object, notice.other);
    case Notice::BridgeMissing:
        return ErrorText::tr("Node “%2” has no network interface “%1”: the clone cannot start "
                             "until there is one.")
            .arg(notice.object, notice.other);
    case Notice::BridgeUnknown:
        return ErrorText::tr("Whether node “%2” has the network interface “%1” is not known: the "
                             "clone needs it to start.")
            .arg(notice.object, notice.other);
    case Notice::FileUnknown:
        return ErrorText::tr("Whether node “%2” has “%1” is not known: the clone needs it to "
                             "start.")
            .arg(notice.object, notice.other);
    case Notice::MediumMissing:
        return ErrorText::tr("Node “%2” does not have the optional image “%1”.")
            .arg(notice.object, notice.other);
    case Notice::MediumOfNode:
        return ErrorText::tr("The clone's drive gets what node “%2” itself has at “%1”.")
            .arg(notice.object, notice.other);
    case Notice::MediumUnknown:
        return ErrorText::tr("The clone's drive is the device “%1” of node “%2”, if there is one.")
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
        return ErrorText::tr("The original runs on the emulator “%1”; the clone gets the one of "
                             "node “%2”.")
            .arg(notice.object, notice.other);
    case Notice::DriveEjected:
        return ErrorText::tr("Drive “%1” of the clone is empty.").arg(notice.object);
    case Notice::StorageChosen:
        return ErrorText::tr("Disk “%1” is on no storage; its copy goes to “%2”.")
            .arg(notice.object, notice.other);
    case Notice::CopiedBetweenNodes:
        return ErrorText::tr("The two nodes do not share the storage of disk “%1”: it is sent to "
                             "storage “%2” of the other one.")
            .arg(notice.object, notice.other);
    case Notice::FetchedWhileOn:
        return ErrorText::tr(
                   "“%1” starts at once and fetches its disks meanwhile: node “%2” and the "
                   "original must stay as they are until it has them.")
            .arg(notice.object, notice.other);
    case Notice::CancelEndsGuest:
        return ErrorText::tr("A cancel until then removes “%1” with what its guest wrote.")
            .arg(notice.object);
    case Notice::MadeWholeFirst:
        return ErrorText::tr("Disk “%1” is made whole in storage “%2” of its own node first, which "
                             "takes space there until it has been sent.")
            .arg(notice.object, notice.other);
    case Notice::HostDevices:
        return ErrorText::tr("The clone uses devices of the host (%1): it cannot run at the same "
                             "time as the original.")
            .arg(notice.object);
    case Notice::ArgumentsKept:
        return notice.object.isEmpty()
                   ? ErrorText::tr("The arguments for QEMU in <qemu:commandline> are kept as they "
                                   "are.")
                   : ErrorText::tr("The arguments for QEMU in <qemu:commandline> are kept as they "
                                   "are: both VMs have %1.")
                         .arg(notice.object);
    case Notice::ArgumentWritten:
        return ErrorText::tr(
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
        return ErrorText::tr("Drive “%1” keeps “%2”: the clone gets the first-boot settings of the "
                             "original, with its name and instance ID.")
            .arg(notice.object, notice.other);
    case Notice::MacsKept:
        return ErrorText::tr("The clone keeps the MAC addresses: do not run it in one network "
                             "with the original.");
    case Notice::PasswordKept:
        return ErrorText::tr("The clone's screen has the password of “%1”: change it if others "
                             "know it.")
            .arg(notice.object);
    case Notice::SerialKept:
        return ErrorText::tr("The copy of disk “%1” keeps its serial number: do not attach both "
                             "to one VM.")
            .arg(notice.object);
    case Notice::DiskOfOthers:
        return ErrorText::tr("Disk “%1” can be written to by %2 as well: leave that off while the "
                             "clone is made.")
            .arg(notice.object, notice.other);
    case Notice::WritersUnknown:
        return ErrorText::tr("Whether another VM writes to the disks of “%1” is not known, as this "
                             "could not be read: %2. The clone is whole only if none does.")
            .arg(notice.object, notice.other);
    case Notice::WritersAway:
        return ErrorText::tr("Whether another VM writes to the disks of “%1” is not known: node %2 "
                             "cannot be reached. The clone is whole only if none does.")
            .arg(notice.object, notice.other);
    case Notice::SavedStateNotCopied:
        return ErrorText::tr("The saved state of “%1” is not copied: the clone starts as after a "
                             "power cut.")
            .arg(notice.object);
    case Notice::MemoryNotCopied:
        return ErrorText::tr("Snapshot “%1” was taken while the VM ran: the clone gets its disks "
                             "without the memory and starts as after a power cut.")
            .arg(notice.object);
    case Notice::SnapshotMustStay:
        return ErrorText::tr("The clone rests on snapshot “%1” of “%2”: keep the snapshot as long "
                             "as the clone exists.")
            .arg(notice.object, notice.other);
    case Notice::FirmwareIsCurrent:
        return ErrorText::tr("Snapshot “%1” does not hold UEFI variables and TPM: the clone gets "
                             "them as they are now.")
            .arg(notice.object);
    case Notice::GuestPaused:
        return ErrorText::tr("“%1” keeps running and is held only for a moment.")
            .arg(notice.object);
    case Notice::DiskLeftOut:
        return ErrorText::tr("The clone does not get disk “%1”: it may not start without it.")
            .arg(notice.object);
    case Notice::DiskShared:
        return ErrorText::tr("The clone uses disk “%1” together with the original.")
            .arg(notice.object);
    case Notice::CpusAboveHost:
        return ErrorText::tr("The host of node “%2” has only %1 CPUs: the clone's will share them.")
            .arg(notice.object, notice.other);
    case Notice::TransientState:
        return ErrorText::tr("Disk “%1” is transient: what was written to it since the VM started "
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

QString passedOverText(const QString &disk, const PassedOver &way)
{
    return ErrorText::tr("Disk %1 could not be copied by the method “%2”: %3")
        .arg(disk, shownName(way.method), way.why.simplified());
}

QString methodText(CopyMethod method)
{
    switch (method) {
    case CopyMethod::None:
        return {};
    case CopyMethod::Overlay:
        return ErrorText::tr("Linked: a new file that rests on the original's disk and holds only "
                             "what changes.");
    case CopyMethod::RbdLayer:
        return ErrorText::tr("Linked: a layer on Ceph that rests on a snapshot of the original's "
                             "disk and holds only what changes.");
    case CopyMethod::LocalReflink:
        return ErrorText::tr("Shares the original's blocks on the file system: instant, and takes "
                             "no space until one of the two changes.");
    case CopyMethod::DaemonReflink:
        return ErrorText::tr("The storage shares the original's blocks: instant, and takes no "
                             "space until one of the two changes.");
    case CopyMethod::VolumeClone:
        return ErrorText::tr("Copied by libvirt: it cannot be stopped midway. A small disk takes "
                             "less than a second.");
    case CopyMethod::LocalConvert:
        return ErrorText::tr("Copied on this computer, which sees the node's files: the fastest "
                             "way, and a cancel works at any moment.");
    case CopyMethod::BlockJob:
        return ErrorText::tr("Copied by QEMU: the progress is exact, and a cancel works at any "
                             "moment.");
    case CopyMethod::SnapshotJob:
        return ErrorText::tr("Copied by QEMU out of the image that holds the snapshot: the whole "
                             "image first, then the snapshot's content; a cancel works at any "
                             "moment.");
    case CopyMethod::LiveBackup:
        return ErrorText::tr("Copied by the running VM's own QEMU, all disks as they were when the "
                             "copy began; a cancel works at any moment.");
    case CopyMethod::LiveMirror:
        return ErrorText::tr("Mirrored by the running VM's own QEMU, all disks as they are when "
                             "the copy ends; a cancel works at any moment.");
    case CopyMethod::NodeNbd:
        return ErrorText::tr("Copied by QEMU straight from one node to the other, by TLS or in a "
                             "network that was named as trusted: no byte passes through this "
                             "computer, and a cancel works at any moment.");
    case CopyMethod::NodeStream:
        return ErrorText::tr("Copied from one node to the other through this computer, holes left "
                             "out; a cancel works at any moment.");
    }
    return {};
}

} // namespace ramet
