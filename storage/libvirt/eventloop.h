// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <mutex>
#include <vector>

namespace ramet {

/// Makes libvirt's event loop run on a thread of its own, once per process, for as long as the
/// process lives. Must come before the first connection opens (virEventRegisterImpl says so).
void ensureEventLoop();

/// The sockets of one connection, known from the moment that libvirt hands them to the event loop,
/// which is before the daemon is asked for anything. Thread-safe.
class ConnectionSockets {
public:
    /// While this lives, what libvirt registers on the calling thread belongs to the sockets.
    class Recording {
    public:
        explicit Recording(ConnectionSockets &sockets);
        ~Recording();
        Recording(const Recording &) = delete;
        Recording &operator=(const Recording &) = delete;

    private:
        ConnectionSockets *m_before;
    };

    /// Shuts the sockets down: calls that wait for an answer fail at once, and so does every later
    /// one. libvirt has no call for this; closing a connection would wait for the daemon, too.
    void breakOff();
    /// False for drivers inside the client (test:///).
    bool areThere() const;

    /// While calls are under way their threads read the sockets, not the event loop.
    void beginCall();
    void endCall();

    void add(int watch); ///< for the event loop

private:
    mutable std::mutex m_mutex;
    std::vector<int> m_watches;
    int m_calls = 0; ///< under way
    bool m_isBroken = false;
};

} // namespace ramet
