// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/libvirt/callbackloop.h"

#include <algorithm>
#include <array>
#include <optional>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

namespace ramet {

namespace {

constexpr uint64_t wakeNumber = 0; // watches begin at 1

uint32_t toEpoll(int events)
{
    uint32_t flags = 0;
    flags |= events & VIR_EVENT_HANDLE_READABLE ? EPOLLIN : 0U;
    flags |= events & VIR_EVENT_HANDLE_WRITABLE ? EPOLLOUT : 0U;
    return flags;
}

int fromEpoll(uint32_t flags)
{
    int events = 0;
    events |= flags & EPOLLIN ? VIR_EVENT_HANDLE_READABLE : 0;
    events |= flags & EPOLLOUT ? VIR_EVENT_HANDLE_WRITABLE : 0;
    events |= flags & EPOLLERR ? VIR_EVENT_HANDLE_ERROR : 0;
    events |= flags & EPOLLHUP ? VIR_EVENT_HANDLE_HANGUP : 0;
    return events;
}

} // namespace

CallbackLoop::CallbackLoop()
    : m_epoll(::epoll_create1(EPOLL_CLOEXEC))
    , m_wake(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    epoll_event wake{.events = EPOLLIN, .data = {.u64 = wakeNumber}};
    ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_wake, &wake);
}

template <class Entry> Entry *CallbackLoop::find(std::list<Entry> &list, int number)
{
    const auto found = std::ranges::find_if(
        list, [&](const Entry &entry) { return entry.number == number && !entry.isRemoved; });
    return found == list.end() ? nullptr : &*found;
}

/// The loop releases what was removed: libvirt may hold locks while it removes.
template <class Entry> void CallbackLoop::remove(Entry &entry)
{
    entry.isRemoved = true;
    wake();
}

template <class Entry> void CallbackLoop::releaseRemoved(std::list<Entry> &list)
{
    std::list<Entry> removed;
    {
        const std::lock_guard lock(m_mutex);
        for (auto entry = list.begin(); entry != list.end();) {
            const auto next = std::next(entry);
            if (entry->isRemoved)
                removed.splice(removed.end(), list, entry);
            entry = next;
        }
    }
    for (const Entry &entry : removed) {
        if (entry.release)
            entry.release(entry.opaque);
    }
}

void CallbackLoop::wake() const
{
    const uint64_t one = 1;
    static_cast<void>(!::write(m_wake, &one, sizeof one)); // a full one wakes as well
}

/// One that waits for nothing is not in the set: epoll would tell errors of it all the same.
bool CallbackLoop::await(Handle &handle) const
{
    const int events = handle.isHeld || handle.isRemoved ? 0 : handle.events;
    if (handle.awaited == events)
        return true;
    epoll_event wanted{.events = toEpoll(events),
                       .data = {.u64 = static_cast<uint64_t>(handle.number)}};
    int how = EPOLL_CTL_MOD;
    if (events == 0)
        how = EPOLL_CTL_DEL;
    else if (handle.awaited == 0)
        how = EPOLL_CTL_ADD;
    handle.awaited = events;
    return ::epoll_ctl(m_epoll, how, handle.descriptor, &wanted) == 0;
}

int CallbackLoop::addHandle(int descriptor, int events, virEventHandleCallback callback,
                            void *opaque, virFreeCallback release)
{
    const std::lock_guard lock(m_mutex);
    const int watch = ++m_lastNumber;
    m_handles.push_back({watch, descriptor, events, callback, opaque, release});
    if (await(m_handles.back()))
        return watch;
    m_handles.pop_back();
    return -1;
}

void CallbackLoop::updateHandle(int watch, int events)
{
    const std::lock_guard lock(m_mutex);
    if (Handle *handle = find(m_handles, watch)) {
        handle->events = events;
        await(*handle);
    }
}

void CallbackLoop::hold(int watch, bool isHeld)
{
    const std::lock_guard lock(m_mutex);
    if (Handle *handle = find(m_handles, watch)) {
        handle->isHeld = isHeld;
        await(*handle);
    }
}

/// Out of the set here, not in the loop: the descriptor may be closed, and its number another's,
/// at once.
int CallbackLoop::removeHandle(int watch)
{
    const std::lock_guard lock(m_mutex);
    Handle *handle = find(m_handles, watch);
    if (!handle)
        return -1;
    remove(*handle);
    await(*handle);
    return 0;
}

/// Under the lock, as libvirt closes a descriptor only after it removed its watch.
void CallbackLoop::shutDown(int watch)
{
    const std::lock_guard lock(m_mutex);
    if (const Handle *handle = find(m_handles, watch))
        ::shutdown(handle->descriptor, SHUT_RDWR);
}

/// A later time wakes nobody: with keepalive each answer of a daemon sets one.
void CallbackLoop::setTime(Timer &timer, int milliseconds)
{
    timer.milliseconds = milliseconds;
    timer.due = Clock::now() + std::chrono::milliseconds(milliseconds);
    if (milliseconds >= 0 && timer.due < m_nextRound)
        wake();
}

int CallbackLoop::addTimer(int milliseconds, virEventTimeoutCallback callback, void *opaque,
                           virFreeCallback release)
{
    const std::lock_guard lock(m_mutex);
    const int number = ++m_lastNumber;
    m_timers.push_back({number, -1, callback, opaque, release});
    setTime(m_timers.back(), milliseconds);
    return number;
}

void CallbackLoop::updateTimer(int number, int milliseconds)
{
    const std::lock_guard lock(m_mutex);
    if (Timer *timer = find(m_timers, number))
        setTime(*timer, milliseconds);
}

int CallbackLoop::removeTimer(int number)
{
    const std::lock_guard lock(m_mutex);
    Timer *timer = find(m_timers, number);
    if (!timer)
        return -1;
    remove(*timer);
    return 0;
}

bool CallbackLoop::isThere(int timer)
{
    const std::lock_guard lock(m_mutex);
    return find(m_timers, timer) != nullptr;
}

void CallbackLoop::run()
{
    for (;;)
        runOnce();
}

void CallbackLoop::runOnce()
{
    std::array<epoll_event, 16> ready{};
    const int count = ::epoll_wait(m_epoll, ready.data(), ready.size(), untilNextTimer());
    fireTimers();
    for (int i = 0; i < count; ++i) {
        const epoll_event &event = ready[static_cast<size_t>(i)];
        if (event.data.u64 == wakeNumber) {
            uint64_t wakes = 0;
            static_cast<void>(!::read(m_wake, &wakes, sizeof wakes));
            continue;
        }
        dispatch(static_cast<int>(event.data.u64), fromEpoll(event.events));
    }
    releaseRemoved(m_handles);
    releaseRemoved(m_timers);
}

void CallbackLoop::dispatch(int watch, int events)
{
    std::optional<Handle> handle;
    {
        const std::lock_guard lock(m_mutex);
        // An earlier callback of this round may have removed it.
        if (const Handle *found = find(m_handles, watch); found && found->awaited != 0)
            handle = *found;
    }
    if (handle)
        handle->callback(watch, handle->descriptor, events, handle->opaque);
}

int CallbackLoop::untilNextTimer()
{
    const std::lock_guard lock(m_mutex);
    m_nextRound = Clock::time_point::max();
    for (const Timer &timer : m_timers) {
        if (!timer.isRemoved && timer.milliseconds >= 0)
            m_nextRound = std::min(m_nextRound, timer.due);
    }
    if (m_nextRound == Clock::time_point::max())
        return -1;
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(m_nextRound - Clock::now());
    return static_cast<int>(std::clamp<long long>(left.count(), 0, 60'000));
}

void CallbackLoop::fireTimers()
{
    std::vector<Timer> due;
    {
        const std::lock_guard lock(m_mutex);
        m_nextRound = Clock::time_point::min(); // what is set from here on, the next round sees
        const auto now = Clock::now();
        for (Timer &timer : m_timers) {
            if (timer.isRemoved || timer.milliseconds < 0 || timer.due > now)
                continue;
            timer.due = now + std::chrono::milliseconds(timer.milliseconds);
            due.push_back(timer);
        }
    }
    for (const Timer &timer : due) {
        if (isThere(timer.number))
            timer.callback(timer.number, timer.opaque);
    }
}

} // namespace ramet
