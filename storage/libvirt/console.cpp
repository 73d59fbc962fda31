// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/libvirt/console.h"

#include "storage/libvirt/handles.h"

#include <libvirt/virterror.h>
#include <thread>

namespace ramet {

struct ConsoleReader::State {
    State(Connection theConnection, QString theUuid, StreamPtr theStream)
        : connection(std::move(theConnection))
        , uuid(std::move(theUuid))
        , stream(std::move(theStream))
    {
    }
    ~State() { ramet_call(connection, virStreamAbort, stream.get()); }
    State(const State &) = delete;
    State &operator=(const State &) = delete;

    Connection connection;
    QString uuid;
    StreamPtr stream;
};

ConsoleReader::ConsoleReader(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}
ConsoleReader::~ConsoleReader() = default;
ConsoleReader::ConsoleReader(ConsoleReader &&) noexcept = default;
ConsoleReader &ConsoleReader::operator=(ConsoleReader &&) noexcept = default;

Result<ConsoleReader> ConsoleReader::open(const Connection &connection, const QString &uuid)
{
    auto domain = findDomain(connection, uuid);
    if (!domain)
        return std::unexpected(domain.error());
    StreamPtr stream(virStreamNew(connection.handle().get(), VIR_STREAM_NONBLOCK));
    if (!stream || ramet_call(connection, virDomainOpenConsole, domain->get(), nullptr,
                              stream.get(), VIR_DOMAIN_CONSOLE_FORCE) < 0)
        return failure("open console", uuid);
    return ConsoleReader(std::make_unique<State>(connection, uuid, std::move(stream)));
}

Result<QByteArray> ConsoleReader::read()
{
    QByteArray text;
    char buffer[4096];
    for (;;) {
        const int count = ramet_call(m_state->connection, virStreamRecv, m_state->stream.get(),
                                     buffer, sizeof buffer);
        if (count == -1)
            return failure("read console", m_state->uuid);
        if (count <= 0) // -2: nothing there yet; 0: the VM closed its end and may open it again
            return text;
        text.append(buffer, count);
    }
}

Result<QString> readConsoleUntil(const Connection &connection, const QString &uuid,
                                 const QString &wanted, std::chrono::milliseconds limit,
                                 std::stop_token stop)
{
    using namespace std::chrono_literals;
    auto console = ConsoleReader::open(connection, uuid);
    if (!console)
        return std::unexpected(console.error());
    const auto deadline = std::chrono::steady_clock::now() + limit;
    QByteArray text;
    while (!QString::fromUtf8(text).contains(wanted)) {
        if (stop.stop_requested() || std::chrono::steady_clock::now() > deadline)
            return std::unexpected(
                Error{stop.stop_requested() ? ErrorKind::Cancelled : ErrorKind::Failed,
                      "read console",
                      uuid,
                      QString::fromUtf8(text),
                      {}});
        const auto more = console->read();
        if (!more)
            return std::unexpected(more.error());
        text += *more;
        if (more->isEmpty())
            std::this_thread::sleep_for(20ms);
    }
    return QString::fromUtf8(text);
}

} // namespace ramet
