// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/nodejob.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <deque>
#include <mutex>
#include <sys/eventfd.h>
#include <unistd.h>

namespace ramet {
namespace {

constexpr std::chrono::milliseconds longestJobWait{300};
constexpr std::chrono::milliseconds longestTurn{4};

/// Calls on their way to the UI thread. Lives as long as the process.
struct Calls {
    const int wake = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    std::mutex mutex;
    std::deque<std::move_only_function<void()>> waiting;
};

Calls &calls()
{
    static Calls &instance = *new Calls;
    return instance;
}

void wake()
{
    ::eventfd_write(calls().wake, 1);
}

/// Some of them; a call may run a loop of its own, which then makes those behind it.
void makeCalls()
{
    eventfd_t count = 0;
    ::eventfd_read(calls().wake, &count);
    const auto end = std::chrono::steady_clock::now() + longestTurn;
    std::unique_lock lock(calls().mutex);
    while (!calls().waiting.empty()) {
        if (std::chrono::steady_clock::now() > end)
            return wake();
        auto call = std::move(calls().waiting.front());
        calls().waiting.pop_front();
        lock.unlock();
        call();
        lock.lock();
    }
}

} // namespace

void callOnUiThread(std::move_only_function<void()> call)
{
    std::unique_lock lock(calls().mutex);
    calls().waiting.push_back(std::move(call));
    const bool isFirst = calls().waiting.size() == 1;
    lock.unlock();
    if (isFirst)
        wake();
}

void prepareNodeJobs()
{
    static QPointer<QSocketNotifier> notifier; // of this application
    if (notifier)
        return;
    nodeJobs().giveWay(); // to the window
    notifier = new QSocketNotifier(calls().wake, QSocketNotifier::Read, qApp);
    QObject::connect(notifier, &QSocketNotifier::activated, notifier, makeCalls);
    static std::once_flag once;
    std::call_once(once, [] { qAddPostRoutine([] { nodeJobs().waitUntilIdle(longestJobWait); }); });
}

} // namespace ramet
