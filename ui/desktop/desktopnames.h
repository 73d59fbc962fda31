// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QString>
#include <optional>

namespace ramet::desktop {

/// The program's name on the bus, of its desktop file and of its icon.
inline const QString appId = QStringLiteral("io.github.ramet.Ramet");

/// The bus of the person's session; nothing: there is none. None is started for it.
std::optional<QDBusConnection> sessionBus();

/// For the next window that comes to the front.
void useActivationToken(const QString &token);

} // namespace ramet::desktop
