// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ask/askpass.h"

#include <csignal>
#include <cstring>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace ramet::askpass {

namespace {

bool moveAll(int socket, char *data, size_t size, ssize_t (*move)(int, char *, size_t))
{
    while (size > 0) {
        const ssize_t moved = move(socket, data, size);
        if (moved < 0 && errno == EINTR)
            continue;
        if (moved <= 0)
            return false;
        data += moved;
        size -= static_cast<size_t>(moved);
    }
    return true;
}

bool writeAll(int socket, const char *data, size_t size)
{
    return moveAll(socket, const_cast<char *>(data), size, [](int to, char *from, size_t count) {
        return ::send(to, from, count, MSG_NOSIGNAL);
    });
}

bool readAll(int socket, char *data, size_t size)
{
    return moveAll(socket, data, size,
                   [](int from, char *to, size_t count) { return ::read(from, to, count); });
}

int connected(const char *path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (std::strlen(path) >= sizeof address.sun_path)
        return -1;
    std::strcpy(address.sun_path, path);
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (socket >= 0 &&
        ::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0)
        return socket;
    ::close(socket);
    return -1;
}

} // namespace

bool send(int socket, const QByteArray &message)
{
    const auto size = static_cast<quint32>(message.size());
    return writeAll(socket, reinterpret_cast<const char *>(&size), sizeof size) &&
           writeAll(socket, message.constData(), size);
}

std::optional<QByteArray> receive(int socket)
{
    quint32 size = 0;
    if (!readAll(socket, reinterpret_cast<char *>(&size), sizeof size) || size > mostBytes)
        return {};
    QByteArray message(size, Qt::Uninitialized);
    if (!readAll(socket, message.data(), size))
        return {};
    return message;
}

bool isMeant()
{
    return qEnvironmentVariableIsSet(socketVariable) && qEnvironmentVariableIsSet(nodeVariable);
}

int run(int argc, char *argv[])
{
    ::prctl(PR_SET_PDEATHSIG, SIGTERM); // nobody waits for the answer without ssh
    ::prctl(PR_SET_DUMPABLE, 0);
    const int socket = connected(std::getenv(socketVariable));
    if (socket < 0)
        return 1;
    const QByteArray question = qgetenv(nodeVariable) + '\0' + qgetenv("SSH_ASKPASS_PROMPT") +
                                '\0' + QByteArray(argc > 1 ? argv[1] : "");
    std::optional<QByteArray> answer;
    if (question.size() <= mostBytes && send(socket, question))
        answer = receive(socket);
    ::close(socket);
    if (!answer)
        return 1;
    answer->append('\n');
    const bool isGiven = ::write(STDOUT_FILENO, answer->constData(),
                                 static_cast<size_t>(answer->size())) == answer->size();
    explicit_bzero(answer->data(), static_cast<size_t>(answer->size()));
    return isGiven ? 0 : 1;
}

} // namespace ramet::askpass
