// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Only for storage/libvirt: what all calls of one connection go through.

#include "storage/base/cancel.h"
#include "storage/libvirt/eventloop.h"

#include <QString>
#include <functional>
#include <memory>
#include <vector>

namespace ramet {

/// Why the calling thread's last call failed where the reason is not libvirt's own: it was given up
/// (VIR_ERR_RPC), or a test made it fail. See lastError().
struct CallError {
    int code; ///< virErrorNumber
    QString text;
    QString silentNode{}; ///< that was given up
    int systemError = 0;  ///< errno
    int domain = 0;       ///< virErrorDomain
};
const std::optional<CallError> &ownCallError();
/// Of the calling thread's last call, where that failed: "cannot be reached" is said of a node,
/// whatever the call was about.
const QString &failedCallNode();

/// Watches over the calls of one connection. libvirt's calls block until the daemon answers, and
/// nothing in its API ends one. So a thread per process looks at the calls that are under way. A
/// daemon that says nothing is asked for a sign of life: where that does not come in time either,
/// the sockets are shut down, and all calls fail with VIR_ERR_RPC ("did not answer").
///
/// Before that a call is given up when its deadline passed, when a stop was asked for and the
/// daemon does not answer, or when the call takes longer than `stopLimit` after a stop although
/// the daemon answers. After a stop calls can still be made: a rollback needs them.
class CallWatch : public std::enable_shared_from_this<CallWatch> {
public:
    using Clock = Cancel::Clock;
    /// A daemon serves five requests at once per connection by default (libvirtd.conf,
    /// max_client_requests). One place stays free, so that it can give its sign of life.
    static constexpr int parallelCalls = 4;
    static constexpr std::chrono::seconds stopLimit{10};

    CallWatch(QString uri, QString node, Clock::duration silenceLimit);

    /// One call: from its construction to its end it is under way.
    class Call {
    public:
        Call(CallWatch &watch, const char *name, const Cancel &cancel);
        ~Call();
        Call(const Call &) = delete;
        Call &operator=(const Call &) = delete;
        /// False: the function must not be called; lastError() says why.
        bool mayBegin() const { return m_mayBegin; }
        /// After the function failed: puts the reason in its place where the watch was it.
        void explainFailure() const;
        /// Whether the answer is to be thrown away (CallFault::Lost).
        bool isLost() const { return m_isLost; }

    private:
        friend class CallWatch;
        bool waitForPlace();
        bool meetFault();

        CallWatch &m_watch;
        const char *m_name;
        Cancel m_cancel;
        Clock::time_point m_since;
        Clock::time_point m_begun;
        std::optional<Clock::time_point> m_stopSeen;
        bool m_hasPlace = false;
        bool m_mayBegin = false;
        bool m_isLost = false;
    };

    ConnectionSockets &sockets() { return m_sockets; }
    /// How to ask for a sign of life: on a thread that may be left behind.
    void setProbe(const char *name, std::function<bool()> probe);
    /// True from about a second after the daemon fell silent until it answers again, or for good
    /// where it was given up for that.
    bool isSilent() const;
    void setSilenceLimit(Clock::duration silenceLimit);
    /// Ends all calls that are under way, and every later one.
    void breakOff(const QString &reason);
    bool isBroken() const;
    /// The least time that a call took, so about a message's way there and back; nothing: no call
    /// has ended yet.
    std::optional<Clock::duration> fastestCall() const;

    /// For the thread that watches. check() returns false when nothing is under way; leave() true
    /// when it may stop to look.
    bool check(Clock::time_point now);
    bool leave();

private:
    void enroll(Call *call);
    QString reasonToBreakOff(Clock::time_point now, bool isStopped);
    void startProbe();
    void waitOut(std::unique_lock<std::mutex> &lock, Clock::duration time);

    void setBrokenError() const;

    const QString m_uri;
    const QString m_node;
    Clock::duration m_silenceLimit;
    ConnectionSockets m_sockets;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<Call *> m_calls;
    int m_places = parallelCalls;
    Clock::time_point m_lastAnswer;
    std::optional<Clock::duration> m_fastestCall;
    std::optional<Clock::time_point> m_probeSince;
    std::function<bool()> m_probe;
    const char *m_probeName = "";
    bool m_isWatched = false;
    QString m_broken;      ///< why; empty: it is not
    bool m_isMute = false; ///< that is why
};

} // namespace ramet
