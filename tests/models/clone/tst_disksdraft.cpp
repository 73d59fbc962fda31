// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clone/clonedraft.h"
#include "models/clone/disksdraft.h"
#include "models/clone/waytext.h"
#include "tests/models/madeinventory.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;
using namespace ramet::test;

using Change = std::function<void(DiskPlan &)>;

class DisksDraftTest : public QObject {
    Q_OBJECT
private slots:
    void init();

    void aRowSaysWhatIsDoneAndWhyNotFaster();
    void anActionThatIsRefusedSaysWhy();
    void aDriveIsKeptEmptiedOrLeftOut();
    void aMediumIsCopiedInItsOwnFormat();
    void whatIsChosenGoesIntoThePlan();
    void storageAndFormatGoWithACopyOnly();
    void aSizeBelowTheOriginalIsRefusedInTheRow();
    void aChoiceThatSaysNothingIsNone();
    void anotherNodeKeepsWhatIsNotOfTheNode();
    void theWaySaysWhyBlocksAreNotShared_data();
    void theWaySaysWhyBlocksAreNotShared();

private:
    void open(const char *vm = "web");
    const DiskPlan &plan() const { return m_draft->plan().disks.at(0); }

    Inventory m_inventory;
    std::unique_ptr<CloneDraft> m_draft;
    std::unique_ptr<DisksDraft> m_disks;
};

void DisksDraftTest::init()
{
    m_inventory = madeInventory();
    Disk drive;
    drive.target = QStringLiteral("sda");
    drive.device = DiskDevice::Cdrom;
    drive.readOnly = true;
    m_inventory.nodes[0].vms[0].disks.push_back(drive);
}

void DisksDraftTest::open(const char *vm)
{
    m_draft = std::make_unique<CloneDraft>(
        shared(m_inventory), VmRef{QStringLiteral("a"), QStringLiteral("uuid-") + vm});
    m_disks = std::make_unique<DisksDraft>(*m_draft);
}

void DisksDraftTest::aRowSaysWhatIsDoneAndWhyNotFaster()
{
    open();
    const auto rows = m_disks->rows();
    QCOMPARE(rows.size(), std::size_t{2});
    QCOMPARE(rows[0].target, QStringLiteral("vda"));
    QCOMPARE(rows[0].action, QStringLiteral("Copy"));
    QCOMPARE(rows[0].storage, QStringLiteral("default"));
    QCOMPARE(rows[0].format, QStringLiteral("qcow2"));
    QCOMPARE(rows[0].size, QStringLiteral("20 GiB"));
    QVERIFY2(rows[0].way.contains("Copied by QEMU"), qPrintable(rows[0].way));
    QVERIFY2(rows[0].way.contains("A linked clone of a template"), qPrintable(rows[0].way));
    QVERIFY(rows[0].reason.isEmpty());
    QCOMPARE(rows[1].action, QStringLiteral("Keep with its medium"));
    QVERIFY(rows[1].way.isEmpty());
}

void DisksDraftTest::anActionThatIsRefusedSaysWhy()
{
    open();
    QStringList possible;
    for (const DraftChoice &choice : m_disks->actions("vda")) {
        if (choice.isPossible())
            possible << choice.value;
        else
            QVERIFY2(choice.reason.contains("vda") || choice.reason.contains("web"),
                     qPrintable(choice.reason));
    }
    QCOMPARE(possible, (QStringList{"default", "copy", "leave-out"}));
    open("tpl");
    for (const DraftChoice &choice : m_disks->actions("vda"))
        QCOMPARE(choice.isPossible(), choice.value != u"share");
}

void DisksDraftTest::aDriveIsKeptEmptiedOrLeftOut()
{
    open();
    QStringList values;
    for (const DraftChoice &choice : m_disks->actions("sda"))
        values << choice.value;
    QCOMPARE(values, (QStringList{"default", "leave-out"})); // it is empty
    QVERIFY(!m_disks->isMade("sda"));
    QVERIFY(!m_disks->whyNotPlaced("sda").isEmpty());
    m_disks->setAction("sda", "leave-out");
    QCOMPARE(m_draft->plan().disks.at(1).action, DiskPlan::Action::LeaveOut);
}

void DisksDraftTest::aMediumIsCopiedInItsOwnFormat()
{
    NodeInventory &node = m_inventory.nodes[0];
    node.pools[0].volumes.push_back(madeVolume(node.pools[0], "x.iso", "iso", 1));
    Disk &drive = node.vms[0].disks.back();
    drive.source = DiskSource::File;
    drive.path = node.pools[0].path + "/x.iso";
    open();
    QStringList values;
    for (const DraftChoice &choice : m_disks->actions("sda"))
        values << choice.value + choice.reason;
    QCOMPARE(values, (QStringList{"default", "copy", "eject", "leave-out"}));
    m_draft->setFormat("qcow2");
    m_disks->setAction("sda", "copy");
    QVERIFY(m_disks->isMade("sda") && m_disks->whyNotPlaced("sda").isEmpty());
    const DiskPlan &plan = m_draft->plan().disks.at(1);
    QVERIFY(plan.action == DiskPlan::Action::Copy && plan.isReadOnly);
    QCOMPARE(plan.targetFormat, QString("raw"));
    QCOMPARE(plan.targetVolume,
             m_draft->name() + "-sda-" + m_draft->plan().newUuid.left(8) + ".iso");
}

void DisksDraftTest::whatIsChosenGoesIntoThePlan()
{
    open();
    QSignalSpy changes(m_draft.get(), &CloneDraft::changed);
    m_disks->setStorage("vda", "shared");
    m_disks->setFormat("vda", "raw");
    m_disks->setBytes("vda", 30'000'000'000);
    QCOMPARE(changes.size(), 3);
    QVERIFY(m_draft->isValid());
    QCOMPARE(plan().targetPool, QStringLiteral("shared"));
    QCOMPARE(plan().targetFormat, QStringLiteral("raw"));
    QCOMPARE(plan().grownBytes, quint64{30'000'000'000});
    QCOMPARE(m_disks->rows()[0].size, QStringLiteral("27.9 GiB"));
}

void DisksDraftTest::storageAndFormatGoWithACopyOnly()
{
    open("tpl");
    QVERIFY(!m_disks->isCopied("vda") && m_disks->isMade("vda")); // linked by the mode
    QVERIFY(!m_disks->whyNotPlaced("vda").isEmpty());
    m_disks->setAction("vda", "copy");
    QVERIFY(m_disks->isCopied("vda"));
    m_disks->setStorage("vda", "default");
    m_disks->setBytes("vda", 30'000'000'000);
    QVERIFY(m_draft->isValid());
    m_disks->setAction("vda", "link");
    QVERIFY2(m_draft->isValid(), qPrintable(m_draft->summary()));
    QCOMPARE(m_disks->choice("vda").storage, QString());
    QVERIFY(plan().grownBytes > 0); // a linked one can be larger, too
    m_disks->setAction("vda", "leave-out");
    QVERIFY2(m_draft->isValid(), qPrintable(m_draft->summary()));
}

void DisksDraftTest::aSizeBelowTheOriginalIsRefusedInTheRow()
{
    open();
    m_disks->setBytes("vda", 1'000'000'000);
    QVERIFY(!m_draft->isValid());
    QVERIFY2(m_disks->rows()[0].reason.contains("cannot become smaller"),
             qPrintable(m_disks->rows()[0].reason));
    QVERIFY(m_disks->rows()[1].reason.isEmpty());
    QVERIFY(m_draft->isRefused(Field::Disks));
    m_disks->setBytes("vda", 0);
    QVERIFY(m_draft->isValid());
}

void DisksDraftTest::aChoiceThatSaysNothingIsNone()
{
    open();
    m_disks->setAction("vda", "leave-out");
    m_disks->setAction("vda", "default");
    QVERIFY(m_draft->request().disks.empty());
}

void DisksDraftTest::anotherNodeKeepsWhatIsNotOfTheNode()
{
    open("tpl");
    m_disks->setAction("vda", "copy");
    m_disks->setStorage("vda", "shared");
    m_disks->setBytes("vda", 30'000'000'000);
    m_draft->setNode("b");
    QCOMPARE(m_disks->choice("vda").size, quint64{30'000'000'000});
    QCOMPARE(m_disks->choice("vda").storage, QString()); // that was a storage of node a
}

void DisksDraftTest::theWaySaysWhyBlocksAreNotShared_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *said, const Change &change) {
        QTest::newRow(said) << change << QString(said);
    };
    row("the VM is running", [](DiskPlan &disk) { disk.method = CopyMethod::LiveMirror; });
    row("on no storage", [](DiskPlan &disk) { disk.sourcePool.clear(); });
    row("other images", [](DiskPlan &disk) { disk.layers.resize(2); });
    row("the format changes", [](DiskPlan &disk) { disk.targetFormat = "raw"; });
    row("another storage", [](DiskPlan &disk) { disk.targetPool = "shared"; });
    row("does not see the files", [](DiskPlan &) {});
}

void DisksDraftTest::theWaySaysWhyBlocksAreNotShared()
{
    QFETCH(Change, change);
    QFETCH(QString, said);
    open();
    DiskPlan disk = plan();
    change(disk);
    const QString why = whyNotFaster(m_inventory, m_draft->plan(), disk);
    QVERIFY2(why.contains(said), qPrintable(why));
    disk.action = DiskPlan::Action::Link;
    QCOMPARE(whyNotFaster(m_inventory, m_draft->plan(), disk), QString());
}

RAMET_TEST(DisksDraftTest)
#include "tst_disksdraft.moc"
