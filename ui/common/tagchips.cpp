// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tagchips.h"

#include "models/printable.h"
#include "ui/common/colors.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyle>
#include <algorithm>

namespace ramet {
namespace {

constexpr int gap = 4;          ///< between two
constexpr int padding = 6;      ///< beside the text
constexpr int longestText = 14; ///< in widths of an "x"

/// The same in every run and on every machine (FNV-1a), as qHash is not.
quint32 hashOf(const QString &tag)
{
    quint32 hash = 2166136261U;
    for (const char byte : tag.toUtf8())
        hash = (hash ^ static_cast<quint8>(byte)) * 16777619U;
    return hash;
}

} // namespace

TagColors tagColors(const QString &tag, bool isDark)
{
    const double colored = tag.isEmpty() ? 0.0 : 1.0; // a count is none
    const double hue = (hashOf(tag) >> 8) % 360 / 360.0;
    const QColor ground =
        QColor::fromHslF(hue, colored * (isDark ? 0.45 : 0.60), isDark ? 0.24 : 0.88);
    double lightness = isDark ? 0.80 : 0.28;
    QColor text = QColor::fromHslF(hue, colored * 0.65, lightness);
    while (contrast(ground, text) < 4.5 && lightness > 0.0 && lightness < 1.0) {
        lightness = std::clamp(lightness + (isDark ? 0.02 : -0.02), 0.0, 1.0);
        text = QColor::fromHslF(hue, colored * 0.65, lightness);
    }
    return {ground, text};
}

TagLine::Chip TagLine::chipOf(const QString &tag, const QString &text) const
{
    return {tag, text, m_metrics.horizontalAdvance(text) + 2 * padding};
}

TagLine::TagLine(const QStringList &tags, const QFontMetrics &metrics, int width)
    : m_metrics(metrics)
{
    const int longest = longestText * metrics.averageCharWidth();
    // As many as fit, with the count of the others.
    for (qsizetype shown = tags.size(); shown >= 0; --shown) {
        m_chips.clear();
        for (const QString &tag : tags.first(shown)) {
            const QString text = metrics.elidedText(printable(tag), Qt::ElideRight, longest);
            m_chips.push_back(chipOf(tag, text));
        }
        if (shown < tags.size())
            m_chips.push_back(chipOf({}, QStringLiteral("+%1").arg(tags.size() - shown)));
        m_width = m_chips.empty() ? 0 : -gap;
        for (const Chip &chip : m_chips)
            m_width += chip.width + gap;
        if (m_width <= width)
            return;
    }
    m_chips.clear();
    m_width = 0;
}

void TagLine::paint(QPainter &painter, const QPoint &topLeft, bool isDark) const
{
    painter.save();
    painter.setLayoutDirection(Qt::LeftToRight); // "+2" is not "2+"
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect whole(topLeft, QSize(m_width, height(m_metrics)));
    int left = topLeft.x();
    for (const Chip &chip : m_chips) {
        const TagColors colors = tagColors(chip.tag, isDark);
        const QRect rect = QStyle::visualRect(QGuiApplication::layoutDirection(), whole,
                                              {left, whole.top(), chip.width, whole.height()});
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.ground);
        painter.drawRoundedRect(rect, 5, 5);
        painter.setPen(colors.text);
        painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, chip.text);
        left += chip.width + gap;
    }
    painter.restore();
}

void TagLabel::setTags(const QStringList &tags)
{
    m_tags = tags;
    setTextFormat(Qt::PlainText);
    setText(printable(tags.join(QStringLiteral(", "))));
    updateGeometry();
    update();
}

QSize TagLabel::sizeHint() const
{
    return {TagLine(m_tags, fontMetrics(), QWIDGETSIZE_MAX).width(),
            TagLine::height(fontMetrics()) + 2};
}

QSize TagLabel::minimumSizeHint() const
{
    return {60, sizeHint().height()};
}

void TagLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const TagLine line(m_tags, fontMetrics(), width());
    const QRect place(0, 1, line.width(), TagLine::height(fontMetrics()));
    line.paint(painter, QStyle::visualRect(layoutDirection(), rect(), place).topLeft(),
               isDark(palette()));
}

} // namespace ramet
