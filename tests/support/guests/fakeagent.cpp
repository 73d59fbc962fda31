// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/guests/fakeagent.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <map>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <vector>

namespace ramet::test {

namespace {

constexpr qint64 hangMs = 12'000;

qint64 nowMs()
{
    return QDeadlineTimer::current().deadline();
}

int listenAt(const QString &path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray name = QFile::encodeName(path);
    if (static_cast<size_t>(name.size()) >= sizeof(address.sun_path))
        return -1;
    std::copy(name.begin(), name.end(), address.sun_path);
    const int listener = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (bind(listener, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0 &&
        listen(listener, 5) == 0)
        return listener;
    close(listener);
    return -1;
}

QByteArray line(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

FakeAgent::FakeAgent(QString socketPath)
    : m_path(std::move(socketPath))
    , m_listener(listenAt(m_path))
    , m_thread([this](const std::stop_token &stop) { serve(stop); })
{
}

FakeAgent::~FakeAgent()
{
    m_thread.request_stop();
    m_thread.join();
    if (m_listener >= 0)
        close(m_listener);
    QFile::remove(m_path);
}

void FakeAgent::behave(Manner manner)
{
    const std::lock_guard lock(m_mutex);
    m_manner = manner;
    m_asked.clear();
}

QStringList FakeAgent::asked() const
{
    const std::lock_guard lock(m_mutex);
    return m_asked;
}

void FakeAgent::serve(const std::stop_token &stop)
{
    std::map<int, QByteArray> received; // by connection
    while (!stop.stop_requested() && m_listener >= 0) {
        std::vector<pollfd> waiting{{m_listener, POLLIN, 0}};
        const bool silent = nowMs() < m_silentUntil;
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
            for (qsizetype end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n')) {
                const QByteArray reply = answer(text.left(end));
                text.remove(0, end + 1);
                if (!reply.isEmpty())
                    static_cast<void>(send(connection, reply.constData(),
                                           static_cast<size_t>(reply.size()), MSG_NOSIGNAL));
            }
        }
    }
    for (const auto &[connection, text] : received)
        close(connection);
}

/// What the agent says to one request; nothing when it is silent.
QByteArray FakeAgent::answer(const QByteArray &request)
{
    const QByteArray json = request.mid(request.lastIndexOf('\xff') + 1);
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QString command = object["execute"].toString();
    const std::lock_guard lock(m_mutex);
    if (command.isEmpty() || m_manner == Manner::Mute)
        return {};
    if (command.startsWith("guest-sync")) {
        const QByteArray reply = line({{"return", object["arguments"].toObject()["id"]}});
        return command == u"guest-sync-delimited" ? '\xff' + reply : reply;
    }
    if (command == u"guest-get-time")
        return line({{"return", qint64{1'700'000'000'000'000'000}}});
    m_asked << command;
    if (command == u"guest-fsfreeze-freeze") {
        if (m_manner == Manner::RefusesToFreeze)
            return line({{"error", QJsonObject{{"class", "GenericError"}, {"desc", "no"}}}});
        m_frozen = true;
        m_frozenSince = nowMs();
        if (m_manner == Manner::HangsInFreeze) {
            m_silentUntil = nowMs() + hangMs;
            return {}; // libvirt has given up by then
        }
        return line({{"return", 2}});
    }
    if (command == u"guest-fsfreeze-thaw") {
        if (m_frozen.exchange(false))
            m_frozenSeconds = static_cast<double>(nowMs() - m_frozenSince) / 1000;
        return line({{"return", 2}});
    }
    return line({{"return", QJsonObject()}});
}

} // namespace ramet::test
