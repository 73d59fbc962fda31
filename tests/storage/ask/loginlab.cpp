// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/ask/loginlab.h"

#include <QFile>
#include <algorithm>

namespace ramet::test {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Answers::Answers()
{
    Questions::ofProcess().setAsker(
        [this](const Question &question, const std::stop_token &) { return take(question); });
}

Answers::~Answers()
{
    Questions::ofProcess().setAsker({});
}

void Answers::answer(sshwords::Asks asks, const std::optional<QString> &with)
{
    const std::lock_guard lock(m_mutex);
    m_answers.insert_or_assign(asks, with);
}

std::vector<Question> Answers::asked() const
{
    const std::lock_guard lock(m_mutex);
    return m_asked;
}

std::optional<QString> Answers::take(const Question &question)
{
    m_mostAtOnce = std::max(m_mostAtOnce.load(), ++m_open);
    std::this_thread::sleep_for(std::chrono::milliseconds(50)); // as a person needs time
    --m_open;
    const std::lock_guard lock(m_mutex);
    m_asked.push_back(question);
    const auto found = m_answers.find(question.prompt.asks);
    return found == m_answers.end() ? std::nullopt : found->second;
}

std::unique_ptr<LoginLab> LoginLab::up()
{
    auto made = std::make_unique<LoginLab>();
    made->m_lab = Lab::up(2, {QStringLiteral("net")});
    return made->m_lab ? std::move(made) : nullptr;
}

QString LoginLab::address(const QString &node) const
{
    return m_lab->description()["net"]["addresses"][node].toString();
}

QString LoginLab::folder() const
{
    return m_lab->description()["net"]["folder"].toString();
}

QString LoginLab::sshUri(const QString &user, const QString &node, const QString &program) const
{
    return QStringLiteral("qemu+ssh://%1@%2/system?command=%3/%4")
        .arg(user, address(node), folder(), program);
}

void LoginLab::setKnownHosts(const QByteArray &lines) const
{
    QFile file(folder() + QStringLiteral("/known_hosts"));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(lines) < 0)
        qFatal("known_hosts cannot be written");
}

QByteArray LoginLab::knownHost(const QString &node, const QString &keyOf) const
{
    const QByteArray key = contentOf(folder() + QStringLiteral("/host-%1.pub").arg(keyOf));
    return address(node).toUtf8() + ' ' + key;
}

int LoginLab::logged(const QString &node, const QByteArray &words) const
{
    return static_cast<int>(
        contentOf(folder() + QStringLiteral("/%1/sshd.log").arg(node)).count(words));
}

} // namespace ramet::test
