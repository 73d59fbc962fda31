// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/base/jobpool.h"

#include "storage/base/niceness.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <list>
#include <mutex>
#include <optional>

namespace ramet {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

namespace {

/// How long a thread stays for the next job.
constexpr auto idleTime = 2s;

} // namespace

struct JobPool::State : std::enable_shared_from_this<JobPool::State> {
    explicit State(Limits its)
        : limits(its)
    {
    }
    void startNext();
    void work();
    bool waitForJob(std::unique_lock<std::mutex> &lock);
    std::optional<Clock::time_point> nextPlace() const;

    const Limits limits;
    std::mutex mutex;
    std::condition_variable changed;
    std::deque<Job> waiting;
    std::list<Clock::time_point> begun; ///< when each job that runs began, the oldest first
    int threads = 0;
    int idle = 0; ///< those that wait for a job or a place
    bool givesWay = false;
    bool isClosed = false;
};

JobPool::JobPool(Limits limits)
    : m_state(std::make_shared<State>(limits))
{
}

JobPool::~JobPool()
{
    std::deque<Job> dropped;
    const std::lock_guard lock(m_state->mutex);
    m_state->isClosed = true;
    dropped.swap(m_state->waiting);
    m_state->changed.notify_all();
}

void JobPool::giveWay()
{
    const std::lock_guard lock(m_state->mutex);
    m_state->givesWay = true;
}

void JobPool::run(Job job)
{
    const std::lock_guard lock(m_state->mutex);
    m_state->waiting.push_back(std::move(job));
    m_state->startNext();
    m_state->changed.notify_one();
}

void JobPool::waitUntilIdle(std::chrono::milliseconds limit)
{
    std::unique_lock lock(m_state->mutex);
    m_state->changed.wait_for(
        lock, limit, [this] { return m_state->waiting.empty() && m_state->begun.empty(); });
}

/// With the lock held. One thread beside those that run is enough: it starts the next.
void JobPool::State::startNext()
{
    if (waiting.empty() || idle > 0 || threads >= limits.most)
        return;
    ++threads;
    ++idle;
    startThread([self = shared_from_this()] { self->work(); });
}

/// Empty: there is a place now. Else when the oldest job that has one gives it up.
std::optional<Clock::time_point> JobPool::State::nextPlace() const
{
    const auto since = Clock::now() - limits.patience;
    const auto young = std::ranges::find_if(begun, [&](auto begin) { return begin > since; });
    if (std::distance(young, begun.end()) < limits.places)
        return {};
    return *young + limits.patience;
}

/// False: the thread is not needed any more.
bool JobPool::State::waitForJob(std::unique_lock<std::mutex> &lock)
{
    const auto end = Clock::now() + idleTime;
    while (!isClosed) {
        if (waiting.empty()) {
            if (changed.wait_until(lock, end) == std::cv_status::timeout && waiting.empty())
                return false;
        } else if (const auto next = nextPlace()) {
            changed.wait_until(lock, *next);
        } else {
            return true;
        }
    }
    return false;
}

void JobPool::State::work()
{
    std::unique_lock lock(mutex);
    while (waitForJob(lock)) {
        std::optional<Job> job(std::move(waiting.front()));
        waiting.pop_front();
        const auto own = begun.insert(begun.end(), Clock::now());
        --idle;
        startNext();
        const bool isBehind = givesWay;
        lock.unlock();
        if (isBehind)
            ramet::giveWay();
        (*job)();
        job.reset();
        lock.lock();
        begun.erase(own);
        ++idle;
        changed.notify_all();
    }
    --idle;
    --threads;
}

JobPool &nodeJobs()
{
    static JobPool *pool = new JobPool({.places = 12, .most = 64, .patience = 500ms});
    return *pool;
}

} // namespace ramet
