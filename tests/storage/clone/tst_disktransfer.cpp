// SPDX-License-Identifier: GPL-3.0-or-later
// How one disk is planned that the target does not see: sent as it is, or made whole first.
#include "storage/clone/plandisk.h"
#include "tests/models/madeinventory.h"
#include "tests/storage/clone/diskplanning.h"
#include "tests/support/testprogram.h"

#include <QtTest>

#include <vector>

using namespace ramet;
using namespace ramet::test;

class DiskTransferTest : public QObject, DiskPlanning {
    Q_OBJECT
private slots:
    void init() { start(); }
    void whatTheTargetDoesNotSeeIsSent();
    void whatIsMoreThanItsImageIsMadeWholeFirst();
    void aStageNeedsRoomAndATargetFiles();
};

void DiskTransferTest::whatTheTargetDoesNotSeeIsSent()
{
    NodeInventory &b = m_inventory.nodes[1];
    QCOMPARE(plan()->readNode, QString());
    const auto sent = plan("b");
    QVERIFY(sent);
    QCOMPARE(sent->readNode, QString("a"));
    QCOMPARE(sent->method, CopyMethod::NodeStream);
    QCOMPARE(sent->sourcePool + ' ' + sent->sourcePath,
             QString("default /pools/default/web.qcow2"));
    QCOMPARE(sent->targetPool, QString("default")); // as its own is called
    QVERIFY(!sent->stage.isNeeded);
    QCOMPARE(sent->stage.volume, QString("stem-vda-12345678.transfer")); // were it needed after all
    // The image itself is served, where the other node can reach this one.
    m_request.dataAddress.host = "10.0.0.1";
    QCOMPARE(plan("b")->method, CopyMethod::NodeNbd);
    QCOMPARE(plan("b")->otherMethods, std::vector{CopyMethod::NodeStream});
    // What was clearly faster between the two comes first, once both ways were measured.
    m_request.wayRates = {{CopyMethod::NodeStream, 900.0}};
    QCOMPARE(plan("b")->method, CopyMethod::NodeNbd);
    m_request.wayRates[CopyMethod::NodeNbd] = 800.0;
    QCOMPARE(plan("b")->method, CopyMethod::NodeNbd);
    m_request.wayRates[CopyMethod::NodeNbd] = 400.0;
    QCOMPARE(plan("b")->method, CopyMethod::NodeStream);
    QCOMPARE(plan("b")->otherMethods, std::vector{CopyMethod::NodeNbd});
    m_request.wayRates = {};
    // What is moved is compared, which only bytes that are sent as they are can be.
    m_request.isMove = true;
    QCOMPARE(plan("b")->method, CopyMethod::NodeStream);
    m_request.isMove = false;
    m_request.dataAddress = {};
    // Nobody asked for it, but the address is known: then what is faster as a rule comes first.
    a().dataAddress.host = "10.0.0.1";
    QCOMPARE(plan("b")->method, CopyMethod::NodeStream);
    m_request.wayRates = {{CopyMethod::NodeStream, 50e6}};
    QCOMPARE(plan("b")->method, CopyMethod::NodeNbd);
    m_request.wayRates = {};
    m_request.startAtOnce = true; // from there alone
    QCOMPARE(plan("b")->method, CopyMethod::NodeNbd);
    m_request.startAtOnce = false;
    b.isFar = true; // all would go through this computer's own link
    QCOMPARE(plan("b")->method, CopyMethod::NodeNbd);
    b.isFar = false;
    a().isDataAddressSaid = true;
    QCOMPARE(plan("b")->method, CopyMethod::NodeNbd);
    a().dataAddress = {};
    a().isDataAddressSaid = false;
    // Where that one cannot take it, there is the most room.
    b.pools.push_back(madePool("b", "wide", "own-wide"));
    b.pools.back().availableBytes = gib(90);
    b.pools[0].availableBytes = gib(1);
    QCOMPARE(plan("b")->targetPool, QString("wide"));
    b.pools[0].availableBytes = gib(80);
    b.pools[0].type = "netfs"; // another storage of that name
    QCOMPARE(plan("b")->targetPool, QString("wide"));
    m_request.targetStorage = "default";
    QCOMPARE(plan("b")->targetPool, QString("default"));
}

void DiskTransferTest::whatIsMoreThanItsImageIsMadeWholeFirst()
{
    const auto isStaged = [this] {
        const auto planned = plan("b");
        return planned && planned->stage.isNeeded && planned->stage.pool == u"default" &&
               planned->stage.methods == std::vector{CopyMethod::BlockJob, CopyMethod::VolumeClone};
    };
    m_request.format = "raw";
    QVERIFY(isStaged());
    m_request.format.clear();
    QVERIFY(!isStaged());
    Snapshot snapshot;
    snapshot.states["vda"] = {Snapshot::Kind::External, {}};
    a().vms[0].snapshots = {snapshot};
    QVERIFY(!isStaged());
    a().vms[0].snapshots[0].states["vda"].kind = Snapshot::Kind::Internal;
    QVERIFY(isStaged());
    a().vms[0].snapshots.clear();
    a().pools[0].volumes.push_back(madeVolume(a().pools[0], "base.qcow2", "qcow2", 1));
    volume().backingPath = a().pools[0].path + "/base.qcow2";
    QVERIFY(plan("b") && plan("b")->stage.isNeeded);
    m_source.snapshot = "before";
    QCOMPARE(plan("b")->stage.methods, std::vector{CopyMethod::SnapshotJob});
    m_source.isOpen = true; // of a running VM
    QCOMPARE(plan("b").error().reason, Reason::SnapshotInUse);
}

void DiskTransferTest::aStageNeedsRoomAndATargetFiles()
{
    for (StoragePool &pool : a().pools)
        pool.availableBytes = gib(1);
    QVERIFY(plan("b")); // it goes as it is
    m_request.format = "raw";
    QCOMPARE(plan("b").error().reason, Reason::StageNeedsRoom);
    QCOMPARE(plan("b").error().object, QString("a"));
    m_request.format.clear();
    StoragePool &there = m_inventory.nodes[1].pools[0];
    there.type = "rbd";
    there.sourceName = "rbd";
    m_request.targetStorage = "default";
    QCOMPARE(plan("b").error().reason, Reason::ArrivalNeedsFiles);
    m_request.targetStorage.clear();
    QCOMPARE(plan("b")->targetPool, QString("shared")); // one that can is found
}

RAMET_TEST(DiskTransferTest)
#include "tst_disktransfer.moc"
