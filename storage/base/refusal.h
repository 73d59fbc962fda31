// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace ramet {

/// Every reason against an operation. models/errortext has one sentence for each.
/// The comment names what `object`, `other` and `names` hold.
enum class Reason {
    NameEmpty,
    NameOnlySpaces,
    NameHasSlash, ///< object: name
    NameHasControlCharacter,
    NameIsDots,              ///< object: name
    NameTooLong,             ///< object: name; other: the limit in bytes
    NameTaken,               ///< object: name; other: node
    NamesTaken,              ///< object: node; names: several that it has already
    CopiesUnusable,          ///< object: a whole sentence: why names for many clones cannot be had
    NameTwice,               ///< object: name; two clones of one batch would have it
    CloneChanged,            ///< object: VM; names: files that it has beside those it was made with
    SourceGone,              ///< object: VM
    SourceUnread,            ///< object: VM; other: node; names: VMs that could not be read
    SourceRunning,           ///< object: VM
    SourceSaved,             ///< object: VM; it has a saved state (managed save)
    SourceBuilding,          ///< object: VM
    SourceIsTemplate,        ///< object: VM
    SourceNotTemplate,       ///< object: VM
    SourceTransient,         ///< object: VM; it has no definition that stays
    SourceHasSnapshots,      ///< object: VM; other: how many
    MoveLosesSnapshots,      ///< object: VM; other: how many snapshots it has
    MoveLosesCheckpoints,    ///< object: VM; other: how many checkpoints of backups it has
    MoveNeedsOtherNode,      ///< object: VM; other: node, where it is already
    MoveUuidTaken,           ///< object: VM; other: node, which has a VM of this UUID
    MoveHostDevices,         ///< object: VM; names: devices and folders of its host that it uses
    NodeUnknown,             ///< object: node
    NodeUnreachable,         ///< object: node
    NodeAwaited,             ///< object: node, which has not answered yet
    NodeBeingRead,           ///< object: node; its VMs' names may be known, nothing else is
    NodeLacksStorage,        ///< object: node; other: storage; names: disks that are on it
    NodeLacksMedia,          ///< object: node; other: their drives; names: images not there
    NodeMediaUnknown,        ///< the same; whether they are there is not known
    NodeLacksFiles,          ///< object: node; names: files that the VM needs
    NodeLacksSecrets,        ///< object: node; names: secrets that the VM needs
    NodeReadOnly,            ///< object: node
    NodeLacksMachine,        ///< object: node; other: machine type; names: the one it has instead
    NodeLacksDomainType,     ///< object: node; other: "kvm" …
    NodeLacksEmulator,       ///< object: node; other: architecture
    NodeLacksFirmware,       ///< object: node; other: "efi" …
    NodeLacksTpm,            ///< object: node; other: VM, whose TPM it cannot emulate
    NodeLacksNetwork,        ///< object: network; other: node; names: its networks
    NodeHasNoNetworks,       ///< object: network; other: node, which has not one
    NodesNotTrusted,         ///< object: node; other: the source's; names: what it would take over
    DiskNotEjectable,        ///< object: disk; it is no drive
    StorageUnknown,          ///< object: storage; other: node
    StorageInactive,         ///< object: storage; other: node
    StorageCannotHoldImages, ///< object: storage; other: type
    StorageFull,             ///< object: storage; other: bytes needed; names: bytes free
    StorageNameInvalid,      ///< object: name
    StorageNameTaken,        ///< object: name; other: node
    FolderNotAbsolute,       ///< object: folder
    FolderIsStorage,         ///< object: folder; other: storage
    FormatUnknown,           ///< object: format; other: storage; names: formats it has
    LinkedNeedsTemplate,     ///< object: VM
    LinkedKeepsStorage,
    LinkedKeepsFormat,
    LinkedUnsuitableDisk,  ///< object: disk; other: format or type
    DiskOnNoStorage,       ///< object: disk; other: path
    DiskFileGone,          ///< object: disk; other: path; names: the storage of its folder
    DiskStorageInactive,   ///< object: disk; other: storage
    DiskSourceUnsupported, ///< object: disk; other: its type
    DiskEncrypted,         ///< object: disk
    DiskChainBroken,       ///< object: disk; other: the backing file that is not there
    DiskChainLoops,        ///< object: disk; other: the file that comes twice
    BackingFormatUnstated, ///< object: disk; other: its image; names: the base of unknown format
    ChainsDiffer,          ///< object: disk; other: its image; names: what may be below it
    DataFileElsewhere,     ///< object: disk; other: the file of its data; names: its image
    DiskWrittenByOthers,   ///< object: disk; names: VMs that run and write to it
    DiskWritableByOthers,  ///< object: disk; names: VMs that may write to it
    DiskNeedsStorage,      ///< object: disk; other: its device or folder; it is on no storage
    DiskNotShareable,      ///< object: disk; neither read-only nor shareable
    DiskUnknown,           ///< object: disk, as asked for; other: VM; names: its disks
    DiskLinkNeedsTemplate, ///< object: disk; other: VM
    DiskEncryptedFormat,   ///< object: disk; it keeps its format and cannot leave anything out
    DisksChangedLive,      ///< object: VM; names: disks attached or changed only until it is off
    ArrivalNeedsFiles,    ///< object: storage; other: its type; it is on a node that shares nothing
    AtOnceNeedsNbd,       ///< object: disk; other: node; it does not come straight from a node
    AtOnceNeedsQcow2,     ///< object: disk; other: format
    AtOnceNeedsOff,       ///< object: VM
    AtOnceNeedsSeed,      ///< object: VM; its guest's settings are written to the whole disk
    StartNeeds,           ///< object: network, interface, filter or program; other: node without it
    StageNeedsRoom,       ///< object: the source's node; other: bytes needed; names: disks
    TpmWhileRunning,      ///< object: VM
    SnapshotUnknown,      ///< object: snapshot; other: VM
    SnapshotLacksDisk,    ///< object: snapshot; names: disks that it does not hold
    SnapshotWritten,      ///< object: snapshot; names: files that were written to since
    SnapshotFileGone,     ///< object: snapshot; names: files
    SnapshotInUse,        ///< object: snapshot; other: VM; inside an image that it writes to
    SnapshotNotBase,      ///< object: snapshot; internal: nothing can be linked to it
    SnapshotNameInvalid,  ///< object: name; libvirt or QEMU would not take it
    SnapshotNameTaken,    ///< object: name; other: VM
    SnapshotCannotHold,   ///< object: disk; other: what it is
    SnapshotMixed,        ///< object: snapshot; some disks inside their images, some as files
    SnapshotNeeded,       ///< object: snapshot; names: what uses its files, beside its VM
    SnapshotHasLater,     ///< object: snapshot; names: snapshots whose files rest on its own
    VmIsOff,              ///< object: VM
    VmIsPaused,           ///< object: VM
    VmNotPaused,          ///< object: VM
    NothingSaved,         ///< object: VM; it has no saved state
    TitleInvalid,         ///< object: the title; it has line breaks
    TagInvalid,           ///< object: the tag
    NoNamedVolumes,       ///< object: VM; no volume of its own carries its name
    NamedBySnapshots,     ///< object: VM; names: snapshots, which name its volumes by path
    VolumeKeepsName,      ///< object: volume; other: storage; only a copy could be called otherwise
    VolumeNameTaken,      ///< object: volume; other: storage
    MemoryNeedsRunning,   ///< object: VM
    QuiesceNeedsRunning,  ///< object: VM
    HasDependants,        ///< object: VM; names: what rests on it
    DisksShared,          ///< object: VM; names: VMs that have the same disks
    FilesAlike,           ///< object: VM or volume; names: files that are taken for one
    HeldByTask,           ///< object: VM; names: copy helpers of Ramet that have its disks open
    DisksAreFetched,      ///< object: VM; names: running clones to which its disks still go
    DependantsUnknown,    ///< object: VM; names: nodes that cannot be asked
    UsersUnknown,         ///< object: VM or volume; names: what could not be read, and why
    ParentsUnknown,       ///< object: VM; names: storages whose images may rest on its disks
    ImageHasSnapshots,    ///< object: image; other: storage; names: somebody's snapshots of it
    VolumeUnknown,        ///< object: volume; other: storage
    VolumeNeeded,         ///< object: volume; names: what uses it or rests on it
    VolumeUsersUnknown,   ///< object: volume; names: nodes that cannot be asked
    TemplateHasSnapshots, ///< object: VM; other: how many
    SnapshotsExternal,    ///< object: VM; names: snapshots that are files of their own
    NothingBelow,         ///< object: VM; its disks rest on nothing
    TemplateIsReadOnly,   ///< object: template; nothing is written to it
    DiskNotFlattened,     ///< object: disk; other: format or type of its storage
    DisksUnwritten,      ///< object: VM; names: disks that may lack what a flatten copied into them
    DiskNotOwn,          ///< object: disk; other: path; others may use it, too
    TaskNodeUnknown,     ///< object: task's VM; other: node; names: its URI, not in use now
    TemplateCannotStart, ///< object: template
    TemplateHasNoDisk,   ///< object: VM
    WritesToTemplate,    ///< object: VM; names: templates that its disks are those of
    HostNameInvalid,     ///< object: host name or domain; other: the pattern, where it has one
    WindowsNameInvalid,  ///< object: host name; Windows takes 15 characters, not digits alone
    HostNameTwice,       ///< object: host name; two clones of one batch would have it
    // Of addresses names hold the number of the card, from 1 on, where they belong to one.
    AddressInvalid,          ///< object: what was typed
    AddressUnusable,         ///< object: address; other: its net, which uses it for itself
    AddressOutsideNet,       ///< object: address; other: net
    AddressTwice,            ///< object: address
    AddressTaken,            ///< object: address; other: who has it
    AddressesTooFew,         ///< object: how many there are; other: how many clones
    CardUnknown,             ///< object: number of the card; other: how many the VM has
    NetworkConfigTwice,      ///< addresses and an own network-config file
    UserInvalid,             ///< object: name
    UserTwice,               ///< object: name; may be empty
    KeyInvalid,              ///< object: start of the line; other: user
    KeyPrivate,              ///< object: user
    PasswordNotHashed,       ///< object: user
    TimeZoneInvalid,         ///< object: what was typed
    LocaleInvalid,           ///< object: what was typed
    PackageInvalid,          ///< object: what was typed
    CommandInvalid,          ///< object: start of the command
    GuestFileTooLarge,       ///< object: user-data …; other: the limit in bytes; names: its size
    UserDataNoFirstLine,     ///< object: user-data
    GuestFileHasTabs,        ///< object: user-data …; other: line
    GuestFileNotYaml,        ///< object: user-data …; other: line; names: what is wrong
    GuestFileNotMap,         ///< object: user-data …
    CustomizeNeedsTool,      ///< object: the tool; it is not on this machine
    CustomizeNeedsLocalDisk, ///< object: disk; other: node; no file that this user may write to
    CustomizeCannot,         ///< object: the settings that cannot be given so
    SeedNeedsStorage,        ///< object: node
    StartSpoilsOthers,       ///< object: VM; names: what rests on disks that it would write to
    DiskCannotShrink,        ///< object: disk; other: bytes wanted; names: bytes that it has
    DiskSizeNotMade,         ///< object: disk; it is neither copied nor linked
    DiskSizeEncrypted,       ///< object: disk
    CpusTooMany,             ///< object: how many; other: node; names: the most that it can
    CpusNotMultiple,         ///< object: VM; other: its threads per core
    CpusInCells,             ///< object: VM; it has several NUMA cells
    MemoryTooMuch,           ///< object: bytes; other: node; names: bytes that its host has
    MemoryInCells,           ///< object: VM; it has several NUMA cells
    MemoryModules,           ///< object: VM; a part of its memory is plugged in as modules
    NicUnknown,              ///< object: the card's number; other: VM; names: how many it has
    NetworkUnknown,          ///< object: network; other: node; names: its networks
    BridgeUnknown,           ///< object: bridge; other: node; names: what it has
    MacInvalid,              ///< object: as typed
    MacTaken,                ///< object: address; names: VMs that have it
    MacOfMany,               ///< object: address; several clones are wanted
    DisplayUnknown,          ///< object: display; other: node; names: those that it has
    PathInvalid,             ///< object: XPath; other: why
    PathMatches,             ///< object: XPath; other: how many places it names
    PathGuarded,             ///< object: XPath; a clone's identity or somebody's files rest on it
    PathNotText,             ///< object: XPath; it names an element with elements in it
    PathValueInvalid,        ///< object: XPath; XML cannot hold the value
};

/// The field of the wizard beside which a reason is shown.
enum class Field {
    None,
    Node,
    Name,
    Mode,
    Snapshot,
    Storage,
    Format,
    Disks,
    Hardware,
    Guest,
    Copies,
    Start
};

struct Refusal {
    Reason reason;
    Field field = Field::None;
    QString object;
    QString other;
    QStringList names;
    bool operator==(const Refusal &) const = default;
};

/// Whether a fresh look could lift one: libvirt learns of new files and freed space by a refresh.
bool mayBeStale(const std::vector<Refusal> &refusals);

} // namespace ramet
