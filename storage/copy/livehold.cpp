// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copy/livehold.h"

#include "storage/base/cancel.h"
#include "storage/libvirt/guestcalls.h"

#include <QDeadlineTimer>
#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcHold, "ramet.storage.live.hold")

namespace ramet {

namespace {

using namespace std::chrono_literals;

constexpr auto agentLimit = 3s;    ///< to say that it is there at all
constexpr auto freezeLimit = 10s;  ///< a guest first writes what it has in memory
constexpr int thawAttempts = 6;    ///< of ten seconds each (undo.cpp)
constexpr auto resumeLimit = 2min; ///< libvirt itself waits half a minute for another job

double seconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

} // namespace

Status letGuestGo(Rollback &rollback, const Undo &resume)
{
    for (const QDeadlineTimer limit(resumeLimit);; Cancel().pause(200ms)) {
        const Status resumed = rollback.undoNow(resume);
        if (resumed || resumed.error().kind != ErrorKind::Busy || limit.hasExpired())
            return resumed;
        qCWarning(lcHold) << resume.name << "cannot be resumed yet:" << resumed.error().detail;
    }
}

Status Hold::freeze()
{
    const LiveSource &source = m_task.source;
    m_task.copy.wasFrozen = false;
    const auto run = guests::runState(source.connection, source.uuid);
    if (!run)
        return std::unexpected(run.error());
    if (*run != GuestRun::Running ||
        !guests::agentAnswers(source.connection, source.uuid, agentLimit))
        return {};
    RAMET_TRY(m_task.checkStop());
    QElapsedTimer timer;
    timer.start();
    auto frozen = guests::Frozen::No;
    const Status asked =
        m_task.context.rollback.make(m_task.undo(Undo::Kind::ThawVm), [&]() -> Status {
            const auto answer = guests::freeze(source.connection, source.uuid, freezeLimit);
            if (!answer)
                return std::unexpected(answer.error());
            frozen = *answer;
            if (frozen == guests::Frozen::No) // nothing to thaw
                return std::unexpected(Error{ErrorKind::Refused, {}, {}, {}, {}});
            return {};
        });
    if (!asked)
        return asked.error().kind == ErrorKind::Refused ? Status() : asked;
    m_task.copy.freezeSeconds = seconds(timer);
    m_frozen = true;
    m_since.start();
    if (frozen == guests::Frozen::Yes)
        return {};
    qCWarning(lcHold) << "the agent of" << source.name << "does not freeze in time, thawing";
    m_task.copy.freezeSeconds = 0;
    return thaw();
}

Status Hold::suspend()
{
    const LiveSource &source = m_task.source;
    const auto run = guests::runState(source.connection, source.uuid);
    if (!run)
        return std::unexpected(run.error());
    if (*run != GuestRun::Running && *run != GuestRun::Asleep)
        return {};
    if (!m_frozen)
        m_since.start();
    const Status suspended = m_task.context.rollback.make(m_task.undo(Undo::Kind::ResumeVm), [&] {
        return guests::suspend(source.connection, source.uuid);
    });
    m_suspended = suspended.has_value();
    return suspended;
}

bool Hold::isStill() const
{
    const auto run = guests::runState(m_task.source.connection, m_task.source.uuid);
    return run && (*run == GuestRun::Paused || *run == GuestRun::PausedByIo);
}

Status Hold::release()
{
    if (!m_suspended && !m_frozen)
        return {};
    Status resumed;
    if (m_suspended)
        resumed = letGuestGo(m_task.context.rollback, m_task.undo(Undo::Kind::ResumeVm));
    m_task.copy.wasFrozen = m_frozen;
    const Status thawed = m_frozen ? thaw() : Status();
    if (m_since.isValid())
        m_task.copy.heldSeconds = seconds(m_since);
    m_suspended = m_frozen = false;
    return resumed ? thawed : resumed;
}

/// An agent that hangs in a freeze thaws when it gets there: ask until it has.
Status Hold::thaw()
{
    Status thawed;
    for (int attempt = 0; attempt < thawAttempts; ++attempt) {
        thawed = m_task.context.rollback.undoNow(m_task.undo(Undo::Kind::ThawVm));
        if (thawed || thawed.error().kind != ErrorKind::Busy || isStill())
            break; // an agent in a guest that stands still cannot answer
        qCWarning(lcHold) << m_task.source.name << "is not thawed yet:" << thawed.error().detail;
    }
    if (thawed)
        m_frozen = false;
    else if (thawed.error().kind == ErrorKind::Busy)
        thawed.error().kind = ErrorKind::Failed; // no other job holds it: waiting would not help
    return thawed;
}

} // namespace ramet
