// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/base/niceness.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <sys/resource.h>
#include <thread>
#include <unistd.h>

namespace ramet {
namespace {

constexpr int behind = 10; ///< as nice(1) does it
constexpr int mostNice = 19;

int niceOf(id_t thread)
{
    return ::getpriority(PRIO_PROCESS, thread);
}

/// A thread that never gives way starts others. Lives as long as the process.
class Starter {
public:
    Starter()
    {
        std::thread([this] { run(); }).detach();
    }

    void start(std::move_only_function<void()> function)
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back(std::move(function));
        m_changed.notify_one();
    }

private:
    void run()
    {
        std::unique_lock lock(m_mutex);
        for (;;) {
            m_changed.wait(lock, [this] { return !m_waiting.empty(); });
            std::thread(std::move(m_waiting.front())).detach();
            m_waiting.pop_front();
        }
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::move_only_function<void()>> m_waiting;
};

/// Made by the first thread that is about to give way, so by one that has not.
Starter &starter()
{
    static Starter &instance = *new Starter;
    return instance;
}

} // namespace

void giveWay()
{
    starter();
    if (!hasGivenWay()) // where it fails, all stays as it was
        ::setpriority(PRIO_PROCESS, 0, std::min(niceOf(0) + behind, mostNice));
}

bool hasGivenWay()
{
    return niceOf(0) > niceOf(static_cast<id_t>(::getpid())); // the first thread has this number
}

void startThread(std::move_only_function<void()> function)
{
    if (hasGivenWay())
        starter().start(std::move(function));
    else
        std::thread(std::move(function)).detach();
}

} // namespace ramet
