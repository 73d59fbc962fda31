// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Only for storage/libvirt: eventloop.h.

#include <chrono>
#include <libvirt/libvirt.h>
#include <list>
#include <mutex>

namespace ramet {

/// What libvirt asks of an event loop (libvirt-event.h). Its own default one runs in GLib's main
/// context, which Qt's main thread holds for itself as long as it lives: events would come only
/// while that thread runs its loop, and on it.
///
/// With every call libvirt takes its socket out of the loop and puts it back, as the calling thread
/// reads the answer itself. Where several threads call it is back while others still wait for their
/// answers, and the loop spins until they have read them (seen by strace, libvirt 9.0). So a socket
/// is held out of the loop while calls are under way. 2,000 calls of four threads took 0.2 to 2.7 s
/// of this program's processor time, now 0.14 s.
///
/// All but run() may be called from any thread, also from within callbacks. -1: failed.
class CallbackLoop {
public:
    CallbackLoop();
    CallbackLoop(const CallbackLoop &) = delete;
    CallbackLoop &operator=(const CallbackLoop &) = delete;

    int addHandle(int descriptor, int events, virEventHandleCallback callback, void *opaque,
                  virFreeCallback release);
    void updateHandle(int watch, int events);
    int removeHandle(int watch);
    /// A watch that is held is told nothing.
    void hold(int watch, bool isHeld);
    /// Shuts down the socket of a watch; nothing where the watch is gone.
    void shutDown(int watch);

    int addTimer(int milliseconds, virEventTimeoutCallback callback, void *opaque,
                 virFreeCallback release);
    void updateTimer(int number, int milliseconds);
    int removeTimer(int number);

    [[noreturn]] void run();

private:
    using Clock = std::chrono::steady_clock;
    struct Handle {
        int number;
        int descriptor;
        int events;
        virEventHandleCallback callback;
        void *opaque;
        virFreeCallback release;
        int awaited = 0; ///< the events that epoll waits for
        bool isHeld = false;
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

    template <class Entry> static Entry *find(std::list<Entry> &list, int number);
    template <class Entry> void remove(Entry &entry);
    template <class Entry> void releaseRemoved(std::list<Entry> &list);
    void wake() const;
    bool await(Handle &handle) const;
    void setTime(Timer &timer, int milliseconds);
    void runOnce();
    void dispatch(int watch, int events);
    int untilNextTimer();
    void fireTimers();
    bool isThere(int timer);

    std::mutex m_mutex;
    const int m_epoll;
    const int m_wake; ///< an eventfd
    int m_lastNumber = 0;
    Clock::time_point m_nextRound = Clock::time_point::max(); ///< when the loop wakes by itself
    std::list<Handle> m_handles;
    std::list<Timer> m_timers;
};

} // namespace ramet
