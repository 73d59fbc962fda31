// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <functional>
#include <thread>

namespace ramet::test {

/// Listens at a local socket and answers on a thread of its own, for as long as it lives.
class SocketServer {
public:
    /// Takes whole messages off the front of what one connection has sent, and returns what to send
    /// back. Called on the server's thread.
    using Answer = std::function<QByteArray(QByteArray &received)>;
    /// While it says so, nothing is read from any connection.
    using IsSilent = std::function<bool()>;
    SocketServer(QString path, Answer answer, IsSilent isSilent = {});
    ~SocketServer();
    SocketServer(const SocketServer &) = delete;
    SocketServer &operator=(const SocketServer &) = delete;

    bool isListening() const { return m_listener >= 0; }
    const QString &path() const { return m_path; }

private:
    void serve(const std::stop_token &stop);

    QString m_path;
    Answer m_answer;
    IsSilent m_isSilent;
    int m_listener = -1;
    std::jthread m_thread;
};

} // namespace ramet::test
