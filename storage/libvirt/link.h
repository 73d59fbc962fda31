// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/inventory/nodeaddress.h"
#include "storage/libvirt/connection.h"

#include <array>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>

namespace ramet {

/// How many connections a node that is reached by ssh has. A login takes most of a second and may
/// ask a person to touch a key, so all connections of a Link share one (askfolder) where questions
/// can be asked.
enum class SshConnections {
    Two, ///< listing never waits behind work, nor is it ended with it
    One, ///< for programs that end when they have done one thing
};

/// One node's connections: one for listing and one for work, opened when they are first asked for
/// and again after they broke. Opening runs on a thread of its own that goes on when its callers
/// have given up, so that a node that answers late is there at the next question. Thread-safe.
class Link : public std::enable_shared_from_this<Link> {
public:
    enum class State {
        Idle,         ///< nobody asked for it yet
        Connecting,   ///< a connection is being opened
        Up,           ///< the daemon answers
        NotAnswering, ///< it took longer than openLimit to open, or fell silent
        Lost,         ///< the daemon hung up, or refused the last connection
    };
    /// How long callers wait for a connection to open, if their own deadline is not earlier. It
    /// counts from the begin of the attempt: who comes later waits less, or not at all.
    static constexpr std::chrono::milliseconds openLimit{4500};

    explicit Link(NodeAddress address, SshConnections connections = SshConnections::Two);
    ~Link();
    Link(const Link &) = delete;
    Link &operator=(const Link &) = delete;

    const NodeAddress &address() const { return m_address; }
    State state() const;

    /// Its calls end as `cancel` says. Unreachable: it cannot be opened, or not in time; Cancelled:
    /// a stop was asked for, and there is no connection yet. Where the last attempt was refused for
    /// a reason that needs a person (connectcause.h) its error is returned at once, without another
    /// attempt, until mayRetry(). While a person is asked something for it the clock stands still.
    Result<Connection> connect(Connection::Role role, const Cancel &cancel);
    /// The same to take something back after a stop: opens although the stop is there, but waits
    /// only for a moment where the node is known not to answer.
    Result<Connection> connectToUndo(const Cancel &cancel);

    /// A further one for disk work that nobody shares, in the same time: for a stream of bytes,
    /// which would hold up all other calls of its connection.
    Result<Connection> connectOwn(const Cancel &cancel);

    /// Begins to open one for work, which will be wanted; waits for nothing.
    void prepareWork();

    /// A person acted: the next connect() tries again, and may ask again.
    void mayRetry();

    /// Called on any thread when a connection for listing was opened; at once returns. Until the
    /// returned token is gone.
    std::shared_ptr<void> onOpened(std::function<void()> callback);

private:
    struct Attempt;
    struct Slot {
        std::optional<Connection> connection;
        std::shared_ptr<Attempt> attempt; ///< under way
    };
    using Callback = std::function<void()>;

    Result<Connection> take(Connection::Role role, const Cancel &cancel, bool isForUndo);
    Result<Connection> takeAs(Connection::Role role, const Cancel &cancel, bool isForUndo);
    bool isBySsh() const;
    bool isShared() const;
    std::shared_ptr<Attempt> beginFor(Connection::Role role);
    std::shared_ptr<Attempt>
    begin(Connection::Role role,
          std::function<void(Link &, const std::shared_ptr<Attempt> &, Result<Connection>)> settle);
    void settle(Connection::Role role, const std::shared_ptr<Attempt> &attempt,
                Result<Connection> outcome);
    Slot &slotOf(Connection::Role role) { return m_slots[role == Connection::Role::Work]; }
    bool waitForOutcome(Attempt &attempt, const Cancel &cancel, Cancel::Clock::duration limit,
                        std::unique_lock<std::mutex> &lock);
    Error tooLate(const Attempt &attempt) const;

    const NodeAddress m_address;
    const SshConnections m_connections;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::array<Slot, 2> m_slots;
    int m_login = 0;                ///< that the next connection shares; 0: the last one broke
    bool m_isSilent = false;        ///< the last attempt has not ended within openLimit
    bool m_isLost = false;          ///< the last attempt failed
    std::optional<Error> m_refusal; ///< of the last attempt, where only a person can help
    std::vector<std::weak_ptr<Callback>> m_callbacks;
};

} // namespace ramet
