// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/names.h"
#include "storage/libvirt/nodes.h"

#include <QJsonObject>
#include <functional>
#include <optional>

namespace ramet {

/// One thing that an operation makes or changes, as what takes it back. A plain value: the
/// journal keeps it, so that a later start can do what a killed program could not.
struct Undo {
    enum class Kind {
        RemoveDefinition, ///< uuid, name
        EndFetching,      ///< uuid, name: a clone that runs before its disks are whole is in the
                          ///< making again, and off
        EndHelper,        ///< uuid, name: a domain of ours that only copies
        DeleteVolume,     ///< pool, name
        DeleteFile,       ///< folder, name: a file that no storage lists
        RemoveFolder,     ///< folder: one that we made; only while it is empty
        EndBlockJob,      ///< uuid, name, disk, path: of a VM that goes on
        EndPull,          ///< uuid, name, disk: of a VM that goes on; the disk stays whole
        EndMerge,         ///< uuid, name, disk: of a VM that goes on; its content stays the same
        EndBackup,        ///< uuid, name, path
        ResumeVm,         ///< uuid, name: we suspended it
        ThawVm,           ///< uuid, name: we froze its file systems
        KeepOneName,      ///< uuid, pool, folder, name, path: a file with a second name; either
                          ///< goes, by what the definition says
        ReleaseBase,      ///< pool, name: what clones on Ceph rest on, where there are none
    };
    Kind kind = Kind::DeleteVolume;
    QString node;
    QString uuid{}; ///< of a domain
    QString name{}; ///< of the thing, for people
    QString pool{};
    QString folder{};
    QString disk{};
    QString path{}; ///< that a job writes to: another's job is left alone

    bool operator==(const Undo &) const = default;
};

inline constexpr std::array undoKindNames{
    Name{Undo::Kind::RemoveDefinition, "remove-definition", "vm"},
    Name{Undo::Kind::EndFetching, "end-fetching", "running-clone"},
    Name{Undo::Kind::EndHelper, "end-helper", "helper"},
    Name{Undo::Kind::DeleteVolume, "delete-volume", "volume"},
    Name{Undo::Kind::DeleteFile, "delete-file", "file"},
    Name{Undo::Kind::RemoveFolder, "remove-folder", "folder"},
    Name{Undo::Kind::EndBlockJob, "end-block-job", "block-job"},
    Name{Undo::Kind::EndBackup, "end-backup", "backup"},
    Name{Undo::Kind::ResumeVm, "resume-vm", "paused-vm"},
    Name{Undo::Kind::ThawVm, "thaw-vm", "frozen-vm"},
    Name{Undo::Kind::EndPull, "end-pull", "pull"},
    Name{Undo::Kind::EndMerge, "end-merge", "merge"},
    Name{Undo::Kind::KeepOneName, "keep-one-name", "volume-name"},
    Name{Undo::Kind::ReleaseBase, "release-base", "base-snapshot"},
};
constexpr const auto &namesOf(Undo::Kind)
{
    return undoKindNames;
}

/// Takes it back. NotFound: it is gone already. Blocks.
Status perform(const Connection &connection, const Undo &undo);

/// The same through the node that the step names, in limited time: one step takes a minute at
/// most, and a node that does not answer is waited for once.
std::function<Status(const Undo &)> performThrough(Nodes &nodes);

QJsonObject toJson(const Undo &undo);
/// Empty when the object is none.
std::optional<Undo> undoFromJson(const QJsonObject &object);

} // namespace ramet
