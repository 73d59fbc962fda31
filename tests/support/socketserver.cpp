// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/socketserver.h"

#include "tests/support/unixsocket.h"

#include <QFile>
#include <map>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

namespace ramet::test {

SocketServer::SocketServer(QString path, Answer answer, IsSilent isSilent)
    : m_path(std::move(path))
    , m_answer(std::move(answer))
    , m_isSilent(std::move(isSilent))
    , m_listener(listenAt(m_path))
    , m_thread([this](const std::stop_token &stop) { serve(stop); })
{
}

SocketServer::~SocketServer()
{
    m_thread.request_stop();
    m_thread.join();
    if (m_listener >= 0)
        close(m_listener);
    QFile::remove(m_path);
}

void SocketServer::serve(const std::stop_token &stop)
{
    std::map<int, QByteArray> received; // by connection
    while (!stop.stop_requested() && m_listener >= 0) {
        std::vector<pollfd> waiting{{m_listener, POLLIN, 0}};
        const bool silent = m_isSilent && m_isSilent();
        for (const auto &[connection, text] : received) {
            if (!silent)
                waiting.push_back({connection, POLLIN, 0});
        }
        poll(waiting.data(), waiting.size(), 20);
        if (waiting[0].revents)
            received[accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC)];
        for (size_t i = 1; i < waiting.size(); ++i) {
            if (!waiting[i].revents)
                continue;
            const int connection = waiting[i].fd;
            char bytes[4096];
            const ssize_t count = read(connection, bytes, sizeof(bytes));
            if (count <= 0) {
                close(connection);
                received.erase(connection);
                continue;
            }
            QByteArray &text = received[connection];
            text.append(bytes, count);
            const QByteArray reply = m_answer(text);
            if (!reply.isEmpty())
                static_cast<void>(send(connection, reply.constData(),
                                       static_cast<size_t>(reply.size()), MSG_NOSIGNAL));
        }
    }
    for (const auto &[connection, text] : received)
        close(connection);
}

} // namespace ramet::test
