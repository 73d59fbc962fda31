// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ask/askserver.h"

#include "storage/ask/askpass.h"
#include "storage/ask/questions.h"

#include <QFile>
#include <QList>
#include <QLoggingCategory>
#include <atomic>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <thread>
#include <unistd.h>

Q_LOGGING_CATEGORY(lcAsk, "ramet.storage.ask")

namespace ramet {

namespace {

constexpr int lookEveryMs = 100;
constexpr timeval sendLimit{5, 0};

/// Which process started askpass: ssh. 0: it cannot be told.
qint64 parentOf(pid_t process)
{
    QFile stat(QStringLiteral("/proc/%1/stat").arg(process));
    if (!stat.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = stat.readAll();
    return text.mid(text.lastIndexOf(')') + 2).split(' ').value(1).toLongLong();
}

Question questionOf(const QList<QByteArray> &parts)
{
    Question question;
    question.node = QString::fromUtf8(parts[0]);
    question.text = QString::fromUtf8(parts[2]);
    question.prompt = sshwords::readPrompt(question.text);
    if (parts[1] == "none")
        question.kind = Question::Kind::Notice;
    else if (question.prompt.asks == sshwords::Asks::HostKey || parts[1] == "confirm")
        question.kind = Question::Kind::Yes;
    return question;
}

/// Blocks until the question is answered, or ssh does not want to know any more.
std::optional<QString> answerTo(const Question &question, const ucred &peer, int socket)
{
    std::atomic<bool> isDone = false;
    std::optional<QString> answer;
    std::jthread asking([&](const std::stop_token &stop) {
        answer = Questions::ofProcess().ask(question, parentOf(peer.pid), stop);
        isDone = true;
    });
    while (!isDone) {
        pollfd hangUp{socket, POLLRDHUP, 0};
        if (::poll(&hangUp, 1, lookEveryMs) != 0) // it is gone
            break;
    }
    asking.request_stop();
    asking.join();
    return answer;
}

void serve(int socket)
{
    ucred peer{};
    socklen_t size = sizeof peer;
    const bool isOurs =
        ::getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == ::geteuid();
    ::setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &sendLimit, sizeof sendLimit);
    ::setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &sendLimit, sizeof sendLimit);
    const auto message = isOurs ? askpass::receive(socket) : std::nullopt;
    const QList<QByteArray> parts = message.value_or(QByteArray()).split('\0');
    if (parts.size() == 3) {
        const Question question = questionOf(parts);
        qCDebug(lcAsk) << question.node << "is asked for something by ssh";
        if (const auto answer = answerTo(question, peer, socket)) {
            QByteArray text = answer->toUtf8();
            askpass::send(socket, text);
            explicit_bzero(text.data(), static_cast<size_t>(text.size()));
        }
    }
    ::close(socket);
}

} // namespace

bool listenForQuestions(const QByteArray &socketPath)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (static_cast<size_t>(socketPath.size()) >= sizeof address.sun_path)
        return false;
    std::strcpy(address.sun_path, socketPath.constData());
    const int listener = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (::bind(listener, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0 ||
        ::listen(listener, 16) != 0) {
        ::close(listener);
        return false;
    }
    std::thread([listener] {
        while (true) {
            const int socket = ::accept4(listener, nullptr, nullptr, SOCK_CLOEXEC);
            if (socket >= 0)
                std::thread(serve, socket).detach();
            else if (errno != EINTR && errno != ECONNABORTED)
                return;
        }
    }).detach();
    return true;
}

} // namespace ramet
