// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/treekeys.h"

#include <QAbstractItemView>
#include <QContextMenuEvent>
#include <QCoreApplication>

namespace ramet {

TreeKeys::TreeKeys(QAbstractItemView &view)
    : QObject(&view)
    , m_view(view)
{
    view.installEventFilter(this);
    connect(&view, &QAbstractItemView::doubleClicked, this, &TreeKeys::opened);
}

bool TreeKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (key.key() == Qt::Key_F10 && key.modifiers() == Qt::ShiftModifier) {
        const QPoint place = m_view.visualRect(m_view.currentIndex()).center();
        QContextMenuEvent menu(QContextMenuEvent::Keyboard, place,
                               m_view.viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(&m_view, &menu);
        return true;
    }
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (isEnter && m_view.currentIndex().isValid()) {
        emit opened(m_view.currentIndex());
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ramet
