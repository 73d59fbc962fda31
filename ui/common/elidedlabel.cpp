// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/elidedlabel.h"

#include "models/printable.h"
#include "ui/common/colors.h"
#include "ui/common/direction.h"
#include "ui/common/plaintext.h"

#include <QAccessibleWidget>
#include <QPainter>
#include <QTextLayout>
#include <algorithm>
#include <utility>

namespace ramet {
namespace {

/// Text, where Qt would tell of a frame.
QAccessibleInterface *createTextInterface(const QString &className, QObject *object)
{
    const bool isOurs =
        object && className == QLatin1String(ElidedLabel::staticMetaObject.className());
    return isOurs ? new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::StaticText)
                  : nullptr;
}

} // namespace

ElidedLabel::ElidedLabel(int lines, QWidget *parent)
    : QFrame(parent)
    , m_lines(lines)
    , m_mostLines(lines)
    , m_textLines(0)
{
    [[maybe_unused]] static const bool isReady = [] {
        QAccessible::installFactory(createTextInterface);
        return true;
    }();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void ElidedLabel::setText(const QString &text, Tone tone)
{
    const QString shown = printableLines(text);
    if (shown == m_text && tone == m_tone)
        return;
    m_text = shown;
    m_tone = tone;
    setAccessibleName(shown);
    takeLines();
    updateGeometry();
    update();
}

QSize ElidedLabel::sizeHint() const
{
    const int width = m_lines > 1 ? 120 : fontMetrics().horizontalAdvance(m_text) + 2;
    return {width, fontMetrics().lineSpacing() * std::max(m_lines, m_textLines)};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {40, fontMetrics().lineSpacing() * m_textLines};
}

/// What is left of a paragraph as the last line that has room; `isCut`: more follows it.
ElidedLabel::Line ElidedLabel::lastLine(const QString &rest, bool isCut) const
{
    const QString text = isCut ? rest + QStringLiteral(" …") : rest;
    const QString elided = fontMetrics().elidedText(text, m_elideMode, width());
    return {shownText(elided), isCut || elided != text};
}

QList<ElidedLabel::Line> ElidedLabel::layoutLines() const
{
    QList<Line> lines;
    const QStringList paragraphs = withWholeMacs(m_text).split(u'\n');
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        const QString &paragraph = paragraphs[i];
        QTextLayout layout(paragraph, font());
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width());
            const QString rest = paragraph.mid(line.textStart());
            if (lines.size() + 1 == m_mostLines) {
                lines.append(lastLine(rest, i + 1 < paragraphs.size()));
                layout.endLayout();
                return lines;
            }
            lines.append({shownText(rest.left(line.textLength())), false});
        }
        layout.endLayout();
    }
    return lines;
}

void ElidedLabel::takeLines()
{
    const QList<Line> lines = layoutLines();
    const int all = isVisible() ? static_cast<int>(lines.size()) : m_lines; // else no width yet
    const int taken = m_text.isEmpty() ? 0 : all;
    if (std::exchange(m_textLines, taken) != taken)
        updateGeometry();
    const bool isElided = !lines.isEmpty() && lines.last().isElided;
    setToolTip(isElided ? plainToolTip(m_text) : QString());
}

QColor ElidedLabel::color() const
{
    switch (m_tone) {
    case Tone::Normal:
        break;
    case Tone::Muted:
        return mutedColor(palette());
    case Tone::Error:
        return errorColor(palette());
    }
    return palette().color(foregroundRole());
}

void ElidedLabel::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setPen(color());
    const QFontMetrics metrics = fontMetrics();
    // By base lines: signs of a higher font would move the letters beside them down.
    int base = (metrics.lineSpacing() - metrics.height()) / 2 + metrics.ascent();
    for (const Line &line : layoutLines()) {
        const int left = isRightToLeft() ? width() - metrics.horizontalAdvance(line.text) : 0;
        painter.drawText(left, base, line.text);
        base += metrics.lineSpacing();
    }
}

void ElidedLabel::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    takeLines();
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    takeLines();
}

} // namespace ramet
