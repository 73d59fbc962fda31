// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/snapshot/memorytake.h"

#include "storage/libvirt/domaincalls.h"
#include "storage/libvirt/guestcalls.h"

#include <QLoggingCategory>
#include <atomic>
#include <thread>
#include <utility>

Q_LOGGING_CATEGORY(lcMemoryTake, "ramet.storage.snapshot")

namespace ramet {

namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

/// While the daemon begins, a question about the job is answered only when all is over: it is asked
/// when the guest stands still, or has for long.
bool mayAsk(const Connection &connection, const QString &uuid, Clock::duration age)
{
    const auto state = guests::runState(connection, uuid);
    return age > 500ms || (state && *state == GuestRun::Paused);
}

/// Whether a job ends that is the one asked for: not that of another client, for which ours may
/// wait.
bool endJob(const Connection &connection, const QString &uuid, const domains::MemoryJob &job,
            Clock::duration age)
{
    constexpr auto roundTrip = 500ms; // the job's age may be counted from before ours
    return job.isSnapshot && job.age <= age + roundTrip && domains::abortJob(connection, uuid);
}

} // namespace

Status takeMemoryFile(const Connection &connection, const QString &uuid, const QString &vmName,
                      const Cancel &cancel, const ProgressSink &progress,
                      const std::function<Status()> &take)
{
    std::atomic<bool> isOver = false;
    Status taken;
    std::jthread taking([&] {
        taken = take();
        isOver = true;
    });
    const auto begun = Clock::now();
    // Once asked the daemon goes on, whoever waits: so its end is waited for.
    const Connection asking = connection.with({});
    bool hasEnded = false;
    bool isAsked = false;
    for (auto wait = 10ms; !isOver; wait = std::min(wait * 2, 100ms)) {
        Cancel().pause(wait);
        const auto age = Clock::now() - begun;
        if (!std::exchange(isAsked, isAsked || mayAsk(asking, uuid, age)))
            continue;
        const auto job = domains::memoryJob(asking, uuid);
        if (!job || !*job)
            continue;
        if ((*job)->isSnapshot)
            progress({Phase::Copying, {}, (*job)->doneBytes, (*job)->totalBytes});
        if (cancel.isStopped() && !hasEnded) {
            qCInfo(lcMemoryTake) << "ending the snapshot of" << vmName;
            hasEnded = endJob(asking, uuid, **job, age);
        }
    }
    taking.join();
    if (!taken && hasEnded)
        return std::unexpected(Error{ErrorKind::Cancelled, "take snapshot", vmName, {}, {}});
    return taken;
}

} // namespace ramet
