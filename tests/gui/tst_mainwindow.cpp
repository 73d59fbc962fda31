// SPDX-License-Identifier: GPL-3.0-or-later
// Clones, snapshots, templates: what people do.
#include "tests/gui/mainwindowtest.h"

#include "models/inventory/inventorytreemodel.h"
#include "models/refusaltext.h"
#include "storage/template/templateplan.h"
#include "tests/gui/sampleguest.h"
#include "tests/support/testprogram.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTreeView>
#include <QTreeWidget>
#include <QtTest>

using namespace ramet;
using namespace ramet::test;

void MainWindowTest::initTestCase()
{
    m_lab = std::make_unique<WindowLab>();
    QVERIFY(m_lab->up(WindowLab::Copying::Slow));
    DO(waitFor("both nodes", [this] {
        return m_lab->program().store().inventory().unreachableNodes().isEmpty();
    }));
}

/// What a test that failed left open does not make the next ones fail, too.
void MainWindowTest::cleanup()
{
    for (QWidget *left : {QApplication::activePopupWidget(), QApplication::activeModalWidget()})
        if (left)
            left->close();
}

void MainWindowTest::aVmIsClonedThroughTheWizard()
{
    DO(chooseFromContextMenu(m_sample, "cloneAction"));
    DO(waitFor("the wizard", [this] { return isWizardOpen(); }));
    QCOMPARE(m_lab->gui().find("cloneWizard")->windowTitle(), QStringLiteral("Clone VM “sample”"));
    QCOMPARE(m_lab->gui().find<QLineEdit>("nameEdit")->text(), QStringLiteral("sample-clone"));
    DO(type("nameEdit", m_clone.vm));
    DO(choose("storageCombo", "default"));
    DO(choose("formatCombo", "raw"));
    DO(click("cloneButton"));
    QTRY_VERIFY(!isWizardOpen());
    QVERIFY(m_lab->endsAs(TaskState::Succeeded));
    QTRY_VERIFY(m_lab->gui().indexOf(m_clone).isValid());
    QTRY_VERIFY(!vm(m_clone)->marks.isBuilding && vm(m_clone)->disks.size() == 1);
    QCOMPARE(vm(m_clone)->disks[0].format, QStringLiteral("raw"));
    QVERIFY(vm(m_clone)->disks[0].path.startsWith(m_lab->lab().storageFolder("a", "default")));
}

void MainWindowTest::theCloneCountsItsOwnBoots()
{
    for (const int boot : {1, 2}) {
        DO(chooseFromContextMenu(m_clone, "startAction"));
        QTRY_VERIFY_WITH_TIMEOUT(isState(m_clone, VmState::Running), 30'000);
        const Result<QString> line =
            readBoot(m_lab->program().store().nodes(), m_lab->program().ref("a", m_clone.vm), boot);
        QVERIFY2(line, qPrintable(line ? QString() : line.error().detail));
        DO(chooseFromContextMenu(m_clone, "forceOffAction"));
        QTRY_VERIFY_WITH_TIMEOUT(isState(m_clone, VmState::Off), 10'000);
    }
    QCOMPARE(m_lab->prompter().heard.count("force off my clone"), 2);
}

void MainWindowTest::aSnapshotIsClonedThroughTheWizard()
{
    const Row made{"a", "of snapshot"};
    QVERIFY(m_lab->lab().virsh("a", {"snapshot-create-as", m_sample.vm, "before"}).ok());
    DO(chooseFromContextMenu(m_sample, "cloneAction"));
    DO(waitFor("the wizard", [this] { return isWizardOpen(); }));
    DO(waitFor("the snapshot", [this] { // libvirt tells of none: the wizard has to look
        return m_lab->gui().find<QComboBox>("snapshotCombo")->count() == 2;
    }));
    DO(choose("snapshotCombo", "before"));
    DO(type("nameEdit", made.vm));
    DO(click("cloneButton"));
    QTRY_VERIFY(!isWizardOpen());
    QVERIFY(m_lab->endsAs(TaskState::Succeeded));
    QTRY_VERIFY(vm(made) && !vm(made)->marks.isBuilding && vm(made)->disks.size() == 1);
    QCOMPARE(vm(made)->snapshotCount, 0);
    const Ran same =
        run("qemu-img", {"compare", vm(m_sample)->disks[0].path, vm(made)->disks[0].path});
    QVERIFY2(same.ok(), same.out + same.err); // nothing was written since it was taken
    QVERIFY(m_lab->lab().virsh("a", {"snapshot-delete", m_sample.vm, "before"}).ok());
    DO(chooseFromContextMenu(made, "deleteAction"));
    QTRY_VERIFY(!m_lab->gui().indexOf(made).isValid());
    m_lab->program().store().refreshVm(m_lab->program().ref("a", m_sample.vm));
    QTRY_VERIFY(vm(m_sample)->snapshotCount == 0);
}

void MainWindowTest::snapshotsAreTakenClonedAndDeletedInDetailsAndTree()
{
    DO(select(m_sample));
    QVERIFY(!m_lab->gui().find("revertSnapshotActionButton")->isEnabled());
    for (const char *name : {"first", "second"}) {
        m_lab->prompter().snapshotName = QString::fromLatin1(name);
        DO(click("takeSnapshotActionButton"));
        QVERIFY(m_lab->endsAs(TaskState::Succeeded));
        QTRY_VERIFY(vm(m_sample)->findSnapshot(QString::fromLatin1(name)));
    }
    auto *tree = m_lab->gui().find<QTreeWidget>("snapshotTree");
    QVERIFY(tree);
    QTRY_COMPARE(tree->topLevelItemCount(), 1);
    QTreeWidgetItem *child = tree->topLevelItem(0)->child(0);
    QVERIFY(child && child->text(0).startsWith("second") && child->font(0).bold());
    tree->setCurrentItem(tree->topLevelItem(0));
    DO(click("cloneSnapshotActionButton"));
    DO(waitFor("the wizard", [this] { return isWizardOpen(); }));
    QVERIFY(value("snapshotCombo").startsWith("first"));
    QTest::keyClick(m_lab->gui().find("cloneWizard"), Qt::Key_Escape);
    QTRY_VERIFY(!isWizardOpen());
    DO(click("revertSnapshotActionButton"));
    QVERIFY(m_lab->endsAs(TaskState::Succeeded));
    QTRY_VERIFY(vm(m_sample)->findSnapshot("first")->isCurrent);
    tree->setCurrentItem(tree->topLevelItem(0));
    DO(click("deleteSnapshotActionButton"));
    QVERIFY(m_lab->endsAs(TaskState::Succeeded));
    QTRY_VERIFY(!vm(m_sample)->findSnapshot("first"));
    deleteInTheTree(QStringLiteral("second"));
}

/// Del on its row deletes the snapshot, never the VM.
void MainWindowTest::deleteInTheTree(const QString &snapshot)
{
    auto *view = m_lab->gui().find<QTreeView>("inventoryView");
    const QModelIndex row = m_lab->gui().indexOf(m_sample);
    QVERIFY(!view->isExpanded(row));
    const auto below = [&] { return view->model()->index(0, 0, row); };
    QTRY_COMPARE(below().data(InventoryTreeModel::SnapshotRole).toString(), snapshot);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Right);
    QVERIFY(view->isExpanded(row));
    QTest::keyClick(view, Qt::Key_Down);
    QCOMPARE(view->currentIndex().data(InventoryTreeModel::SnapshotRole).toString(), snapshot);
    QCOMPARE(view->currentIndex().parent(), row);
    for (const char *name : {"cloneAction", "deleteAction", "snapshotAction"})
        QVERIFY(!m_lab->program().window().findChild<QAction *>(name)->isEnabled());
    const auto *chosen = m_lab->gui().find<QTreeWidget>("snapshotTree")->currentItem();
    QVERIFY(chosen && chosen->text(0).startsWith(snapshot)); // the details follow
    QTest::keyClick(view, Qt::Key_Delete);
    QVERIFY(m_lab->endsAs(TaskState::Succeeded));
    QTRY_VERIFY(vm(m_sample) && !vm(m_sample)->findSnapshot(snapshot));
    QTRY_COMPARE(view->model()->rowCount(m_lab->gui().indexOf(m_sample)), 0);
}

void MainWindowTest::notesAndStateAreChangedFromTheMenu()
{
    DO(chooseFromContextMenu(m_sample, "editAction"));
    QVERIFY(m_lab->endsAs(TaskState::Succeeded));
    QTRY_COMPARE(vm(m_sample)->marks.tags, QStringList("noted"));
    QTRY_VERIFY(m_lab->gui().find("vmTags"));
}

void MainWindowTest::aRunningVmIsClonedThroughTheWizard()
{
    const Row made{"a", "of running"};
    DO(chooseFromContextMenu(m_clone, "startAction"));
    QTRY_VERIFY_WITH_TIMEOUT(isState(m_clone, VmState::Running), 30'000);
    DO(chooseFromContextMenu(m_clone, "cloneAction"));
    DO(waitFor("the wizard", [this] { return isWizardOpen(); }));
    const QString said = m_lab->gui().find("summaryLabel")->accessibleName();
    QVERIFY2(said.contains("keeps running"), qPrintable(said));
    DO(type("nameEdit", made.vm));
    DO(click("cloneButton"));
    QTRY_VERIFY(!isWizardOpen());
    QVERIFY(m_lab->endsAs(TaskState::Succeeded));
    QTRY_VERIFY(isState(m_clone, VmState::Running)); // its pause may be told later than its end
    QTRY_VERIFY(vm(made) && !vm(made)->marks.isBuilding && isState(made, VmState::Off));
    DO(chooseFromContextMenu(m_clone, "forceOffAction"));
    QTRY_VERIFY(isState(m_clone, VmState::Off));
    DO(chooseFromContextMenu(made, "deleteAction"));
    QTRY_VERIFY(!m_lab->gui().indexOf(made).isValid());
}

void MainWindowTest::aVmBecomesATemplateThatCannotBeStarted()
{
    m_lab->prompter().heard.clear();
    DO(chooseFromContextMenu(m_sample, "templateAction"));
    QCOMPARE(m_lab->prompter().heard, QStringList("template sample"));
    QVERIFY(m_lab->endsAs(TaskState::Succeeded));
    QTRY_VERIFY(vm(m_sample)->isTemplate());
    QTRY_COMPARE(m_lab->gui().indexOf(m_sample).data(InventoryTreeModel::KindRole).toInt(),
                 int(InventoryTreeModel::Kind::Template));
    QVERIFY(!m_lab->gui().chooseFromContextMenu(m_sample, "startAction"));
    QVERIFY2(m_lab->gui().why().contains("is a template"), qPrintable(m_lab->gui().why()));
}

void MainWindowTest::aTemplateDroppedOnANodeBecomesALinkedCloneThere()
{
    DO(drop(m_sample, {"b", {}}));
    DO(waitFor("the wizard", [this] { return isWizardOpen(); }));
    QCOMPARE(value("nodeCombo"), QStringLiteral("b"));
    QCOMPARE(value("modeCombo"), QStringLiteral("Linked clone"));
    QVERIFY(!m_lab->gui().find("storageCombo")->isEnabled());
    DO(click("cloneButton"));
    QVERIFY(m_lab->endsAs(TaskState::Succeeded));
    QTRY_VERIFY(vm(m_linked) && !vm(m_linked)->marks.isBuilding);
    QVERIFY(vm(m_linked)->marks.isLinked);
    QTRY_VERIFY(m_lab->gui().indexOf(m_linked).isValid());
    DO(chooseFromContextMenu(m_linked, "startAction"));
    QTRY_VERIFY_WITH_TIMEOUT(isState(m_linked, VmState::Running), 30'000);
    const Result<QString> line =
        readBoot(m_lab->program().store().nodes(), m_lab->program().ref("b", m_linked.vm), 1);
    QVERIFY2(line, qPrintable(line ? QString() : line.error().detail));
}

void MainWindowTest::theLineageShowsWhatRestsOnTheTemplate()
{
    DO(select(m_linked));
    auto *tabs = m_lab->gui().find<QTabBar>("treeSwitch");
    QVERIFY(tabs && !m_lab->gui().find("lineageView"));
    tabs->setFocus();
    QTest::keyClick(tabs, Qt::Key_Right);
    auto *tree = m_lab->gui().find<QTreeView>("lineageView");
    QVERIFY(tree && !m_lab->gui().find("inventoryView"));
    const auto current = [tree] { return tree->currentIndex().siblingAtColumn(0); };
    QTRY_COMPARE(tree->model()->rowCount(), 1);
    QTRY_COMPARE(tree->model()->rowCount(tree->model()->index(0, 0)), 1);
    // The selected VM is the same, or is selected now that the tree has it.
    tree->setCurrentIndex(tree->model()->index(0, 0, tree->model()->index(0, 0)));
    QCOMPARE(current().data().toString(), m_linked.vm);
    QTRY_VERIFY(m_lab->gui().find<QLabel>("vmRestsOn"));
    QVERIFY(m_lab->gui().find<QLabel>("vmRestsOn")->text().startsWith("sample (on node a)"));
    auto *disks = m_lab->gui().find<QTreeWidget>("diskTable");
    QTRY_COMPARE(disks->topLevelItemCount(), 2); // with what it rests on
    QCOMPARE(disks->topLevelItem(1)->text(0), QString("↳ a/sample"));
    tree->setCurrentIndex(tree->model()->index(0, 0));
    QTRY_VERIFY(m_lab->gui().find<QLabel>("vmDependants"));
    QCOMPARE(m_lab->gui().find<QLabel>("vmDependants")->text(), m_linked.vm);
    QAction *clone = m_lab->program().window().findChild<QAction *>("cloneAction");
    QVERIFY(clone && clone->isEnabled());
    QTest::keyClick(tabs, Qt::Key_Left);
    QVERIFY(m_lab->gui().find("inventoryView"));
    QTRY_COMPARE(m_lab->gui().find<QTreeView>("inventoryView")->currentIndex().data().toString(),
                 m_sample.vm);
}

void MainWindowTest::aRefusedDropSaysWhy()
{
    const Row half{"a", "half"}; // a clone in the making
    QVERIFY(m_lab->defineHalf(half.vm));
    QTRY_VERIFY(m_lab->gui().indexOf(half).isValid());
    bool accepted = true;
    DO(hover(half, {"b", {}}, &accepted));
    QVERIFY(!accepted);
    auto *hint = m_lab->gui().find<QLabel>("dropHint");
    QVERIFY(hint);
    QVERIFY2(hint->text().contains("“half” is incomplete"), qPrintable(hint->text()));
    QVERIFY(!m_lab->gui().drop(half, {"b", {}}));
    QVERIFY(!m_lab->gui().find("dropHint"));
    QVERIFY(!isWizardOpen());
    QVERIFY(m_lab->undefine(half.vm));
    QTRY_VERIFY(!m_lab->gui().indexOf(half).isValid());
}

/// Also where nobody looked at the interrupted tasks since the clone came.
void MainWindowTest::anotherClientsCloneLeadsToTheInterruptedTasks()
{
    const Row half{"a", "half"};
    QVERIFY(m_lab->defineHalf(half.vm));
    QTRY_VERIFY(m_lab->gui().indexOf(half).isValid());
    DO(select(half));
    DO(waitFor("the button", [this] { return gui().find("makingRecoverButton"); }));
    QTRY_VERIFY(gui().find<QLabel>("makingText")->text().contains("Clean up only if"));
    DO(click("makingRecoverButton"));
    DO(waitFor("the dialog", [this] { return gui().find("recoveryDialog"); }));
    const auto *list = gui().find<QTreeWidget>("recoveryList");
    QTRY_COMPARE(list->topLevelItemCount(), 1);
    QVERIFY(list->topLevelItem(0)->text(0).contains(half.vm));
    DO(click("laterButton"));
    QVERIFY(m_lab->undefine(half.vm));
    QTRY_VERIFY(!m_lab->gui().indexOf(half).isValid());
}

void MainWindowTest::aTemplateThatIsNeededIsNotDeletedAndItsClonesAreNamed()
{
    m_lab->prompter().heard.clear();
    const QStringList before = m_lab->everything();
    DO(chooseFromContextMenu(m_sample, "deleteAction"));
    QCOMPARE(m_lab->prompter().heard.size(), 2);
    QCOMPARE(m_lab->prompter().heard[0], QString("dependant b/sample-clone"));
    const QString said = m_lab->prompter().heard[1];
    QVERIFY2(said.startsWith("error ") && said.contains("“b/sample-clone”"), qPrintable(said));
    QCOMPARE(m_lab->program().queue().activeCount(), 0);
    QCOMPARE(m_lab->everything(), before);
}

void MainWindowTest::whatHoldsATemplateIsMadeIndependentFromTheRefusal()
{
    m_lab->prompter().heard.clear();
    m_lab->prompter().showsDependants = true;
    DO(select(m_sample));
    DO(chooseFromContextMenu(m_sample, "deleteAction"));
    DO(waitFor("the dialog", [this] { return m_lab->gui().find("dependantsDialog"); }));
    const auto *list = m_lab->gui().find<QTreeWidget>("dependantsList");
    QCOMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(list->topLevelItem(0)->text(0), m_linked.vm);
    QCOMPARE(list->topLevelItem(0)->text(2), m_linked.node);
    DO(click("showButton"));
    QTRY_COMPARE(m_lab->gui().find("detailsName")->accessibleName(), m_linked.vm);
    DO(chooseFromContextMenu(m_sample, "deleteAction"));
    DO(waitFor("the dialog", [this] { return m_lab->gui().find("dependantsDialog"); }));
    DO(click("flattenButton"));
    QVERIFY(m_lab->prompter().heard.contains("flatten sample-clone"));
    QVERIFY(m_lab->endsAs(TaskState::Succeeded));
    QTRY_VERIFY(!vm(m_linked)->marks.isLinked);
    // Nothing holds the template any more.
    const auto whyNot = [this] {
        return refusalsText(planUntemplate(m_lab->program().store().inventory(),
                                           m_lab->program().ref("a", m_sample.vm))
                                .refusals);
    };
    QTRY_COMPARE_WITH_TIMEOUT(whyNot(), QString(), 15'000);
    m_lab->prompter().showsDependants = false;
}

RAMET_TEST(MainWindowTest)
