// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/socketserver.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <atomic>
#include <mutex>

namespace ramet::test {

/// Speaks the QEMU guest agent's protocol at the host's end of a channel, so that no Linux guest is
/// needed. The channel is <source mode='connect'>: QEMU and libvirt both connect to this socket,
/// and a guest that opens the channel (writerguest.h) makes libvirt speak. Thread-safe.
class FakeAgent {
public:
    enum class Manner {
        Answers,
        Mute,            ///< never says anything
        HangsInFreeze,   ///< after the request to freeze it is silent for a while, then catches up
        RefusesToFreeze, ///< answers with an error
        Garbage,         ///< is there, and answers what is no JSON
    };
    explicit FakeAgent(const QString &socketPath);

    bool isListening() const { return m_server.isListening(); }
    const QString &path() const { return m_server.path(); }
    void behave(Manner manner); ///< also forgets what was asked
    /// What it answers to this command from now on.
    void answerTo(const QString &command, const QJsonValue &value);
    void startAnew() { m_frozen = false; } ///< a guest that boots is not frozen
    bool isFrozen() const { return m_frozen; }
    /// The commands so far, without those that only check that the agent is there.
    QStringList asked() const;
    /// How long the last freeze was, in seconds.
    double frozenSeconds() const { return m_frozenSeconds; }

private:
    QByteArray answerAll(QByteArray &received);
    QByteArray answer(const QByteArray &line);

    std::atomic<Manner> m_manner = Manner::Answers;
    std::atomic<bool> m_frozen = false;
    std::atomic<double> m_frozenSeconds = 0;
    std::atomic<qint64> m_silentUntil = 0; ///< milliseconds of the monotonic clock
    qint64 m_frozenSince = 0;
    mutable std::mutex m_mutex;
    QStringList m_asked;
    QJsonObject m_answers; ///< by command
    SocketServer m_server; ///< last: its thread uses the rest
};

} // namespace ramet::test
