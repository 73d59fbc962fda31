// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/inventory/sharedstorage.h"
#include "storage/pool/saidshared.h"
#include "storage/pool/sharing.h"
#include "tests/models/madeinventory.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;
using namespace ramet::test;

class SharingTest : public QObject {
    Q_OBJECT
private slots:
    void twoPoolsAreOneStorage_data();
    void twoPoolsAreOneStorage();
    void onlyAnActivePoolIsACounterpart();
    void theOtherNodesAreNamed();
    void aWordMakesStoragesOne();
    void factsAgainstAWordAreBelieved();
};

namespace {

StoragePool netfs(const char *node, const char *name, const char *host, const char *source)
{
    StoragePool pool = madePool(node, name, QString("own-") + node + name);
    pool.type = "netfs";
    pool.sourceHost = host;
    pool.sourceName = source;
    return pool;
}

} // namespace

void SharingTest::twoPoolsAreOneStorage_data()
{
    QTest::addColumn<StoragePool>("a");
    QTest::addColumn<StoragePool>("b");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *tag, const StoragePool &a, const StoragePool &b, bool same) {
        QTest::newRow(tag) << a << b << same;
    };
    row("itself", madePool("a", "p", "u"), madePool("a", "p", "u"), true);
    row("same UUID on another node", madePool("a", "p", "u"), madePool("b", "q", "u"), true);
    row("same name and path only", madePool("a", "p", "u"), madePool("b", "p", "v"), false);
    row("no UUID known", madePool("a", "p", ""), madePool("b", "p", ""), false);
    row("another on the same node", madePool("a", "p", "u"), madePool("a", "q", "v"), false);
    row("same export", netfs("a", "p", "nas", "/x"), netfs("b", "q", "nas", "/x"), true);
    row("another export", netfs("a", "p", "nas", "/x"), netfs("b", "p", "nas", "/y"), false);
    row("another server", netfs("a", "p", "nas", "/x"), netfs("b", "p", "nas2", "/x"), false);
    row("no server known", netfs("a", "p", "", "/x"), netfs("b", "p", "", "/x"), false);
    StoragePool other = netfs("b", "q", "nas", "/x");
    other.type = "iscsi";
    const auto rbd = [](const char *node, const char *hosts, const char *source) {
        StoragePool pool = netfs(node, "p", hosts, source);
        pool.type = "rbd";
        return pool;
    };
    row("one monitor of each", rbd("a", "m1,m2", "rbd"), rbd("b", "m2,m3", "rbd"), true);
    row("another cluster", rbd("a", "m1", "rbd"), rbd("b", "m1:6790", "rbd"), false);
    row("another pool of the cluster", rbd("a", "m1", "rbd"), rbd("b", "m1", "vms"), false);
    row("another kind", netfs("a", "p", "nas", "/x"), other, false);
}

void SharingTest::twoPoolsAreOneStorage()
{
    QFETCH(StoragePool, a);
    QFETCH(StoragePool, b);
    QFETCH(bool, same);
    QCOMPARE(isSameStorage(a, b), same);
    QCOMPARE(isSameStorage(b, a), same);
}

void SharingTest::onlyAnActivePoolIsACounterpart()
{
    Inventory inventory = madeInventory();
    const StoragePool shared = *inventory.nodes[0].findPool("shared");
    QCOMPARE(counterpart(inventory.nodes[1], shared)->name, QString("shared"));
    QVERIFY(!counterpart(inventory.nodes[1], *inventory.nodes[0].findPool("default")));
    inventory.nodes[1].pools.back().active = false;
    QVERIFY(!counterpart(inventory.nodes[1], shared));
}

void SharingTest::theOtherNodesAreNamed()
{
    Inventory inventory = madeInventory();
    inventory.nodes.push_back(madeNode("c"));
    const NodeInventory &a = inventory.nodes[0];
    QCOMPARE(sharedWith(inventory, *a.findPool("shared")), (QStringList{"b", "c"}));
    QVERIFY(sharedWith(inventory, *a.findPool("default")).isEmpty());
}

void SharingTest::aWordMakesStoragesOne()
{
    Inventory inventory = madeInventory();
    inventory.nodes.push_back(madeNode("c"));
    const std::vector<SaidShared> words{{{"test:///a", "default"}, {"test:///b", "default"}},
                                        {{"test:///c", "default"}, {"test:///b", "default"}}};
    for (NodeInventory &node : inventory.nodes) {
        node.pools[0].volumes.clear();
        markSaidShared(node.pools, node.uri, words);
    }
    const StoragePool &own = *inventory.nodes[0].findPool("default");
    QCOMPARE(sharedWith(inventory, own), (QStringList{"b", "c"}));         // by way of b
    QVERIFY(!isSameStorage(own, *inventory.nodes[1].findPool("default"))); // is said, not known
    QVERIFY(inventory.nodes[0].findPool("shared")->saidGroup.isEmpty());
    markSaidShared(inventory.nodes[1].pools, "test:///b", {});
    QVERIFY(!isHeldSame(own, *inventory.nodes[1].findPool("default")));
}

void SharingTest::factsAgainstAWordAreBelieved()
{
    StoragePool a = madePool("a", "p", "u");
    StoragePool b = madePool("b", "q", "v");
    a.saidGroup = b.saidGroup = "group";
    QVERIFY(isHeldSame(a, b) && isHeldSame(b, a));
    a.volumes.push_back(madeVolume(a, "x", "raw", 1));
    QVERIFY(isHeldSame(a, b)); // b may have been looked at before
    b.volumes.push_back(madeVolume(b, "y", "raw", 1));
    QVERIFY(!isHeldSame(a, b) && !isHeldSame(b, a));
    b.volumes.push_back(madeVolume(b, "x", "raw", 1));
    QVERIFY(isHeldSame(a, b));
    b.capacityBytes /= 2;
    QVERIFY(!isHeldSame(a, b));
    b.type = "netfs";
    b.capacityBytes = a.capacityBytes;
    QVERIFY(!isHeldSame(a, b));
}

RAMET_TEST(SharingTest)
#include "tst_sharing.moc"
