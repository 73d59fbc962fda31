// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/dialogrows.h"

#include "ui/common/screenfit.h"

#include <QDialog>
#include <QEvent>
#include <QVBoxLayout>
#include <algorithm>

namespace ramet {
namespace {

/// A layout gives its window a least height that knows nothing of lines that are wrapped.
class HeightKeeper : public QObject {
public:
    explicit HeightKeeper(QDialog &dialog)
        : QObject(&dialog)
        , m_dialog(dialog)
    {
        dialog.installEventFilter(this);
    }
    bool eventFilter(QObject *, QEvent *event) override
    {
        const QEvent::Type type = event->type();
        const bool isShown = type == QEvent::Show || m_dialog.isVisible();
        if (isShown &&
            (type == QEvent::Show || type == QEvent::Resize || type == QEvent::LayoutRequest)) {
            const QLayout &rows = *m_dialog.layout();
            const int needed = rows.hasHeightForWidth()
                                   ? rows.totalHeightForWidth(m_dialog.width())
                                   : rows.totalMinimumSize().height(); // no text yet
            m_dialog.setMinimumHeight(std::min(needed, roomFor(m_dialog).height()));
        }
        return false;
    }

private:
    QDialog &m_dialog;
};

} // namespace

void addButtonRow(QVBoxLayout *rows, QWidget *buttons)
{
    constexpr int above = 6;
    rows->addSpacing(above);
    rows->addWidget(buttons);
}

void fitHeight(QDialog &dialog, int width)
{
    dialog.ensurePolished();
    QLayout *rows = dialog.layout();
    rows->activate();
    width = qMax(width, rows->totalMinimumSize().width());
    const int height = rows->hasHeightForWidth() ? rows->totalHeightForWidth(width)
                                                 : rows->totalSizeHint().height();
    dialog.resize(width, height);
    fitToScreen(dialog);
}

void keepHeight(QDialog &dialog)
{
    new HeightKeeper(dialog);
}

} // namespace ramet
