// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/guests/fakeagent.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QJsonObject>

namespace ramet::test {

namespace {

constexpr qint64 hangMs = 12'000;

qint64 nowMs()
{
    return QDeadlineTimer::current().deadline();
}

QByteArray line(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

FakeAgent::FakeAgent(const QString &socketPath)
    : m_server(
          socketPath, [this](QByteArray &received) { return answerAll(received); },
          [this] { return nowMs() < m_silentUntil; })
{
}

void FakeAgent::behave(Manner manner)
{
    const std::lock_guard lock(m_mutex);
    m_manner = manner;
    m_asked.clear();
}

void FakeAgent::answerTo(const QString &command, const QJsonValue &value)
{
    const std::lock_guard lock(m_mutex);
    m_answers[command] = value;
}

QStringList FakeAgent::asked() const
{
    const std::lock_guard lock(m_mutex);
    return m_asked;
}

QByteArray FakeAgent::answerAll(QByteArray &received)
{
    QByteArray replies;
    for (qsizetype end = received.indexOf('\n'); end >= 0; end = received.indexOf('\n')) {
        replies += answer(received.left(end));
        received.remove(0, end + 1);
    }
    return replies;
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
    if (m_manner == Manner::Garbage)
        return "}} \xfe\x01 {\"return\": \n";
    if (m_answers.contains(command))
        return line({{"return", m_answers[command]}});
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
