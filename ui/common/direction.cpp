// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/direction.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QRegularExpression>

namespace ramet {
namespace {

constexpr QChar rightToLeftMark(0x200f);

QString isolated(QStringView text)
{
    return u'\u2066' + text.toString() + u'\u2069';
}

bool hasRightToLeft(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
    });
}

/// Where a figure begins that is no part of the name before it, as in "vda: 410 MiB"; else the end.
qsizetype figureIn(const QString &run)
{
    static const QRegularExpression figure(
        QStringLiteral("[:,;]\\s+(?=\\d[\\d.,]*(?:\\s?[A-Za-z%]{1,3}(?:/s)?)?$)"));
    const QRegularExpressionMatch found = figure.match(run);
    return found.hasMatch() ? found.capturedEnd() : run.size();
}

QString shownRun(const QString &run)
{
    const qsizetype figure = figureIn(run);
    if (figure == run.size())
        return isolated(run);
    qsizetype end = figure; // of the name
    while (!run[end - 1].isLetterOrNumber())
        --end;
    return isolated(run.first(end)) + run.mid(end, figure - end) + isolated(run.mid(figure));
}

QString shownRuns(const QString &text)
{
    // From a slash, letter or digit to the last one that is none of a right-to-left script.
    static const QRegularExpression leftToRight(QStringLiteral(
        "([/~]?[A-Za-z0-9](?:[^\\x{0590}-\\x{08ff}\\x{fb1d}-\\x{fdff}\\x{fe70}-\\x{fefc}“”„‘’]*"
        "[A-Za-z0-9/%])?…?)"));
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
        shown += text.mid(done, first - done) + shownRun(text.mid(first, last - first));
        done = last;
    }
    return shown + text.mid(done);
}

/// Qt takes the side of a paragraph from its first letter, be it within an isolate or not.
QString shownLine(const QString &line)
{
    static const QRegularExpression entry(QStringLiteral("^\\s*[\u2022\u21b2]\\s"));
    const QString start = entry.match(line).captured();
    const QString text = line.mid(start.size());
    if (line.isEmpty())
        return line;
    return rightToLeftMark + start + (hasRightToLeft(text) ? shownRuns(text) : isolated(text));
}

} // namespace

QString shownText(const QString &text)
{
    if (!QGuiApplication::isRightToLeft() || text.isEmpty())
        return text;
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = shownLine(line);
    return lines.join(u'\n');
}

QString keptText(const QString &shown)
{
    static const QRegularExpression marks(QStringLiteral("[\u200f\u2066\u2069]"));
    return QString(shown).remove(marks);
}

QString shownElided(const QString &text, const QFontMetrics &metrics, Qt::TextElideMode mode,
                    int width)
{
    return shownText(metrics.elidedText(text, mode, width));
}

} // namespace ramet
