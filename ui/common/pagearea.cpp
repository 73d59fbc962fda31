// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/pagearea.h"

#include <QApplication>
#include <QEvent>
#include <QScrollBar>

namespace ramet {

constexpr QSize leastSize(280, 120);
constexpr int besideBar = 4; ///< between the page and the scroll bar

PageArea::PageArea(QWidget *page, QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("pageArea"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setViewportMargins(isRightToLeft() ? besideBar : 0, 0, isRightToLeft() ? 0 : besideBar, 0);
    setWidget(page);
    setAccessibleName(page->accessibleName());
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && widget()->isAncestorOf(now))
            bringIntoView(*now);
    });
}

QSize PageArea::wholeSize() const
{
    const QSize least = widget()->minimumSizeHint().expandedTo(widget()->minimumSize());
    const int height = std::max(least.height(), widget()->sizeHint().height());
    // The bar covers nothing.
    return {least.width() + besideBar + verticalScrollBar()->sizeHint().width(), height};
}

QSize PageArea::minimumSizeHint() const
{
    return wholeSize().boundedTo(leastSize);
}

bool PageArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry(); // its sizes are the page's
    return QScrollArea::eventFilter(watched, event);
}

/// QScrollArea's own way shows only where the cursor is.
void PageArea::bringIntoView(const QWidget &field)
{
    const int around = 2 * fontMetrics().lineSpacing();
    const QRect place(field.mapTo(widget(), QPoint()), field.size());
    ensureVisible(place.right(), place.bottom(), 0, around);
    ensureVisible(place.left(), place.top(), 0, around);
}

} // namespace ramet
