// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/names.h"

#include <QString>
#include <atomic>
#include <functional>
#include <memory>

namespace ramet {

enum class Phase {
    Checking,
    Reserving,
    Waiting,
    Copying,
    Fetching,    ///< the VM runs already
    Customizing, ///< writing to the clone's disk what is new in its guest
    Verifying,   ///< reading what was copied, to compare it
    Defining,
    Starting,
    AskingGuest, ///< what it took of its settings
    Deleting,
    RollingBack
};
inline constexpr std::array phaseNames{
    Name{Phase::Checking, "checking"},   Name{Phase::Reserving, "reserving"},
    Name{Phase::Waiting, "waiting"},     Name{Phase::Copying, "copying"},
    Name{Phase::Fetching, "fetching"},   Name{Phase::Customizing, "customizing"},
    Name{Phase::Verifying, "verifying"}, Name{Phase::Defining, "defining"},
    Name{Phase::Starting, "starting"},   Name{Phase::AskingGuest, "asking-guest"},
    Name{Phase::Deleting, "deleting"},   Name{Phase::RollingBack, "rolling-back"},
};
constexpr const auto &namesOf(Phase)
{
    return phaseNames;
}

struct Progress {
    Phase phase = Phase::Checking;
    QString disk{}; ///< target name while copying
    quint64 doneBytes = 0;
    quint64 totalBytes = 0;   ///< of the whole operation; 0: nothing to count
    int doneMembers = 0;      ///< of a batch: clones that are complete
    int members = 0;          ///< of a batch: all its clones; 0: it is none
    bool goesOnAlone = false; ///< what is at work now does not end with this program

    bool countsBytes() const
    {
        return totalBytes > 0 && (phase == Phase::Copying || phase == Phase::Fetching);
    }
};

/// Called on the worker thread, as often as the operation likes; must return at once.
using ProgressSink = std::function<void(const Progress &)>;

/// A limit to the speed of copying, in bytes per second, that may change meanwhile; 0: none.
using SpeedLimit = std::shared_ptr<std::atomic<quint64>>;

} // namespace ramet
