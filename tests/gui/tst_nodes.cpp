// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ask/askpass.h"
#include "tests/gui/answeringprompter.h"
#include "tests/gui/guidriver.h"
#include "tests/gui/program.h"
#include "tests/storage/ask/loginlab.h"
#include "ui/application.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>
#include <QtTest>

using namespace ramet;
using namespace ramet::test;

namespace {

/// The real boxes for nodes and logins, what else is asked is answered.
class NodePrompter final : public AnsweringPrompter {
public:
    void askNode(QWidget *parent, const NodeQuestion &question) override
    {
        MessagePrompter().askNode(parent, question);
    }
    void askLogin(QWidget *parent, LoginQuestion question, QObject *lifetime) override
    {
        ++logins;
        MessagePrompter().askLogin(parent, std::move(question), lifetime);
    }
    int logins = 0;
};

} // namespace

/// Nodes in the real window, with real logins. ssh starts this program again, to ask.
class NodesTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void aFormBuildsTheAddressAndTestsIt();
    void aWrongPasswordIsAskedForOnceAndReconnectAsksAgain();
    void aCancelledLoginIsNotAskedAgain();
    void anUnknownKeyShowsItsFingerprint();
    void aRenamedNodeKeepsSelectionAndWhatIsClosed();
    void nodesAreReorderedByKeys();
    void aNewNodeIsSelectedAndCanBePutIntoAGroup();

private:
    GuiDriver &gui() const { return *m_gui; }
    void open(const std::vector<NodeAddress> &addresses);
    QString text(const QString &name) const
    {
        const auto *label = m_gui->find<QLabel>(name);
        return label ? label->text() : QString();
    }
    bool trigger(const QString &name)
    {
        auto *action = m_program->window().findChild<QAction *>(name);
        if (!action || !action->isEnabled())
            return m_gui->fail(name + " is not there");
        action->trigger();
        return true;
    }
    const NodeInventory &node(const QString &name) const
    {
        return *m_program->store().inventory().findNode(name);
    }
    bool isRefused(const QString &name) const
    {
        return !m_program->store().isConnecting(name) && !node(name).error.detail.isEmpty();
    }

    std::unique_ptr<LoginLab> m_lab;
    NodePrompter m_prompter;
    std::unique_ptr<Program> m_program;
    std::unique_ptr<GuiDriver> m_gui;
};

void NodesTest::initTestCase()
{
    m_lab = LoginLab::up();
    QVERIFY(m_lab);
    if (!m_lab->skipped().isEmpty())
        QSKIP(qPrintable(m_lab->skipped()));
}

void NodesTest::init()
{
    m_prompter.logins = 0;
    m_lab->setKnownHosts(m_lab->knownHost("a", "a"));
}

void NodesTest::cleanup()
{
    m_gui.reset();
    m_program.reset();
}

void NodesTest::open(const std::vector<NodeAddress> &addresses)
{
    m_program = std::make_unique<Program>(addresses, m_prompter);
    m_gui = std::make_unique<GuiDriver>(m_program->window());
}

void NodesTest::aFormBuildsTheAddressAndTestsIt()
{
    open({{"first", m_lab->lab().uri("a")}});
    DO(waitFor("the node", [this] { return node("first").reachable; }));
    DO(waitFor("the action", [this] { return trigger("addNodeAction"); }));
    DO(type("nodeNameEdit", "second"));
    DO(type("nodeHostEdit", "2001:db8::1"));
    DO(type("nodeUserEdit", "root"));
    QCOMPARE(m_gui->find<QLineEdit>("nodeUriEdit")->text(),
             QString("qemu+ssh://root@[2001:db8::1]/system"));
    DO(type("nodeUriEdit", "qemu+shh://host/system"));
    QVERIFY(!m_gui->find("nodeOkButton")->isEnabled());
    DO(type("nodeUriEdit", "qemu+tcp://" + m_lab->address("a") + "/system"));
    QCOMPARE(m_gui->find<QComboBox>("nodeWayCombo")->currentIndex(), 4);
    DO(click("nodeTestButton"));
    DO(waitFor("the result", [this] { return text("nodeTestResult").contains("libvirt 9."); }));
    DO(picture("node-tested", "nodeDialog"));
    QVERIFY2(text("nodeTestResult").contains("same host as node “first”"),
             qPrintable(text("nodeTestResult")));
    DO(type("nodeUriEdit", m_lab->lab().uri("a") + "-ro"));
    DO(click("nodeTestButton"));
    DO(waitFor("the result", [this] { return text("nodeTestResult").contains("read-only"); }));
    DO(type("nodeUriEdit", "qemu+tcp://" + m_lab->address("a") + ":1/system"));
    DO(click("nodeTestButton"));
    DO(waitFor("the reason",
               [this] { return text("nodeTestResult").contains("nothing listens on this port"); }));
    DO(click("nodeOkButton"));
    DO(waitFor("the node", [this] { return m_program->store().inventory().findNode("second"); }));
}

void NodesTest::aWrongPasswordIsAskedForOnceAndReconnectAsksAgain()
{
    const int before = m_lab->logged("a", "Failed password");
    open({{"rack1", m_lab->sshUri("root", "a", "ssh-by-password")}});
    DO(waitFor("the question", [this] { return m_gui->find("loginDialog"); }));
    QVERIFY(text("loginText").contains("rack1"));
    DO(type("loginAnswerEdit", "wrong"));
    DO(click("loginOkButton"));
    DO(waitFor("the refusal", [this] { return isRefused("rack1"); }));
    DO(select({"rack1", {}}));
    DO(picture("node-refused"));
    QVERIFY(node("rack1").error.cause == ErrorCause::LoginRefused);
    // The first retry of a node that is only away comes after 2 s.
    QVERIFY(!QTest::qWaitFor([this] { return m_prompter.logins > 1; }, 4'000));
    QCOMPARE(m_lab->logged("a", "Failed password"), before + 1);
    DO(select({"rack1", {}}));
    DO(click("retryButton"));
    DO(waitFor("the question", [this] { return m_gui->find("loginDialog"); }));
    QVERIFY(text("loginHint").contains("not accepted"));
    DO(type("loginAnswerEdit", "lab-root"));
    DO(click("loginOkButton"));
    DO(waitFor("the node", [this] { return node("rack1").reachable; }));
    QCOMPARE(m_prompter.logins, 2);
}

void NodesTest::aCancelledLoginIsNotAskedAgain()
{
    open({{"rack2", m_lab->sshUri("root", "a", "ssh-by-password")}});
    DO(waitFor("the question", [this] { return m_gui->find("loginDialog"); }));
    m_gui->find<QDialog>("loginDialog")->reject();
    DO(waitFor("the refusal", [this] { return isRefused("rack2"); }));
    QVERIFY(node("rack2").error.cause == ErrorCause::QuestionDeclined);
    QVERIFY(!QTest::qWaitFor([this] { return m_prompter.logins > 1; }, 2'500));
}

void NodesTest::anUnknownKeyShowsItsFingerprint()
{
    m_lab->setKnownHosts({});
    open({{"rack3", m_lab->sshUri("root", "a", "ssh-by-password")}});
    DO(waitFor("the question", [this] { return m_gui->find("loginDialog"); }));
    const Ran key = run("ssh-keygen", {"-lf", m_lab->folder() + "/host-a.pub"});
    QVERIFY2(text("loginFingerprint").contains(key.out.split(' ').value(1)),
             qPrintable(text("loginFingerprint")));
    QVERIFY(!m_gui->find<QPushButton>("loginOkButton")->isDefault());
    DO(picture("login-host-key", "loginDialog"));
    DO(click("loginOkButton"));
    DO(waitFor("the password", [this] { return m_gui->find("loginAnswerEdit"); }));
    m_gui->find<QDialog>("loginDialog")->reject();
    DO(waitFor("the refusal", [this] { return isRefused("rack3"); }));
}

void NodesTest::aRenamedNodeKeepsSelectionAndWhatIsClosed()
{
    open({{"a", "test:///default"}, {"b", "test:///default"}});
    const Row vm{"a", "test"};
    const Row other{"b", "test"};
    DO(waitFor("the VMs", [&] { // the first row of a node opens it
        return m_gui->indexOf(vm).isValid() && m_gui->indexOf(other).isValid();
    }));
    auto *tree = m_program->window().findChild<QTreeView *>("inventoryView");
    DO(select({"b", {}}));
    tree->collapse(m_gui->indexOf({"b", {}}));
    DO(waitFor("the action", [this] { return trigger("editNodeAction"); }));
    DO(type("nodeNameEdit", "other"));
    DO(click("nodeOkButton"));
    DO(waitFor("the VM", [&] { return m_gui->indexOf({"other", "test"}).isValid(); }));
    QVERIFY(!tree->isExpanded(m_gui->indexOf({"other", {}})));
    DO(select(vm));
    DO(waitFor("the action", [this] { return trigger("editNodeAction"); }));
    DO(type("nodeNameEdit", "first"));
    DO(click("nodeOkButton"));
    const Row renamed{"first", "test"};
    DO(waitFor("the VM", [&] { return m_gui->indexOf(renamed).isValid(); }));
    DO(waitFor("its selection", [&] {
        return tree->selectionModel()->selectedRows().value(0) == m_gui->indexOf(renamed);
    }));
    QVERIFY(tree->isExpanded(m_gui->indexOf({"first", {}})));
}

void NodesTest::nodesAreReorderedByKeys()
{
    open({});
    for (const char *name : {"x", "y"}) {
        DO(waitFor("the action", [this] { return trigger("addNodeAction"); }));
        DO(type("nodeUriEdit", "test:///default"));
        DO(type("nodeNameEdit", name));
        DO(click("nodeOkButton"));
    }
    DO(waitFor("the action", [this] { return trigger("nodesAction"); }));
    auto *list = m_gui->find("nodesList");
    QVERIFY(list);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_End);
    QTest::keyClick(m_gui->find("nodesUpButton"), Qt::Key_Space);
    QTest::keyClick(list, Qt::Key_Home);
    QVERIFY(m_gui->find("nodesDownButton")->isEnabled());
    QVERIFY(!m_gui->find("nodesUpButton")->isEnabled());
    m_gui->find<QDialog>("nodesDialog")->reject();
    QStringList order; // of the tree
    for (const NodeInventory &node : m_program->store().inventory().nodes)
        order << node.node;
    QVERIFY(order.indexOf("y") < order.indexOf("x"));
    QVERIFY(m_gui->indexOf({"y", {}}).row() < m_gui->indexOf({"x", {}}).row());
}

void NodesTest::aNewNodeIsSelectedAndCanBePutIntoAGroup()
{
    open({{"a", "test:///default"}});
    DO(waitFor("the action", [this] { return trigger("addNodeAction"); }));
    DO(type("nodeUriEdit", "test:///default"));
    DO(type("nodeNameEdit", "a"));
    QVERIFY(!m_gui->find("nodeOkButton")->isEnabled()); // the name is taken
    DO(type("nodeNameEdit", "grouped"));
    DO(type("nodeDataEdit", "10.0.0.9:5"));
    QVERIFY(!m_gui->find("nodeOkButton")->isEnabled()); // no port
    DO(type("nodeDataEdit", "10.0.0.9"));
    DO(click("nodeOkButton"));
    auto *tree = m_program->window().findChild<QTreeView *>("inventoryView");
    const Row row{"grouped", {}};
    DO(waitFor("its selection", [&] {
        return tree->selectionModel()->selectedRows().value(0) == m_gui->indexOf(row);
    }));
    QVERIFY(!m_gui->indexOf(row).parent().isValid());
    DO(waitFor("the action", [this] { return trigger("editNodeAction"); }));
    QCOMPARE(m_gui->find<QLineEdit>("nodeDataEdit")->text(), QString("10.0.0.9"));
    DO(type("nodeGroupEdit", "rack"));
    DO(click("nodeOkButton"));
    DO(waitFor("the group", [&] { return m_gui->indexOf(row).parent().isValid(); }));
    QCOMPARE(m_gui->indexOf(row).parent().data().toString(), QString("rack"));
    QTRY_COMPARE(tree->selectionModel()->selectedRows().value(0), m_gui->indexOf(row));
    QVERIFY(tree->isExpanded(m_gui->indexOf(row).parent()));
    tree->collapse(m_gui->indexOf(row).parent()); // it folds
    DO(picture("node-group"));
}

int main(int argc, char *argv[])
{
    if (askpass::isMeant())
        return askpass::run(argc, argv);
    QApplication application(argc, argv);
    setUpApplication(application);
    NodesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_nodes.moc"
