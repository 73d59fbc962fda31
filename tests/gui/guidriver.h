// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QModelIndex>
#include <QPointer>
#include <QWidget>
#include <functional>
#include <memory>
#include <vector>

class QAbstractItemView;
class QAction;
class QMimeData;

/// A step of a driver that must work, in a test function; DO: of the one that gui() gives there.
#define DO_WITH(driver, step) QVERIFY2((driver).step, qPrintable((driver).why()))
#define DO(step) DO_WITH(gui(), step)

namespace ramet::test {

/// A row of the inventory tree. Without a VM: the node's own.
struct Row {
    QString node;
    QString vm;
};

/// Works a window as a person does, with mouse and keys that go the way of real ones, on what it
/// finds by object names. Waits for what has to come and never sleeps. UI thread.
/// Functions that return false did not work; why() is the sentence that says what.
class GuiDriver {
public:
    /// `window` must live longer. No wait goes past the deadline.
    explicit GuiDriver(QWidget &window, QDeadlineTimer deadline = QDeadlineTimer::Forever);

    QString why() const { return m_why; }
    /// Always false.
    bool fail(const QString &why);

    /// `what` says what was waited for: "the clone wizard to open".
    bool waitFor(const QString &what, const std::function<bool()> &condition, int limitMs = 15'000);

    /// The visible widget of this name, in the window or in the dialogs above it; null: none.
    template <class Widget = QWidget> Widget *find(const QString &name) const
    {
        return qobject_cast<Widget *>(findWidget(name));
    }

    /// A button that is there, or that is in the menu of its row's last button.
    bool offers(const QString &button) const;
    /// Also what is only in such a menu.
    bool click(const QString &name);
    bool click(QWidget *widget, QPoint position, Qt::MouseButton button = Qt::LeftButton,
               Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    bool type(const QString &lineEdit, const QString &text);
    /// Opens the list and goes to the row with this value by keys, as only possible rows can be.
    bool choose(const QString &combo, const QString &value);

    /// Not valid: the row is not in the tree.
    QModelIndex indexOf(const Row &row) const;
    bool select(const Row &row, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    bool press(const QString &name, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Right-click on the row, then the menu's entry.
    bool chooseFromContextMenu(const Row &row, const QString &action);
    /// The same with all that is selected, of which the row is one.
    bool chooseForSelected(const Row &row, const QString &action);
    /// The moves of a drag, without the drop. `accepted` says what the tree answered.
    bool hover(const std::vector<Row> &dragged, const Row &target, bool *accepted);
    bool drop(const std::vector<Row> &dragged, const Row &target);
    bool hover(const Row &dragged, const Row &target, bool *accepted)
    {
        return hover(std::vector{dragged}, target, accepted);
    }
    bool drop(const Row &dragged, const Row &target) { return drop(std::vector{dragged}, target); }

    /// As the widget is now, drawn at once.
    bool save(QWidget *widget, const QString &file);
    /// The same to look at: into the folder RAMET_SCREENSHOTS. Does nothing where it is not set.
    bool picture(const QString &name, const QString &widget = QStringLiteral("mainWindow"));

private:
    QWidget *findWidget(const QString &name) const;
    std::pair<QWidget *, QAction *> findInMore(const QString &name) const;
    bool clickInMenu(QWidget *button, QAction *action);
    QAbstractItemView *tree() const;
    std::unique_ptr<QMimeData> dataOf(const std::vector<Row> &rows) const; ///< null: one is missing
    bool bringUp(QWidget *widget);
    bool tryMenu(const Row &row, const QString &action);
    bool press(QWidget *widget, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

    QWidget &m_window;
    QDeadlineTimer m_deadline;
    QString m_why;
};

} // namespace ramet::test
