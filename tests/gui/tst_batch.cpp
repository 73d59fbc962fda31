// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clone/clonedraft.h"
#include "models/tasks/taskmodel.h"
#include "models/tasks/tasktext.h"
#include "tests/gui/windowlab.h"
#include "tests/support/intheway.h"
#include "tests/support/testprogram.h"
#include "ui/clone/clonewizard.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTreeView>
#include <QtTest>

using namespace ramet;
using namespace ramet::test;

/// Many clones from the window: the wizard, the task panel, what a failure leaves.
class BatchTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup();
    void theSeventhFails_data();
    void theSeventhFails();
    void aMemberIsCancelledInThePanel();
    void allIsDoneByTheKeyboardAlone();

private:
    GuiDriver &gui() const { return m_lab->gui(); }
    const Task &group() const { return *m_lab->program().lastTask(); }
    QString details() const
    {
        const auto members = m_lab->program().queue().members(group().id);
        QString text = taskDetails(group(), members);
        for (const Task &member : members)
            if (member.error)
                text += u'\n' + taskDetails(member);
        return text;
    }
    bool isShown(const char *button) const { return m_lab->gui().offers(button); }
    bool hasNoClones() const;
    /// Of the seventh clone.
    QString definitionFile() const { return m_lab->lab().definitionFile("a", "web-07"); }
    void openWizard(const QString &pattern);
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        const QWidget *dialog = QApplication::activeModalWidget();
        const QWidget *window = dialog ? dialog : &m_lab->program().window();
        QTest::keyClick(window->windowHandle(), static_cast<Qt::Key>(key), modifiers);
    }

    std::unique_ptr<WindowLab> m_lab;
    QStringList m_before;
};

void BatchTest::initTestCase()
{
    m_lab = std::make_unique<WindowLab>();
    QVERIFY(m_lab->up());
    DO(waitFor("both nodes", [this] {
        return m_lab->program().store().inventory().unreachableNodes().isEmpty();
    }));
    m_before = m_lab->everything();
}

/// What one test made does not stay for the next.
void BatchTest::cleanup()
{
    if (QWidget *left = QApplication::activeModalWidget())
        left->close();
    const QString names = m_lab->lab().virsh("a", {"list", "--all", "--name"}).out;
    for (const QString &name : names.split(u'\n', Qt::SkipEmptyParts))
        if (name.startsWith("web-"))
            m_lab->lab().virsh("a", {"undefine", name, "--remove-all-storage"});
    QVERIFY(m_lab->lab().virsh("a", {"pool-refresh", "default"}).ok());
    QCOMPARE(m_lab->everything(), m_before);
    QTRY_VERIFY(!m_lab->program().vm("a", "web-01"));
}

/// Files of clones that were undone: their names are free once the window knows.
bool BatchTest::hasNoClones() const
{
    const NodeInventory *node = m_lab->program().store().inventory().findNode("a");
    const StoragePool *pool = node ? node->findPool("default") : nullptr;
    return pool && std::ranges::none_of(pool->volumes, [](const Volume &volume) {
               return volume.name.startsWith("web-");
           });
}

void BatchTest::openWizard(const QString &pattern)
{
    DO(waitFor("a storage without clones", [this] { return hasNoClones(); }));
    DO(chooseFromContextMenu({"a", "sample"}, "cloneAction"));
    DO(waitFor("the wizard", [this] { return m_lab->gui().find("cloneWizard"); }));
    DO(choose("storageCombo", "default"));
    DO(type("nameEdit", pattern));
    QCOMPARE(m_lab->gui().find<QSpinBox>("copiesSpin")->value(), 10);
}

void BatchTest::theSeventhFails_data()
{
    QTest::addColumn<QByteArray>("button");
    QTest::addColumn<int>("left");
    QTest::addColumn<TaskState>("end");
    QTest::newRow("keep") << QByteArray("keepTaskButton") << 9 << TaskState::Failed;
    QTest::newRow("undo") << QByteArray("undoTaskButton") << 0 << TaskState::Failed;
    QTest::newRow("again") << QByteArray("tryTaskAgainButton") << 10 << TaskState::Succeeded;
}

void BatchTest::theSeventhFails()
{
    QFETCH(QByteArray, button);
    QFETCH(int, left);
    QFETCH(TaskState, end);
    openWizard("web-{01..10}");
    const auto *wizard = m_lab->gui().find<CloneWizard>("cloneWizard");
    QTRY_VERIFY(m_lab->gui().find("cloneButton")->isEnabled());
    QVERIFY(wizard);
    const InTheWay bar(definitionFile());
    QVERIFY(bar.isMade());
    m_lab->prompter().heard.clear();
    DO(click("cloneButton"));
    DO(waitFor("the choice", [this] { return group().facts && group().facts->isUndecided; }));
    QVERIFY2(group().facts->count(TaskState::Succeeded) == 9, qPrintable(taskStatusText(group())));
    QCOMPARE(taskPaceText(group()), QString()); // nothing is copied any more
    QVERIFY(m_lab->prompter().heard.isEmpty()); // no box for a member
    const auto *view = m_lab->gui().find<QTreeView>("taskView");
    QCOMPARE(view->model()->rowCount(view->currentIndex().siblingAtColumn(0)), 10);
    QTRY_VERIFY(isShown("keepTaskButton") && isShown("undoTaskButton"));
    QTRY_VERIFY(isShown("tryTaskAgainButton") && !isShown("pauseTaskButton"));
    if (button == "tryTaskAgainButton")
        bar.remove();
    DO(click(button));
    QVERIFY2(m_lab->endsAs(end), qPrintable(details()));
    QTRY_VERIFY(!isShown("keepTaskButton"));
    QStringList after = m_lab->everything();
    for (const QString &line : m_before)
        QVERIFY(after.removeOne(line));
    QCOMPARE(after.filter(QRegularExpression("^web-\\d\\d$")).size(), left);
    QCOMPARE(after.filter("qcow2").size(), left);
}

void BatchTest::aMemberIsCancelledInThePanel()
{
    openWizard("web-{01..10}");
    QTRY_VERIFY(m_lab->gui().find("cloneButton")->isEnabled());
    DO(click("cloneButton"));
    const TaskId id = group().id;
    m_lab->program().queue().pause(id);
    auto *view = m_lab->gui().find<QTreeView>("taskView");
    const QModelIndex row = view->currentIndex().siblingAtColumn(0);
    view->expand(row);
    view->setCurrentIndex(view->model()->index(9, 0, row)); // waits
    DO(click("cancelTaskButton"));
    QCOMPARE(m_lab->program().queue().find(id + 10)->state, TaskState::Cancelled);
    DO(click("pauseTaskButton")); // of its group: goes on
    DO(waitFor("the choice", [this] { return group().facts->isUndecided; }));
    QVERIFY2(group().facts->count(TaskState::Succeeded) == 9, qPrintable(details()));
    DO(click("undoTaskButton"));
    QVERIFY(m_lab->endsAs(TaskState::Cancelled));
    QCOMPARE(m_lab->everything(), m_before);
}

/// Twenty clones, one of which fails while the tasks are hidden.
void BatchTest::allIsDoneByTheKeyboardAlone()
{
    DO(waitFor("a storage without clones", [this] { return hasNoClones(); }));
    QWidget *tree = m_lab->gui().find("inventoryView");
    m_lab->program().window().activateWindow();
    tree->setFocus();
    QTest::keyClicks(tree, "sample");
    key(Qt::Key_D, Qt::ControlModifier);
    DO(waitFor("the wizard", [this] { return m_lab->gui().find("cloneWizard"); }));
    key(Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), "web-{01..20}");
    DO(choose("storageCombo", "default")); // by keys
    QTRY_VERIFY(m_lab->gui().find("cloneButton")->isEnabled());
    const InTheWay bar(definitionFile());
    QVERIFY(bar.isMade());
    key(Qt::Key_Return);
    DO(waitFor("the first clones", [this] {
        const Task *last = m_lab->program().lastTask();
        return last && last->facts && last->facts->count(TaskState::Succeeded) > 3;
    }));
    DO(picture("batch-at-work"));
    m_lab->program().window().findChild<QAction *>("tasksToggle")->trigger();
    QVERIFY(!isShown("taskPanel"));
    DO(waitFor("the choice", [this] { return isShown("undoTaskButton"); }));
    DO(picture("batch-with-a-failure"));
    m_lab->program().window().activateWindow(); // as window managers do when a dialog ends
    QVERIFY(QTest::qWaitForWindowActive(&m_lab->program().window()));
    key(Qt::Key_U, Qt::AltModifier);
    QVERIFY2(m_lab->endsAs(TaskState::Failed), qPrintable(details()));
}

RAMET_TEST(BatchTest)
#include "tst_batch.moc"
