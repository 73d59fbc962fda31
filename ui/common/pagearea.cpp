// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/pagearea.h"

#include <QApplication>
#include <QEvent>
#include <QScrollBar>
#include <QStyleOptionSlider>

namespace ramet {

constexpr QSize leastSize(280, 120);

namespace {

/// With some air between it and the page: none is left free where there is no bar.
class SpacedBar : public QScrollBar {
public:
    explicit SpacedBar(QWidget *parent)
        : QScrollBar(Qt::Vertical, parent)
    {
    }
    QSize sizeHint() const override { return QScrollBar::sizeHint() + QSize(air, 0); }

protected:
    void initStyleOption(QStyleOptionSlider *option) const override
    {
        QScrollBar::initStyleOption(option);
        option->rect.adjust(isRightToLeft() ? 0 : air, 0, isRightToLeft() ? -air : 0, 0);
    }

private:
    static constexpr int air = 4;
};

} // namespace

PageArea::PageArea(QWidget *page, QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("pageArea"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setVerticalScrollBar(new SpacedBar(this));
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
    return {least.width() + verticalScrollBar()->sizeHint().width(), height};
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
