// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/libvirt/connection.h"

#include <chrono>

namespace ramet {

enum class GuestRun {
    Running,
    Asleep, ///< suspended to memory by itself: it may wake up at any moment, libvirt holds it not
    Paused, ///< its CPUs stand still because somebody asked for it
    PausedByIo, ///< QEMU stopped it: a disk, or a backup's target, could not be written
    Ending,     ///< the guest has shut down; its QEMU still closes the images
    Off,        ///< its QEMU has closed its images
    Unclosed,   ///< off, or kept crashed; nothing proves that its QEMU has closed its images
};

inline bool isOff(GuestRun run)
{
    return run == GuestRun::Ending || run == GuestRun::Off || run == GuestRun::Unclosed;
}

/// Holding the guest of an active domain, by UUID. All block; call them from a worker thread.
///
/// The agent's calls need a time limit, since libvirt otherwise waits for ever for an agent that
/// hangs. It is a setting of the domain (virDomainAgentSetResponseTimeout) and set back to
/// libvirt's default; other clients' calls at the same time come under it, too.
namespace guests {

Result<GuestRun> runState(const Connection &connection, const QString &uuid);
/// Suspends, so that its CPUs stand still when this returns; QEMU has written its images then,
/// which may take long. A cancel does not break it off: the daemon would go on.
Status suspend(const Connection &connection, const QString &uuid);
/// Resumes what was suspended, and what a suspend() whose answer was lost still is about to.
/// NotFound: it is not suspended, so there is nothing to do. Busy: a job of somebody holds it.
Status resume(const Connection &connection, const QString &uuid);
/// Lets a guest go on that QEMU stopped; it tries the failed write again. NotFound: it did not.
Status resumeAfterIo(const Connection &connection, const QString &uuid);

/// The name of the present run of its QEMU, made when it is first asked for: no later run has it,
/// whatever starts that. A daemon that restarts, a saved state and a migration keep it. Failed: the
/// domain is not active.
Result<QString> nameOfRun(const Connection &connection, const QString &uuid);
/// Takes the name away where nobody goes by it any more.
void forgetNameOfRun(const Connection &connection, const QString &uuid);

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
