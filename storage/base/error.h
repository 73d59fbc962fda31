// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/names.h"
#include "storage/base/refusal.h"

namespace ramet {

/// What a caller may branch on. The sentence for people is made in models/errortext.
enum class ErrorKind {
    Failed,      ///< libvirt said no for a reason we do not know better; see detail
    Unreachable, ///< no connection to the node, or it broke
    NotFound,    ///< the domain, pool, volume or node is not (or no longer) there
    NameTaken,   ///< a domain or volume of this name or UUID exists
    NoSpace,     ///< the storage is full
    Busy,        ///< a lock or a job of somebody else holds the object
    Unsupported, ///< the daemon or driver cannot do it
    Denied,      ///< authentication or permission
    Invalid,     ///< the definition or argument was not accepted
    Cancelled,   ///< the stop token was set; never shown as an error
    Refused,     ///< the plan holds refusals; nothing was touched
};

inline constexpr std::array errorKindNames{
    Name{ErrorKind::Failed, "failed"},           Name{ErrorKind::Unreachable, "unreachable"},
    Name{ErrorKind::NotFound, "not-found"},      Name{ErrorKind::NameTaken, "name-taken"},
    Name{ErrorKind::NoSpace, "no-space"},        Name{ErrorKind::Busy, "busy"},
    Name{ErrorKind::Unsupported, "unsupported"}, Name{ErrorKind::Denied, "denied"},
    Name{ErrorKind::Invalid, "invalid"},         Name{ErrorKind::Cancelled, "cancelled"},
    Name{ErrorKind::Refused, "refused"},
};
constexpr const auto &namesOf(ErrorKind)
{
    return errorKindNames;
}

/// What Ramet itself knows of why, more exactly than the kind.
enum class ErrorCause {
    Unknown,
    NotNoted,         ///< object: the journal's file or folder; nothing is made that it cannot hold
    HelperNotStarted, ///< the domain that was to copy
    StaleJob,         ///< object: VM; libvirt counts a job that has ended
    DamagedImage,     ///< object: disk; the source is not whole
    LeftStarting,     ///< object: VM; its daemon was killed as it started it, and holds it since
    StartedMeanwhile, ///< object: VM
    StoppedMeanwhile, ///< object: VM
    FolderMissing,    ///< object: folder
    GuestDiffers,     ///< object: VM; detail: what its guest did not take
    GuestSilent,      ///< object: VM; detail: what its guest did not tell
    GuestSettingsGone, ///< object: VM; what its guest was to get is kept nowhere
    DiskNotHere,       ///< object: VM; its disk is no file of this machine
    AgentSilent,       ///< object: VM; its guest agent did not put the file systems to rest
    NotFlushed,        ///< object: VM; what its QEMU copied into its disks may read as zeros
    MoveUnknown,       ///< object: VM; whether it has moved only the target can tell
    NoAnswer,          ///< object: node; it hangs, without refusing or hanging up

    // Why a node could not be connected to (connectcause.h); object: node.
    AddressWrong,          ///< libvirt does not understand the URI
    SocketMissing,         ///< no daemon listens on the socket, here or there
    SocketDenied,          ///< the user has no right on the daemon's socket
    ConnectionRefused,     ///< the host is there, nobody listens on the port
    HostNotFound,          ///< its name is not resolved
    NoRoute,               ///< no way to its address
    LibvirtMissing,        ///< something answers, but it is no libvirt
    SshMissing,            ///< there is no program to connect with
    HostKeyUnknown,        ///< ssh knows no key of the host, and nobody said that it is right
    HostKeyChanged,        ///< ssh knows another key of the host
    LoginRefused,          ///< no key or password was accepted
    QuestionDeclined,      ///< a person did not answer what ssh or libvirt asked
    CertificateMissing,    ///< a file of this user or machine
    CertificateRefused,    ///< of the other side, or by it
    CertificateExpired,    ///< the other side's, or not valid yet
    OwnCertificateExpired, ///< this computer's, or not valid yet

    ReadOnly, ///< object: what was to be changed; the connection to its node may only read
};

/// Where something was being written when it failed; what is not known is empty.
struct ErrorPlace {
    QString disk; ///< its target
    QString storage;
    QString path;
    quint64 neededBytes = 0; ///< an estimate
};

/// One failure. A plain value, safe to copy between threads.
struct Error {
    ErrorKind kind = ErrorKind::Failed;
    QString operation;               ///< what was tried, untranslated, for the log: "create volume"
    QString object;                  ///< the name of a VM, volume, storage or node
    QString detail;                  ///< libvirt's own text, shown under "Details"
    QStringList leftovers{};         ///< names of what the rollback could not remove
    std::vector<Refusal> refusals{}; ///< of Refused: every reason, as the plan found them
    ErrorCause cause = ErrorCause::Unknown;
    int systemError = 0; ///< errno, where it is known; 0: it is not
    ErrorPlace place{};
    bool isUndone = false; ///< all that was made is removed again
};

/// Something that did not succeed beside an operation that did. A plain value.
struct Warning {
    enum class Kind {
        NotStarted,  ///< the start that was asked for; the VM itself is complete
        GuestNotNew, ///< what was to be new inside the clone is not, or nobody told
        NotEnded,    ///< something that only helped with the work still runs or is still there
        SourceLeft,  ///< something of a VM that has moved is still where it was
    };
    Kind kind = Kind::NotStarted;
    Error error;
};

/// The same error with a cause.
Error withCause(Error error, ErrorCause cause);
/// The end of what was stopped: ErrorKind::Cancelled.
Error cancelled(const QString &object);
/// The error of an operation whose plan has these against it.
Error refused(const QString &operation, const QString &name, std::vector<Refusal> refusals);

} // namespace ramet
