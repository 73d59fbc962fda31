// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/textarea.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOptionFocusRect>
#include <QVBoxLayout>
#include <algorithm>

namespace ramet {

constexpr int linesBeforeItScrolls = 8; ///< what is above gives way to so many

TextArea::TextArea(const QList<QWidget *> &labels, QWidget *parent)
    : QScrollArea(parent)
{
    auto *texts = new QWidget;
    auto *rows = new QVBoxLayout(texts);
    rows->setContentsMargins(0, 0, 0, 0);
    for (QWidget *label : labels)
        rows->addWidget(label);
    rows->addStretch();
    setFrameShape(QFrame::NoFrame);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setWidget(texts);
    viewport()->setAutoFillBackground(false);
    texts->setAutoFillBackground(false);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &TextArea::takeFocusIfItScrolls);
    takeFocusIfItScrolls();
}

void TextArea::setKeptLines(int lines)
{
    m_keptLines = lines;
    updateGeometry();
}

int TextArea::heightOf(int lines) const
{
    return lines * fontMetrics().lineSpacing();
}

QSize TextArea::sizeHint() const
{
    const QSize texts = widget()->minimumSizeHint();
    return texts.expandedTo({0, heightOf(m_keptLines)});
}

QSize TextArea::minimumSizeHint() const
{
    const QSize texts = widget()->minimumSizeHint();
    return {texts.width(), std::min(texts.height(), heightOf(linesBeforeItScrolls))};
}

bool TextArea::eventFilter(QObject *watched, QEvent *event)
{
    const bool isScrolled = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry(); // its sizes are the texts'
    return isScrolled;
}

/// Lines are as long with a scroll bar as without: else it could come by the lines that it breaks.
void TextArea::resizeEvent(QResizeEvent *event)
{
    widget()->setMaximumWidth(std::max(1, width() - verticalScrollBar()->sizeHint().width()));
    QScrollArea::resizeEvent(event);
}

void TextArea::takeFocusIfItScrolls()
{
    setFocusPolicy(verticalScrollBar()->maximum() > 0 ? Qt::TabFocus : Qt::NoFocus);
}

/// Of the viewport, below the texts.
void TextArea::paintEvent(QPaintEvent *event)
{
    QScrollArea::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(viewport());
    QStyleOptionFocusRect focus;
    focus.initFrom(this);
    focus.rect = viewport()->rect();
    focus.backgroundColor = palette().color(QPalette::Window);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
}

} // namespace ramet
