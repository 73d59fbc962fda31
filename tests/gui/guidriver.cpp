// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/guidriver.h"

#include "models/inventory/inventorytreemodel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QScrollArea>
#include <QToolBar>
#include <QToolButton>
#include <QtTest>

namespace ramet::test {

GuiDriver::GuiDriver(QWidget &window, QDeadlineTimer deadline)
    : m_window(window)
    , m_deadline(deadline)
{
}

bool GuiDriver::fail(const QString &why)
{
    m_why = why;
    return false;
}

bool GuiDriver::waitFor(const QString &what, const std::function<bool()> &condition, int limitMs)
{
    const qint64 left = m_deadline.isForever() ? limitMs : m_deadline.remainingTime();
    if (QTest::qWaitFor(condition, static_cast<int>(std::min<qint64>(left, limitMs))))
        return true;
    return fail(QStringLiteral("Waited in vain for %1.").arg(what));
}

QWidget *GuiDriver::findWidget(const QString &name) const
{
    for (QWidget *widget : m_window.findChildren<QWidget *>(name))
        if (widget->isVisible())
            return widget;
    return m_window.objectName() == name && m_window.isVisible() ? &m_window : nullptr;
}

bool GuiDriver::bringUp(QWidget *widget)
{
    QWidget *window = widget->window();
    if (!QTest::qWaitForWindowExposed(window))
        return fail(QStringLiteral("The window of “%1” does not show.").arg(widget->objectName()));
    if (window->windowType() == Qt::Popup) // takes the keys without being active
        return true;
    window->activateWindow(); // without a window manager nobody does, when a dialog has closed
    if (QTest::qWaitForWindowActive(window))
        return true;
    return fail(QStringLiteral("The window of “%1” is not active.").arg(widget->objectName()));
}

bool GuiDriver::click(QWidget *widget, QPoint position, Qt::MouseButton button,
                      Qt::KeyboardModifiers modifiers)
{
    if (!bringUp(widget))
        return false;
    if (!widget->isEnabled())
        return fail(QStringLiteral("“%1” is disabled.").arg(widget->objectName()));
    for (QWidget *above = widget->parentWidget(); above; above = above->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(above)) // as a person would scroll
            area->ensureWidgetVisible(widget);
    QWidget *window = widget->window();
    QTest::mouseClick(window->windowHandle(), button, modifiers, widget->mapTo(window, position));
    return true;
}

/// A button that has no room in its row: its action, and the button whose menu has it.
std::pair<QWidget *, QAction *> GuiDriver::findInMore(const QString &name) const
{
    for (const QToolBar *bar : m_window.findChildren<QToolBar *>()) {
        auto *more = bar->findChild<QToolButton *>(QStringLiteral("qt_toolbar_ext_button"));
        if (!more->isVisible() || !more->menu())
            continue;
        for (QAction *action : more->menu()->actions())
            if (action->objectName() + QStringLiteral("Button") == name && action->isVisible())
                return {more, action};
    }
    return {};
}

bool GuiDriver::offers(const QString &button) const
{
    return findWidget(button) || findInMore(button).second;
}

bool GuiDriver::clickInMenu(QWidget *button, QAction *action)
{
    if (!bringUp(button))
        return false;
    bool isThere = false;
    QTimer::singleShot(0, button, [&] { // the menu has a loop of its own
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        isThere = menu && menu->actions().contains(action);
        if (isThere)
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
        else if (menu)
            menu->close();
    });
    return click(button, button->rect().center()) &&
           (isThere || fail(QStringLiteral("“%1” is in no menu.").arg(action->objectName())));
}

bool GuiDriver::click(const QString &name)
{
    const auto isThere = [&] {
        const QAction *inMenu = findInMore(name).second;
        return (findWidget(name) && findWidget(name)->isEnabled()) ||
               (inMenu && inMenu->isEnabled());
    };
    if (!waitFor(QStringLiteral("“%1” to be there and enabled").arg(name), isThere))
        return false;
    if (const auto [more, action] = findInMore(name); action)
        return clickInMenu(more, action);
    QWidget *widget = findWidget(name);
    const QPoint center = widget->rect().center();
    const bool isCheckBox = qobject_cast<QCheckBox *>(widget); // of which only box and text take it
    return click(widget, isCheckBox ? QPoint(8, center.y()) : center);
}

bool GuiDriver::press(QWidget *widget, int key, Qt::KeyboardModifiers modifiers)
{
    if (!bringUp(widget))
        return false;
    QTest::keyClick(widget->window()->windowHandle(), static_cast<Qt::Key>(key), modifiers);
    return true;
}

bool GuiDriver::type(const QString &lineEdit, const QString &text)
{
    if (!click(lineEdit))
        return false;
    auto *edit = find<QLineEdit>(lineEdit);
    if (!edit || !edit->hasFocus())
        return fail(QStringLiteral("“%1” does not take the keyboard.").arg(lineEdit));
    press(edit, Qt::Key_A, Qt::ControlModifier);
    press(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
    return edit->text() == text ||
           fail(QStringLiteral("“%1” was typed, “%2” arrived.").arg(text, edit->text()));
}

bool GuiDriver::choose(const QString &combo, const QString &value)
{
    if (!click(combo))
        return false;
    auto *list = find<QComboBox>(combo);
    if (!list || !waitFor(QStringLiteral("the list of “%1”").arg(combo),
                          [&] { return list->view()->isVisible(); }))
        return false;
    press(list->view(), Qt::Key_Home);
    const auto current = [&] { return list->view()->currentIndex(); };
    for (int i = 0; i < list->count() && current().data(Qt::UserRole).toString() != value; ++i)
        press(list->view(), Qt::Key_Down);
    const bool isFound = current().data(Qt::UserRole).toString() == value;
    press(list->view(), isFound ? Qt::Key_Return : Qt::Key_Escape);
    if (!isFound)
        return fail(QStringLiteral("“%1” has no row “%2” to choose.").arg(combo, value));
    return list->currentData().toString() == value ||
           fail(QStringLiteral("“%1” did not take “%2”.").arg(combo, value));
}

QAbstractItemView *GuiDriver::tree() const
{
    return find<QAbstractItemView>(QStringLiteral("inventoryView"));
}

QModelIndex GuiDriver::indexOf(const Row &row) const
{
    const QAbstractItemModel *model = tree() ? tree()->model() : nullptr;
    const auto child = [model](const QModelIndex &parent, int role, const QString &text) {
        for (int i = 0; model && i < model->rowCount(parent); ++i)
            if (model->index(i, 0, parent).data(role).toString() == text)
                return model->index(i, 0, parent);
        return QModelIndex();
    };
    QModelIndex node = child({}, InventoryTreeModel::NodeRole, row.node);
    for (int i = 0; model && !node.isValid() && i < model->rowCount(); ++i)
        if (InventoryTreeModel::isKind(model->index(i, 0), InventoryTreeModel::Kind::Group))
            node = child(model->index(i, 0), InventoryTreeModel::NodeRole, row.node);
    if (row.vm.isEmpty() || !node.isValid())
        return node;
    const QModelIndex vm = child(node, Qt::DisplayRole, row.vm);
    const QModelIndex first = model->index(0, 0, node);
    return vm.isValid() || !InventoryTreeModel::isKind(first, InventoryTreeModel::Kind::Templates)
               ? vm
               : child(first, Qt::DisplayRole, row.vm);
}

bool GuiDriver::select(const Row &row, Qt::KeyboardModifiers modifiers)
{
    const QString name = row.vm.isEmpty() ? row.node : row.vm;
    if (!waitFor(QStringLiteral("“%1” in the tree").arg(name),
                 [&] { return indexOf(row).isValid(); }))
        return false;
    if (!bringUp(tree())) // its rows are laid out then
        return false;
    const auto isCurrent = [&] {
        return tree()->currentIndex().siblingAtColumn(0) == indexOf(row);
    };
    const int most = modifiers == Qt::NoModifier ? 3 : 1;
    for (int tries = 0; tries < most && (tries == 0 || !isCurrent()); ++tries) {
        tree()->scrollTo(indexOf(row)); // rows that come push it away from under the mouse
        if (!click(tree()->viewport(), tree()->visualRect(indexOf(row)).center(), Qt::LeftButton,
                   modifiers))
            return false;
    }
    return isCurrent() || fail(QStringLiteral("A click on “%1” does not select it.").arg(name));
}

bool GuiDriver::press(const QString &name, int key, Qt::KeyboardModifiers modifiers)
{
    QWidget *widget = findWidget(name);
    return widget ? press(widget, key, modifiers)
                  : fail(QStringLiteral("There is no “%1”.").arg(name));
}

bool GuiDriver::chooseFromContextMenu(const Row &row, const QString &action)
{
    return select(row) && chooseForSelected(row, action);
}

/// Names are there before what acts need to know of a node: then once more.
bool GuiDriver::chooseForSelected(const Row &row, const QString &action)
{
    bool isChosen = false;
    const auto choose = [&] { return isChosen = isChosen || tryMenu(row, action); };
    return QTest::qWaitFor(choose, 3'000);
}

bool GuiDriver::tryMenu(const Row &row, const QString &action)
{
    if (!click(tree()->viewport(), tree()->visualRect(indexOf(row)).center(), Qt::RightButton))
        return false;
    const auto menu = [] { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); };
    if (!waitFor(QStringLiteral("the context menu of “%1”").arg(row.vm), [&] { return menu(); }))
        return false;
    for (QAction *entry : menu()->actions())
        if (entry->objectName() == action && entry->isVisible())
            return entry->isEnabled() ? click(menu(), menu()->actionGeometry(entry).center())
                                      : press(menu(), Qt::Key_Escape) && fail(entry->toolTip());
    press(menu(), Qt::Key_Escape);
    return fail(QStringLiteral("The context menu of “%1” has no “%2”.").arg(row.vm, action));
}

std::unique_ptr<QMimeData> GuiDriver::dataOf(const std::vector<Row> &rows) const
{
    QModelIndexList indexes;
    for (const Row &row : rows) {
        if (indexOf(row).isValid())
            indexes << indexOf(row);
    }
    return std::unique_ptr<QMimeData>(indexes.size() == static_cast<qsizetype>(rows.size())
                                          ? tree()->model()->mimeData(indexes)
                                          : nullptr);
}

bool GuiDriver::hover(const std::vector<Row> &dragged, const Row &target, bool *accepted)
{
    const std::unique_ptr<QMimeData> data = dataOf(dragged);
    if (!data || !indexOf(target).isValid())
        return fail(QStringLiteral("“%1” or “%2” is not in the tree.")
                        .arg(dragged.front().vm, target.node));
    const QPoint place = tree()->visualRect(indexOf(target)).center();
    QDragEnterEvent enter(place, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(tree()->viewport(), &enter);
    QDragMoveEvent move(place, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(tree()->viewport(), &move);
    *accepted = enter.isAccepted() && move.isAccepted();
    return true;
}

bool GuiDriver::drop(const std::vector<Row> &dragged, const Row &target)
{
    bool accepted = false;
    if (!hover(dragged, target, &accepted))
        return false;
    const std::unique_ptr<QMimeData> data = dataOf(dragged);
    QDropEvent event(tree()->visualRect(indexOf(target)).center(), Qt::CopyAction, data.get(),
                     Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(tree()->viewport(), &event);
    return (accepted && event.isAccepted()) ||
           fail(QStringLiteral("“%1” was not taken by “%2”.").arg(dragged.front().vm, target.node));
}

bool GuiDriver::save(QWidget *widget, const QString &file)
{
    QCoreApplication::processEvents(); // what just changed is laid out first
    return widget->grab().save(file) || fail(QStringLiteral("Cannot write %1.").arg(file));
}

bool GuiDriver::picture(const QString &name, const QString &widget)
{
    const QString folder = qEnvironmentVariable("RAMET_SCREENSHOTS");
    if (folder.isEmpty())
        return true;
    QWidget *shown = find(widget);
    return shown ? save(shown, folder + u'/' + name + QStringLiteral(".png"))
                 : fail(QStringLiteral("There is no %1.").arg(widget));
}

} // namespace ramet::test
