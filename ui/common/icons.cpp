// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QPainter>
#include <QPalette>

// Outside of the namespace, as the macro needs it.
static void initIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace ramet {
namespace {

QString themeName(const QString &name)
{
    static const QHash<QString, QString> names{
        {QStringLiteral("delete"), QStringLiteral("edit-delete")},
        {QStringLiteral("start"), QStringLiteral("media-playback-start")},
        {QStringLiteral("refresh"), QStringLiteral("view-refresh")},
        {QStringLiteral("find"), QStringLiteral("edit-find")},
        {QStringLiteral("console"), QStringLiteral("utilities-terminal")},
        {QStringLiteral("warning"), QStringLiteral("dialog-warning")},
        {QStringLiteral("quit"), QStringLiteral("application-exit")},
        {QStringLiteral("about"), QStringLiteral("help-about")},
    };
    return names.value(name);
}

QPixmap inOneColor(QPixmap pixmap, const QColor &color)
{
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    return pixmap;
}

QPixmap withWarning(QPixmap pixmap)
{
    const int sign = pixmap.width() * 5 / 8;
    QPainter painter(&pixmap);
    painter.drawPixmap(pixmap.width() - sign, pixmap.height() - sign,
                       icon(QStringLiteral("warning")).pixmap(QSize(sign, sign), 1.0));
    return pixmap;
}

/// The signs of ended tasks are discs that would lose what is drawn in them.
QIcon createRowIcon(const QString &name, const QColor &selectedText)
{
    QIcon row;
    const QIcon normal = icon(name);
    const bool isDisc = name.startsWith(QStringLiteral("task-")) &&
                        name != QStringLiteral("task-running") &&
                        name != QStringLiteral("task-waiting");
    for (const int size : {16, 24, 32, 48}) {
        const QPixmap pixmap = normal.pixmap(QSize(size, size), 1.0);
        row.addPixmap(pixmap, QIcon::Normal);
        row.addPixmap(isDisc ? pixmap : inOneColor(pixmap, selectedText), QIcon::Selected);
    }
    return row;
}

QIcon createWarnedIcon(const QString &name)
{
    QIcon warned;
    const QIcon plain = rowIcon(name);
    for (const QSize size : plain.availableSizes()) {
        for (const QIcon::Mode mode : {QIcon::Normal, QIcon::Selected})
            warned.addPixmap(withWarning(plain.pixmap(size, 1.0, mode)), mode);
    }
    return warned;
}

} // namespace

QIcon warnedRowIcon(const QString &name)
{
    static QHash<std::pair<QString, QRgb>, QIcon> icons;
    const QColor text = QGuiApplication::palette().color(QPalette::HighlightedText);
    QIcon &cached = icons[{name, text.rgb()}];
    if (cached.isNull())
        cached = createWarnedIcon(name);
    return cached;
}

QIcon rowIcon(const QString &name)
{
    static QHash<std::pair<QString, QRgb>, QIcon> icons;
    const QColor text = QGuiApplication::palette().color(QPalette::HighlightedText);
    QIcon &cached = icons[{name, text.rgb()}];
    if (cached.isNull())
        cached = createRowIcon(name, text);
    return cached;
}

QIcon icon(const QString &name)
{
    [[maybe_unused]] static const bool isReady = [] {
        initIcons();
        return true;
    }();
    const QString file = QStringLiteral(":/icons/%1.svg").arg(name);
    const QIcon own = QFile::exists(file) ? QIcon(file) : QIcon();
    const QString theme = themeName(name);
    return theme.isEmpty() ? own : QIcon::fromTheme(theme, own);
}

} // namespace ramet
