// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/icons.h"

#include <QHash>

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

} // namespace

QIcon icon(const QString &name)
{
    [[maybe_unused]] static const bool isReady = [] {
        initIcons();
        return true;
    }();
    const QIcon own(QStringLiteral(":/icons/%1.svg").arg(name));
    const QString theme = themeName(name);
    return theme.isEmpty() ? own : QIcon::fromTheme(theme, own);
}

} // namespace ramet
