// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application.h"

#include "ui/appearance.h"
#include "ui/common/icons.h"

#include <QApplication>

namespace ramet {
void setUpApplication(QApplication &application)
{
    application.setApplicationName(QStringLiteral("ramet"));
    application.setApplicationDisplayName(QStringLiteral("Ramet"));
    application.setDesktopFileName(QStringLiteral("io.github.ramet.Ramet"));
    application.setWindowIcon(icon(QStringLiteral("io.github.ramet.Ramet")));
    applyAppearance(Appearance::Automatic);
}

} // namespace ramet
