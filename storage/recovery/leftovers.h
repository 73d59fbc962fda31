// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/progress.h"
#include "storage/clone/cloneplan.h"
#include "storage/inventory/inventory.h"
#include "storage/undo/journalfile.h"

namespace ramet {

/// One artifact that an unfinished task made, or was about to make.
struct LeftThing {
    enum class Seen { Unknown, There, Gone };
    Undo undo;                 ///< what it is, and what takes it back
    bool made = true;          ///< false: nobody knows whether it was made
    Seen seen = Seen::Unknown; ///< as the inventory knows it
};

/// An operation that has not come to its end, as a plain value.
struct UnfinishedTask {
    enum class State {
        Interrupted, ///< nobody runs it any more: it can be cleaned up
        Running,     ///< by this or another program of this user, here
        Truncated,   ///< its journal ends before anything was made
        Unreadable,  ///< see detail
        Newer,       ///< a later Ramet's journal
        OtherHost,   ///< a journal of another machine: see hostName
        Foreign,     ///< another client's clone in the making: it may be running
    };
    State state = State::Interrupted;
    QString id;
    QString file; ///< the journal; empty: Foreign
    JournalOperation operation = JournalOperation::Unknown;
    QString object; ///< the VM that is made or deleted
    QString source; ///< of a clone: what is cloned
    std::optional<ClonePlan>
        clonePlan;    ///< of a clone of this machine; its nodes as they were called then
    QString node;     ///< where it works
    QString hostName; ///< the machine that began it
    QDateTime since;
    QString detail; ///< of Unreadable
    bool canResume = false;
    bool isLive = false; ///< a clone of a running VM, by that VM's own QEMU
    /// The VM is complete: only the journal and helpers are left. Known with an inventory.
    bool isWhole = false;
    std::vector<LeftThing> things; ///< in the order they were made

    bool isElsewhere = false; ///< of Running: by another program
    /// Of Running: how far it was a moment ago, where its program noted that.
    std::optional<Progress> progress{};

    /// Of the deletion that ends a move: the task of its clone. It comes before that one.
    QString moveTask{};

    /// The VM that it made, or was about to make; empty: none that is known.
    VmRef madeVm() const;
    bool isMove() const { return clonePlan && clonePlan->request.isMove; }
    bool canClean() const { return state == State::Interrupted || state == State::Truncated; }
};

inline constexpr std::array unfinishedStateNames{
    Name{UnfinishedTask::State::Interrupted, "interrupted"},
    Name{UnfinishedTask::State::Running, "running"},
    Name{UnfinishedTask::State::Truncated, "truncated"},
    Name{UnfinishedTask::State::Unreadable, "unreadable"},
    Name{UnfinishedTask::State::Newer, "newer"},
    Name{UnfinishedTask::State::OtherHost, "other-host"},
    Name{UnfinishedTask::State::Foreign, "foreign"},
};
constexpr const auto &namesOf(UnfinishedTask::State)
{
    return unfinishedStateNames;
}

/// The journals of the folder, the oldest first, then what other clients left in the inventory:
/// clones in the making that none of the journals explains. Null: journals alone, without a look
/// at any node. Reads files only; disturbs no task that runs.
std::vector<UnfinishedTask> unfinishedTasks(const QString &folder, const Inventory *inventory);

} // namespace ramet
