// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/libvirt/eventloop.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <csignal>
#include <fcntl.h>
#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>
#include <list>
#include <mutex>
#include <optional>
#include <poll.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#include <utility>
#include <vector>

namespace ramet {

namespace {

using Clock = std::chrono::steady_clock;

struct Handle {
    int watch;
    int descriptor;
    int events;
    virEventHandleCallback callback;
    void *opaque;
    virFreeCallback release;
    bool isRemoved = false;
};

struct Timer {
    int number;
    int milliseconds; ///< -1: off
    virEventTimeoutCallback callback;
    void *opaque;
    virFreeCallback release;
    Clock::time_point due{};
    bool isRemoved = false;
};

short toPoll(int events)
{
    int flags = 0;
    flags |= events & VIR_EVENT_HANDLE_READABLE ? POLLIN : 0;
    flags |= events & VIR_EVENT_HANDLE_WRITABLE ? POLLOUT : 0;
    return static_cast<short>(flags);
}

int fromPoll(short flags)
{
    int events = 0;
    events |= flags & POLLIN ? VIR_EVENT_HANDLE_READABLE : 0;
    events |= flags & POLLOUT ? VIR_EVENT_HANDLE_WRITABLE : 0;
    events |= flags & (POLLERR | POLLNVAL) ? VIR_EVENT_HANDLE_ERROR : 0;
    events |= flags & POLLHUP ? VIR_EVENT_HANDLE_HANGUP : 0;
    return events;
}

thread_local ConnectionSockets *recording = nullptr;

/// What libvirt asks of an event loop (libvirt-event.h). Its own default one runs in GLib's main
/// context, which Qt's main thread holds for itself as long as it lives: events would come only
/// while that thread runs its loop, and on it.
class Loop {
public:
    Loop()
    {
        if (::pipe2(m_wake.data(), O_CLOEXEC | O_NONBLOCK) != 0)
            m_wake = {-1, -1};
    }

    int addHandle(int descriptor, int events, virEventHandleCallback callback, void *opaque,
                  virFreeCallback release)
    {
        int watch = 0;
        {
            const std::lock_guard lock(m_mutex);
            watch = ++m_lastNumber;
            m_handles.push_back({watch, descriptor, events, callback, opaque, release});
            wake();
        }
        if (recording)
            recording->add(watch);
        return watch;
    }

    /// Under the lock, as libvirt closes a descriptor only after it removed its watch.
    void shutDown(int watch)
    {
        const std::lock_guard lock(m_mutex);
        for (const Handle &handle : m_handles)
            if (handle.watch == watch && !handle.isRemoved)
                ::shutdown(handle.descriptor, SHUT_RDWR);
    }

    void updateHandle(int watch, int events)
    {
        const std::lock_guard lock(m_mutex);
        for (Handle &handle : m_handles)
            if (handle.watch == watch)
                handle.events = events;
        wake();
    }

    int addTimer(int milliseconds, virEventTimeoutCallback callback, void *opaque,
                 virFreeCallback release)
    {
        const std::lock_guard lock(m_mutex);
        m_timers.push_back({++m_lastNumber, milliseconds, callback, opaque, release,
                            Clock::now() + std::chrono::milliseconds(milliseconds)});
        wake();
        return m_lastNumber;
    }

    void updateTimer(int number, int milliseconds)
    {
        const std::lock_guard lock(m_mutex);
        for (Timer &timer : m_timers) {
            if (timer.number != number)
                continue;
            timer.milliseconds = milliseconds;
            timer.due = Clock::now() + std::chrono::milliseconds(milliseconds);
        }
        wake();
    }

    /// The loop releases what was removed: libvirt may hold locks while it removes.
    template <class List, class Member> int remove(List &list, Member member, int number)
    {
        const std::lock_guard lock(m_mutex);
        const auto found = std::find_if(list.begin(), list.end(), [&](const auto &entry) {
            return entry.*member == number && !entry.isRemoved;
        });
        if (found == list.end())
            return -1;
        found->isRemoved = true;
        wake();
        return 0;
    }
    int removeHandle(int watch) { return remove(m_handles, &Handle::watch, watch); }
    int removeTimer(int number) { return remove(m_timers, &Timer::number, number); }

    [[noreturn]] void run()
    {
        for (;;)
            runOnce();
    }

private:
    void wake() const
    {
        const char byte = 0;
        static_cast<void>(!::write(m_wake[1], &byte, 1)); // a full pipe wakes as well
    }

    void runOnce()
    {
        std::vector<pollfd> descriptors{{m_wake[0], POLLIN, 0}};
        std::vector<Handle> handles;
        int wait = -1;
        {
            const std::lock_guard lock(m_mutex);
            for (const Handle &handle : m_handles) {
                if (handle.isRemoved || handle.events == 0)
                    continue;
                handles.push_back(handle);
                descriptors.push_back({handle.descriptor, toPoll(handle.events), 0});
            }
            wait = untilNextTimer();
        }
        ::poll(descriptors.data(), descriptors.size(), wait);
        std::array<char, 64> bytes{};
        while (::read(m_wake[0], bytes.data(), bytes.size()) > 0) {
        }
        fireTimers();
        for (size_t i = 0; i < handles.size(); ++i) {
            const short flags = descriptors[i + 1].revents;
            if (flags != 0 && isThere(m_handles, &Handle::watch, handles[i].watch))
                handles[i].callback(handles[i].watch, handles[i].descriptor, fromPoll(flags),
                                    handles[i].opaque);
        }
        releaseRemoved(m_handles);
        releaseRemoved(m_timers);
    }

    int untilNextTimer() const
    {
        std::optional<Clock::time_point> next;
        for (const Timer &timer : m_timers) {
            if (!timer.isRemoved && timer.milliseconds >= 0)
                next = std::min(next.value_or(timer.due), timer.due);
        }
        if (!next)
            return -1;
        const auto left =
            std::chrono::ceil<std::chrono::milliseconds>(*next - Clock::now()).count();
        return static_cast<int>(std::clamp<long long>(left, 0, 60'000));
    }

    void fireTimers()
    {
        std::vector<Timer> due;
        {
            const std::lock_guard lock(m_mutex);
            const auto now = Clock::now();
            for (Timer &timer : m_timers) {
                if (timer.isRemoved || timer.milliseconds < 0 || timer.due > now)
                    continue;
                timer.due = now + std::chrono::milliseconds(timer.milliseconds);
                due.push_back(timer);
            }
        }
        for (const Timer &timer : due) {
            if (isThere(m_timers, &Timer::number, timer.number))
                timer.callback(timer.number, timer.opaque);
        }
    }

    /// An earlier callback of this round may have removed it.
    template <class List, class Member> bool isThere(const List &list, Member member, int number)
    {
        const std::lock_guard lock(m_mutex);
        return std::any_of(list.begin(), list.end(), [&](const auto &entry) {
            return entry.*member == number && !entry.isRemoved;
        });
    }

    template <class List> void releaseRemoved(List &list)
    {
        List removed;
        {
            const std::lock_guard lock(m_mutex);
            for (auto entry = list.begin(); entry != list.end();) {
                const auto next = std::next(entry);
                if (entry->isRemoved)
                    removed.splice(removed.end(), list, entry);
                entry = next;
            }
        }
        for (const auto &entry : removed) {
            if (entry.release)
                entry.release(entry.opaque);
        }
    }

    std::mutex m_mutex;
    std::array<int, 2> m_wake{};
    int m_lastNumber = 0;
    std::list<Handle> m_handles;
    std::list<Timer> m_timers;
};

/// Lives as long as the process: libvirt's objects may outlive main().
Loop &loop()
{
    static Loop &instance = *new Loop;
    return instance;
}

// libvirt prints errors to stderr unless a handler is set; ours are values.
void ignoreError(void *, virErrorPtr) {}

} // namespace

ConnectionSockets::Recording::Recording(ConnectionSockets &sockets)
    : m_before(std::exchange(recording, &sockets))
{
}

ConnectionSockets::Recording::~Recording()
{
    recording = m_before;
}

void ConnectionSockets::add(int watch)
{
    bool isBroken = false;
    {
        const std::lock_guard lock(m_mutex);
        m_watches.push_back(watch);
        isBroken = m_isBroken;
    }
    if (isBroken)
        loop().shutDown(watch);
}

void ConnectionSockets::breakOff()
{
    std::vector<int> watches;
    {
        const std::lock_guard lock(m_mutex);
        m_isBroken = true;
        watches = m_watches;
    }
    for (const int watch : watches)
        loop().shutDown(watch);
}

bool ConnectionSockets::areThere() const
{
    const std::lock_guard lock(m_mutex);
    return !m_watches.empty();
}

void ensureEventLoop()
{
    static std::once_flag once;
    std::call_once(once, [] {
        // Writing to a daemon that has just died must fail, not end this program.
        std::signal(SIGPIPE, SIG_IGN);
        virInitialize();
        virSetErrorFunc(nullptr, ignoreError);
        virEventRegisterImpl(
            [](int descriptor, int events, virEventHandleCallback callback, void *opaque,
               virFreeCallback release) {
                return loop().addHandle(descriptor, events, callback, opaque, release);
            },
            [](int watch, int events) { loop().updateHandle(watch, events); },
            [](int watch) { return loop().removeHandle(watch); },
            [](int milliseconds, virEventTimeoutCallback callback, void *opaque,
               virFreeCallback release) {
                return loop().addTimer(milliseconds, callback, opaque, release);
            },
            [](int number, int milliseconds) { loop().updateTimer(number, milliseconds); },
            [](int number) { return loop().removeTimer(number); });
        std::thread([] { loop().run(); }).detach();
    });
}

} // namespace ramet
