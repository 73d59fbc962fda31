// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/targettext.h"

#include "models/format.h"

#include <QCoreApplication>

namespace ramet {
namespace {

struct TargetText {
    Q_DECLARE_TR_FUNCTIONS(ramet::TargetText)
};

QString memoryText(const QString &bytes)
{
    bool isNumber = false;
    const quint64 number = bytes.toULongLong(&isNumber);
    return isNumber ? formatBytes(number) : bytes;
}

QString memorySentence(const PlanNotice &notice)
{
    switch (notice.notice) {
    case Notice::MemoryShort:
        return TargetText::tr("Node “%2” has only %1 of memory to give at the moment, less than "
                              "the clone has: started now, it may be slow or be ended.")
            .arg(memoryText(notice.object), notice.other);
    case Notice::MemoryAboveHost:
        return TargetText::tr("Node “%2” has %1 of memory, less than the clone: give "
                              "the clone less before it starts.")
            .arg(memoryText(notice.object), notice.other);
    case Notice::MemoryUnknown:
        return TargetText::tr("Node “%1” does not tell how much memory it can give: whether the "
                              "clone fits is not known.")
            .arg(notice.object);
    default:
        return {};
    }
}

} // namespace

QString targetSentence(Reason reason)
{
    switch (reason) {
    case Reason::NodeAwaited:
        return TargetText::tr("Node “%1” has not answered yet. Wait for it, or choose another "
                              "node.");
    case Reason::NodeReadOnly:
        return TargetText::tr("Node “%1” can only be read by its address: libvirt there takes no "
                              "change. Give the node an address that may write, or choose another "
                              "node.");
    case Reason::NodeLacksMachine:
        return TargetText::tr("The QEMU of node “%1” does not know the machine type “%2”. Choose "
                              "another node, or give the clone a type that it has, such as %3 "
                              "(/domain/os/type/@machine).");
    case Reason::NodeLacksDomainType:
        return TargetText::tr(
            "Node “%1” cannot run VMs of the kind “%2”: it does not have, or does "
            "not allow, what they need. Choose another node.");
    case Reason::NodeLacksEmulator:
        return TargetText::tr("Node “%1” has no emulator for the architecture “%2”. Install QEMU "
                              "for it there, or choose another node.");
    case Reason::NodeLacksFirmware:
        return TargetText::tr("Node “%1” has no firmware of the kind “%2” for such a machine. "
                              "Install one there (on Debian: ovmf), or choose another node.");
    case Reason::NodeLacksTpm:
        return TargetText::tr("Node “%1” cannot emulate the TPM of “%2”, so the clone cannot "
                              "start. Install swtpm there, choose another node, or do not start "
                              "the clone.");
    case Reason::NodeLacksNetwork:
        return TargetText::tr(
            "Node “%2” has no network “%1”; it has %3. Say which of them is meant, "
            "or make the network there first.");
    case Reason::NodeHasNoNetworks:
        return TargetText::tr("Node “%2” has no network “%1”, and no other one. Make one there "
                              "first, or connect the card to a bridge of the node.");
    default:
        return {};
    }
}

QString targetSentence(const PlanNotice &notice)
{
    switch (notice.notice) {
    case Notice::ConnectionMapped:
        return TargetText::tr("Network cards on “%1” are connected to “%2”.")
            .arg(notice.object, notice.other);
    case Notice::ConnectionKept:
        return TargetText::tr("Network cards on “%1” are connected to “%2”, as was chosen for "
                              "these two nodes before.")
            .arg(notice.object, notice.other);
    case Notice::NetworkNotKnown:
        return TargetText::tr("Whether node “%2” has the network “%1” is not known: libvirt there "
                              "does not tell. The clone needs it to start.")
            .arg(notice.object, notice.other);
    case Notice::MachineUnknown:
        return TargetText::tr("Whether node “%2” can have a machine of the type “%1” is not known: "
                              "libvirt there does not tell.")
            .arg(notice.object, notice.other);
    case Notice::CpuUnusable:
        return TargetText::tr("Node “%2” does not have all of the CPU model “%1”: the "
                              "clone may not start there.")
            .arg(notice.object, notice.other);
    case Notice::CpuOfHost:
        return TargetText::tr("The clone gets the CPU of its node, and that of node “%2” is "
                              "another one (%1): programs of the guest may notice.")
            .arg(notice.object, notice.other);
    case Notice::LibvirtOlder:
        return TargetText::tr("Node “%2” has an older libvirt (%1): it may not take all that the "
                              "definition says.")
            .arg(notice.object, notice.other);
    case Notice::QemuOlder:
        return TargetText::tr("Node “%2” has an older QEMU (%1): it may not have all devices of "
                              "the original.")
            .arg(notice.object, notice.other);
    case Notice::VersionsUnknown:
        return TargetText::tr("Node “%1” does not tell which libvirt and QEMU it has: whether they "
                              "are older than the original’s is not known.")
            .arg(notice.object);
    case Notice::TpmMissing:
        return TargetText::tr("Node “%2” cannot emulate the TPM of “%1”: the clone cannot start "
                              "there until swtpm is installed.")
            .arg(notice.object, notice.other);
    default:
        return memorySentence(notice);
    }
}

} // namespace ramet
