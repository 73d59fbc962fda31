// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/actionbar.h"

#include "ui/common/plaintext.h"

#include <QActionEvent>
#include <QCoreApplication>
#include <QLayout>
#include <QMainWindow>
#include <QMenu>
#include <QStyle>
#include <QToolButton>

namespace ramet {

ActionBar::ActionBar(Keys keys, QWidget *parent)
    : QToolBar(parent)
    , m_keys(keys)
{
    setMovable(false);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setContextMenuPolicy(Qt::PreventContextMenu);
    if (!isInWindow()) {
        setIconSize(QSize(1, 1) * style()->pixelMetric(QStyle::PM_SmallIconSize));
        layout()->setContentsMargins(0, 0, 0, 0); // it begins where its page does
    }
    auto *more = findChild<QToolButton *>(QStringLiteral("qt_toolbar_ext_button"));
    if (!more) // a name of Qt's own (6.4): another version may have none
        return;
    more->setFocusPolicy(Qt::TabFocus);
    more->setAccessibleName(QCoreApplication::translate("ramet::MainWindow", "More actions"));
    more->setToolTip(more->accessibleName());
    if (more->menu())
        more->menu()->setToolTipsVisible(true); // they say why an action cannot be used
}

void ActionBar::actionEvent(QActionEvent *event)
{
    QAction *action = event->action();
    // Qt's own text for buttons keeps the "(C)" of "Clone(&C)…".
    if (event->type() != QEvent::ActionRemoved && !action->isSeparator())
        action->setIconText(m_keys == Keys::OfButtons ? action->text()
                                                      : withoutKey(action->text()));
    QToolBar::actionEvent(event);
    if (event->type() == QEvent::ActionAdded)
        prepare(action);
}

void ActionBar::prepare(QAction *action)
{
    auto *button = qobject_cast<QToolButton *>(widgetForAction(action));
    if (!button)
        return;
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    button->setFocusPolicy(Qt::TabFocus); // QToolBar lets no key lead there
    button->setAutoRaise(isInWindow());
}

/// Below a window's menus it is a tool bar; in a page it has no ground of its own.
void ActionBar::paintEvent(QPaintEvent *event)
{
    if (isInWindow())
        QToolBar::paintEvent(event);
}

bool ActionBar::isInWindow() const
{
    return qobject_cast<const QMainWindow *>(parentWidget());
}

} // namespace ramet
