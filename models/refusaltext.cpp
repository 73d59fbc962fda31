// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refusaltext.h"

#include "models/acttext.h"
#include "models/changetext.h"
#include "models/format.h"
#include "models/guardtext.h"
#include "models/guesttext.h"
#include "models/printable.h"
#include "models/targettext.h"
#include "models/wording.h"

#include <QCoreApplication>
#include <array>

namespace ramet {
namespace {

struct RefusalText {
    Q_DECLARE_TR_FUNCTIONS(RefusalText)
};

/// %1 is the object, %2 the other, %3 the names. One entry per reason, hence the length.
QString sentence(Reason reason)
{
    switch (reason) {
    case Reason::NameEmpty:
        return RefusalText::tr("A VM needs a name. Enter one.");
    case Reason::NameOnlySpaces:
        return RefusalText::tr("The name has only spaces. Enter at least one other character.");
    case Reason::NameHasSlash:
        return RefusalText::tr("The name “%1” has a slash, which libvirt does not allow. Leave it "
                               "out.");
    case Reason::NameHasControlCharacter:
        return RefusalText::tr("The name has a line break or another control character. Leave it "
                               "out.");
    case Reason::NameIsDots:
        return RefusalText::tr("“%1” means a folder and cannot be a name. Choose another one.");
    case Reason::NameTooLong:
        return RefusalText::tr("The name “%1” is longer than %2 bytes. Shorten it.");
    case Reason::NameTaken:
        return RefusalText::tr("Node “%2” has a VM named “%1” already. Choose another name.");
    case Reason::NamesTaken:
        return RefusalText::tr("Node “%1” has VMs named %3 already. Choose other names.");
    case Reason::CopiesUnusable:
        return QStringLiteral("%1");
    case Reason::NameTwice:
        return RefusalText::tr("The name “%1” comes twice. Give each clone one of its own.");
    case Reason::CloneChanged:
        return RefusalText::tr("“%1” has files by now that its cloning did not make: %3. Delete it "
                               "by itself if they may go, too.");
    case Reason::SourceGone:
        return RefusalText::tr("“%1” does not exist any more.");
    case Reason::SourceUnread:
        return RefusalText::tr("Whether VM “%1” is still on node “%2” is not known, as these could "
                               "not be read: %3. Mend the reason that each names, then try again.");
    case Reason::SourceRunning:
        return RefusalText::tr("“%1” is switched on. Shut it down first.");
    case Reason::SourceSaved:
        return RefusalText::tr("“%1” has a saved state. Start it and shut it down first.");
    case Reason::SourceBuilding:
        return RefusalText::tr("“%1” is incomplete. Wait until it is complete. If nobody makes it "
                               "any more, “rametctl recover” or “Interrupted tasks…” in the window "
                               "finishes it or cleans up.");
    case Reason::AtOnceNeedsNbd:
        return RefusalText::tr("“%1” can start at once only if QEMU copies all its disks straight "
                               "from node “%2”. Do not start it at once.");
    case Reason::AtOnceNeedsQcow2:
        return RefusalText::tr("Disk %1 becomes %2, which must be whole before the start. Choose "
                               "the format qcow2.");
    case Reason::AtOnceNeedsOff:
        return RefusalText::tr(
            "“%1” is switched on, so its disks change while they would be fetched. "
            "Shut it down first, or start the clone once it is complete.");
    case Reason::AtOnceNeedsSeed:
        return RefusalText::tr("The guest’s settings are written to the whole disk of “%1”, so it "
                               "cannot start before. Choose another way for them.");
    case Reason::StartNeeds:
        return RefusalText::tr("Node “%2” has no “%1”, so the VM cannot start there. Do not start "
                               "it, choose another node, or give it what that node has.");
    case Reason::SourceIsTemplate:
        return RefusalText::tr("“%1” is a template already.");
    case Reason::SourceNotTemplate:
        return RefusalText::tr("“%1” is not a template. Convert it to a template first.");
    case Reason::SourceTransient:
        return RefusalText::tr("“%1” has no definition that stays when it ends. Define it first, "
                               "for example with “virsh define”.");
    case Reason::SourceHasSnapshots:
        return RefusalText::tr("“%1” has snapshots (%2). Delete them first.");
    case Reason::MoveLosesSnapshots:
        return RefusalText::tr("“%1” has snapshots (%2), which would not move with it. Delete them "
                               "first, or say that they may be lost.");
    case Reason::MoveLosesCheckpoints:
        return RefusalText::tr("“%1” has checkpoints of backups (%2), which would not move with "
                               "it. Delete them first, for example with “virsh "
                               "checkpoint-delete”.");
    case Reason::MoveNeedsOtherNode:
        return RefusalText::tr("“%1” is on node “%2” already. Choose another node.");
    case Reason::MoveUuidTaken:
        return RefusalText::tr("Node “%2” has a VM with the UUID of “%1” already. Remove that one, "
                               "or clone this one instead.");
    case Reason::MoveHostDevices:
        return RefusalText::tr("“%1” uses what only its host has: %3. Detach it first, or clone "
                               "the VM instead.");
    case Reason::NodeUnknown:
        return RefusalText::tr("Node “%1” is not known. Add it first.");
    case Reason::NodeUnreachable:
        return RefusalText::tr("Node “%1” cannot be reached. Connect it again, or choose another "
                               "node.");
    case Reason::NodeBeingRead:
        return RefusalText::tr("What node “%1” has is still being read. Try again in a moment.");
    case Reason::NodeLacksStorage:
        return RefusalText::tr("Node “%1” does not see the storage “%2” of disk %3. Choose a node "
                               "that shares it, or copy the disk: a full clone does.");
    case Reason::NodeLacksMedia:
        return RefusalText::tr("Node “%1” does not have the mounted image %3. Leave drive %2 of "
                               "the clone empty, or choose another node.");
    case Reason::NodeMediaUnknown:
        return RefusalText::tr("Whether node “%1” has the mounted image %3 is not known. Leave "
                               "drive %2 of the clone empty, or choose another node.");
    case Reason::NodeLacksFiles:
        return RefusalText::tr("Node “%1” does not have %3, which the VM needs to start. Put it "
                               "there, or choose another node.");
    case Reason::NodeLacksSecrets:
        return RefusalText::tr("Node “%1” does not have the secret %3, which the VM needs to "
                               "start. Define it there, or choose another node.");
    case Reason::NodesNotTrusted:
        return RefusalText::tr("The definition comes from node “%2” and names what node “%1” would "
                               "run, read or write on its own host: %3. Allow it if you trust "
                               "those who may define VMs on “%2”.");
    case Reason::DiskNotEjectable:
        return RefusalText::tr("Disk “%1” is no drive that can be empty. Leave it out instead.");
    case Reason::StorageUnknown:
        return RefusalText::tr("Node “%2” has no storage “%1”. Choose another storage.");
    case Reason::StorageInactive:
        return RefusalText::tr("Storage “%1” on node “%2” is not active. Start it, or choose "
                               "another one.");
    case Reason::StorageCannotHoldImages:
        return RefusalText::tr("Storage “%1” (%2) cannot hold disk images. Choose another one.");
    case Reason::StorageFull:
        return RefusalText::tr("Storage “%1” has too little space: %2 are needed, %3 are free. "
                               "Free some, or choose another storage.");
    case Reason::StorageNameInvalid:
        return RefusalText::tr("“%1” cannot be a storage’s name. Use at least one character, and "
                               "no slash or line break.");
    case Reason::StorageNameTaken:
        return RefusalText::tr("Node “%2” has a storage named “%1” already. Choose another name.");
    case Reason::FolderNotAbsolute:
        return RefusalText::tr("The folder “%1” has no whole path. Begin it with a slash.");
    case Reason::FolderIsStorage:
        return RefusalText::tr("The folder “%1” is storage “%2” already. Start that one if it is "
                               "not active.");
    case Reason::FormatUnknown:
        return RefusalText::tr("Storage “%2” cannot hold the format “%1”. It takes: %3.");
    case Reason::LinkedNeedsTemplate:
        return RefusalText::tr("Linked clones rest on a template or an external snapshot. Convert "
                               "“%1” to a template first, or make a full clone.");
    case Reason::LinkedKeepsStorage:
        return RefusalText::tr("A linked clone stays on its template’s storage. Make a full clone "
                               "to choose another one.");
    case Reason::LinkedKeepsFormat:
        return RefusalText::tr("A linked clone cannot have another format. Make a full clone to "
                               "choose one.");
    case Reason::LinkedUnsuitableDisk:
        return RefusalText::tr("Nothing can be linked to disk “%1” (%2). Make a full clone.");
    case Reason::DiskOnNoStorage:
        return RefusalText::tr("Disk “%1” (%2) is on no known storage. Define a storage for its "
                               "folder, or start the one it is on.");
    case Reason::DiskFileGone:
        return RefusalText::tr("The file of disk “%1”, %2, is not there: storage %3 does not have "
                               "it. Bring it back, or leave the disk out.");
    case Reason::DiskStorageInactive:
        return RefusalText::tr("Storage “%2” of disk “%1” is not active. Start it first.");
    case Reason::DiskSourceUnsupported:
        return RefusalText::tr("Disk “%1” has a source that cannot be copied (%2). Leave the "
                               "disk out, or remove it from the VM first.");
    case Reason::DiskEncrypted:
        return RefusalText::tr("Disk “%1” is encrypted: it can only be copied whole, while the VM "
                               "is off and has no snapshots. See to that, or leave the disk out.");
    case Reason::DiskChainBroken:
        return RefusalText::tr("Disk “%1” rests on “%2”, which is not there. Bring that file back, "
                               "or leave the disk out.");
    case Reason::DiskChainLoops:
        return RefusalText::tr("The files that disk “%1” rests on lead back to “%2”. Repair them "
                               "with “qemu-img rebase”, or leave the disk out.");
    case Reason::BackingFormatUnstated:
        return RefusalText::tr("Image “%2” of disk “%1” rests on %3 and does not say in which "
                               "format that is. Make it say so with “qemu-img rebase -u -F "
                               "FORMAT -b BASE”, or leave the disk out.");
    case Reason::ChainsDiffer:
        return RefusalText::tr("What image “%2” of disk “%1” rests on is not the same by the VM’s "
                               "definition and by the image itself (%3). Make them agree with "
                               "“qemu-img rebase -u”, or make a full clone.");
    case Reason::DataFileElsewhere:
        return RefusalText::tr("The data of disk “%1” are in the file “%2”, which is on no "
                               "storage, so it may be anybody’s. Define a storage for its folder, "
                               "or leave the disk out.");
    case Reason::DiskWrittenByOthers:
        return RefusalText::tr("Disk “%1” is written to by %3, which runs: a copy would be torn. "
                               "Shut that VM down first, or clone it itself.");
    case Reason::DiskWritableByOthers:
        return RefusalText::tr("Disk “%1” can be written to by %3 as well, which would spoil what "
                               "rests on it. Take the disk away from there first, or make a clone "
                               "a template.");
    case Reason::DiskNeedsStorage:
        return RefusalText::tr("Disk “%1” (%2) is on no storage. Choose a target storage for its "
                               "copy.");
    case Reason::DiskNotShareable:
        return RefusalText::tr("Disk “%1” is neither read-only nor marked as shareable, so two VMs "
                               "would destroy its data. Copy it, or leave it out.");
    case Reason::DiskUnknown:
        return RefusalText::tr("“%2” has no disk “%1”. It has: %3.");
    case Reason::DiskLinkNeedsTemplate:
        return RefusalText::tr("Disk “%1” cannot be linked to, as “%2” is not a template. Convert "
                               "it to a template first, or copy the disk.");
    case Reason::DiskEncryptedFormat:
        return RefusalText::tr("Disk “%1” is encrypted, so only its whole image can be copied, in "
                               "its own format. Keep the format, or leave the disk out.");
    case Reason::DisksChangedLive:
        return RefusalText::tr("“%1” runs with other disks than its definition has (%3). Shut it "
                               "down first, or make the change permanent.");
    case Reason::ArrivalNeedsFiles:
        return RefusalText::tr("The nodes share no storage, so the disk is sent as a file, which "
                               "storage “%1” (%2) cannot take. Choose a folder.");
    case Reason::StageNeedsRoom:
        return RefusalText::tr("Disk %3 is made whole on node “%1” before it goes to the other "
                               "one, and no storage there has %2 for that. Free some there, or "
                               "choose the disk’s own format.");
    case Reason::TpmWhileRunning:
        return RefusalText::tr("“%1” has a TPM, whose state can only be copied while the VM is "
                               "off. Shut it down first.");
    case Reason::SnapshotUnknown:
        return RefusalText::tr("“%2” has no snapshot “%1”. Choose another one, or the current "
                               "state.");
    case Reason::SnapshotLacksDisk:
        return RefusalText::tr("Snapshot “%1” does not hold disk %3. Leave that disk out, or "
                               "choose another state.");
    case Reason::SnapshotWritten:
        return RefusalText::tr("Snapshot “%1” is not what it was any more: %3 was written to since "
                               "it was taken. Choose another state.");
    case Reason::SnapshotFileGone:
        return RefusalText::tr("Snapshot “%1” cannot be read any more: %3 is gone. Choose another "
                               "state.");
    case Reason::SnapshotInUse:
        return RefusalText::tr("Snapshot “%1” is inside a disk image that “%2” writes to. Shut the "
                               "VM down first, or choose another state.");
    case Reason::SnapshotNotBase:
        return RefusalText::tr("Snapshot “%1” is inside a disk image, so nothing can be linked to "
                               "it. Make a full clone.");
    case Reason::TaskNodeUnknown:
        return RefusalText::tr("The note about “%1” names the node “%2” with the address %3, which "
                               "is not among the nodes in use, so nothing is connected or done. If "
                               "you trust that address, add the node (“rametctl node add”) or give "
                               "it with -c, then try again.");
    default:
        break;
    }
    constexpr std::array<QString (*)(Reason), 5> parts{changeSentence, actSentence, guardSentence,
                                                       targetSentence, guestSentence};
    for (const auto &part : parts)
        if (const QString text = part(reason); !text.isEmpty())
            return text;
    return {};
}

QString ifNumber(const QString &text, QString (*format)(quint64 bytes))
{
    bool isNumber = false;
    const quint64 bytes = text.toULongLong(&isNumber);
    return isNumber ? format(bytes) : text;
}

} // namespace

QString refusalText(const Refusal &refusal)
{
    QString text = sentence(refusal.reason);
    if (refusal.reason == Reason::StorageCannotHoldImages)
        if (const QString better = storageTypeSentence(refusal.other); !better.isEmpty())
            text = better;
    if (refusal.reason == Reason::MacInvalid && refusal.object.isEmpty())
        text = RefusalText::tr("Enter the MAC address that the card is to have, such as "
                               "52:54:00:12:34:56.");
    if (refusal.reason == Reason::PathInvalid && refusal.object.isEmpty())
        text = RefusalText::tr("Enter the path of an element or attribute, such as "
                               "/domain/devices/video/model/@type.");
    const QString first = refusal.names.value(0);
    if (refusal.reason == Reason::MemoryTooMuch)
        return printableLines(fillIn(text, {ifNumber(refusal.object, formatBytes), refusal.other,
                                            ifNumber(first, formatBytes)}));
    if (refusal.reason == Reason::StageNeedsRoom)
        return printableLines(fillIn(text, {refusal.object, ifNumber(refusal.other, formatBytes),
                                            quotedNames(refusal.names)}));
    if (refusal.reason == Reason::StorageFull || refusal.reason == Reason::GuestFileTooLarge ||
        refusal.reason == Reason::DiskCannotShrink)
        return printableLines(fillIn(text, {refusal.object, ifNumber(refusal.other, formatBytes),
                                            ifNumber(first, formatBytes)}));
    return printableLines(
        fillIn(text, {refusal.object, refusal.other, quotedNames(refusal.names)}));
}

QString refusalsText(const std::vector<Refusal> &refusals)
{
    QStringList lines;
    for (const Refusal &refusal : refusals)
        lines += refusalText(refusal);
    lines.removeDuplicates();
    return lines.join(QLatin1Char('\n'));
}

} // namespace ramet
