// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/forwardedsocket.h"

#include "tests/support/unixsocket.h"

#include <QFile>
#include <map>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

namespace ramet::test {

namespace {

/// Both ends of each connection, by either of them.
using Pairs = std::map<int, int>;

void accept(int listener, const QString &target, Pairs &pairs)
{
    const int here = accept4(listener, nullptr, nullptr, SOCK_CLOEXEC);
    const int there = here < 0 ? -1 : connectTo(target);
    if (there < 0) {
        close(here);
        return;
    }
    pairs[here] = there;
    pairs[there] = here;
}

void passOn(int from, Pairs &pairs)
{
    const auto pair = pairs.find(from);
    if (pair == pairs.end()) // the other end was closed in this turn
        return;
    const int to = pair->second;
    char bytes[65536];
    const ssize_t count = read(from, bytes, sizeof(bytes));
    const auto length = static_cast<size_t>(std::max<ssize_t>(count, 0));
    if (length > 0 && send(to, bytes, length, MSG_NOSIGNAL) == count)
        return;
    for (const int end : {from, to}) {
        close(end);
        pairs.erase(end);
    }
}

} // namespace

ForwardedSocket::ForwardedSocket(QString path, QString target)
    : m_path(std::move(path))
    , m_target(std::move(target))
    , m_listener(listenAt(m_path))
    , m_thread([this](const std::stop_token &stop) { serve(stop); })
{
}

ForwardedSocket::~ForwardedSocket()
{
    m_thread.request_stop();
    m_thread.join();
    if (m_listener >= 0)
        close(m_listener);
    QFile::remove(m_path);
}

void ForwardedSocket::serve(const std::stop_token &stop) const
{
    Pairs pairs;
    while (!stop.stop_requested() && m_listener >= 0) {
        std::vector<pollfd> waiting{{m_listener, POLLIN, 0}};
        for (const auto &[end, other] : pairs)
            waiting.push_back({end, POLLIN, 0});
        poll(waiting.data(), waiting.size(), 20);
        for (const pollfd &ready : waiting) {
            if (!ready.revents)
                continue;
            if (ready.fd == m_listener)
                accept(m_listener, m_target, pairs);
            else
                passOn(ready.fd, pairs);
        }
    }
    for (const auto &[end, other] : pairs)
        close(end);
}

} // namespace ramet::test
