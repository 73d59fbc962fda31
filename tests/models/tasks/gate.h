// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/task.h"

#include <condition_variable>
#include <mutex>

namespace ramet::test {

/// Holds the work of tasks until the test opens it. Thread-safe.
class Gate {
public:
    /// Waits for open() or a stop; true: it was opened.
    bool pass(const std::stop_token &stop)
    {
        std::unique_lock lock(m_mutex);
        ++m_waiting;
        m_most = std::max(m_most, m_waiting);
        const bool opened = m_changed.wait(lock, stop, [this] { return m_open; });
        --m_waiting;
        return opened;
    }
    void open()
    {
        const std::lock_guard lock(m_mutex);
        m_open = true;
        m_changed.notify_all();
    }
    int waiting() const
    {
        const std::lock_guard lock(m_mutex);
        return m_waiting;
    }
    int most() const ///< that ever waited at once
    {
        const std::lock_guard lock(m_mutex);
        return m_most;
    }

    /// Work that ends well when the gate opens, and as cancelled when it is stopped.
    TaskWork work()
    {
        return [this](const std::stop_token &stop, const ProgressSink &) -> Result<TaskResult> {
            if (pass(stop))
                return TaskResult{QStringLiteral("passed"), {}};
            return std::unexpected(Error{ErrorKind::Cancelled, {}, {}, {}, {}});
        };
    }

private:
    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    bool m_open = false;
    int m_waiting = 0;
    int m_most = 0;
};

inline TaskRequest copyTask(TaskWork work, const QString &node = QStringLiteral("a"),
                            const QStringList &storages = {})
{
    TaskRequest request;
    request.title = QStringLiteral("copy");
    request.node = node;
    request.storages = storages;
    request.copiesData = true;
    request.work = std::move(work);
    return request;
}

inline TaskRequest shortTask(TaskWork work)
{
    TaskRequest request;
    request.kind = TaskKind::Start;
    request.title = QStringLiteral("start");
    request.node = QStringLiteral("a");
    request.work = std::move(work);
    return request;
}

} // namespace ramet::test
