// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/libvirt/callfaults.h"
#include "storage/libvirt/poolcalls.h"
#include "storage/look/localvolumes.h"
#include "storage/look/look.h"
#include "storage/pool/poolxml.h"
#include "tests/storage/storagelab.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryFile>
#include <QtTest>
#include <fcntl.h>
#include <sys/stat.h>

using namespace ramet;
using namespace ramet::test;

/// What is read of files of this machine is what the daemon tells of them.
class LocalVolumesTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup() { clearCallFaults(); }
    void theyAreAsTheDaemonTellsThem();
    void theDaemonIsNotAskedForEachOfThem();
    void theDaemonIsNotAskedForTheNameOfThisHost();
    void aFileThatTheDaemonDoesNotKnowIsFound();
    void aNameThatAnythingHasIsTaken();
    void aCloneTakesNoSuchName_data();
    void aCloneTakesNoSuchName();
    void freeSpaceOfAnEmptyFolderIsOfNow();
    void aRefreshThatFailsHidesNothingThatCanBeReadHere();
    void whatCannotBeReadIsAGap();
    void aDiskThatIsAPipeHoldsUpNobody();

private:
    const StoragePool *pool(const Inventory &inventory, const char *name)
    {
        return inventory.findNode("a")->findPool(name);
    }

    StorageLab m_lab;
    QString m_folder;
};

void LocalVolumesTest::initTestCase()
{
    QVERIFY(m_lab.up());
    m_folder = m_lab.folder("default", "a");
    const QString base = m_lab.makeImage(m_folder + "/base.qcow2", "qcow2", 64, 1);
    m_lab.makeImage(m_folder + "/raw.raw", "raw", 8, 1);
    m_lab.makeImage(m_folder + "/over.qcow2", "qcow2", 64, 1, {"-F", "qcow2", "-b", base});
    m_lab.makeImage(m_folder + "/relative.qcow2", "qcow2", 64, 1,
                    {"-F", "qcow2", "-b", "base.qcow2"});
    m_lab.makeImage(m_folder + "/lost.qcow2", "qcow2", 64, 0,
                    {"-u", "-F", "raw", "-b", "/nowhere/x"});
    m_lab.makeImage(m_folder + "/other.vdi", "vdi", 8, 0);
    QVERIFY(QFile::link("raw.raw", m_folder + "/link.raw"));
    QVERIFY(QDir(m_folder).mkdir("folder"));
}

void LocalVolumesTest::theyAreAsTheDaemonTellsThem()
{
    const auto connection = m_lab.nodes().listing("a");
    QVERIFY(connection);
    QVERIFY(pools::refresh(*connection, "default"));
    auto record = pools::get(*connection, "default");
    QVERIFY(record);
    pools::readVolumes(*connection, *record);
    QVERIFY(record->volumeXmls.size() >= 7);
    int compared = 0;
    for (const QString &xml : record->volumeXmls) {
        const auto told = readVolume(xml);
        QVERIFY(told);
        const auto here = localvolumes::read(m_folder, told->name);
        if (!here) {
            QVERIFY2(told->name == "other.vdi" || told->name == "folder", qPrintable(told->name));
            continue;
        }
        ++compared;
        QVERIFY2(localvolumes::isHere(*told), qPrintable(told->name));
        QCOMPARE(here->path, told->path);
        QCOMPARE(here->format, told->format);
        QCOMPARE(here->capacityBytes, told->capacityBytes);
        QCOMPARE(here->allocationBytes, told->allocationBytes);
        QCOMPARE(here->fileBytes, told->fileBytes);
        QCOMPARE(here->backingPath, told->backingPath);
        QCOMPARE(here->backingFormat, told->backingFormat);
        QCOMPARE(here->backingTimes, told->backingTimes);
        QCOMPARE(here->times(), told->times());
        QCOMPARE(here->encrypted, told->encrypted);
    }
    QVERIFY(compared >= 6);
}

void LocalVolumesTest::theDaemonIsNotAskedForEachOfThem()
{
    for (int i = 0; i < 50; ++i)
        QVERIFY(QFile::copy(m_folder + "/base.qcow2", m_folder + QString("/n%1.qcow2").arg(i)));
    ramet::look(m_lab.nodes(), Scope::users());
    resetCallCounts();
    const Inventory inventory = ramet::look(m_lab.nodes(), Scope::users());
    QCOMPARE(pool(inventory, "default")->volumes.size(), size_t{58});
    QVERIFY2(callCounts()["virStorageVolGetXMLDesc"] < 15,
             qPrintable(QString::number(callCounts()["virStorageVolGetXMLDesc"])));
    for (int i = 0; i < 50; ++i)
        QVERIFY(QFile::remove(m_folder + QString("/n%1.qcow2").arg(i)));
}

/// It would look it up in the DNS, for seconds where that does not answer.
void LocalVolumesTest::theDaemonIsNotAskedForTheNameOfThisHost()
{
    resetCallCounts();
    const Inventory inventory = ramet::look(m_lab.nodes(), Scope::everything());
    QCOMPARE(inventory.findNode("a")->hostName, QSysInfo::machineHostName());
    QVERIFY(!callCounts().contains("virConnectGetHostname"));
}

void LocalVolumesTest::aFileThatTheDaemonDoesNotKnowIsFound()
{
    const QString late = m_lab.makeImage(m_folder + "/late.qcow2", "qcow2", 8, 0);
    QVERIFY(pool(ramet::look(m_lab.nodes(), Scope::users()), "default")->findVolume("late.qcow2"));
    QVERIFY(QFile::remove(late));
    QVERIFY(!pool(ramet::look(m_lab.nodes(), Scope::users()), "default")->findVolume("late.qcow2"));
}

/// By the list of the daemon, or by the folder, which it looks at only when it is told to.
void LocalVolumesTest::aNameThatAnythingHasIsTaken()
{
    const QString gone = m_lab.makeImage(m_folder + "/gone.qcow2", "qcow2", 8, 0);
    ramet::look(m_lab.nodes(), Scope::users());
    QVERIFY(QFile::remove(gone));
    const QString late = m_lab.makeImage(m_folder + "/late.qcow2", "qcow2", 8, 0);
    QVERIFY(QFile::link("/nowhere/x", m_folder + "/dangling.qcow2"));
    QCOMPARE(mkfifo(qPrintable(m_folder + "/fifo.qcow2"), 0600), 0);
    const Inventory inventory = ramet::look(m_lab.nodes(), Scope::everything());
    const StoragePool *now = pool(inventory, "default");
    for (const char *name :
         {"base.qcow2", "gone.qcow2", "late.qcow2", "dangling.qcow2", "fifo.qcow2", "folder"})
        QVERIFY2(now->isNameTaken(name), name);
    QVERIFY(!now->isNameTaken("new.qcow2"));
    QVERIFY(!now->findVolume("gone.qcow2"));
    for (const QString &file : {late, m_folder + "/dangling.qcow2", m_folder + "/fifo.qcow2"})
        QVERIFY(QFile::remove(file));
    const Inventory later = ramet::look(m_lab.nodes(), Scope::users());
    for (const char *name : {"gone.qcow2", "late.qcow2", "dangling.qcow2", "fifo.qcow2"})
        QVERIFY2(!pool(later, "default")->isNameTaken(name), name);
}

void LocalVolumesTest::aCloneTakesNoSuchName_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"deleted", "not listed", "a link to nothing"})
        QTest::newRow(what) << QString(what);
}

void LocalVolumesTest::aCloneTakesNoSuchName()
{
    QFETCH(QString, what);
    const VmRef vm = m_lab.define("web", {{m_folder + "/base.qcow2"}});
    const QString inTheWay = m_folder + "/pp-vda.qcow2";
    const QString elsewhere = m_folder + "-target";
    if (what == u"deleted") {
        m_lab.makeImage(inTheWay, "qcow2", 8, 0);
        QVERIFY(m_lab.lab().virsh("a", {"pool-refresh", "default"}).ok());
        QVERIFY(QFile::remove(inTheWay));
    } else if (what == u"not listed") {
        m_lab.makeImage(inTheWay, "qcow2", 8, 0);
    } else {
        QVERIFY(QFile::link(elsewhere, inTheWay));
    }
    CloneRequest request;
    request.source = vm;
    request.name = "pp";
    // For a clone the daemon is not made to look again first.
    const ClonePlan plan = planClone(ramet::look(m_lab.nodes(), Scope::everything()), request);
    QVERIFY(plan.isValid());
    QCOMPARE(plan.disks[0].targetVolume, "pp-vda-" + plan.newUuid.left(8) + ".qcow2");
    const auto outcome = m_lab.clone(plan);
    QVERIFY2(outcome, say(outcome));
    QVERIFY(!QFile::exists(elsewhere));
    QVERIFY(m_lab.remove({"a", outcome->uuid}));
    QVERIFY(!QFile::exists(outcome->disks[0].path));
    QCOMPARE(QFile::remove(inTheWay), what != u"deleted");
    QVERIFY(m_lab.lab().virsh("a", {"undefine", "web"}).ok());
    ramet::look(m_lab.nodes(), Scope::users());
}

void LocalVolumesTest::freeSpaceOfAnEmptyFolderIsOfNow()
{
    const QString empty = m_folder + "-empty";
    QVERIFY(QDir().mkpath(empty));
    QVERIFY(m_lab.lab().virsh("a", {"pool-create-as", "empty", "dir", "--target", empty}).ok());
    constexpr quint64 bytes = 256ULL << 20;
    QTemporaryFile filler(m_folder + "-XXXXXX");
    QVERIFY(filler.open());
    const Inventory before = ramet::look(m_lab.nodes(), Scope::everything());
    QCOMPARE(posix_fallocate(filler.handle(), 0, bytes), 0);
    const Inventory now = ramet::look(m_lab.nodes(), Scope::everything());
    QVERIFY(pool(now, "empty")->volumes.empty());
    const quint64 wasFree = pool(before, "empty")->availableBytes;
    QVERIFY2(pool(now, "empty")->availableBytes + bytes / 2 < wasFree,
             qPrintable(QString::number(wasFree)));
    QVERIFY(m_lab.lab().virsh("a", {"pool-destroy", "empty"}).ok());
    QVERIFY(QDir().rmdir(empty));
}

void LocalVolumesTest::aRefreshThatFailsHidesNothingThatCanBeReadHere()
{
    const QString late = m_lab.makeImage(m_folder + "/late.qcow2", "qcow2", 8, 0);
    injectCallFault({.call = "virStoragePoolRefresh", .text = "no"});
    const Inventory inventory = ramet::look(m_lab.nodes(), Scope::users());
    QVERIFY(pool(inventory, "default")->findVolume("late.qcow2"));
    for (const Gap &gap : inventory.findNode("a")->gaps)
        QVERIFY2(gap.storage != "default", qPrintable(gap.reason));
    QVERIFY(QFile::remove(late));
}

void LocalVolumesTest::whatCannotBeReadIsAGap()
{
    const auto gapsOf = [&](const char *call) {
        clearCallFaults();
        injectCallFault({.call = call, .text = "made to fail"});
        return ramet::look(m_lab.nodes(), Scope::users()).findNode("a")->gaps;
    };
    const auto unread = gapsOf("virStorageVolGetXMLDesc");
    QVERIFY(!unread.empty());
    QCOMPARE(unread[0].kind, Gap::Kind::Volume);
    QVERIFY(unread[0].reason.contains("made to fail"));
    const auto unlisted = gapsOf("virStoragePoolListAllVolumes");
    QVERIFY(!unlisted.empty());
    QCOMPARE(unlisted[0].kind, Gap::Kind::Storage);
    const VmRef vm = m_lab.define("odd", {{m_folder + "/base.qcow2"}});
    const auto undefined = gapsOf("virDomainGetXMLDesc");
    QCOMPARE(undefined.size(), size_t{1});
    QCOMPARE(undefined[0].kind, Gap::Kind::Definition);
    QCOMPARE(undefined[0].object, QString("odd"));
    clearCallFaults();
    QVERIFY(m_lab.lab().virsh("a", {"snapshot-create-as", "odd", "s1"}).ok());
    for (const char *call : {"virDomainListAllSnapshots", "virDomainSnapshotGetXMLDesc"}) {
        const auto gaps = gapsOf(call);
        QCOMPARE(gaps.size(), size_t{1});
        QCOMPARE(gaps[0].kind, Gap::Kind::Snapshots);
    }
    clearCallFaults();
    QVERIFY(ramet::look(m_lab.nodes(), Scope::users()).findNode("a")->gaps.empty());
    QVERIFY(vm.uuid.size() > 0);
}

/// On no storage: the daemon, asked for its size, would wait for somebody to write into it.
void LocalVolumesTest::aDiskThatIsAPipeHoldsUpNobody()
{
    const QString pipe = m_folder + "-pipe";
    QCOMPARE(mkfifo(qPrintable(pipe), 0600), 0);
    QVERIFY(!m_lab.define("pipe", {{pipe, "raw"}}).uuid.isEmpty());
    resetCallCounts();
    const Inventory inventory = ramet::look(m_lab.nodes(), Scope::everything());
    QVERIFY(inventory.findNode("a")->findVmByName("pipe"));
    QVERIFY(!callCounts().contains("virDomainGetBlockInfo"));
    QVERIFY(m_lab.lab().virsh("a", {"undefine", "pipe"}).ok());
    QVERIFY(QFile::remove(pipe));
}

RAMET_TEST(LocalVolumesTest)
#include "tst_localvolumes.moc"
