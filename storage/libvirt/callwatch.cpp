// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/libvirt/callwatch.h"

#include "storage/libvirt/callfaults.h"
#include "storage/libvirt/callwatcher.h"

#include <QLoggingCategory>
#include <atomic>
#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>
#include <thread>
#include <unistd.h>
#include <utility>

Q_LOGGING_CATEGORY(lcCalls, "ramet.storage.calls")

namespace ramet {

namespace {

using namespace std::chrono_literals;
using WatchClock = CallWatch::Clock;

using callfaults::limit;

constexpr auto probeAfter = 1s;           ///< of silence
constexpr auto silentAfter = 1s;          ///< without an answer to the probe
constexpr auto stoppedProbeLimit = 450ms; ///< for the same, once a stop was asked for
constexpr auto youngCall = 500ms;         ///< the deadline waits for it so long

/// Of calls that libvirt was not asked for, or whose answer did not count.
thread_local std::optional<CallError> ownError;
thread_local QString failedNode;

void setError(int code, const QString &text)
{
    ownError = CallError{code, text};
}

QString seconds(WatchClock::duration time)
{
    return QString::number(std::chrono::duration<double>(time).count(), 'f', 1);
}

} // namespace

const std::optional<CallError> &ownCallError()
{
    return ownError;
}

const QString &failedCallNode()
{
    return failedNode;
}

CallWatch::CallWatch(QString uri, QString node, Clock::duration silenceLimit)
    : m_uri(std::move(uri))
    , m_node(std::move(node))
    , m_silenceLimit(limit(silenceLimit))
    , m_lastAnswer(Clock::now())
{
}

CallWatch::Call::Call(CallWatch &watch, const char *name, const Cancel &cancel)
    : m_watch(watch)
    , m_name(name)
    , m_cancel(cancel)
    , m_since(Clock::now())
{
    ownError.reset();
    failedNode.clear();
    callfaults::count(name);
    watch.enroll(this);
    m_mayBegin = waitForPlace() && meetFault();
    m_begun = Clock::now();
    if (m_mayBegin)
        m_watch.m_sockets.beginCall();
    else
        failedNode = watch.m_node;
}

CallWatch::Call::~Call()
{
    if (m_mayBegin)
        m_watch.m_sockets.endCall();
    const std::lock_guard lock(m_watch.m_mutex);
    std::erase(m_watch.m_calls, this);
    if (!m_hasPlace)
        return;
    ++m_watch.m_places;
    m_watch.m_lastAnswer = Clock::now();
    if (m_mayBegin) {
        const auto took = m_watch.m_lastAnswer - m_begun;
        m_watch.m_fastestCall = std::min(m_watch.m_fastestCall.value_or(took), took);
    }
    m_watch.m_changed.notify_all();
}

/// At most so many calls at once that the daemon still reads what comes.
bool CallWatch::Call::waitForPlace()
{
    if (m_cancel.isLate()) {
        setError(VIR_ERR_RPC, QStringLiteral("there was no time left to ask the daemon"));
        return false;
    }
    std::unique_lock lock(m_watch.m_mutex);
    m_watch.m_changed.wait(lock,
                           [this] { return m_watch.m_places > 0 || !m_watch.m_broken.isEmpty(); });
    if (!m_watch.m_broken.isEmpty()) {
        m_watch.setBrokenError();
        return false;
    }
    --m_watch.m_places;
    m_hasPlace = true;
    return true;
}

/// What a test wants to happen to this call.
bool CallWatch::Call::meetFault()
{
    const auto fault = callfaults::take(m_name, m_watch.m_uri);
    if (!fault)
        return true;
    switch (fault->kind) {
    case CallFault::Kind::Fail:
        ownError = CallError{fault->code, fault->text, {}, fault->systemError, fault->domain};
        return false;
    case CallFault::Kind::Lost:
        m_isLost = true;
        return true;
    case CallFault::Kind::Hang:
    case CallFault::Kind::Late:
        break;
    }
    const bool hangs = fault->kind == CallFault::Kind::Hang;
    std::unique_lock lock(m_watch.m_mutex);
    m_watch.waitOut(lock, hangs ? Clock::duration::max() : fault->delay);
    if (m_watch.m_broken.isEmpty())
        return true;
    m_watch.setBrokenError();
    return false;
}

/// As a daemon that does not answer, or not yet.
void CallWatch::waitOut(std::unique_lock<std::mutex> &lock, Clock::duration time)
{
    constexpr Clock::duration step = 5ms;
    const int generation = callfaults::generation();
    const auto isOver = [&] {
        return !m_broken.isEmpty() || callfaults::generation() != generation;
    };
    callfaults::setHanging(1);
    for (auto left = time; left > 0ms && !isOver(); left -= std::min(left, step))
        m_changed.wait_for(lock, std::min(left, step));
    callfaults::setHanging(-1);
}

void CallWatch::Call::explainFailure() const
{
    failedNode = m_watch.m_node;
    const std::lock_guard lock(m_watch.m_mutex);
    if (m_isLost)
        setError(VIR_ERR_RPC, QStringLiteral("the connection broke"));
    else if (!m_watch.m_broken.isEmpty())
        m_watch.setBrokenError();
}

void CallWatch::enroll(Call *call)
{
    bool isNew = false;
    {
        const std::lock_guard lock(m_mutex);
        m_calls.push_back(call);
        isNew = !std::exchange(m_isWatched, true);
    }
    if (isNew)
        watchCalls(shared_from_this());
}

bool CallWatch::leave()
{
    const std::lock_guard lock(m_mutex);
    m_isWatched = !m_calls.empty() || m_probeSince;
    return !m_isWatched;
}

/// With the lock held.
void CallWatch::setBrokenError() const
{
    ownError = CallError{VIR_ERR_RPC, m_broken, m_node};
}

void CallWatch::setProbe(const char *name, std::function<bool()> probe)
{
    const std::lock_guard lock(m_mutex);
    m_probeName = name;
    m_probe = std::move(probe);
}

void CallWatch::setSilenceLimit(Clock::duration silenceLimit)
{
    const std::lock_guard lock(m_mutex);
    m_silenceLimit = limit(silenceLimit);
}

bool CallWatch::isSilent() const
{
    const std::lock_guard lock(m_mutex);
    if (!m_broken.isEmpty())
        return m_isMute;
    return m_probeSince && Clock::now() - *m_probeSince > limit(silentAfter);
}

bool CallWatch::isBroken() const
{
    const std::lock_guard lock(m_mutex);
    return !m_broken.isEmpty();
}

void CallWatch::breakOff(const QString &reason)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_broken.isEmpty())
            m_broken = reason;
        m_changed.notify_all();
    }
    qCInfo(lcCalls) << "giving up the connection to" << m_uri << reason;
    m_sockets.breakOff();
}

std::optional<CallWatch::Clock::duration> CallWatch::fastestCall() const
{
    const std::lock_guard lock(m_mutex);
    return m_fastestCall;
}

/// Empty: there is none yet. With the lock held.
QString CallWatch::reasonToBreakOff(Clock::time_point now, bool isStopped)
{
    for (const Call *call : m_calls) {
        const auto age = now - call->m_since;
        const auto &deadline = call->m_cancel.deadline();
        if (deadline && now >= *deadline && age > limit(youngCall))
            return QStringLiteral("%1 did not end in time").arg(QLatin1String(call->m_name));
        if (call->m_stopSeen && now - *call->m_stopSeen > limit(stopLimit))
            return QStringLiteral("%1 did not end after the stop").arg(QLatin1String(call->m_name));
    }
    const Clock::duration patience =
        isStopped ? std::min<Clock::duration>(limit(stoppedProbeLimit), m_silenceLimit)
                  : m_silenceLimit;
    m_isMute = m_probeSince && now - *m_probeSince > patience;
    if (m_isMute)
        return QStringLiteral("the daemon did not answer for %1 s")
            .arg(seconds(now - *m_probeSince));
    return {};
}

bool CallWatch::check(Clock::time_point now)
{
    QString reason;
    bool needsProbe = false;
    {
        const std::lock_guard lock(m_mutex);
        if (!m_broken.isEmpty() || (m_calls.empty() && !m_probeSince))
            return !m_calls.empty();
        bool isStopped = false;
        Clock::time_point oldest = now;
        for (Call *call : m_calls) {
            oldest = std::min(oldest, call->m_since);
            if (call->m_cancel.isStopped() && !call->m_stopSeen)
                call->m_stopSeen = now;
            isStopped = isStopped || call->m_stopSeen;
        }
        const auto quiet = now - std::max(oldest, m_lastAnswer);
        needsProbe = m_probe && !m_probeSince && !m_calls.empty() &&
                     quiet > (isStopped ? Clock::duration(0) : limit(probeAfter));
        if (needsProbe)
            m_probeSince = now;
        reason = reasonToBreakOff(now, isStopped);
    }
    if (!reason.isEmpty())
        breakOff(reason);
    else if (needsProbe)
        startProbe();
    return true;
}

/// The thread ends when the daemon answers, or with the connection.
void CallWatch::startProbe()
{
    std::thread([self = shared_from_this()] {
        callfaults::count(self->m_probeName);
        const auto fault = callfaults::take(self->m_probeName, self->m_uri);
        if (fault && fault->kind == CallFault::Kind::Hang) {
            std::unique_lock lock(self->m_mutex);
            self->waitOut(lock, Clock::duration::max());
        }
        const bool answered = self->m_probe();
        const std::lock_guard lock(self->m_mutex);
        if (answered)
            self->m_lastAnswer = Clock::now();
        self->m_probeSince.reset();
    }).detach();
}

} // namespace ramet
