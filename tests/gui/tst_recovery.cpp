// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/tasktext.h"
#include "storage/undo/journal.h"
#include "tests/gui/windowlab.h"
#include "ui/application.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QProcess>
#include <QTreeWidget>
#include <QtTest>

using namespace ramet;
using namespace ramet::test;

namespace {

const Row large{"a", "large"};

bool canClone(const GuiDriver &gui)
{
    const QWidget *button = gui.find("cloneButton");
    return button && button->isEnabled();
}

/// Right-click, Clone…, Clone.
bool startClone(GuiDriver &gui)
{
    return gui.waitFor("the large VM", [&] { return gui.indexOf(large).isValid(); }) &&
           gui.chooseFromContextMenu(large, "cloneAction") &&
           gui.waitFor("the wizard", [&] { return canClone(gui); }) && gui.click("cloneButton");
}

int journalLines()
{
    int lines = 0;
    const QDir folder(Journal::defaultFolder());
    for (const QString &name : folder.entryList({"*.journal"}, QDir::Files)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            lines += static_cast<int>(file.readAll().count('\n'));
    }
    return lines;
}

/// The program that is killed: the real window, in which somebody clones.
int beTheVictim(const QString &uri)
{
    AnsweringPrompter prompter;
    Program program({{"a", uri}}, prompter);
    GuiDriver gui(program.window());
    if (startClone(gui))
        return QApplication::exec();
    qWarning("%s", qPrintable(gui.why()));
    return 1;
}

} // namespace

/// What a window that was killed, or that was left, means for the next one.
class RecoveryTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { m_lab.reset(); }
    void init();
    void cleanup();
    void afterAKillTheNextStartEndsTheTask_data();
    void afterAKillTheNextStartEndsTheTask();
    void withoutInterruptedTasksNothingOpens();
    void whoWaitsQuitsWhenTheTasksHaveEnded();
    void whoLeavesQuitsWhileTheCopyIsAtWork();

private:
    void killAWindow();
    static void showFromDetails(GuiDriver &gui);
    std::unique_ptr<Program> openProgram();
    std::unique_ptr<WindowLab> m_lab;
    std::unique_ptr<QTemporaryDir> m_state;
    QStringList m_before;
};

void RecoveryTest::initTestCase()
{
    m_lab = std::make_unique<WindowLab>();
    QVERIFY(m_lab->up(WindowLab::Copying::Slow));
}

void RecoveryTest::init()
{
    m_state = std::make_unique<QTemporaryDir>();
    QVERIFY(m_state->isValid() && qputenv("XDG_STATE_HOME", m_state->path().toUtf8()));
    m_before = m_lab->everything();
    m_lab->prompter().heard.clear();
    m_lab->prompter().quitWay = QuitWay::Cancel;
}

void RecoveryTest::cleanup()
{
    QCOMPARE(m_lab->everything(), m_before);
    QCOMPARE(journalLines(), 0);
}

std::unique_ptr<Program> RecoveryTest::openProgram()
{
    const std::vector<NodeAddress> addresses{{"a", m_lab->lab().uri("a")}};
    return std::make_unique<Program>(addresses, m_lab->prompter());
}

/// Once the disk is being made.
void RecoveryTest::killAWindow()
{
    QProcess victim;
    victim.setProcessChannelMode(QProcess::ForwardedChannels);
    victim.start(QCoreApplication::applicationFilePath(), {"--victim", m_lab->lab().uri("a")});
    QTRY_VERIFY_WITH_TIMEOUT(journalLines() >= 5 || victim.state() == QProcess::NotRunning, 30'000);
    QCOMPARE(victim.state(), QProcess::Running);
    victim.kill(); // SIGKILL
    QVERIFY(victim.waitForFinished(10'000));
    QVERIFY(journalLines() >= 5);
    QVERIFY(m_lab->everything() != m_before);
}

/// Closes the list of interrupted tasks, and opens it again where the clone itself is shown.
void RecoveryTest::showFromDetails(GuiDriver &gui)
{
    DO_WITH(gui, click("laterButton"));
    DO_WITH(gui, waitFor("the dialog to go", [&] { return !gui.find("recoveryDialog"); }));
    const Row clone{"a", "large-clone"};
    DO_WITH(gui, waitFor("the row", [&] { return gui.indexOf(clone).isValid(); }));
    DO_WITH(gui, select(clone));
    DO_WITH(gui, waitFor("its details", [&] { return gui.find("makingText"); }));
    const QString text = gui.find<QLabel>("makingText")->text();
    QVERIFY2(text.contains("did not end"), qPrintable(text));
    QVERIFY(!gui.find("makingCancelButton"));
    DO_WITH(gui, picture("interrupted-clone"));
    DO_WITH(gui, click("makingRecoverButton"));
    DO_WITH(gui, waitFor("the dialog", [&] { return gui.find("recoveryDialog"); }));
}

void RecoveryTest::afterAKillTheNextStartEndsTheTask_data()
{
    QTest::addColumn<QString>("button");
    QTest::newRow("clean up") << "cleanTaskButton";
    QTest::newRow("finish") << "finishTaskButton";
}

void RecoveryTest::afterAKillTheNextStartEndsTheTask()
{
    QFETCH(QString, button);
    killAWindow();
    if (QTest::currentTestFailed())
        return;
    const auto program = openProgram();
    GuiDriver gui(program->window());
    DO_WITH(gui, waitFor("the dialog by itself", [&] { return gui.find("recoveryDialog"); }));
    const auto *list = gui.find<QTreeWidget>("recoveryList");
    QCOMPARE(list->topLevelItemCount(), 1);
    QVERIFY2(list->topLevelItem(0)->text(0).contains("large-clone"),
             qPrintable(list->topLevelItem(0)->text(0)));
    QVERIFY(list->topLevelItem(0)->childCount() >= 2); // the VM and its disk, by name
    showFromDetails(gui);
    if (QTest::currentTestFailed())
        return;
    DO_WITH(gui, click(button));
    DO_WITH(gui, waitFor("the task", [&] { return program->lastTask() != nullptr; }));
    DO_WITH(gui, waitFor(
                     "its end", [&] { return program->lastTask()->isEnded(); }, 60'000));
    QVERIFY2(program->lastTask()->state == TaskState::Succeeded,
             qPrintable(taskDetails(*program->lastTask())));
    DO_WITH(gui, waitFor("the dialog to go", [&] { return !gui.find("recoveryDialog"); }));
    if (button == u"cleanTaskButton")
        return; // cleanup() compares
    const Row clone{"a", "large-clone"};
    QTRY_VERIFY(program->vm("a", clone.vm) && !program->vm("a", clone.vm)->marks.isBuilding);
    const QString from = program->vm("a", "large")->disks.front().path;
    const QString to = program->vm("a", clone.vm)->disks.front().path;
    const Ran compared = run("qemu-img", {"compare", from, to});
    QVERIFY2(compared.ok(), compared.out + compared.err);
    QVERIFY(m_lab->undefine(clone.vm) && QFile::remove(to));
    QVERIFY(m_lab->lab().virsh("a", {"pool-refresh", "default"}).ok());
}

void RecoveryTest::withoutInterruptedTasksNothingOpens()
{
    const auto program = openProgram();
    GuiDriver gui(program->window());
    DO_WITH(gui, waitFor("the large VM", [&] { return gui.indexOf(large).isValid(); }));
    QVERIFY(!gui.find("recoveryDialog"));
    auto *action = program->window().findChild<QAction *>("recoverAction");
    QVERIFY(action);
    action->trigger();
    DO_WITH(gui, waitFor("the dialog", [&] { return gui.find("recoveryDialog"); }));
    QVERIFY(!gui.find("finishTaskButton")->isEnabled());
    QVERIFY(!gui.find("cleanTaskButton")->isEnabled());
    DO_WITH(gui, click("laterButton"));
}

void RecoveryTest::whoWaitsQuitsWhenTheTasksHaveEnded()
{
    const auto program = openProgram();
    GuiDriver gui(program->window());
    m_lab->prompter().quitWay = QuitWay::Wait;
    QVERIFY2(startClone(gui), qPrintable(gui.why()));
    QTRY_VERIFY(program->queue().leavableCount() == 1);
    program->window().close();
    QVERIFY(program->window().isVisible() && program->window().isEnabled());
    QCOMPARE(m_lab->prompter().heard, QStringList{"quit with 1 tasks, 1 of them to leave"});
    QTRY_VERIFY_WITH_TIMEOUT(!program->window().isVisible(), 60'000);
    QCOMPARE(program->lastTask()->state, TaskState::Succeeded);
    QVERIFY(m_lab->undefine("large-clone"));
    const QString path = program->lastTask()->result.outcome.clone()->disks.front().path;
    QVERIFY(QFile::remove(path));
    QVERIFY(m_lab->lab().virsh("a", {"pool-refresh", "default"}).ok());
}

/// The signal is where the program ends without destructors; here they cancel the clone.
void RecoveryTest::whoLeavesQuitsWhileTheCopyIsAtWork()
{
    const auto program = openProgram();
    GuiDriver gui(program->window());
    m_lab->prompter().quitWay = QuitWay::Leave;
    QVERIFY2(startClone(gui), qPrintable(gui.why()));
    QTRY_VERIFY(journalLines() >= 5);
    QSignalSpy leaving(&program->window(), &MainWindow::leaving);
    program->window().close();
    QTRY_COMPARE(leaving.size(), 1);
    QCOMPARE(program->lastTask()->state, TaskState::Running);
    QVERIFY(!program->lastTask()->cancelRequested);
    QVERIFY(journalLines() >= 5);
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    setUpApplication(application);
    QApplication::setQuitOnLastWindowClosed(false);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--victim")
        return beTheVictim(arguments.value(2));
    RecoveryTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_recovery.moc"
