// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/worker.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <algorithm>
#include <vector>

namespace ramet {
namespace {

constexpr int longestWaitAtEnd = 300; // ms

/// Pools whose owner is gone while a job may still run. One that hangs is never deleted: that
/// would wait for it.
std::vector<QThreadPool *> &retired()
{
    static std::vector<QThreadPool *> pools;
    return pools;
}

void deleteIdle(const QDeadlineTimer &deadline)
{
    std::erase_if(retired(), [&](QThreadPool *pool) {
        if (!pool->waitForDone(static_cast<int>(deadline.remainingTime())))
            return false;
        delete pool;
        return true;
    });
}

} // namespace

Worker::Worker(int threads)
    : m_pool(new QThreadPool)
{
    static std::once_flag once;
    std::call_once(once,
                   [] { qAddPostRoutine([] { deleteIdle(QDeadlineTimer(longestWaitAtEnd)); }); });
    m_pool->setMaxThreadCount(threads);
}

Worker::~Worker()
{
    retired().push_back(m_pool);
    deleteIdle(QDeadlineTimer(0));
}

} // namespace ramet
