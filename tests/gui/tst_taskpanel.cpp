// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/taskmodel.h"
#include "tests/gui/answeringprompter.h"
#include "tests/gui/guidriver.h"
#include "tests/gui/program.h"
#include "tests/models/tasks/gate.h"
#include "tests/support/testprogram.h"
#include "ui/common/actionbar.h"
#include "ui/common/elidedlabel.h"
#include "ui/tasks/taskpanel.h"

#include <QAccessible>
#include <QApplication>
#include <QHeaderView>
#include <QMenu>
#include <QToolButton>
#include <QTreeView>
#include <QtTest>

using namespace ramet;
using namespace ramet::test;

namespace {

/// Brings a task into its state and returns it.
using Bring = std::function<TaskId(TaskQueue &queue, Gate &gate)>;

Result<TaskResult> fail(const std::stop_token &, const ProgressSink &)
{
    return std::unexpected(Error{ErrorKind::NoSpace, {}, {}, {}, {}});
}

Result<TaskResult> pass(const std::stop_token &, const ProgressSink &)
{
    return TaskResult{};
}

Task shown(TaskState state)
{
    Task task;
    task.title = "copy";
    task.state = state;
    task.queued = task.started = QDateTime::currentDateTime();
    return task;
}

TaskId bringRunning(TaskQueue &queue, Gate &gate)
{
    TaskRequest request = copyTask(gate.work());
    request.speedLimit = std::make_shared<std::atomic<quint64>>(0);
    return queue.enqueue(std::move(request));
}

TaskId bringElsewhere(TaskQueue &queue, Gate &)
{
    Task task = shown(TaskState::Running);
    task.isElsewhere = true;
    return queue.show(task);
}

TaskId bringReady(TaskQueue &queue, Gate &)
{
    Task task = shown(TaskState::Succeeded);
    task.result.outcome.vm = VmRef{"here", "some-uuid"};
    return queue.show(task);
}

TaskId bringFailed(TaskQueue &queue, Gate &)
{
    Task task = shown(TaskState::Failed);
    task.clone = std::make_shared<CloneRequest>();
    task.error = Error{ErrorKind::NoSpace, {}, {}, {}, {}};
    return queue.show(task);
}

/// One of its members failed, and a person has to choose.
TaskId bringChoice(TaskQueue &queue, Gate &)
{
    GroupRequest group;
    group.title = "copies";
    group.afterFailure = AfterFailure::Ask;
    group.undo = [](const std::vector<Outcome> &made, const ProgressSink &) {
        return std::vector<Status>(made.size());
    };
    group.again = [](const std::vector<int> &members, const std::stop_token &) {
        return std::vector<Result<TaskWork>>(members.size(), TaskWork(pass));
    };
    group.members = {copyTask(pass), copyTask(fail)};
    const TaskId id = queue.enqueueGroup(std::move(group));
    return QTest::qWaitFor([&] { return queue.find(id)->facts->isUndecided; }) ? id : 0;
}

} // namespace

/// The buttons of the task list, whatever is in it and however small its window is.
class TaskPanelTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void noTaskMakesTheWindowWider_data() { states(); }
    void noTaskMakesTheWindowWider();
    void eachActionIsThereAtEachWidth_data() { states(); }
    void eachActionIsThereAtEachWidth();
    void whatHasNoRoomIsReachedByMouseAndKeys_data();
    void whatHasNoRoomIsReachedByMouseAndKeys();
    void noTextIsCutWhileAnotherColumnHasRoom_data();
    void noTextIsCutWhileAnotherColumnHasRoom();
    void anOpenedGroupShowsItsMembers();
    void theHintOfAnEmptyListStandsInItsMiddle();

private:
    QTreeView *view() const { return m_panel->findChild<QTreeView *>("taskView"); }
    int roomLeft(int column) const;
    static void states();
    ActionBar *bar() const { return m_panel->findChild<ActionBar *>(); }
    QToolButton *more() const { return bar()->findChild<QToolButton *>("qt_toolbar_ext_button"); }
    /// Empty: it is seen as a button, or in the menu of one.
    QString whyNotReached(QAction *action) const;

    std::unique_ptr<AnsweringPrompter> m_prompter;
    std::unique_ptr<Program> m_program;
    TaskPanel *m_panel = nullptr;
    Gate m_gate;
};

void TaskPanelTest::init()
{
    m_prompter = std::make_unique<AnsweringPrompter>();
    m_program = std::make_unique<Program>(std::vector<NodeAddress>(), *m_prompter);
    m_panel = m_program->window().findChild<TaskPanel *>("taskPanel");
    QVERIFY(QTest::qWaitForWindowExposed(&m_program->window()));
}

void TaskPanelTest::cleanup()
{
    m_program->queue().shutdown();
    m_program.reset();
}

void TaskPanelTest::states()
{
    QTest::addColumn<Bring>("bring");
    QTest::newRow("running") << Bring(bringRunning);
    QTest::newRow("another program's") << Bring(bringElsewhere);
    QTest::newRow("ready") << Bring(bringReady);
    QTest::newRow("failed") << Bring(bringFailed);
    QTest::newRow("to be chosen") << Bring(bringChoice);
}

void TaskPanelTest::noTaskMakesTheWindowWider()
{
    QFETCH(Bring, bring);
    MainWindow &window = m_program->window();
    const int least = window.minimumSizeHint().width();
    window.resize(least, 500);
    const TaskId id = bring(m_program->queue(), m_gate);
    QVERIFY(id > 0);
    m_panel->select(id);
    QCoreApplication::processEvents();
    QCOMPARE(window.minimumSizeHint().width(), least);
    QCOMPARE(window.width(), least);
}

QString TaskPanelTest::whyNotReached(QAction *action) const
{
    const auto reached = [this](const QWidget &button) {
        const QRect place(button.mapTo(m_panel, QPoint()), button.size());
        return button.isVisible() && m_panel->rect().contains(place) &&
               button.focusPolicy() & Qt::TabFocus &&
               !QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&button))
                    ->text(QAccessible::Name)
                    .isEmpty();
    };
    const QWidget *button = bar()->widgetForAction(action);
    const bool isInMenu = more()->menu() && more()->menu()->actions().contains(action);
    if (reached(*button) || (isInMenu && reached(*more())))
        return {};
    return QString("%1 at %2 px").arg(action->text()).arg(m_panel->width());
}

void TaskPanelTest::eachActionIsThereAtEachWidth()
{
    QFETCH(Bring, bring);
    const TaskId id = bring(m_program->queue(), m_gate);
    m_panel->setParent(nullptr); // as narrow as it can be
    m_panel->show();
    m_panel->select(id);
    QVERIFY(QTest::qWaitForWindowExposed(m_panel));
    int inMenu = 0;
    int alone = 0;
    for (int width = m_panel->minimumSizeHint().width(); width < 1100; width += 40) {
        m_panel->resize(width, 200);
        QCoreApplication::processEvents();
        for (QAction *action : bar()->actions())
            if (action->isVisible())
                QVERIFY2(whyNotReached(action).isEmpty(), qPrintable(whyNotReached(action)));
        ++(more()->isVisible() ? inMenu : alone);
    }
    QVERIFY(inMenu > 0 && alone > 0);
    delete m_panel;
}

void TaskPanelTest::whatHasNoRoomIsReachedByMouseAndKeys_data()
{
    QTest::addColumn<bool>("byKeys");
    QTest::newRow("mouse") << false;
    QTest::newRow("keys") << true;
}

void TaskPanelTest::whatHasNoRoomIsReachedByMouseAndKeys()
{
    QFETCH(bool, byKeys);
    GuiDriver gui(m_program->window());
    m_panel->select(bringFailed(m_program->queue(), m_gate));
    m_panel->setMaximumWidth(300);
    QTRY_VERIFY(more()->isVisible());
    auto *clear = m_panel->findChild<QAction *>("clearTasks");
    QVERIFY(!bar()->widgetForAction(clear)->isVisible());
    QSignalSpy wanted(clear, &QAction::triggered);
    bool wasOpen = false;
    const auto chooseInMenu = [&] { // which has a loop of its own
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        wasOpen = menu;
        if (!menu)
            return;
        if (!byKeys)
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(clear).center());
        for (int i = 0; byKeys && i < 10 && menu->activeAction() != clear; ++i)
            QTest::keyClick(menu, Qt::Key_Down);
        if (byKeys)
            QTest::keyClick(menu, Qt::Key_Return);
        menu->close();
    };
    if (byKeys) {
        m_program->window().findChild<QWidget *>("taskView")->setFocus();
        for (int i = 0; i < 30 && !more()->hasFocus(); ++i)
            QTest::keyClick(m_program->window().windowHandle(), Qt::Key_Tab);
        QVERIFY(more()->hasFocus());
        QTimer::singleShot(0, this, chooseInMenu);
        QTest::keyClick(more(), Qt::Key_Space);
    } else {
        QTimer::singleShot(0, this, chooseInMenu);
        QVERIFY2(gui.click(more(), more()->rect().center()), qPrintable(gui.why()));
    }
    QVERIFY(wasOpen);
    QCOMPARE(wanted.size(), 1);
}

void TaskPanelTest::noTextIsCutWhileAnotherColumnHasRoom_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("copies");
    QTest::newRow("wide") << 1600 << false;
    QTest::newRow("wide, with a copy") << 1600 << true;
    QTest::newRow("narrow") << 1010 << false;
    QTest::newRow("narrow, with a copy") << 1010 << true;
}

/// Negative: its longest text is cut.
int TaskPanelTest::roomLeft(int column) const
{
    const auto &texts = static_cast<const QAbstractItemView &>(*view());
    return view()->columnWidth(column) - texts.sizeHintForColumn(column);
}

void TaskPanelTest::noTextIsCutWhileAnotherColumnHasRoom()
{
    QFETCH(int, width);
    QFETCH(bool, copies);
    TaskQueue &queue = m_program->queue();
    Task failed = shown(TaskState::Failed);
    failed.title = "Clone “mail” to “mail-2”";
    failed.node = "rack1";
    failed.error = Error{ErrorKind::NoSpace, {}, "archive", {}, {}};
    queue.show(failed);
    if (copies)
        QVERIFY(bringRunning(queue, m_gate) > 0);
    m_program->window().resize(width, 700);
    QTRY_COMPARE(view()->isColumnHidden(TaskModel::Pace), !copies);
    QTRY_COMPARE(view()->header()->length(), view()->viewport()->width());
    int cut = 0;
    int most = 0;
    for (const int column : {TaskModel::Title, TaskModel::Node, TaskModel::Status}) {
        cut = std::min(cut, roomLeft(column));
        most = std::max(most, column == TaskModel::Status ? 0 : roomLeft(column));
    }
    QVERIFY2(cut == 0 || most < 4 * view()->fontMetrics().averageCharWidth(),
             qPrintable(QString("%1 px are missing, %2 are left over").arg(-cut).arg(most)));
    QVERIFY(width < 1600 || cut == 0);
}

void TaskPanelTest::anOpenedGroupShowsItsMembers()
{
    const TaskId id = bringChoice(m_program->queue(), m_gate);
    QVERIFY(id > 0);
    for (int i = 0; i < 10; ++i)
        m_program->queue().show(shown(TaskState::Succeeded));
    m_panel->select(id); // the last in view
    const QModelIndex group = view()->currentIndex();
    view()->expand(group);
    QCoreApplication::processEvents();
    for (const QModelIndex &row : {group, view()->model()->index(1, 0, group)})
        QVERIFY(view()->viewport()->rect().contains(view()->visualRect(row)));
}

void TaskPanelTest::theHintOfAnEmptyListStandsInItsMiddle()
{
    const auto *hint = view()->viewport()->findChild<ElidedLabel *>();
    QTRY_VERIFY(hint && hint->isVisible());
    const int off = hint->geometry().center().y() - view()->viewport()->rect().center().y();
    QVERIFY2(std::abs(off) <= 1, qPrintable(QString("%1 px").arg(off)));
}

RAMET_TEST(TaskPanelTest)
#include "tst_taskpanel.moc"
