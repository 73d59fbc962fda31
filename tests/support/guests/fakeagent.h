// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <atomic>
#include <mutex>
#include <thread>

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
    };
    explicit FakeAgent(QString socketPath);
    ~FakeAgent();
    FakeAgent(const FakeAgent &) = delete;
    FakeAgent &operator=(const FakeAgent &) = delete;

    bool isListening() const { return m_listener >= 0; }
    const QString &path() const { return m_path; }
    void behave(Manner manner);            ///< also forgets what was asked
    void startAnew() { m_frozen = false; } ///< a guest that boots is not frozen
    bool isFrozen() const { return m_frozen; }
    /// The commands so far, without those that only check that the agent is there.
    QStringList asked() const;
    /// How long the last freeze was, in seconds.
    double frozenSeconds() const { return m_frozenSeconds; }

private:
    void serve(const std::stop_token &stop);
    QByteArray answer(const QByteArray &line);

    QString m_path;
    int m_listener = -1;
    std::atomic<Manner> m_manner = Manner::Answers;
    std::atomic<bool> m_frozen = false;
    std::atomic<double> m_frozenSeconds = 0;
    std::atomic<qint64> m_silentUntil = 0; ///< milliseconds of the monotonic clock
    qint64 m_frozenSince = 0;
    mutable std::mutex m_mutex;
    QStringList m_asked;
    std::jthread m_thread;
};

} // namespace ramet::test
