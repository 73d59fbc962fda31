// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/inventorytreemodel.h"
#include "tests/gui/realscreen.h"
#include "tests/gui/windowlab.h"
#include "ui/application.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QStatusBar>
#include <QTreeView>
#include <QTreeWidget>
#include <QtTest>

using namespace ramet;
using namespace ramet::test;

/// VMs dragged in the real window by a real mouse, and the same by the keyboard.
class RealDragTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { m_lab.reset(); }
    void cleanup();

    void aVmIsDroppedOnANode();
    void aRefusedDropSaysWhyBesideTheMouseAndInTheStatusBar();
    void severalAreDroppedOnAStorageThatOpensUnderThem();
    void aDropOnTheTemplatesMakesATemplate();
    void shiftMovesAndEscapeEndsTheDrag();
    void theTreeScrollsUnderAMouseAtItsEdge();
    void copiedVmsArePastedOnAStorage();
    void cloneToOffersEveryPlaceOrSaysWhyNot();

private:
    GuiDriver &gui() const { return m_lab->gui(); }
    QTreeView *tree() const { return m_tree; } // found once: the hand asks on another thread
    /// By the real mouse. Empty: the row is selected.
    QString select(const Row &row, const QString &modifier = {}) const;
    QString hint() const
    {
        const auto *label = m_lab->gui().find<QLabel>("dropHint");
        return label ? label->text() : QString();
    }
    QString status() const { return m_lab->program().window().statusBar()->currentMessage(); }
    QModelIndex place(const QString &node, const QString &name) const;
    QPoint placeOf(RealHand &hand, const std::function<QModelIndex()> &row) const
    {
        return hand.placeOf(*tree(), row);
    }
    /// The button is down and the drag has begun.
    void drag(RealHand &hand, const Row &row) const;
    QString chosen(const char *combo) const
    {
        const auto *list = m_lab->gui().find<QComboBox>(combo);
        return list ? list->currentData().toString() : QString();
    }

    std::unique_ptr<WindowLab> m_lab;
    QTreeView *m_tree = nullptr;
    const Row m_sample{"a", "sample"};
    const Row m_large{"a", "large"};
};

void RealDragTest::initTestCase()
{
    m_lab = std::make_unique<WindowLab>();
    QVERIFY(m_lab->up());
    QVERIFY(QTest::qWaitForWindowExposed(&m_lab->program().window()));
    m_tree = m_lab->program().window().findChild<QTreeView *>("inventoryView");
    DO(waitFor("the VMs", [this] { return m_lab->gui().indexOf(m_large).isValid(); }));
    DO(waitFor("the storages", [this] { // no row comes above another any more
        return place("a", "Storages").isValid() && place("b", "Storages").isValid();
    }));
}

void RealDragTest::cleanup()
{
    for (QWidget *left : QApplication::topLevelWidgets())
        if (left != &m_lab->program().window() && left->isVisible())
            left->close();
    QTRY_VERIFY(!QApplication::activeModalWidget());
}

QString RealDragTest::select(const Row &row, const QString &modifier) const
{
    constexpr int besideDrags = 150; // what is pressed there next is no double click
    tree()->scrollTo(m_lab->gui().indexOf(row));
    RealHand mouse;
    return mouse.perform([&](RealHand &hand) {
        if (!modifier.isEmpty())
            hand.keyDown(modifier);
        hand.clickUntil(
            "the selection",
            [&] {
                return hand.placeAt(*tree(), [&] {
                    const QRect rect = tree()->visualRect(m_lab->gui().indexOf(row));
                    return QPoint(besideDrags, rect.center().y());
                });
            },
            [&] { return tree()->currentIndex().siblingAtColumn(0) == m_lab->gui().indexOf(row); });
        if (!modifier.isEmpty())
            hand.keyUp(modifier);
    });
}

/// A row below the node, or below its storages.
QModelIndex RealDragTest::place(const QString &node, const QString &name) const
{
    const QAbstractItemModel &model = *tree()->model();
    const QModelIndex above = m_lab->gui().indexOf({node, {}});
    const QModelIndexList found = above.isValid()
                                      ? model.match(model.index(0, 0, above), Qt::DisplayRole, name,
                                                    1, Qt::MatchExactly | Qt::MatchRecursive)
                                      : QModelIndexList();
    return found.isEmpty() || found.first().data(InventoryTreeModel::NodeRole) != node
               ? QModelIndex()
               : found.first();
}

void RealDragTest::drag(RealHand &hand, const Row &row) const
{
    const QPoint from = placeOf(hand, [this, row] { return m_lab->gui().indexOf(row); });
    hand.moveTo(from);
    hand.press();
    hand.moveUntil("the drag to begin", from + QPoint(20, 4), [this] { return !hint().isEmpty(); });
}

void RealDragTest::aVmIsDroppedOnANode()
{
    QCOMPARE(select(m_sample), QString());
    RealHand mouse;
    const QString why = mouse.perform([this](RealHand &hand) {
        drag(hand, m_sample);
        hand.moveTo(placeOf(hand, [this] { return m_lab->gui().indexOf({"b", {}}); }));
        hand.waitFor("the sentence", [this] { return hint() == "Clone “sample” on node “b”"; });
        hand.check("the status bar says it, too", [this] { return status() == hint(); });
        hand.picture("drag-allowed");
        hand.release();
        hand.waitFor("the wizard", [this] { return m_lab->gui().find("cloneWizard"); });
    });
    QVERIFY2(why.isEmpty(), qPrintable(why));
    QCOMPARE(chosen("nodeCombo"), QString("b"));
    QVERIFY(hint().isEmpty());
}

void RealDragTest::aRefusedDropSaysWhyBesideTheMouseAndInTheStatusBar()
{
    const Row half{"a", "half"};
    QVERIFY(m_lab->defineHalf(half.vm));
    DO(waitFor("the VM", [this, half] { return m_lab->gui().indexOf(half).isValid(); }));
    QCOMPARE(select(half), QString());
    RealHand mouse;
    const QString why = mouse.perform([this, half](RealHand &hand) {
        drag(hand, half);
        hand.moveTo(placeOf(hand, [this] { return m_lab->gui().indexOf({"b", {}}); }));
        hand.waitFor("the reason", [this] { return hint().contains("is incomplete"); });
        hand.check("the status bar says it, too", [this] { return status() == hint(); });
        hand.picture("drag-refused");
        hand.release();
        hand.waitFor("the end", [this] { return hint().isEmpty() && status().isEmpty(); });
    });
    QVERIFY2(why.isEmpty(), qPrintable(why));
    QVERIFY(!m_lab->gui().find("cloneWizard"));
    QVERIFY(m_lab->undefine(half.vm));
    QTRY_VERIFY(!m_lab->gui().indexOf(half).isValid());
}

void RealDragTest::severalAreDroppedOnAStorageThatOpensUnderThem()
{
    QCOMPARE(select(m_sample), QString());
    QCOMPARE(select(m_large, "ctrl"), QString());
    tree()->collapse(place("b", "Storages"));
    tree()->collapse(m_lab->gui().indexOf({"b", {}}));
    RealHand mouse;
    const QString why = mouse.perform([this](RealHand &hand) {
        drag(hand, m_sample);
        hand.moveTo(placeOf(hand, [this] { return m_lab->gui().indexOf({"b", {}}); }));
        hand.waitFor("the node to open", [this] {
            return tree()->isExpanded(m_lab->gui().indexOf({"b", {}}));
        });
        hand.moveTo(placeOf(hand, [this] { return place("b", "Storages"); }));
        hand.waitFor("the storages to open",
                     [this] { return tree()->isExpanded(place("b", "Storages")); });
        hand.moveTo(placeOf(hand, [this] { return place("b", "shared"); }));
        hand.waitFor("the sentence",
                     [this] { return hint() == "Clone 2 VMs to storage “shared” of node “b”"; });
        hand.picture("drag-several");
        hand.release();
        hand.waitFor("the dialog", [this] { return m_lab->gui().find("manyClonesDialog"); });
    });
    QVERIFY2(why.isEmpty(), qPrintable(why));
    QCOMPARE(chosen("manyNodeCombo"), QString("b"));
    QCOMPARE(chosen("manyStorageCombo"), QString("shared"));
    QTRY_VERIFY(m_lab->gui().find("cloneButton")->isEnabled());
}

void RealDragTest::aDropOnTheTemplatesMakesATemplate()
{
    QCOMPARE(select(m_sample), QString());
    tree()->expand(m_lab->gui().indexOf({"b", {}}));
    RealHand mouse;
    const QString why = mouse.perform([this](RealHand &hand) {
        drag(hand, m_sample);
        hand.moveTo(placeOf(hand, [this] { return place("b", "Templates"); }));
        hand.waitFor("the sentence",
                     [this] { return hint() == "Clone “sample” on node “b” as a template"; });
        hand.picture("drag-template");
        hand.release();
        hand.waitFor("the wizard", [this] { return m_lab->gui().find("cloneWizard"); });
    });
    QVERIFY2(why.isEmpty(), qPrintable(why));
    QCOMPARE(chosen("nodeCombo"), QString("b"));
    QVERIFY(m_lab->gui().find<QCheckBox>("templateCheck")->isChecked());
}

void RealDragTest::shiftMovesAndEscapeEndsTheDrag()
{
    const Row mover{"a", "mover"};
    QVERIFY(m_lab->define("mover"));
    const auto isThere = [this](const Row &row) { return m_lab->gui().indexOf(row).isValid(); };
    DO(waitFor("it", [&] { return isThere(mover); }));
    QCOMPARE(select(mover), QString());
    const auto drop = [&](bool isEscaped) {
        RealHand mouse;
        return mouse.perform([&](RealHand &hand) {
            drag(hand, mover);
            const QPoint place = placeOf(hand, [&] { return m_lab->gui().indexOf({"b", {}}); });
            hand.keyDown("shift");
            hand.moveTo(place);
            hand.waitFor("Shift to move", [&] { return hint().startsWith("Move “mover”"); });
            if (isEscaped) {
                hand.keyUp("shift");
                hand.keyDown("ctrl");
                hand.moveTo(place + QPoint(3, 0));
                hand.waitFor("Ctrl to clone", [&] { return hint().startsWith("Clone “mover”"); });
                hand.keyUp("ctrl");
                hand.key("Escape");
                hand.waitFor("the end", [&] { return hint().isEmpty(); });
            }
            hand.release();
            hand.keyUp("shift");
        });
    };
    QCOMPARE(drop(true), QString());
    QCOMPARE(drop(false), QString());
    DO(waitFor("the move", [&] { return isThere({"b", "mover"}) && !isThere(mover); }));
}

/// The rows move under a mouse that rests, and the sentence with them.
void RealDragTest::theTreeScrollsUnderAMouseAtItsEdge()
{
    const QString longName(120, u'x');
    for (int number = 10; number < 22; ++number)
        QVERIFY(m_lab->define(QStringLiteral("vm-%1").arg(number)));
    QVERIFY(m_lab->define(longName));
    DO(waitFor("the VMs", [&] { return m_lab->gui().indexOf({"a", longName}).isValid(); }));
    QCOMPARE(select({"a", longName}), QString());
    QCOMPARE(select(m_large), QString());
    tree()->scrollToTop();
    RealHand mouse;
    const QString why = mouse.perform([&](RealHand &hand) {
        drag(hand, m_large);
        hand.check("b is not in sight", [this] {
            return !tree()->viewport()->rect().intersects(
                tree()->visualRect(m_lab->gui().indexOf({"b", {}})));
        });
        hand.moveTo(
            hand.placeAt(*tree(), [this] { return QPoint(60, tree()->viewport()->height() - 6); }));
        hand.waitFor("b to come", [this] { return hint().contains("“b”"); });
        hand.picture("drag-scrolled");
        hand.key("Escape");
        hand.waitFor("the end", [this] { return hint().isEmpty(); });
        hand.release();
    });
    QVERIFY2(why.isEmpty(), qPrintable(why));
    QCOMPARE(select({"a", longName}), QString());
    const QString whyLong = mouse.perform([&](RealHand &hand) {
        drag(hand, {"a", longName});
        hand.picture("drag-long-name");
        hand.key("Escape");
        hand.release();
    });
    QVERIFY2(whyLong.isEmpty(), qPrintable(whyLong));
}

void RealDragTest::copiedVmsArePastedOnAStorage()
{
    QCOMPARE(select(m_sample), QString());
    DO(press("inventoryView", Qt::Key_C, Qt::ControlModifier));
    QCOMPARE(QApplication::clipboard()->text(), QString("sample"));
    tree()->expand(m_lab->gui().indexOf({"b", {}}));
    tree()->expand(place("b", "Storages"));
    tree()->setCurrentIndex(place("b", "shared"));
    const auto *paste = m_lab->program().window().findChild<QAction *>("pasteAction");
    QCOMPARE(paste->statusTip(), QString("Clone “sample” to storage “shared” of node “b”"));
    DO(press("inventoryView", Qt::Key_V, Qt::ControlModifier));
    DO(waitFor("the wizard", [this] { return m_lab->gui().find("cloneWizard"); }));
    QCOMPARE(chosen("nodeCombo"), QString("b"));
    QCOMPARE(chosen("storageCombo"), QString("shared"));
    m_lab->gui().find("cloneWizard")->close();
    QCOMPARE(select(m_large), QString());
    DO(press("inventoryView", Qt::Key_C, Qt::ControlModifier));
    tree()->setCurrentIndex(m_lab->gui().indexOf({"b", {}}));
    QVERIFY(paste->isEnabled()); // its disk is sent there
    QCOMPARE(paste->statusTip(), QString("Clone “large” on node “b”"));
    QApplication::clipboard()->setText("large");
    QTRY_COMPARE(paste->statusTip(), QString("Copy a VM first."));
}

void RealDragTest::cloneToOffersEveryPlaceOrSaysWhyNot()
{
    DO(chooseFromContextMenu(m_large, "cloneToAction"));
    DO(waitFor("the dialog", [this] { return m_lab->gui().find("cloneToDialog"); }));
    auto *list = m_lab->gui().find<QTreeWidget>("cloneToList");
    auto *choose = m_lab->gui().find<QPushButton>("chooseButton");
    QTRY_VERIFY(choose->isEnabled()); // its own node
    DO(picture("clone-to", "cloneToDialog"));
    const auto b = list->findItems("b", Qt::MatchExactly).value(0);
    QVERIFY(b);
    list->setCurrentItem(b);
    QTRY_VERIFY(choose->isEnabled()); // its disk would be sent there
    auto *shared =
        list->findItems("Storage shared (dir)", Qt::MatchExactly | Qt::MatchRecursive).value(0);
    QVERIFY(shared);
    list->setCurrentItem(shared);
    DO(click("chooseButton"));
    DO(waitFor("the wizard", [this] { return m_lab->gui().find("cloneWizard"); }));
    QCOMPARE(chosen("nodeCombo"), QString("a"));
    QCOMPARE(chosen("storageCombo"), QString("shared"));
}

int main(int argc, char *argv[])
{
    const RealScreen screen;
    if (!screen.isUp()) {
        qCritical("Xvfb does not start.");
        return 1;
    }
    QApplication application(argc, argv);
    setUpApplication(application);
    RealDragTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_realdrag.moc"
