// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/libvirt/console.h"

#include "storage/libvirt/handles.h"

#include <libvirt/virterror.h>
#include <thread>

namespace ramet {

Result<QString> readConsoleUntil(const Connection &connection, const QString &uuid,
                                 const QString &wanted, std::chrono::milliseconds limit,
                                 std::stop_token stop)
{
    using namespace std::chrono_literals;
    auto domain = findDomain(connection, uuid);
    if (!domain)
        return std::unexpected(domain.error());
    StreamPtr stream(virStreamNew(connection.handle().get(), VIR_STREAM_NONBLOCK));
    if (!stream || ramet_call(connection, virDomainOpenConsole, domain->get(), nullptr,
                              stream.get(), VIR_DOMAIN_CONSOLE_FORCE) < 0)
        return failure("open console", uuid);

    const auto deadline = std::chrono::steady_clock::now() + limit;
    QByteArray text;
    char buffer[1024];
    while (!QString::fromUtf8(text).contains(wanted)) {
        if (stop.stop_requested() || std::chrono::steady_clock::now() > deadline) {
            ramet_call(connection, virStreamAbort, stream.get());
            return std::unexpected(
                Error{stop.stop_requested() ? ErrorKind::Cancelled : ErrorKind::Failed,
                      "read console",
                      uuid,
                      QString::fromUtf8(text),
                      {}});
        }
        const int count =
            ramet_call(connection, virStreamRecv, stream.get(), buffer, sizeof buffer);
        if (count == -1)
            return failure("read console", uuid);
        if (count > 0)
            text.append(buffer, count);
        else // -2: nothing there yet; 0: the VM closed its end and may open it again
            std::this_thread::sleep_for(20ms);
    }
    ramet_call(connection, virStreamAbort, stream.get());
    return QString::fromUtf8(text);
}

} // namespace ramet
