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
    QString shown;
    qsizetype done = 0;
    for (auto found = leftToRight.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch run = found.next();
        qsizetype first = run.capturedStart();
        qsizetype last = run.capturedEnd();
        const qsizetype open = run.capturedView().count(u'(') - run.capturedView().count(u')');
        if (open > 0 && text.mid(last, 1) == u")") // "host (192.0.2.7)"
            ++last;
        if (open < 0 && first > done && text[first - 1] == u'(') // "(user@host) asks"
            --first;
        shown +=
            text.mid(done, first - done) + u'\u2066' + text.mid(first, last - first) + u'\u2069';
        done = last;
    }
    shown += text.mid(done);
    // A line of a list begins at its side, whatever comes first in it.
    return shown.replace(QStringLiteral("\u2022 "), QStringLiteral("\u200f\u2022 "));
}

} // namespace ramet
