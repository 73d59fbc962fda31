// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/libvirt/connection.h"

#include <chrono>

namespace ramet {

enum class GuestRun {
    Running,
    Paused,     ///< its CPUs stand still because somebody asked for it
    PausedByIo, ///< QEMU stopped it: a disk, or a backup's target, could not be written
    Off,        ///< ended, or ending
    Crashed,    ///< off; its QEMU ended by itself or was killed, and closed nothing
};

inline bool isOff(GuestRun run)
{
    return run == GuestRun::Off || run == GuestRun::Crashed;
}

/// Holding the guest of an active domain, by UUID. All block; call them from a worker thread.
///
/// The agent's calls need a time limit, since libvirt otherwise waits for ever for an agent that
/// hangs. It is a setting of the domain (virDomainAgentSetResponseTimeout) and set back to
/// libvirt's default; other clients' calls at the same time come under it, too.
namespace guests {

Result<GuestRun> runState(const Connection &connection, const QString &uuid);
/// Suspends, so that its CPUs stand still when this returns.
Status suspend(const Connection &connection, const QString &uuid);
/// Resumes what was suspended. NotFound: it is not suspended, so there is nothing to do.
Status resume(const Connection &connection, const QString &uuid);
/// Lets a guest go on that QEMU stopped; it tries the failed write again. NotFound: it did not.
Status resumeAfterIo(const Connection &connection, const QString &uuid);

/// Whether the guest has an agent that is there and not kept from work by a freeze of others.
bool agentAnswers(const Connection &connection, const QString &uuid, std::chrono::seconds limit);
enum class Frozen {
    Yes,
    No,      ///< the agent refused, or nothing can be frozen
    Unknown, ///< it did not answer in time and may freeze yet: thaw
};
/// Freezes all file systems of the guest. Fails only when the node is lost.
Result<Frozen> freeze(const Connection &connection, const QString &uuid,
                      std::chrono::seconds limit);
/// Busy: the agent did not answer in time.
Status thaw(const Connection &connection, const QString &uuid, std::chrono::seconds limit);

} // namespace guests
} // namespace ramet
