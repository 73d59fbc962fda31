// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/direction.h"

#include <QGuiApplication>
#include <QRegularExpression>

namespace ramet {

QString shownText(const QString &text)
{
    if (!QGuiApplication::isRightToLeft() || text.isEmpty())
        return text;
    // From a slash, letter or digit to the last one that is none of a right-to-left script.
    static const QRegularExpression leftToRight(QStringLiteral(
        "([/~]?[A-Za-z0-9](?:[^\\n\\x{0590}-\\x{08ff}\\x{fb1d}-\\x{fdff}\\x{fe70}-\\x{fefc}“”„‘’]*"
        "[A-Za-z0-9/%])?)"));
    QString shown = text;
    return shown.replace(leftToRight, QStringLiteral("\u2066\\1\u2069"));
}

} // namespace ramet
