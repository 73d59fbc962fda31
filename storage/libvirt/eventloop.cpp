// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/libvirt/eventloop.h"

#include "storage/libvirt/callbackloop.h"

#include <csignal>
#include <libvirt/virterror.h>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace ramet {

namespace {

thread_local ConnectionSockets *recording = nullptr;

/// Lives as long as the process: libvirt's objects may outlive main().
CallbackLoop &loop()
{
    static CallbackLoop &instance = *new CallbackLoop;
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
    const std::lock_guard lock(m_mutex);
    m_watches.push_back(watch);
    if (m_calls > 0)
        loop().hold(watch, true);
    if (m_isBroken)
        loop().shutDown(watch);
}

void ConnectionSockets::beginCall()
{
    const std::lock_guard lock(m_mutex);
    if (m_calls++ > 0)
        return;
    for (const int watch : m_watches)
        loop().hold(watch, true);
}

void ConnectionSockets::endCall()
{
    const std::lock_guard lock(m_mutex);
    if (--m_calls > 0)
        return;
    for (const int watch : m_watches)
        loop().hold(watch, false);
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
                const int watch = loop().addHandle(descriptor, events, callback, opaque, release);
                if (recording && watch >= 0)
                    recording->add(watch);
                return watch;
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
