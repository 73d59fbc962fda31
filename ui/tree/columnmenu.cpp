// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tree/columnmenu.h"

#include <QHeaderView>
#include <QMenu>
#include <QTreeView>

namespace ramet {
namespace {

void openMenu(QTreeView &view, const QPoint &position)
{
    auto *menu = new QMenu(&view);
    menu->setObjectName(QStringLiteral("columnMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 1; column < view.header()->count(); ++column) {
        QAction *action =
            menu->addAction(view.model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!view.isColumnHidden(column));
        QObject::connect(action, &QAction::toggled, &view,
                         [&view, column](bool isShown) { view.setColumnHidden(column, !isShown); });
    }
    menu->popup(view.header()->viewport()->mapToGlobal(position));
}

} // namespace

void addColumnMenu(QTreeView &view)
{
    view.header()->setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(view.header(), &QWidget::customContextMenuRequested, &view,
                     [&view](const QPoint &position) { openMenu(view, position); });
}

} // namespace ramet
