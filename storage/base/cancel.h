// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/error.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <stop_token>

namespace ramet {

/// When work has to end: a person asked for a stop, or a deadline passed. A cheap value, passed
/// down to everything that waits. Thread-safe, as std::stop_token is.
class Cancel {
public:
    using Clock = std::chrono::steady_clock;

    Cancel() = default; ///< never
    Cancel(std::stop_token stop)
        : m_stop(std::move(stop))
    {
    }
    static Cancel after(Clock::duration limit) { return Cancel().within(limit); }

    /// The same, with the earlier of the two deadlines.
    Cancel within(Clock::duration limit) const
    {
        Cancel result = *this;
        const Clock::time_point deadline = Clock::now() + limit;
        result.m_deadline = std::min(m_deadline.value_or(deadline), deadline);
        return result;
    }

    /// The same deadline, for work that somebody else stops.
    Cancel stoppedBy(std::stop_token stop) const
    {
        Cancel result = *this;
        result.m_stop = std::move(stop);
        return result;
    }

    bool isStopped() const { return m_stop.stop_requested(); }
    bool isLate() const { return m_deadline && Clock::now() >= *m_deadline; }
    bool isDue() const { return isStopped() || isLate(); }
    const std::stop_token &stop() const { return m_stop; }
    const std::optional<Clock::time_point> &deadline() const { return m_deadline; }

    /// Why the work ended: Cancelled after a stop, else `late`.
    Error error(const QString &operation, const QString &object,
                ErrorKind late = ErrorKind::Busy) const
    {
        const bool stopped = isStopped();
        return {stopped ? ErrorKind::Cancelled : late,
                operation,
                object,
                stopped ? QString() : QStringLiteral("it did not end in time"),
                {}};
    }

    /// Waits until the condition holds; false when the work has to end first. The lock is held
    /// while the condition is looked at, as with std::condition_variable_any.
    template <class Lock, class Condition>
    bool wait(std::condition_variable_any &changed, Lock &lock, Condition condition) const
    {
        if (m_deadline)
            return changed.wait_until(lock, m_stop, *m_deadline, condition);
        return changed.wait(lock, m_stop, condition);
    }

    /// Sleeps for the time, less where the work has to end before. False: it has to end.
    bool pause(Clock::duration time) const
    {
        std::mutex mutex;
        std::condition_variable_any changed;
        std::unique_lock lock(mutex);
        within(time).wait(changed, lock, [] { return false; });
        return !isDue();
    }

private:
    std::stop_token m_stop;
    std::optional<Clock::time_point> m_deadline;
};

} // namespace ramet
