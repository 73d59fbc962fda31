// SPDX-License-Identifier: GPL-3.0-or-later
// How one disk on Ceph is planned.
#include "storage/clone/plandisk.h"
#include "tests/storage/clone/diskplanning.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;
using namespace ramet::test;

class CephDiskPlanTest : public QObject, DiskPlanning {
    Q_OBJECT
private slots:
    void init() { start(); }
    void imagesOnCephAreCopiedByQemuOrLayered();
    void anImageOfAnotherClusterIsNotTakenForIt();
    void whatCephCannotCopySaysWhy();

private:
    void putOnCeph();
};

/// Makes the storages "default" and "shared" pools of one cluster, with the VM's disk on the first.
void CephDiskPlanTest::putOnCeph()
{
    for (NodeInventory &node : m_inventory.nodes) {
        for (StoragePool &pool : node.pools) {
            pool.type = "rbd";
            pool.path.clear();
            pool.sourceHost = "m1,m2";
            pool.sourceName = pool.name;
        }
    }
    volume().path = "default/" + volume().name;
    volume().format = "raw";
    disk().source = DiskSource::Network;
    disk().protocol = "rbd";
    disk().hosts = QStringList{"m2"};
    disk().path = volume().path;
    disk().format = "raw";
}

void CephDiskPlanTest::imagesOnCephAreCopiedByQemuOrLayered()
{
    putOnCeph();
    const auto full = plan();
    QVERIFY(full);
    QCOMPARE(full->method, CopyMethod::BlockJob);
    QVERIFY(full->otherMethods.empty());
    QCOMPARE(full->targetFormat, QString("raw"));
    QCOMPARE(full->targetVolume, QString("stem-vda-12345678")); // both nodes see it; no ending
    QCOMPARE(full->sourcePath, volume().path);
    QCOMPARE(plan("b")->sourcePath, volume().path);
    m_request.mode = CloneMode::Linked;
    a().vms[0].marks.isTemplate = true;
    QCOMPARE(plan()->method, CopyMethod::RbdLayer);
    QCOMPARE(plan()->targetFormat, QString("raw"));
    m_request.mode = CloneMode::Full;
    m_request.format = "qcow2";
    QCOMPARE(plan().error().reason, Reason::FormatUnknown);
}

void CephDiskPlanTest::anImageOfAnotherClusterIsNotTakenForIt()
{
    putOnCeph();
    disk().hosts = QStringList{"m1:6790"};
    QCOMPARE(plan().error().reason, Reason::DiskOnNoStorage);
    disk().hosts.clear(); // as the node's own settings say
    QVERIFY(plan());
    disk().path += "@snapshot";
    QCOMPARE(plan().error().reason, Reason::DiskOnNoStorage);
}

void CephDiskPlanTest::whatCephCannotCopySaysWhy()
{
    putOnCeph();
    disk().format = "qcow2"; // a container inside an image
    QCOMPARE(plan().error().reason, Reason::DiskSourceUnsupported);
    disk().format = "raw";
    disk().encrypted = true;
    QCOMPARE(plan().error().reason, Reason::DiskSourceUnsupported);
    disk().encrypted = false;
    a().pools[0].type = "gluster";
    QVERIFY(!plan());
}

RAMET_TEST(CephDiskPlanTest)
#include "tst_cephdiskplan.moc"
