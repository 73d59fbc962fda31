// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ramet {

/// What a person should know though it stops nothing.
enum class Notice {
    NetworkMissing,       ///< object: network; other: node
    BridgeMissing,        ///< object: bridge or interface; other: node
    BridgeUnknown,        ///< the same; the node does not tell
    NetworkFilterMissing, ///< object: libvirt's network filter; other: node
    NetworkFilterUnknown, ///< the same; the node does not tell
    FileUnknown,          ///< object: file that the VM needs; other: node, which does not tell
    MediumMissing,        ///< object: image; other: node; the VM may start without it
    MediumOfNode,         ///< object: image on no storage; other: node, whose own file is used
    MediumUnknown,        ///< object: device; other: node
    ConnectionMapped,     ///< object: network or interface of the original; other: the clone's
    ConnectionKept,       ///< the same; it was chosen for the two nodes earlier
    NetworkNotKnown,      ///< object: network; other: node, which does not tell whether it has it
    MachineUnknown, ///< object: machine type; other: node, which does not tell whether it has it
    CpuUnusable,    ///< object: CPU model or mode; other: node, whose host cannot run it
    CpuOfHost,      ///< object: CPU model of the target's host; other: node; the source has another
    LibvirtOlder,   ///< object: version; other: node
    QemuOlder,      ///< object: version; other: node
    VersionsUnknown,     ///< other: node
    MemoryShort,         ///< object: bytes available now; other: node
    MemoryAboveHost,     ///< object: bytes that the host has; other: node
    MemoryUnknown,       ///< other: node, which does not tell what is available
    TpmMissing,          ///< object: VM; other: node, which cannot emulate a TPM
    EmulatorOfNode,      ///< object: emulator of the original; other: node, which uses its own
    DriveEjected,        ///< object: drive
    StorageChosen,       ///< object: disk on no storage; other: where its copy goes
    CopiedBetweenNodes,  ///< object: disk; other: storage of the other node that it goes to
    FetchedWhileOn,      ///< object: VM; other: node, which must be there until its disks are
    CancelEndsGuest,     ///< object: VM, whose guest writes before its disks are whole
    MadeWholeFirst,      ///< object: disk; other: storage of its node where that takes space
    HostDevices,         ///< object: elements
    ArgumentsKept,       ///< object: files, addresses and ports in <qemu:commandline>; may be empty
    ArgumentWritten,     ///< object: file in <qemu:commandline> that both VMs write to
    SeedReplaced,        ///< object: drive; the clone gets one of its own there, or none
    GuestUnknown,        ///< object: VM; nothing tells whether its guest reads a seed
    GuestIsWindows,      ///< object: VM; only cloudbase-init reads a seed there
    AddressesUnknown,    ///< object: VMs and networks that did not tell theirs; other: node
    GuestAsOriginal,     ///< object: VM; nothing is to be new in many clones of it
    SeedKept,            ///< object: drive; other: image with first-boot settings (cloud-init)
    MacKept,             ///< object: address; other: VMs that have it, too
    MacOfCopies,         ///< object: address; other: how many clones all get it
    PasswordKept,        ///< object: VM; its screen's password is the clone's too
    SerialKept,          ///< object: disk; its serial or WWN is the clone's too
    SavedStateNotCopied, ///< object: VM; its disks are copied as they are
    MemoryNotCopied,     ///< object: snapshot; it was taken while the VM ran
    SnapshotMustStay,    ///< object: snapshot; other: VM; a linked clone rests on it
    FirmwareIsCurrent,   ///< object: snapshot; UEFI variables and TPM are as they are now
    GuestPaused,         ///< object: VM; it is held for a moment at the end of the copy
    DiskOfOthers,        ///< object: disk; other: VMs that are off and may write to it
    WritersUnknown,      ///< object: VM; other: what could hide who else writes to its disks
    WritersAway,         ///< the same; other: nodes that cannot be reached
    DiskLeftOut,         ///< object: disk
    DiskShared,          ///< object: disk; both VMs use it
    CpusAboveHost,       ///< object: how many CPUs the host has; other: node
    TransientState,      ///< object: disk; what was written since the start is not copied
};

struct PlanNotice {
    Notice notice;
    QString object;
    QString other;
};

} // namespace ramet
