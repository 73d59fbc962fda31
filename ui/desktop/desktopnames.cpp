// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/desktopnames.h"

#include <QFileInfo>

namespace ramet::desktop {

std::optional<QDBusConnection> sessionBus()
{
    // Where neither is there, asking for the bus could start a daemon that stays.
    const bool hasAddress = qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS");
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!hasAddress && (folder.isEmpty() || !QFileInfo::exists(folder + QStringLiteral("/bus"))))
        return std::nullopt;
    QDBusConnection bus = QDBusConnection::sessionBus();
    return bus.isConnected() ? std::optional(bus) : std::nullopt;
}

void useActivationToken(const QString &token)
{
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

} // namespace ramet::desktop
