// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application.h"

#include "ui/common/icons.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>

namespace ramet {
namespace {

QPalette darkPalette()
{
    QPalette palette(QColor(0x42, 0x46, 0x4b), QColor(0x33, 0x36, 0x3a));
    palette.setColor(QPalette::Base, QColor(0x1c, 0x1e, 0x21));
    palette.setColor(QPalette::AlternateBase, QColor(0x23, 0x26, 0x29));
    palette.setColor(QPalette::Highlight, QColor(0x2f, 0x6f, 0xa8));
    palette.setColor(QPalette::Link, QColor(0x7f, 0xb8, 0xf0));
    palette.setColor(QPalette::PlaceholderText, QColor(0x90, 0x96, 0x9c));
    const QColor disabled(0x82, 0x88, 0x8e);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabled);
    palette.setColor(QPalette::ToolTipBase, QColor(0x3d, 0x41, 0x46));
    palette.setColor(QPalette::ToolTipText, Qt::white);
    return palette;
}

void takePaletteFromEnvironment()
{
    const QByteArray wanted = qgetenv("RAMET_PALETTE");
    if (wanted != "dark" && wanted != "light")
        return;
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("fusion")));
    QApplication::setPalette(wanted == "dark" ? darkPalette()
                                              : QApplication::style()->standardPalette());
}

} // namespace

void setUpApplication(QApplication &application)
{
    application.setApplicationName(QStringLiteral("ramet"));
    application.setApplicationDisplayName(QStringLiteral("Ramet"));
    application.setDesktopFileName(QStringLiteral("io.github.ramet.Ramet"));
    application.setWindowIcon(icon(QStringLiteral("io.github.ramet.Ramet")));
    takePaletteFromEnvironment();
}

} // namespace ramet
