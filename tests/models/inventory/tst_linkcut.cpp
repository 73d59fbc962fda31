// SPDX-License-Identifier: GPL-3.0-or-later
// A node's network goes away while nothing is done, and comes back (./check --long).
#include "models/inventory/inventorystore.h"
#include "storage/libvirt/nodes.h"
#include "tests/support/allrows.h"
#include "tests/support/lab.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;
using namespace ramet::test;

class LinkCutTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void aNodeThatIsAwayComesBack_data();
    void aNodeThatIsAwayComesBack();

private:
    QString uri(const QString &node) const
    {
        const QJsonObject net = m_lab->description()[QLatin1String("net")].toObject();
        return QStringLiteral("qemu+tcp://%1/system")
            .arg(net[QLatin1String("addresses")].toObject()[node].toString());
    }

    std::unique_ptr<Lab> m_lab;
};

void LinkCutTest::initTestCase()
{
    if (!allRows())
        QSKIP("./check --long cuts the network for half a minute");
    m_lab = Lab::up(2, {"net"});
    QVERIFY(m_lab);
    if (const QString why = m_lab->skipped("net"); !why.isEmpty())
        QSKIP(qPrintable(why));
}

void LinkCutTest::aNodeThatIsAwayComesBack_data()
{
    QTest::addColumn<bool>("bothWays");
    QTest::addColumn<int>("seconds");
    QTest::addRow("cut, short") << true << 3;
    QTest::addRow("cut") << true << 30;
    QTest::addRow("what goes to it is lost") << false << 30;
}

void LinkCutTest::aNodeThatIsAwayComesBack()
{
    QFETCH(bool, bothWays);
    QFETCH(int, seconds);
    InventoryStore store(
        std::make_shared<Nodes>(std::vector<NodeAddress>{{"a", uri("a")}, {"b", uri("b")}}));
    const auto isThere = [&](const char *node) {
        return store.inventory().findNode(node)->reachable;
    };
    store.start();
    QTRY_VERIFY_WITH_TIMEOUT(isThere("a") && isThere("b"), 20'000);
    QVERIFY(bothWays ? m_lab->cutLink("b") : m_lab->deafenLink("b"));
    bool wasAway = false;
    QElapsedTimer cut;
    for (cut.start(); cut.elapsed() < seconds * 1000; QTest::qWait(20)) {
        wasAway = wasAway || !isThere("b");
        QVERIFY(isThere("a"));
    }
    QVERIFY(m_lab->mendLink("b"));
    QElapsedTimer back;
    back.start();
    QVERIFY(wasAway || seconds < 10);
    // TCP asks again after ever longer times: what was lost on the way may take as long again.
    QTRY_VERIFY_WITH_TIMEOUT(isThere("b"), 5'000);
    qInfo("back after %lld ms", back.elapsed());
    // Events come again, too.
    QVERIFY(m_lab->virsh("b", {"pool-destroy", "shared"}).ok());
    QTRY_VERIFY_WITH_TIMEOUT(!store.inventory().findNode("b")->findPool("shared")->active, 5'000);
    QVERIFY(m_lab->virsh("b", {"pool-start", "shared"}).ok());
}

RAMET_TEST(LinkCutTest)
#include "tst_linkcut.moc"
