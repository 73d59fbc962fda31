// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clone/clonedraft.h"
#include "tests/models/madeinventory.h"
#include "tests/support/testprogram.h"
#include "ui/clone/clonewizard.h"
#include "ui/clone/searchcombo.h"

#include <QLineEdit>
#include <QListView>
#include <QProxyStyle>
#include <QScreen>
#include <QtTest>

using namespace ramet;
using namespace ramet::test;

namespace {

/// Lists open below or above their field, not over it as Fusion's.
class BesideStyle : public QProxyStyle {
public:
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *more) const override
    {
        return hint == SH_ComboBox_Popup ? 0 : QProxyStyle::styleHint(hint, option, widget, more);
    }
};

} // namespace

/// The wizard's list of a hundred nodes, worked with keys. RAMET_SCREENSHOTS=DIR keeps pictures.
class NodeListTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_wizard.reset(); }
    void whatIsTypedIsFound();
    void anImpossibleNodeIsFoundButNotChosen();
    void escapeTakesTheTextBackFirst();
    void theListStaysWhenVerdictsComeIn();
    void aNetworkIsMappedOnTheHardwarePage();
    void aFewNodesAreSeenWhole();
    void aListAboveItsFieldGrowsUpwards();

private:
    void openFew();
    SearchCombo *combo() const
    {
        return m_wizard->findChild<SearchCombo *>(QStringLiteral("nodeCombo"));
    }
    QListView *list() const { return static_cast<QListView *>(combo()->view()); }
    QLineEdit *text() const
    {
        return list()->window()->findChild<QLineEdit *>(QStringLiteral("searchText"));
    }
    void type(const QString &keys) const { QTest::keyClicks(list(), keys); }
    QStringList shown() const
    {
        QStringList rows;
        for (int row = 0; row < combo()->count(); ++row)
            if (!list()->isRowHidden(row))
                rows << combo()->itemText(row);
        return rows;
    }
    static void keep(QWidget &widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("RAMET_SCREENSHOTS");
        if (!folder.isEmpty())
            QVERIFY(widget.grab().save(folder + u'/' + name + QStringLiteral(".png")));
    }

    Inventory m_inventory;
    Inventory m_few;
    BesideStyle m_beside;
    std::unique_ptr<CloneWizard> m_wizard;
};

void NodeListTest::init()
{
    m_inventory = madeInventory();
    m_inventory.nodes[0].networks = QStringList{QStringLiteral("lab")};
    m_inventory.nodes[0].vms.back().nics = {{QStringLiteral("52:54:00:00:00:01"),
                                             QStringLiteral("network"),
                                             QStringLiteral("lab"),
                                             {}}};
    for (int i = 0; i < 98; ++i) {
        NodeInventory node = madeNode(QStringLiteral("rack-%1").arg(i, 2, 10, QChar(u'0')));
        node.networks = QStringList{QStringLiteral("default"), QStringLiteral("work")};
        if (i % 3 == 1)
            node.pools.pop_back();
        if (i % 10 == 9) {
            node.reachable = false;
            node.isAwaited = i == 9;
        }
        m_inventory.nodes.push_back(node);
    }
    auto draft = std::make_unique<CloneDraft>(
        shared(m_inventory), VmRef{QStringLiteral("a"), QStringLiteral("uuid-tpl")});
    m_wizard = std::make_unique<CloneWizard>(std::move(draft));
    m_wizard->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_wizard.get()));
    combo()->setFocus();
    QTest::keyClick(combo(), Qt::Key_Space);
    QTRY_VERIFY(list()->isVisible());
    QCOMPARE(shown().size(), 100);
}

void NodeListTest::whatIsTypedIsFound()
{
    keep(*list()->window(), QStringLiteral("nodelist"));
    list()->scrollToBottom();
    keep(*list()->window(), QStringLiteral("nodelist-reasons"));
    type(QStringLiteral("K-42"));
    QCOMPARE(shown(), QStringList{QStringLiteral("rack-42")});
    QCOMPARE(text()->text(), QStringLiteral("K-42"));
    keep(*list()->window(), QStringLiteral("nodelist-typed"));
    QTest::keyClick(list(), Qt::Key_Return);
    QTRY_VERIFY(!list()->isVisible());
    QCOMPARE(m_wizard->draft().node(), QStringLiteral("rack-42"));
    QTest::keyClicks(combo(), QStringLiteral("k-5")); // on the closed field
    QTRY_VERIFY(list()->isVisible());
    QCOMPARE(text()->text(), QStringLiteral("k-5"));
    QCOMPARE(shown().size(), 10);
}

void NodeListTest::anImpossibleNodeIsFoundButNotChosen()
{
    type(QStringLiteral("rack-19"));
    QCOMPARE(shown().size(), 1);
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(m_wizard->draft().node(), QStringLiteral("a"));
}

void NodeListTest::escapeTakesTheTextBackFirst()
{
    type(QStringLiteral("rack-1"));
    QTest::keyClick(list(), Qt::Key_Backspace);
    QCOMPARE(shown().size(), 98);
    QTest::keyClick(list(), Qt::Key_Escape);
    QCOMPARE(shown().size(), 100);
    QVERIFY(list()->isVisible());
    QCOMPARE(list()->currentIndex().data(ChoiceCombo::ValueRole).toString(), QStringLiteral("a"));
    QTest::keyClick(list(), Qt::Key_Escape);
    QTRY_VERIFY(!list()->isVisible());
}

void NodeListTest::theListStaysWhenVerdictsComeIn()
{
    type(QStringLiteral("rack-0"));
    QTest::keyClick(list(), Qt::Key_Down);
    const QString current = list()->currentIndex().data(ChoiceCombo::ValueRole).toString();
    QVERIFY(current.startsWith(QStringLiteral("rack-0")));
    m_inventory.nodes[60].reachable = false;
    m_wizard->draft().setInventory(shared(m_inventory));
    QVERIFY(list()->isVisible());
    QCOMPARE(text()->text(), QStringLiteral("rack-0"));
    QCOMPARE(shown().size(), 10);
    QCOMPARE(list()->currentIndex().data(ChoiceCombo::ValueRole).toString(), current);
}

void NodeListTest::aNetworkIsMappedOnTheHardwarePage()
{
    type(QStringLiteral("rack-42"));
    QTest::keyClick(list(), Qt::Key_Return);
    m_wizard->showStep(2);
    auto *network = m_wizard->findChild<ChoiceCombo *>(QStringLiteral("nicNetworkCombo"));
    QVERIFY(network && network->isVisible());
    QCOMPARE(network->currentData(ChoiceCombo::ValueRole).toString(),
             QStringLiteral("network default"));
    keep(*m_wizard, QStringLiteral("mapping"));
    emit network->chosen(QStringLiteral("network work"));
    QCOMPARE(m_wizard->draft().plan().map.networks.at(QStringLiteral("lab")),
             QStringLiteral("work"));
}

void NodeListTest::openFew()
{
    m_few = madeInventory();
    m_few.nodes.push_back(madeNode(QStringLiteral("c")));
    m_wizard = std::make_unique<CloneWizard>(std::make_unique<CloneDraft>(
        shared(m_few), VmRef{QStringLiteral("a"), QStringLiteral("uuid-tpl")}));
    m_wizard->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_wizard.get()));
}

void NodeListTest::aFewNodesAreSeenWhole()
{
    openFew();
    combo()->showPopup();
    QTRY_VERIFY(list()->isVisible());
    const auto isWhole = [this] {
        QCoreApplication::processEvents();
        QRect all;
        for (int row = 0; row < combo()->count(); ++row)
            all |= list()->visualRect(combo()->model()->index(row, 0));
        return combo()->count() == 3 && list()->viewport()->rect().contains(all) &&
               list()->sizeHintForColumn(0) <= list()->viewport()->width();
    };
    keep(*list()->window(), QStringLiteral("nodelist-few"));
    QVERIFY(isWhole());
    for (const std::size_t node : {1, 2}) // their rows get a second line
        m_few.nodes[node].reachable = false;
    m_wizard->draft().setInventory(shared(m_few));
    keep(*list()->window(), QStringLiteral("nodelist-few-reasons"));
    QVERIFY(isWhole());
}

void NodeListTest::aListAboveItsFieldGrowsUpwards()
{
    openFew();
    combo()->setStyle(&m_beside);
    const int bottom = m_wizard->screen()->availableGeometry().bottom();
    const int fieldBottom = combo()->mapTo(m_wizard.get(), combo()->rect().bottomLeft()).y();
    m_wizard->move(0, bottom - fieldBottom - 10);
    QTRY_VERIFY(combo()->mapToGlobal(combo()->rect().bottomLeft()).y() > bottom - 40);
    combo()->showPopup();
    QTRY_VERIFY(list()->isVisible());
    const QRect before = list()->window()->geometry();
    const int field = combo()->mapToGlobal(QPoint()).y();
    QVERIFY(before.bottom() <= field);
    for (const std::size_t node : {1, 2})
        m_few.nodes[node].reachable = false;
    m_wizard->draft().setInventory(shared(m_few));
    const QRect grown = list()->window()->geometry();
    QVERIFY(grown.height() > before.height());
    QCOMPARE(grown.bottom(), before.bottom());
}

RAMET_TEST(NodeListTest)
#include "tst_nodelist.moc"
