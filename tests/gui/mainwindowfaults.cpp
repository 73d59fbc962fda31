// SPDX-License-Identifier: GPL-3.0-or-later
// What others do meanwhile, what cannot be read, and what is cancelled: the second half of
// tst_mainwindow, in the same window.
#include "tests/gui/mainwindowtest.h"

#include "models/inventory/inventorytreemodel.h"
#include "storage/libvirt/callfaults.h"

#include <QAction>
#include <QLabel>
#include <QTreeView>
#include <QTreeWidget>

namespace ramet::test {

void MainWindowTest::aVmMadeElsewhereAppearsWithinASecond()
{
    const Row made{"a", "odd <b>&amp; “日本” 'x' 100%1"};
    QVERIFY(m_lab->define(made.vm));
    QTRY_VERIFY_WITH_TIMEOUT(m_lab->gui().indexOf(made).isValid(), 1000);
    DO(select(made));
    QCOMPARE(m_lab->gui().find("detailsName")->accessibleName(), made.vm);
    QVERIFY(m_lab->undefine(made.vm));
    QTRY_VERIFY_WITH_TIMEOUT(!m_lab->gui().indexOf(made).isValid(), 1000);
}

void MainWindowTest::whatAVmNeedsIsInItsDetails()
{
    DO(select(m_large));
    const auto *table = m_lab->gui().find<QTreeWidget>("needTable");
    QVERIFY(table);
    const auto disk = table->findItems(vm(m_large)->disks[0].path, Qt::MatchExactly, 1);
    QCOMPARE(disk.size(), 1);
    QCOMPARE(disk[0]->text(0), QStringLiteral("disk"));
    QCOMPARE(disk[0]->text(2), QStringLiteral("written"));
    QCOMPARE(disk[0]->text(3), vm(m_large)->disks[0].target);
}

void MainWindowTest::whatCouldNotBeReadIsMarkedAndNamed()
{
    const auto clear = qScopeGuard([] { clearCallFaults(); });
    const Row node{"a", {}};
    const Row odd{"a", "odd"};
    const auto isMarked = [&] {
        return m_lab->gui().indexOf(node).data(InventoryTreeModel::WarningRole).toBool();
    };
    DO(select(node));
    QVERIFY(!m_lab->gui().find("nodeGaps"));
    const auto picture = [this] { // of the first node's icon, where nothing tells of the focus
        auto *tree = m_lab->gui().find<QTreeView>("inventoryView");
        const QRect cell = tree->visualRect(tree->model()->index(0, 0));
        return tree->viewport()->grab(QRect(cell.left() + 4, cell.top() + 4, 16, 16)).toImage();
    };
    const QImage plain = picture();
    injectCallFault(
        {.call = "virDomainGetXMLDesc", .uri = m_lab->lab().uri("a"), .text = "<b>no</b> way"});
    QVERIFY(m_lab->define("odd"));
    QTRY_VERIFY(isMarked());
    QTRY_VERIFY(m_lab->gui().find<QLabel>("nodeGaps"));
    const auto *gaps = m_lab->gui().find<QLabel>("nodeGaps");
    QCOMPARE(gaps->textFormat(), Qt::PlainText);
    QCOMPARE(
        gaps->text(),
        QStringLiteral("The definition of VM “odd” on node “a” could not be read. <b>no</b> way"));
    QVERIFY(picture() != plain);
    clearCallFaults();
    DO(click("retryButton"));
    QTRY_VERIFY_WITH_TIMEOUT(!isMarked() && m_lab->gui().indexOf(odd).isValid(), 20'000);
    QTRY_VERIFY(!m_lab->gui().find("nodeGaps"));
    m_lab->gui().find("inventoryView")->setFocus(); // without which a selection is grey
    QCOMPARE(picture(), plain);
    QVERIFY(m_lab->undefine("odd"));
    QTRY_VERIFY(!m_lab->gui().indexOf(odd).isValid());
}

void MainWindowTest::anUnreachableNodeIsShownWithItsReason()
{
    m_lab->prompter().nodeToAdd = {"gone", "qemu+unix:///system?socket=/nonexistent/socket"};
    auto *add = m_lab->program().window().findChild<QAction *>("addNodeAction");
    QVERIFY(add);
    add->trigger();
    QCOMPARE(m_lab->prompter().nodeRefusal, QString());
    const Row gone{"gone", {}};
    const auto error = [&] {
        return m_lab->gui().indexOf(gone).data(InventoryTreeModel::ErrorRole).toString();
    };
    QTRY_VERIFY(!error().isEmpty());
    QVERIFY2(error().contains("gone"), qPrintable(error()));
    DO(select(gone));
    QTRY_VERIFY(m_lab->gui().find("nodeReason"));
    QTRY_VERIFY(m_lab->gui().find("nodeReason")->accessibleName().contains("gone"));
    DO(chooseFromContextMenu(gone, "removeNodeAction"));
    QVERIFY(m_lab->prompter().heard.contains("remove node gone"));
    QTRY_VERIFY(!m_lab->gui().indexOf(gone).isValid());
}

void MainWindowTest::aWizardWhoseSourceVanishesSaysSo()
{
    const Row brief{"a", "brief"};
    const std::size_t tasks = m_lab->program().queue().tasks().size();
    QVERIFY(m_lab->define(brief.vm));
    DO(chooseFromContextMenu(brief, "cloneAction"));
    DO(waitFor("the wizard", [this] { return isWizardOpen(); }));
    QVERIFY(canClone());
    QVERIFY(m_lab->undefine(brief.vm));
    QTRY_VERIFY(!canClone());
    const QString said = m_lab->gui().find("summaryLabel")->accessibleName();
    QVERIFY2(said.contains("“brief” does not exist any more"), qPrintable(said));
    DO(click("cancelButton"));
    QTRY_VERIFY(!isWizardOpen());
    QCOMPARE(m_lab->program().queue().tasks().size(), tasks);
}

void MainWindowTest::theNumberOfCopiesAtOnceIsASetting()
{
    m_lab->prompter().taskLimits = {3, 5};
    m_lab->program().window().findChild<QAction *>("settingsAction")->trigger();
    QCOMPARE(m_lab->prompter().heard.last(), QStringLiteral("limits 2 4"));
    QCOMPARE(m_lab->program().queue().limits(), (TaskLimits{3, 5}));
    m_lab->program().window().findChild<QAction *>("settingsAction")->trigger();
    QCOMPARE(m_lab->prompter().heard.last(), QStringLiteral("limits 3 5"));
}

void MainWindowTest::aCloneThatIsCancelledInTheTaskPanelLeavesNothing()
{
    const QStringList before = m_lab->everything();
    DO(chooseFromContextMenu(m_large, "cloneAction"));
    DO(click("cloneButton"));
    DO(waitFor("the copy to begin",
               [this] { return m_lab->program().lastTask()->progress.doneBytes > 0; }));
    DO(click("cancelTaskButton"));
    QElapsedTimer time;
    time.start();
    QVERIFY(m_lab->endsAs(TaskState::Cancelled));
    QVERIFY2(time.elapsed() < 2000, qPrintable(QString::number(time.elapsed())));
    QVERIFY(!m_lab->program().lastTask()->error);
    QCOMPARE(m_lab->everything(), before);
    QTRY_VERIFY(!m_lab->gui().indexOf({"a", "large-clone"}).isValid());
}

} // namespace ramet::test
