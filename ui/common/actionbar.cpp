// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/actionbar.h"

#include "ui/common/plaintext.h"

#include <QActionEvent>
#include <QCoreApplication>
#include <QLayout>
#include <QMenu>
#include <QPainter>
#include <QShortcut>
#include <QStyle>
#include <QStyleOptionToolBar>
#include <QToolButton>

namespace ramet {

ActionBar::ActionBar(Keys keys, QWidget *parent, Place place)
    : QToolBar(parent)
    , m_keys(keys)
    , m_place(place)
{
    setMovable(false);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setContextMenuPolicy(Qt::PreventContextMenu);
    if (place == Place::InPage) {
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
    if (event->type() != QEvent::ActionRemoved && !action->isSeparator()) {
        const QString lasting = action->property(lastingText).toString();
        const QString text = lasting.isEmpty() ? action->text() : lasting;
        action->setIconText(m_keys == Keys::OfButtons ? text : withoutKey(text));
    }
    QToolBar::actionEvent(event);
    if (event->type() == QEvent::ActionAdded)
        prepare(action);
    if (event->type() == QEvent::ActionRemoved)
        delete m_keyOf.take(action);
    takeKey(action);
}

void ActionBar::prepare(QAction *action)
{
    auto *button = qobject_cast<QToolButton *>(widgetForAction(action));
    if (!button)
        return;
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    button->setFocusPolicy(Qt::TabFocus); // QToolBar lets no key lead there
    button->setAutoRaise(m_place == Place::BelowMenus);
    if (m_keys != Keys::OfButtons)
        return;
    m_keyOf.insert(action, new QShortcut(this));
    connect(m_keyOf.value(action), &QShortcut::activated, action, &QAction::trigger);
    button->installEventFilter(this);
}

/// Qt takes the key of a hidden button for nobody's.
void ActionBar::takeKey(QAction *action)
{
    QShortcut *key = m_keyOf.value(action);
    const QWidget *button = widgetForAction(action);
    if (!key || !button)
        return;
    key->setKey(QKeySequence::mnemonic(action->iconText())); // as its button has it
    key->setEnabled(button->isHidden() && action->isVisible() && action->isEnabled());
}

/// The layout moves buttons into the menu and back.
bool ActionBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::HideToParent || event->type() == QEvent::ShowToParent)
        for (QAction *action : actions())
            if (widgetForAction(action) == watched)
                takeKey(action);
    return QToolBar::eventFilter(watched, event);
}

/// Below a window's menus it is a tool bar; in a page it has no ground of its own.
void ActionBar::paintEvent(QPaintEvent *)
{
    if (m_place == Place::InPage)
        return;
    QPainter painter(this);
    QStyleOptionToolBar bar;
    initStyleOption(&bar);
    bar.toolBarArea = Qt::TopToolBarArea;
    style()->drawControl(QStyle::CE_ToolBar, &bar, &painter); // some draw it in a QMainWindow alone
}

} // namespace ramet
