// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/libvirt/callwatcher.h"

#include "storage/libvirt/callfaults.h"
#include "storage/libvirt/callwatch.h"

#include <condition_variable>
#include <mutex>
#include <set>
#include <thread>
#include <utility>
#include <vector>

namespace ramet {

namespace {

using namespace std::chrono_literals;

constexpr auto tick = 100ms;

/// The one thread that looks at the calls under way. It lives as long as the process.
class Watcher {
public:
    void add(const std::shared_ptr<CallWatch> &watch)
    {
        const std::lock_guard lock(m_mutex);
        m_watches.insert(watch);
        if (!m_isStarted)
            std::thread([this] { run(); }).detach();
        m_isStarted = true;
        if (std::exchange(m_sleeps, false))
            m_wake.notify_one();
    }

private:
    /// A watch without calls leaves; its next call adds it again.
    void run()
    {
        std::unique_lock lock(m_mutex);
        for (;;) {
            m_sleeps = m_watches.empty();
            m_wake.wait(lock, [this] { return !m_watches.empty(); });
            m_sleeps = false;
            m_wake.wait_for(lock, callfaults::limit(tick), [] { return false; });
            const auto watches = m_watches;
            lock.unlock();
            const auto now = CallWatch::Clock::now();
            std::vector<std::shared_ptr<CallWatch>> idle;
            for (const auto &watch : watches)
                if (!watch->check(now))
                    idle.push_back(watch);
            lock.lock();
            for (const auto &watch : idle)
                if (watch->leave())
                    m_watches.erase(watch);
        }
    }

    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_isStarted = false;
    bool m_sleeps = false;
    std::set<std::shared_ptr<CallWatch>> m_watches;
};

} // namespace

void watchCalls(const std::shared_ptr<CallWatch> &watch)
{
    static Watcher &watcher = *new Watcher;
    watcher.add(watch);
}

} // namespace ramet
