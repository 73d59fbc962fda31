// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/tasktext.h"
#include "tests/gui/windowlab.h"
#include "tests/support/testprogram.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTreeView>
#include <QTreeWidget>
#include <QtTest>

using namespace ramet;
using namespace ramet::test;

/// Several VMs at once, in the real window on real nodes. The tests build on one another.
class ManySelectedTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { m_lab.reset(); }
    void cleanup();

    void rowsAreSelectedByMouseAndKeyboard();
    void aSelectionSurvivesFilterSortRenameAndReconnect();
    void bothTreesSpeakOfTheSameVms();
    void sevenOfNineAreStarted();
    void severalAreDeletedAfterOneQuestionAndOneFails();
    void severalAreClonedOntoANodeAsOneGroup();
    void nineOfThreeHundredAreSelected();

private:
    GuiDriver &gui() const { return m_lab->gui(); }
    static Row row(int number) { return {"a", QStringLiteral("vm-%1").arg(number)}; }
    QAction *action(const QString &name) const
    {
        return m_lab->program().window().findChild<QAction *>(name);
    }
    QStringList selected() const;
    QStringList names(int first, int last) const;
    bool isState(int number, VmState state) const
    {
        const VirtualMachine *vm = m_lab->program().vm("a", row(number).vm);
        return vm && vm->state == state;
    }
    const Task &group() const { return *m_lab->program().lastTask(); }

    std::unique_ptr<WindowLab> m_lab;
};

void ManySelectedTest::initTestCase()
{
    m_lab = std::make_unique<WindowLab>();
    QVERIFY(m_lab->up());
    for (int number = 1; number <= 9; ++number)
        QVERIFY(m_lab->define(row(number).vm));
    DO(waitFor("the VMs", [this] { return m_lab->gui().indexOf(row(9)).isValid(); }));
    DO(waitFor("both nodes", [this] {
        return m_lab->program().store().inventory().unreachableNodes().isEmpty();
    }));
}

void ManySelectedTest::cleanup()
{
    for (QWidget *left : {QApplication::activePopupWidget(), QApplication::activeModalWidget()})
        if (left)
            left->close();
    m_lab->prompter().heard.clear();
    m_lab->prompter().showsMany = false;
}

QStringList ManySelectedTest::selected() const
{
    QStringList names;
    const auto *view = m_lab->program().window().findChild<QTreeView *>("inventoryView");
    for (const QModelIndex &index : view->selectionModel()->selectedRows())
        names << index.data().toString();
    names.sort();
    return names;
}

QStringList ManySelectedTest::names(int first, int last) const
{
    QStringList names;
    for (int number = first; number <= last; ++number)
        names << row(number).vm;
    return names;
}

void ManySelectedTest::rowsAreSelectedByMouseAndKeyboard()
{
    DO(select(row(1)));
    QCOMPARE(action("startAction")->text(), QStringLiteral("&Start"));
    QVERIFY(m_lab->gui().find("vmDetails"));
    const QRect place = m_lab->gui().find("deleteActionButton")->geometry();
    DO(select(row(5), Qt::ShiftModifier));
    QCOMPARE(selected(), names(1, 5));
    QCoreApplication::sendPostedEvents();
    QCOMPARE(m_lab->gui().find("deleteActionButton")->geometry(), place); // no button moves
    DO(select(row(3), Qt::ControlModifier));
    QCOMPARE(selected().size(), 4);
    QCOMPARE(action("startAction")->text(), QStringLiteral("&Start 4 VMs…"));
    QVERIFY(m_lab->gui().find("manyDetails"));
    QVERIFY(m_lab->gui().find<QLabel>("manyNodes")->text().contains(QStringLiteral("a (4)")));
    DO(select(row(2)));
    QCOMPARE(selected(), QStringList{"vm-2"});
    DO(press("inventoryView", Qt::Key_Down, Qt::ShiftModifier));
    QCOMPARE(selected(), names(2, 3));
    DO(type("filterEdit", "vm-"));
    m_lab->gui().find("inventoryView")->setFocus();
    DO(press("inventoryView", Qt::Key_A, Qt::ControlModifier));
    QCOMPARE(selected(), names(1, 9)); // neither the nodes nor what the filter hides
    m_lab->gui().find<QLineEdit>("filterEdit")->clear();
    QCOMPARE(selected(), names(1, 9));
}

void ManySelectedTest::aSelectionSurvivesFilterSortRenameAndReconnect()
{
    DO(select(row(4)));
    DO(select(row(6), Qt::ControlModifier));
    DO(select(row(8), Qt::ControlModifier));
    DO(type("filterEdit", "vm-6"));
    QCOMPARE(selected(), QStringList{"vm-6"}); // what is hidden is not acted on
    QCOMPARE(action("startAction")->text(), QStringLiteral("&Start"));
    m_lab->gui().find<QLineEdit>("filterEdit")->clear();
    QTRY_COMPARE(selected(), (QStringList{"vm-4", "vm-6", "vm-8"}));
    auto *view = m_lab->gui().find<QTreeView>("inventoryView");
    view->sortByColumn(0, Qt::DescendingOrder);
    QCOMPARE(selected(), (QStringList{"vm-4", "vm-6", "vm-8"}));
    view->sortByColumn(0, Qt::AscendingOrder);
    QVERIFY(m_lab->lab().virsh("a", {"domrename", "vm-6", "other"}).ok());
    QTRY_COMPARE(selected(), (QStringList{"other", "vm-4", "vm-8"}));
    QVERIFY(m_lab->lab().virsh("a", {"domrename", "other", "vm-6"}).ok());
    QTRY_COMPARE(selected(), (QStringList{"vm-4", "vm-6", "vm-8"}));
    m_lab->program().store().reconnect("a");
    QTRY_VERIFY(!m_lab->program().store().isConnecting("a"));
    QCOMPARE(selected(), (QStringList{"vm-4", "vm-6", "vm-8"}));
}

/// Those without lineage are selected again in the other tree.
void ManySelectedTest::bothTreesSpeakOfTheSameVms()
{
    DO(select({"a", "sample"}));
    DO(select(row(1), Qt::ControlModifier));
    auto *tabs = m_lab->gui().find<QTabBar>("treeSwitch");
    tabs->setCurrentIndex(1);
    tabs->setCurrentIndex(0);
    QCOMPARE(selected(), (QStringList{"sample", "vm-1"}));
}

void ManySelectedTest::sevenOfNineAreStarted()
{
    for (const int number : {8, 9})
        QVERIFY(m_lab->lab().virsh("a", {"start", row(number).vm}).ok());
    QTRY_VERIFY(isState(8, VmState::Running) && isState(9, VmState::Running));
    DO(select(row(1)));
    DO(select(row(9), Qt::ShiftModifier));
    QCOMPARE(action("startAction")->text(), QStringLiteral("&Start 7 of 9 VMs…"));
    QCOMPARE(action("startAction")->statusTip(),
             QStringLiteral("Not those: vm-8, vm-9 (switched on)"));
    m_lab->prompter().showsMany = true;
    DO(chooseForSelected(row(3), "startAction"));
    DO(waitFor("the question", [this] { return m_lab->gui().find("manyDialog"); }));
    DO(picture("many-start", "manyDialog"));
    QCOMPARE(m_lab->gui().find<QLabel>("manyTitle")->text(), QStringLiteral("Start 7 VMs?"));
    QCOMPARE(m_lab->gui().find<QTreeWidget>("manyList")->topLevelItemCount(), 7);
    DO(click("yesButton"));
    QVERIFY(m_lab->endsAs(TaskState::Succeeded));
    QCOMPARE(group().title, QStringLiteral("Start 7 VMs"));
    QCOMPARE(group().facts->members(), 7);
    for (int number = 1; number <= 9; ++number)
        QTRY_VERIFY(isState(number, VmState::Running));
    QCOMPARE(selected(), names(1, 9));
    DO(picture("many-started"));
    m_lab->prompter().showsMany = false;
    action("forceOffAction")->trigger();
    QVERIFY(m_lab->endsAs(TaskState::Succeeded));
    QVERIFY(m_lab->prompter().heard.contains(QStringLiteral("many Force 9 VMs off?")));
    QTRY_VERIFY(isState(1, VmState::Off) && isState(9, VmState::Off));
}

void ManySelectedTest::severalAreDeletedAfterOneQuestionAndOneFails()
{
    DO(select(row(4)));
    DO(select(row(9), Qt::ShiftModifier));
    for (int number = 4; number <= 9; ++number)
        QTRY_VERIFY(isState(number, VmState::Off));
    m_lab->prompter().showsMany = true;
    DO(press("inventoryView", Qt::Key_Delete));
    DO(waitFor("the question", [this] { return m_lab->gui().find("manyDialog"); }));
    DO(picture("many-delete", "manyDialog"));
    QCOMPARE(m_lab->gui().find<QTreeWidget>("manyList")->topLevelItemCount(), 6);
    QVERIFY(m_lab->lab().virsh("a", {"start", "vm-6"}).ok()); // behind the question's back
    DO(click("yesButton"));
    QVERIFY(m_lab->endsAs(TaskState::Failed));
    QCOMPARE(group().facts->count(TaskState::Succeeded), 5);
    const auto *told = m_lab->gui().find<QLabel>("messageText");
    QVERIFY(told);
    QVERIFY2(told->text().contains(QStringLiteral("5 of 6 done; 1 failed")) &&
                 told->text().contains(QStringLiteral("vm-6")),
             qPrintable(told->text()));
    QTRY_COMPARE(selected(), QStringList{"vm-6"}); // it is there still
    QVERIFY(!m_lab->everything().contains(QStringLiteral("vm-5")));
    QVERIFY(m_lab->lab().virsh("a", {"destroy", "vm-6"}).ok());
}

void ManySelectedTest::severalAreClonedOntoANodeAsOneGroup()
{
    bool isAccepted = false;
    const Row half{"a", "half"}; // a clone in the making
    QVERIFY(m_lab->defineHalf(half.vm));
    DO(waitFor("the third", [this, half] { return m_lab->gui().indexOf(half).isValid(); }));
    const std::vector<Row> rows{{"a", "sample"}, row(1), half};
    DO(hover(rows, {"b", {}}, &isAccepted));
    const auto *hint = m_lab->gui().find<QLabel>("dropHint");
    QVERIFY(isAccepted && hint);
    DO(picture("many-dragged"));
    QVERIFY2(hint->text().endsWith(QStringLiteral(": half (incomplete)")),
             qPrintable(hint->text()));
    QVERIFY2(hint->text().startsWith(QStringLiteral("Clone 2 of 3 VMs on node “b”")),
             qPrintable(hint->text()));
    DO(drop(rows, {"b", {}}));
    DO(waitFor("the window for all", [this] { return m_lab->gui().find("manyClonesDialog"); }));
    QTRY_VERIFY(m_lab->gui().find("cloneButton")->isEnabled());
    DO(picture("many-clones", "manyClonesDialog"));
    auto *list = m_lab->gui().find<QTreeWidget>("manyClonesList");
    QCOMPARE(list->topLevelItemCount(), 3);
    list->topLevelItem(1)->setText(1, QStringLiteral("second"));
    DO(click("cloneButton"));
    QVERIFY(m_lab->endsAs(TaskState::Succeeded));
    QCOMPARE(group().facts->members(), 2);
    QCOMPARE(group().title, QStringLiteral("Clone 2 VMs"));
    QTRY_VERIFY(m_lab->program().vm("b", "sample-clone") && m_lab->program().vm("b", "second"));
    QVERIFY(m_lab->undefine(half.vm));
}

void ManySelectedTest::nineOfThreeHundredAreSelected()
{
    QTemporaryDir folder;
    QFile viewer(folder.filePath("virt-viewer")); // with none that is all the console says
    QVERIFY(viewer.open(QIODevice::WriteOnly));
    QVERIFY(viewer.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
    qputenv("PATH", QFile::encodeName(folder.path()) + ':' + qgetenv("PATH"));
    QStringList commands;
    for (int i = 1; i <= 300; ++i) {
        const QString name = QStringLiteral("web-%1").arg(i, 3, 10, QChar(u'0'));
        QFile xml(folder.filePath(name));
        QVERIFY(xml.open(QIODevice::WriteOnly));
        xml.write(QStringLiteral("<domain type='qemu'><name>%1</name><memory unit='MiB'>16"
                                 "</memory><os><type>hvm</type></os></domain>")
                      .arg(name)
                      .toUtf8());
        commands << QStringLiteral("define ") + xml.fileName();
    }
    QVERIFY(m_lab->lab().virsh("a", {commands.join(QStringLiteral("; "))}).ok());
    DO(waitFor("all VMs", [this] { return m_lab->gui().indexOf({"a", "web-300"}).isValid(); }));
    DO(type("filterEdit", "web-"));
    m_lab->gui().find("inventoryView")->setFocus();
    DO(press("inventoryView", Qt::Key_A, Qt::ControlModifier));
    QCOMPARE(action("startAction")->text(), QStringLiteral("&Start 300 VMs…"));
    QVERIFY2(action("consoleAction")->toolTip().contains(QStringLiteral("(off)")),
             qPrintable(action("consoleAction")->toolTip()));
    m_lab->gui().find<QLineEdit>("filterEdit")->clear();
    DO(select({"a", "web-121"}));
    DO(select({"a", "web-127"}, Qt::ShiftModifier));
    DO(select({"a", "web-130"}, Qt::ControlModifier));
    DO(select({"a", "web-133"}, Qt::ControlModifier));
    QCOMPARE(selected().size(), 9);
    DO(picture("many-of-300"));
}

RAMET_TEST(ManySelectedTest)
#include "tst_manyselected.moc"
