// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clone/rememberedcopies.h"
#include "storage/inventory/copymemory.h"
#include "storage/look/filesystem.h"
#include "tests/models/madeinventory.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QtTest>

using namespace ramet;
using namespace ramet::test;

/// What copies came to is known after a restart, and only what was measured.
class CopyMemoryTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void whatOneProgramNotesAnotherKnows();
    void aFileOfSomebodyElseIsNotBelieved();
    void theTimeOfAPlanIsThatOfAllItsDisks();
    void smallAndInstantCopiesTeachNothing();
    void aWayBetweenNodesSaysNothingOfTheirStorages();
    void aFolderIsAskedWithoutATrace();

private:
    QString file() const { return m_state.filePath("ramet/copies.json"); }
    QTemporaryDir m_state;
};

namespace {

ClonePlan planned(const Inventory &inventory)
{
    CloneRequest request;
    request.source = {"a", "uuid-web"};
    request.name = "c1";
    return planClone(inventory, request);
}

ClonedDisk made(CopyMethod method, quint64 bytes)
{
    return {"vda", method, "/from", "/to", "qcow2", bytes};
}

} // namespace

void CopyMemoryTest::init()
{
    qputenv("XDG_STATE_HOME", m_state.path().toUtf8());
    QDir(m_state.filePath("ramet")).removeRecursively();
}

void CopyMemoryTest::whatOneProgramNotesAnotherKnows()
{
    QVERIFY(!copymemory::rate("k"));
    copymemory::noteRate("k", 5e6);
    copymemory::noteBlockSharing("uri", "default", BlockSharing::No);
    QCOMPARE(copymemory::rate("k").value_or(0), 5e6);
    QCOMPARE(copymemory::blockSharing("uri", "default"), BlockSharing::No);
    QCOMPARE(copymemory::blockSharing("uri", "other"), BlockSharing::Unknown);
    QFile other(file()); // another program writes
    QVERIFY(other.open(QIODevice::ReadOnly));
    const QByteArray text = other.readAll().replace("5000000", "7000000");
    other.close();
    QTest::qWait(10); // the file's time has milliseconds
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write(text) == text.size());
    other.close();
    QCOMPARE(copymemory::rate("k").value_or(0), 7e6);
}

void CopyMemoryTest::aFileOfSomebodyElseIsNotBelieved()
{
    copymemory::noteRate("k", 5e6);
    QVERIFY(
        QFile::setPermissions(file(), QFile::ReadOwner | QFile::WriteOwner | QFile::WriteOther));
    QFile touched(file());
    QTest::qWait(10);
    QVERIFY(touched.open(QIODevice::Append) && touched.write(" ") == 1);
    touched.close();
    QVERIFY(!copymemory::rate("k"));
}

void CopyMemoryTest::theTimeOfAPlanIsThatOfAllItsDisks()
{
    const Inventory inventory = madeInventory();
    ClonePlan plan = planned(inventory);
    QVERIFY(plan.isValid() && !expectedRate(inventory, plan));
    copymemory::noteRate(copymemory::storageKey("test:///a", "default"), 100e6);
    QCOMPARE(expectedRate(inventory, plan).value_or(0), 100e6);
    plan.disks.push_back(plan.disks.front());
    plan.disks.back().targetPool = "shared";
    QVERIFY(!expectedRate(inventory, plan)); // of that one nothing is known
    copymemory::noteRate(copymemory::storageKey("test:///a", "shared"), 50e6);
    QVERIFY(qAbs(expectedRate(inventory, plan).value_or(0) - 200e6 / 3) < 1e3);
}

void CopyMemoryTest::smallAndInstantCopiesTeachNothing()
{
    const ClonePlan plan = planned(madeInventory());
    const Nodes nodes(std::vector<NodeAddress>{{"a", "test:///a"}});
    const QString key = copymemory::storageKey("test:///a", "default");
    rememberSpeed(nodes, plan, made(CopyMethod::LocalReflink, 1ULL << 40), 0.1);
    rememberSpeed(nodes, plan, made(CopyMethod::BlockJob, 1'000'000), 0.1);
    QVERIFY(!copymemory::rate(key));
    rememberSpeed(nodes, plan, made(CopyMethod::BlockJob, 500'000'000), 5);
    QCOMPARE(copymemory::rate(key).value_or(0), 100e6);
}

void CopyMemoryTest::aWayBetweenNodesSaysNothingOfTheirStorages()
{
    ClonePlan plan = planned(madeInventory());
    plan.targetNode = "b";
    plan.disks.front().readNode = "a";
    const Nodes nodes(std::vector<NodeAddress>{{"a", "test:///a"}, {"b", "test:///b"}});
    rememberSpeed(nodes, plan, made(CopyMethod::NodeStream, 500'000'000), 5);
    QVERIFY(!copymemory::rate(copymemory::storageKey("test:///b", "default")));
    QVERIFY(copymemory::rate(copymemory::wayKey("test:///a", "test:///b", "stream")));
    QVERIFY(!copymemory::rate(copymemory::wayKey("test:///a", "test:///b", "nbd")));
    const WayRates rates = rememberedWays("test:///a", "test:///b");
    QCOMPARE(rates, (WayRates{{CopyMethod::NodeStream, 100e6}}));
    QVERIFY(rememberedWays("test:///b", "test:///a").empty());
}

void CopyMemoryTest::aFolderIsAskedWithoutATrace()
{
    QTemporaryDir folder;
    const filesystem::Facts facts = filesystem::factsOf(folder.path());
    QVERIFY(!facts.id.isEmpty());
    QCOMPARE(filesystem::factsOf(folder.path()).id, facts.id);
    QVERIFY(QDir(folder.path())
                .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                .isEmpty());
    QCOMPARE(filesystem::factsOf("/dev/shm").blockSharing, BlockSharing::No); // a tmpfs never can
    QVERIFY(filesystem::factsOf("/none").id.isEmpty());
}

RAMET_TEST(CopyMemoryTest)
#include "tst_copymemory.moc"
