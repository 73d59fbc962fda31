// SPDX-License-Identifier: GPL-3.0-or-later
// The program among others of a desktop, on a bus of its own.
#include "tests/gui/answeringprompter.h"
#include "tests/gui/desktopservices.h"
#include "tests/gui/guidriver.h"
#include "tests/gui/privatebus.h"
#include "tests/gui/program.h"
#include "ui/application.h"
#include "ui/desktop/desktoppresence.h"
#include "ui/shortcutsdialog.h"
#include "ui/tree/inventorypanel.h"

#include <QAction>
#include <QApplication>
#include <QDBusConnectionInterface>
#include <QLineEdit>
#include <QMenuBar>
#include <QStatusBar>
#include <QtTest>
#include <csignal>
#include <latch>

using namespace ramet;
using namespace ramet::test;

namespace {

const PrivateBus *privateBus = nullptr;
const QString appName = QStringLiteral("io.github.ramet.Ramet");

/// One whose daemon is nowhere: no node of this machine is touched.
std::vector<NodeAddress> nowhere()
{
    return {{"nowhere", "qemu+unix:///system?socket=/nonexistent/socket"}};
}

/// libvirt's own driver for tests, with one VM, "test".
std::vector<NodeAddress> madeUp()
{
    return {{"t", "test:///default"}};
}

} // namespace

class DesktopTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup();
    void aSecondStartShowsTheFirst_data();
    void aSecondStartShowsTheFirst();
    void theDesktopStartsTheProgramByItsName();
    void aWrongStartIsRefused();
    void aLinkShowsItsVm();
    void aLinkToNowhereIsASentence();
    void anActionIsDoneOrToldWhyNot();
    void theEndOfATaskIsToldWhileNobodyLooks();
    void aClickOnThatShowsTheVm();
    void aCopyKeepsTheComputerAwake_data();
    void aCopyKeepsTheComputerAwake();
    void theSessionIsRestored();
    void allKeysAreOnTheirPage();

private:
    void makeWindow(const std::vector<NodeAddress> &nodes);
    TaskId enqueue(bool copies, std::shared_ptr<std::latch> goesOn = {});
    QString status() const { return m_program->window().statusBar()->currentMessage(); }
    bool start(QProcess &process, const QStringList &arguments) const;

    QTemporaryDir m_home;
    std::unique_ptr<DesktopServices> m_services;
    AnsweringPrompter m_prompter;
    std::unique_ptr<Program> m_program;
    std::unique_ptr<DesktopPresence> m_presence;
};

void DesktopTest::initTestCase()
{
    QVERIFY(m_home.isValid());
    qputenv("XDG_CONFIG_HOME", m_home.path().toUtf8());
    qputenv("XDG_STATE_HOME", m_home.path().toUtf8());
    QVERIFY(Settings().addNode(nowhere().front())); // for started programs
    m_services = std::make_unique<DesktopServices>(privateBus->address());
    QVERIFY(m_services->isUp());
}

void DesktopTest::cleanup()
{
    m_presence.reset();
    m_program.reset();
    m_services->notifications.titles.clear();
    m_services->notifications.bodies.clear();
    m_services->logind.asked.clear();
    m_services->portal.flags.clear();
    m_services->request.closed = 0;
}

void DesktopTest::makeWindow(const std::vector<NodeAddress> &nodes)
{
    m_program = std::make_unique<Program>(nodes, m_prompter);
    m_presence = std::make_unique<DesktopPresence>(m_program->window(), m_program->store(),
                                                   m_program->queue());
}

TaskId DesktopTest::enqueue(bool copies, std::shared_ptr<std::latch> goesOn)
{
    TaskRequest request;
    request.title = QStringLiteral("Clone <b>“web”</b>");
    request.node = QStringLiteral("t");
    request.copiesData = copies;
    request.vm = m_program->ref("t", "test");
    request.work = [goesOn](std::stop_token, const ProgressSink &) -> Result<TaskResult> {
        if (goesOn)
            goesOn->wait();
        return TaskResult{QStringLiteral("“<b>x</b>” is ready"), {}};
    };
    return m_program->queue().enqueue(std::move(request));
}

bool DesktopTest::start(QProcess &process, const QStringList &arguments) const
{
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral(RAMET_PROGRAM_RAMET), arguments);
    return process.waitForStarted();
}

void DesktopTest::aSecondStartShowsTheFirst_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QStringList>("links");
    QTest::newRow("plain") << QStringList{} << QString() << QStringList{};
    QTest::newRow("link") << QStringList{"ramet://a/web"} << QString()
                          << QStringList{"ramet://a/web"};
    QTest::newRow("action") << QStringList{"--action", "add-node"} << QString("add-node")
                            << QStringList{};
}

void DesktopTest::aSecondStartShowsTheFirst()
{
    QFETCH(QStringList, arguments);
    SingleInstance first;
    QVERIFY(first.claim());
    DesktopRequest got;
    int times = 0;
    connect(&first, &SingleInstance::wanted, this, [&](const DesktopRequest &request) {
        got = request;
        ++times;
    });
    qputenv("XDG_ACTIVATION_TOKEN", "token");
    QProcess second;
    QVERIFY(start(second, arguments));
    qunsetenv("XDG_ACTIVATION_TOKEN");
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 15'000);
    QCOMPARE(second.exitCode(), 0);
    QCOMPARE(times, 1);
    QTEST(got.action, "action");
    QTEST(got.links, "links");
    QCOMPARE(got.token, QString("token"));
    auto bus = QDBusConnection::sessionBus();
    QVERIFY(bus.unregisterService(appName));
}

void DesktopTest::theDesktopStartsTheProgramByItsName()
{
    QVERIFY(privateBus->addService(appName, QStringLiteral(RAMET_PROGRAM_RAMET)));
    auto bus = QDBusConnection::sessionBus();
    auto reload = QDBusMessage::createMethodCall("org.freedesktop.DBus", "/org/freedesktop/DBus",
                                                 "org.freedesktop.DBus", "ReloadConfig");
    QCOMPARE(bus.call(reload).type(), QDBusMessage::ReplyMessage);
    auto call = QDBusMessage::createMethodCall(appName, "/io/github/ramet/Ramet",
                                               "org.freedesktop.Application", "Activate");
    call << QVariantMap();
    const QDBusMessage answer = bus.call(call, QDBus::BlockWithGui, 20'000);
    const uint pid = bus.interface()->servicePid(appName);
    QVERIFY2(answer.type() == QDBusMessage::ReplyMessage, qPrintable(answer.errorMessage()));
    QVERIFY(pid > 1 && pid != static_cast<uint>(QCoreApplication::applicationPid()));
    QCOMPARE(::kill(static_cast<pid_t>(pid), SIGTERM), 0);
    QTRY_VERIFY_WITH_TIMEOUT(!bus.interface()->isServiceRegistered(appName), 10'000);
}

void DesktopTest::aWrongStartIsRefused()
{
    for (const QStringList &arguments :
         {QStringList{"web"}, QStringList{"ramet://a/b", "more"}, QStringList{"--action", "rm"}}) {
        QProcess program;
        program.start(QStringLiteral(RAMET_PROGRAM_RAMET), arguments);
        QVERIFY(program.waitForFinished(15'000));
        QCOMPARE(program.exitCode(), 2);
    }
}

void DesktopTest::aLinkShowsItsVm()
{
    makeWindow(madeUp());
    auto *filter = m_program->window().findChild<QLineEdit *>("filterEdit");
    filter->setText("nothing like it");
    m_presence->perform({.action = {}, .links = {"ramet://T/test"}, .token = {}});
    auto *panel = m_program->window().findChild<InventoryPanel *>();
    QTRY_VERIFY(m_program->vm("t", "test"));
    QTRY_VERIFY(panel->selection().vms.contains(m_program->ref("t", "test")));
    QVERIFY(filter->text().isEmpty());
}

void DesktopTest::aLinkToNowhereIsASentence()
{
    makeWindow(madeUp());
    m_presence->perform({.action = {}, .links = {"ramet://a/<b>\x1b[2J"}, .token = {}});
    QVERIFY(status().contains("ramet://NODE/VM"));
    m_presence->perform({.action = {}, .links = {"ramet://elsewhere/web"}, .token = {}});
    QVERIFY(status().contains("not among your nodes"));
    m_presence->perform({.action = {}, .links = {"ramet://t/none"}, .token = {}});
    QTRY_VERIFY(status().contains("has no VM"));
    QVERIFY(m_program->queue().tasks().empty());
}

void DesktopTest::anActionIsDoneOrToldWhyNot()
{
    makeWindow(madeUp());
    m_presence->perform({.action = "new-clone", .links = {}, .token = {}});
    QCOMPARE(status(), QString("Select a VM in the tree first."));
    m_presence->perform({.action = "unknown", .links = {}, .token = {}});
    QTRY_VERIFY(m_program->vm("t", "test"));
    QVERIFY(m_program->window().showVm(m_program->ref("t", "test")));
    m_presence->perform({.action = "new-clone", .links = {}, .token = {}});
    GuiDriver gui(m_program->window());
    QVERIFY2(gui.waitFor("the wizard", [&] { return gui.find("cloneWizard"); }),
             qPrintable(gui.why()));
}

void DesktopTest::theEndOfATaskIsToldWhileNobodyLooks()
{
    makeWindow(nowhere());
    m_program->window().activateWindow();
    QTRY_VERIFY(QApplication::activeWindow());
    const TaskId seen = enqueue(false);
    QTRY_VERIFY(m_program->queue().find(seen)->isEnded());
    m_program->window().hide();
    QTRY_VERIFY(!QApplication::activeWindow());
    enqueue(false);
    QTRY_COMPARE(m_services->notifications.titles, QStringList{"Clone <b>“web”</b>"});
    QCOMPARE(m_services->notifications.bodies, QStringList{"“&lt;b&gt;x&lt;/b&gt;” is ready"});
}

void DesktopTest::aClickOnThatShowsTheVm()
{
    makeWindow(madeUp());
    QTRY_VERIFY(m_program->vm("t", "test"));
    m_program->window().hide();
    enqueue(false);
    QTRY_COMPARE(m_services->notifications.titles.size(), 1);
    auto *panel = m_program->window().findChild<InventoryPanel *>();
    QVERIFY(panel->selection().vms.isEmpty());
    emit m_services->notifications.ActionInvoked(77, "default"); // another program's
    emit m_services->notifications.ActionInvoked(1, "default");
    QTRY_VERIFY(m_program->window().isVisible());
    QVERIFY(panel->selection().vms.contains(m_program->ref("t", "test")));
}

void DesktopTest::aCopyKeepsTheComputerAwake_data()
{
    QTest::addColumn<bool>("mayBlock");
    QTest::newRow("block") << true;
    QTest::newRow("only a delay") << false;
}

void DesktopTest::aCopyKeepsTheComputerAwake()
{
    QFETCH(bool, mayBlock);
    m_services->logind.refusesToBlock = !mayBlock;
    makeWindow(nowhere());
    const TaskId quick = enqueue(false);
    QTRY_VERIFY(m_program->queue().find(quick)->isEnded());
    const auto goesOn = std::make_shared<std::latch>(1);
    enqueue(true, goesOn);
    QTRY_VERIFY(m_services->logind.isHeld());
    QStringList asked{"shutdown:sleep block"};
    if (!mayBlock)
        asked << "shutdown:sleep delay";
    QTRY_COMPARE(m_services->portal.flags, QList<uint>{5});
    QCOMPARE(m_services->logind.asked, asked);
    goesOn->count_down();
    QTRY_VERIFY(!m_services->logind.isHeld());
    QTRY_COMPARE(m_services->request.closed, 1);
    QCOMPARE(m_services->logind.asked, asked);
}

void DesktopTest::theSessionIsRestored()
{
    QTemporaryDir folder;
    Settings settings(folder.filePath("ramet.ini"));
    const auto open = [&](const std::function<void(MainWindow &, InventoryStore &)> &work) {
        InventoryStore store(std::make_shared<Nodes>(madeUp()));
        TaskQueue queue;
        MainWindow window(store, queue, settings, m_prompter);
        store.start();
        window.show();
        work(window, store);
        window.close();
    };
    const auto panelOf = [](MainWindow &window) { return window.findChild<InventoryPanel *>(); };
    VmRef vm;
    open([&](MainWindow &window, InventoryStore &store) {
        QTRY_VERIFY(store.inventory().nodes[0].reachable);
        vm = {"t", store.inventory().nodes[0].vms[0].uuid};
        QVERIFY(window.showVm(vm));
        window.findChild<QLineEdit *>("filterEdit")->setText("te");
    });
    open([&](MainWindow &window, InventoryStore &) {
        QCOMPARE(window.findChild<QLineEdit *>("filterEdit")->text(), QString("te"));
        QTRY_VERIFY(panelOf(window)->selection().vms.contains(vm));
    });
}

void DesktopTest::allKeysAreOnTheirPage()
{
    makeWindow(nowhere());
    MainWindow &window = m_program->window();
    const QList<QStringList> rows = ShortcutsDialog::rowsOf(window);
    QStringList keys;
    for (const QStringList &row : rows)
        keys << row.at(1);
    for (const QAction *action : window.findChildren<QAction *>())
        for (const QKeySequence &key : action->shortcuts())
            QVERIFY2(keys.join(' ').contains(key.toString(QKeySequence::NativeText)),
                     qPrintable(action->text()));
    QVERIFY(rows.contains(QStringList{"Quit", "Ctrl+Q"}));
    GuiDriver gui(window);
    QVERIFY2(gui.press("filterEdit", Qt::Key_F1) &&
                 gui.waitFor("the page", [&] { return gui.find("shortcutsDialog"); }),
             qPrintable(gui.why()));
    gui.picture("shortcuts", "shortcutsDialog");
}

int main(int argc, char *argv[])
{
    const PrivateBus bus;
    if (!bus.isUp()) {
        qCritical("dbus-daemon does not start.");
        return 1;
    }
    privateBus = &bus;
    QApplication application(argc, argv);
    setUpApplication(application);
    DesktopTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_desktop.moc"
