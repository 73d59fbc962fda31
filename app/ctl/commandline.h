// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/clone/cloneplan.h"

#include <QString>
#include <QStringList>
#include <expected>
#include <map>

namespace ramet::ctl {

enum class Command {
    Help,
    Version,
    NodeList,
    NodeAdd,
    NodeRemove,
    NodeRename,
    NodeEdit,
    NodeMove,
    NodeTest,
    NodeTrust,
    NodeDistrust,
    List,
    Show,
    Lineage,
    Storage,
    StorageAdd,
    StorageShare,
    StorageUnshare,
    StorageProve,
    Clone,
    Targets,
    Template,
    Untemplate,
    Flatten,
    Delete,
    Move,
    VolumeDelete,
    Start,
    Stop,
    Reboot,
    Reset,
    Pause,
    Continue,
    Save,
    Rename,
    Set,
    SnapshotList,
    SnapshotTake,
    SnapshotRevert,
    SnapshotDelete,
    Sample,
    Tasks,
    Recover,
};

enum class Option {
    Connect,
    Json,
    Help,
    Version,
    Node,
    Filter,
    Full,
    Linked,
    Storage,
    Format,
    Snapshot,
    Disk,
    Nic,
    Cpus,
    Memory,
    Display,
    Set,
    BwLimit,
    NewSerials,
    Trust,
    Map,
    Start,
    StartAtOnce,
    Template,
    DropSnapshots,
    KeepMac,
    DryRun,
    Count,
    OnFailure,
    FromCsv,
    HostName,
    Address,
    CloudInit,
    Domain,
    TimeZone,
    Locale,
    Package,
    RunOnce,
    Customize,
    User,
    WaitGuest,
    KeepDisks,
    Yes,
    Force,
    Resume,
    Clean,
    Description,
    WithMemory,
    DiskOnly,
    External,
    Quiesce,
    Children,
    Volumes,
    Discard,
    Drop,
    Title,
    Tags,
    Autostart,
    DataAddress,
    TrustedNetwork,
    Group,
    NoConnect,
    TargetNode,
    TargetStorage,
    KeepSource,
    WithoutSnapshots,
};

/// What the user asked for. Every option that is here belongs to the command, and the number of
/// arguments is right.
struct CommandLine {
    Command command = Command::Help;
    Command helpFor = Command::Help; ///< of Help: the command asked about; Help: all
    QStringList arguments;
    QStringList connect; ///< values of -c, in order
    bool json = false;
    std::map<Option, QString> options;   ///< with their values; empty for switches
    std::map<Option, QStringList> lists; ///< all values of those that may be given again
    std::map<QString, DiskChoice> disks; ///< of every --disk, by target
    HardwareChoice hardware;             ///< of --cpus, --memory, --nic, --display and --set
    quint64 bytesPerSecond = 0;          ///< of --bwlimit; 0: none, or not given
    QStringList names;                   ///< of clone: of all clones that are wanted
    bool isBatch = false;                ///< of clone: NAME is a pattern, even if of one name

    bool has(Option option) const { return options.contains(option); }
    QString value(Option option) const;
    QStringList values(Option option) const; ///< of one that may be given again
};

/// What is wrong, as one sentence for people, and what helps.
struct UsageError {
    QString message;
    bool json = false; ///< --json was given: the error is wanted in JSON too
};

/// Reads the arguments without the program's name. `--` ends the options.
std::expected<CommandLine, UsageError> readCommandLine(const QStringList &arguments);

} // namespace ramet::ctl
