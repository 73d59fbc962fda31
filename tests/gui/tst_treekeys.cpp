// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/libvirt/callfaults.h"
#include "tests/gui/answeringprompter.h"
#include "tests/gui/guidriver.h"
#include "tests/gui/program.h"
#include "tests/support/testprogram.h"
#include "ui/tree/inventorypanel.h"

#include <QAction>
#include <QApplication>
#include <QDragLeaveEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTreeView>
#include <QtTest>

using namespace ramet;
using namespace ramet::test;

/// The trees, the filter and the task list worked with keys, on a node of libvirt's test driver.
class TreeKeysTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void theFilterLeadsToTheFirstMatch();
    void escapeClearsTheFilterThenLeaves();
    void whatLeavesNothingSaysSo();
    void shiftF10OpensTheMenuInAllLists();
    void enterOpensTheConsoleOrTheDetails();
    void f2ChangesTheName();
    void columnsAreChosenInTheHeader();
    void theSelectionIsTheSameInBothTabs();
    void whatIsDraggedOpensRowsAndClosesNone();
    void keysGoOnFromARestoredSelection();
    void aSampleIsMadeOnNoOtherNode();
    void onAGroupASampleNeedsANode();
    void ofALostNodeTheLastDetailsStay();

private:
    GuiDriver &gui() const { return *m_gui; }
    static QString uuidOf(int vm)
    {
        return QStringLiteral("00000000-0000-4000-8000-%1").arg(vm, 12, 10, QChar(u'0'));
    }
    template <class Widget> Widget *find(const char *name) const
    {
        return m_program->window().findChild<Widget *>(QString::fromLatin1(name));
    }
    QLineEdit *filter() const { return find<QLineEdit>("filterEdit"); }
    QTreeView *tree() const { return find<QTreeView>("inventoryView"); }
    QString current() const { return tree()->currentIndex().siblingAtColumn(0).data().toString(); }
    bool isNoteShown() const
    {
        const auto *note = m_gui->find("noMatchText");
        return note && note->isVisible();
    }
    QMenu *menuByKey(QWidget *view) const
    {
        view->setFocus();
        QTest::keyClick(view, Qt::Key_F10, Qt::ShiftModifier);
        return qobject_cast<QMenu *>(QApplication::activePopupWidget());
    }

    QTemporaryDir m_folder;
    AnsweringPrompter m_prompter;
    std::unique_ptr<Program> m_program;
    std::unique_ptr<GuiDriver> m_gui;
};

void TreeKeysTest::initTestCase()
{
    QFile xml(m_folder.filePath("node.xml"));
    QVERIFY(xml.open(QIODevice::WriteOnly));
    xml.write("<node>");
    for (int i = 1; i <= 30; ++i)
        xml.write(
            QStringLiteral(
                "<domain type='test' xmlns:test='http://libvirt.org/schemas/"
                "domain/test/1.0'><test:runstate>%2</test:runstate>"
                "<name>vm-%1</name><uuid>%3</uuid><memory>8192</memory><os><type>hvm</type></os>"
                "<devices><graphics type='vnc'/></devices></domain>")
                .arg(i)
                .arg(i == 2 ? 1 : 5)
                .arg(uuidOf(i))
                .toUtf8());
    xml.write("</node>");
    xml.close();
    QFile viewer(m_folder.filePath("virt-viewer"));
    QVERIFY(viewer.open(QIODevice::WriteOnly));
    viewer.write("#!/bin/sh\necho \"$@\" > \"$0.args\"\n");
    viewer.close();
    viewer.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("PATH", (m_folder.path() + u':').toUtf8() + qgetenv("PATH"));
    m_program = std::make_unique<Program>(
        std::vector<NodeAddress>{{"n", "test://" + xml.fileName()}}, m_prompter);
    m_gui = std::make_unique<GuiDriver>(m_program->window());
    DO(waitFor("the VMs", [this] { return m_program->vm("n", "vm-30"); }));
    DO(waitFor("their rows", [this] { return m_gui->indexOf({"n", "vm-30"}).isValid(); }));
}

void TreeKeysTest::cleanupTestCase()
{
    clearCallFaults();
    m_gui.reset();
    m_program.reset();
}

void TreeKeysTest::init()
{
    m_prompter.heard.clear();
    filter()->clear();
    find<QTabBar>("treeSwitch")->setCurrentIndex(0);
}

void TreeKeysTest::theFilterLeadsToTheFirstMatch()
{
    for (const auto key : {Qt::Key_Down, Qt::Key_Return}) {
        DO(type("filterEdit", "vm-1"));
        const auto *count = find<QLabel>("filterCount");
        QTRY_COMPARE(count->text(), QString("11 of 30"));
        QVERIFY(count->isVisible());
        QTest::keyClick(filter(), key);
        QVERIFY(tree()->hasFocus());
        QCOMPARE(current(), QString("vm-1"));
        filter()->clear();
        QVERIFY(!count->isVisible());
    }
    DO(type("filterEdit", "state:running"));
    QTest::keyClick(filter(), Qt::Key_Down);
    QCOMPARE(current(), QString("vm-2"));
}

void TreeKeysTest::escapeClearsTheFilterThenLeaves()
{
    DO(type("filterEdit", "vm-7"));
    QTest::keyClick(filter(), Qt::Key_Escape);
    QVERIFY(filter()->text().isEmpty() && filter()->hasFocus());
    QTest::keyClick(filter(), Qt::Key_Escape);
    QVERIFY(tree()->hasFocus());
}

void TreeKeysTest::whatLeavesNothingSaysSo()
{
    QVERIFY(!isNoteShown());
    DO(type("filterEdit", "nowhere"));
    QTRY_VERIFY(isNoteShown());
    QCOMPARE(m_gui->find<QLabel>("noMatchText")->text(), QString("No VM matches the filter."));
    DO(picture("filter-nothing"));
    DO(click("clearFilterButton"));
    QVERIFY(!isNoteShown() && m_gui->indexOf({"n", "vm-3"}).isValid());
    DO(type("filterEdit", "status:off"));
    QTRY_VERIFY(isNoteShown());
    QVERIFY(m_gui->find<QLabel>("noMatchText")->text().contains("“status”"));
    find<QTabBar>("treeSwitch")->setCurrentIndex(1); // where there are no rows at all
    QTRY_VERIFY(!isNoteShown());
}

void TreeKeysTest::shiftF10OpensTheMenuInAllLists()
{
    DO(select({"n", "vm-3"}));
    QMenu *menu = menuByKey(tree());
    QVERIFY(menu && menu->objectName() == u"contextMenu");
    QVERIFY(tree()->rect().contains(tree()->mapFromGlobal(menu->pos())));
    menu->close();
    DO(chooseFromContextMenu({"n", "vm-3"}, "startAction"));
    QTRY_VERIFY(m_program->lastTask() && m_program->lastTask()->isEnded());
    menu = menuByKey(find<QTreeView>("taskView"));
    QVERIFY(menu && menu->objectName() == u"taskMenu");
    menu->close();
}

void TreeKeysTest::enterOpensTheConsoleOrTheDetails()
{
    DO(select({"n", "vm-4"}));
    tree()->setFocus();
    QTest::keyClick(tree(), Qt::Key_Return);
    QVERIFY(!tree()->hasFocus());
    QVERIFY(find<QWidget>("detailsPane")->isAncestorOf(QApplication::focusWidget()));
    const QString seen = m_folder.filePath("virt-viewer.args");
    QVERIFY(!QFile::exists(seen));
    DO(select({"n", "vm-2"}));
    tree()->setFocus();
    QTest::keyClick(tree(), Qt::Key_Return);
    const auto words = [&] {
        QFile args(seen);
        return args.open(QIODevice::ReadOnly) ? args.readAll() : QByteArray();
    };
    QTRY_VERIFY(words().contains(m_program->ref("n", "vm-2").uuid.toUtf8()));
    QVERIFY(QFile::remove(seen));
    QTest::mouseDClick(tree()->viewport(), Qt::LeftButton, {},
                       tree()->visualRect(tree()->currentIndex()).center());
    QTRY_VERIFY(words().contains("--connect test://"));
    QVERIFY2(words().startsWith("--wait --reconnect "), words().constData());
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", "/nonexistent");
    DO(select({"n", "vm-3"}));
    DO(select({"n", "vm-2"}));
    const QString whyNot = find<QAction>("consoleAction")->toolTip();
    qputenv("PATH", path);
    QVERIFY2(whyNot.contains("Install the package"), qPrintable(whyNot));
    const QModelIndex node = m_gui->indexOf({"n", {}});
    tree()->setCurrentIndex(node);
    QTest::keyClick(tree(), Qt::Key_Return);
    QVERIFY(!tree()->isExpanded(node));
    const QPoint place = tree()->visualRect(node).center();
    QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(tree()->viewport(), Qt::LeftButton, {}, place);
    QVERIFY(tree()->isExpanded(node));
}

void TreeKeysTest::f2ChangesTheName()
{
    DO(select({"n", "vm-5"}));
    tree()->setFocus();
    QTest::keyClick(tree(), Qt::Key_F2);
    QVERIFY2(m_prompter.heard.contains("notes vm-5"), qPrintable(m_prompter.heard.join('|')));
    QTRY_VERIFY(m_program->lastTask()->isEnded());
}

void TreeKeysTest::columnsAreChosenInTheHeader()
{
    auto *panel = find<InventoryPanel>("inventoryPanel");
    const QByteArray before = panel->saveColumns();
    QVERIFY(tree()->isColumnHidden(2));
    emit tree()->header()->customContextMenuRequested({5, 5});
    auto *menu = tree()->findChild<QMenu *>("columnMenu");
    QVERIFY(menu);
    QAction *memory = menu->actions().at(1);
    QCOMPARE(memory->text(), QString("Memory"));
    QVERIFY(!memory->isChecked() && menu->actions().at(0)->isChecked());
    memory->trigger();
    menu->close();
    QVERIFY(!tree()->isColumnHidden(2));
    const QByteArray after = panel->saveColumns();
    panel->restoreColumns(before);
    QVERIFY(tree()->isColumnHidden(2));
    panel->restoreColumns(after);
    QVERIFY(!tree()->isColumnHidden(2));
    panel->restoreColumns(before);
}

void TreeKeysTest::theSelectionIsTheSameInBothTabs()
{
    DO(select({"n", "vm-6"}));
    QTRY_VERIFY(m_gui->find("vmDetails"));
    find<QTabBar>("treeSwitch")->setCurrentIndex(1); // it is part of no lineage
    QVERIFY(m_gui->find("vmDetails"));
    QVERIFY(find<QLabel>("carriedNote")->text().contains("“vm-6”"));
    find<QTabBar>("treeSwitch")->setCurrentIndex(0);
    QCOMPARE(current(), QString("vm-6"));
    QVERIFY(!m_gui->find("carriedNote"));
}

void TreeKeysTest::whatIsDraggedOpensRowsAndClosesNone()
{
    const auto *opening = tree()->findChild<QTimer *>("openTimer");
    QVERIFY(opening);
    const QModelIndex node = m_gui->indexOf({"n", {}});
    for (const bool isOpen : {true, false}) {
        tree()->setExpanded(node, isOpen);
        QCursor::setPos(tree()->viewport()->mapToGlobal(tree()->visualRect(node).center()));
        bool isAccepted = false;
        DO(hover(Row{"n", "vm-3"}, {"n", {}}, &isAccepted));
        QVERIFY(opening->isActive());
        QTRY_VERIFY(!opening->isActive());
        QVERIFY(tree()->isExpanded(node));
        QDragLeaveEvent leave;
        QApplication::sendEvent(tree()->viewport(), &leave);
    }
}

void TreeKeysTest::keysGoOnFromARestoredSelection()
{
    Program restarted({{"n", "test://" + m_folder.filePath("node.xml")}}, m_prompter);
    GuiDriver driver(restarted.window());
    restarted.window().findChild<InventoryPanel *>()->restoreView({{}, uuidOf(3) + " n"});
    auto *view = restarted.window().findChild<QTreeView *>("inventoryView");
    view->setFocus();
    DO_WITH(driver,
            waitFor("the selection", [&] { return view->selectionModel()->hasSelection(); }));
    const auto shown = [view] { return view->currentIndex().siblingAtColumn(0).data().toString(); };
    QCOMPARE(shown(), QStringLiteral("vm-3"));
    QTest::keyClick(view, Qt::Key_Down);
    QCOMPARE(shown(), QStringLiteral("vm-4"));
    QVERIFY(view->selectionModel()->isSelected(view->currentIndex()));
}

void TreeKeysTest::aSampleIsMadeOnNoOtherNode()
{
    Program two({{"n", "test://" + m_folder.filePath("node.xml")},
                 {"gone", "qemu:///system?socket=" + m_folder.filePath("no-socket")}},
                m_prompter);
    GuiDriver driver(two.window());
    const auto action = [&two](const char *name) {
        return two.window().findChild<QAction *>(QLatin1String(name));
    };
    DO_WITH(driver, waitFor("the VMs", [&] { return driver.indexOf({"n", "vm-3"}).isValid(); }));
    DO_WITH(driver, select({"n", {}}));
    QTRY_VERIFY(action("sampleHereAction")->isEnabled()); // names come first
    DO_WITH(driver, select({"gone", {}}));
    QVERIFY(!action("sampleHereAction")->isEnabled());
    QVERIFY(action("sampleHereAction")->toolTip().contains("“gone” cannot be reached"));
    QVERIFY(action("sampleAction")->isEnabled()); // of the menu bar: on the other one
    auto *view = two.window().findChild<QTreeView *>("inventoryView");
    view->setFocus();
    QTest::keyClick(view, Qt::Key_F10, Qt::ShiftModifier);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu && menu->actions().contains(action("sampleHereAction")));
    QVERIFY(!menu->actions().contains(action("sampleAction")));
    menu->close();
}

void TreeKeysTest::onAGroupASampleNeedsANode()
{
    Program grouped({{"n", "test://" + m_folder.filePath("node.xml"), {}, "rack"}}, m_prompter);
    GuiDriver driver(grouped.window());
    DO_WITH(driver, waitFor("the VMs", [&] { return driver.indexOf({"n", "vm-3"}).isValid(); }));
    auto *view = grouped.window().findChild<QTreeView *>("inventoryView");
    const QModelIndex group = view->model()->index(0, 0);
    QCOMPARE(group.data().toString(), QStringLiteral("rack"));
    view->setCurrentIndex(group);
    const auto *sample = grouped.window().findChild<QAction *>("sampleHereAction");
    QVERIFY(!sample->isEnabled());
    QVERIFY2(sample->toolTip().contains("Select a node first."), qPrintable(sample->toolTip()));
}

void TreeKeysTest::ofALostNodeTheLastDetailsStay()
{
    DO(select({"n", "vm-7"}));
    const QString memory = find<QLabel>("vmMemory")->text();
    injectCallFault(
        {.call = "virConnectListAllStoragePools", .kind = CallFault::Kind::Lost, .times = 1});
    injectCallFault({.call = "virConnectListAllDomains"});
    m_program->store().refreshStorages("n");
    QTRY_VERIFY(!m_program->store().inventory().nodes[0].reachable);
    QTRY_VERIFY(find<QLabel>("vmGaps")->text().contains("“n”"));
    QVERIFY(m_gui->find("vmDetails"));
    QCOMPARE(find<QLabel>("vmMemory")->text(), memory);
    clearCallFaults();
}

RAMET_TEST(TreeKeysTest)
#include "tst_treekeys.moc"
