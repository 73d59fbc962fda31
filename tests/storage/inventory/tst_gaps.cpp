// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/deletion/deletionplan.h"
#include "storage/deletion/volumeplan.h"
#include "storage/domain/domainxml.h"
#include "storage/flatten/flattenplan.h"
#include "storage/inventory/hidinggaps.h"
#include "storage/look/seenstorages.h"
#include "storage/pool/poolxml.h"
#include "storage/template/templateplan.h"
#include "tests/models/madeinventory.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>
#include <sys/stat.h>
#include <unistd.h>

using namespace ramet;
using namespace ramet::test;

namespace {

QList<Reason> reasons(const std::vector<Refusal> &refusals)
{
    QList<Reason> list;
    for (const Refusal &refusal : refusals)
        list << refusal.reason;
    return list;
}

} // namespace

/// "Could not be read" is never "is not there".
class GapsTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void eachKindRefusesWhatTakesAwayOrWritesBelowOthers_data();
    void eachKindRefusesWhatTakesAwayOrWritesBelowOthers();
    void onANodeThatCannotSeeTheStorageNothingIsHidden();
    void onANodeThatCanSeeItSomethingMayBe();
    void aTemplateIsNotMadeWhereAWriterMayHide();
    void whereDroppedSnapshotsMayBeNeededMoreIsAsked();
    void headersThatWereNotReadHideOnlyDataFiles();
    void aSilentNodeIsJudgedByWhatItHad();
    void aSilentNodeThatWasNeverSeenMayHide();
    void oneFolderUnderTwoNamesIsKnownByAFile();
    void whatANodeHadIsRemembered();
    void whatOthersCouldHaveWrittenIsNotRemembered();
    void partsThatCannotBeParsedAreTold();

private:
    NodeInventory &a() { return m_inventory.nodes[0]; }
    NodeInventory &b() { return m_inventory.nodes[1]; }
    DeletePlan deletion(const QString &uuid) { return planDelete(m_inventory, {"a", uuid}, false); }

    Inventory m_inventory;
};

void GapsTest::init()
{
    m_inventory = madeInventory();
    StoragePool &pool = a().pools[0];
    pool.volumes.push_back(madeVolume(pool, "base.qcow2", "qcow2", 1));
    pool.volumes.push_back(madeVolume(pool, "free.qcow2", "qcow2", 1));
    pool.volumes[0].backingPath = "/pools/default/base.qcow2"; // of "web"
    madeVm(a(), "plain");
    madeVm(a(), "open", "shared");
    for (NodeInventory &node : m_inventory.nodes) {
        for (StoragePool &storage : node.pools) {
            for (Volume &volume : storage.volumes)
                volume.changeTime = "17000000" + QString::number(qHash(volume.name) % 90 + 10);
        }
    }
}

void GapsTest::eachKindRefusesWhatTakesAwayOrWritesBelowOthers_data()
{
    QTest::addColumn<Gap>("gap");
    QTest::addColumn<QString>("named");
    using Kind = Gap::Kind;
    QTest::newRow("definition") << Gap{Kind::Definition, "a", {}, "odd", "bad XML"}
                                << "a/odd (bad XML)";
    QTest::newRow("live definition")
        << Gap{Kind::LiveDefinition, "a", {}, "odd", "no"} << "a/odd (no)";
    QTest::newRow("snapshots") << Gap{Kind::Snapshots, "a", {}, "odd", "no"} << "a/odd (no)";
    QTest::newRow("storage") << Gap{Kind::Storage, "a", "other", {}, "no"} << "a/other (no)";
    QTest::newRow("refresh") << Gap{Kind::Refresh, "a", "other", {}, "busy"} << "a/other (busy)";
    QTest::newRow("volume") << Gap{Kind::Volume, "a", "other", "x", "no"} << "a/other/x (no)";
    QTest::newRow("image") << Gap{Kind::Image, "a", {}, "/srv/x", "no"} << "a: /srv/x (no)";
}

void GapsTest::eachKindRefusesWhatTakesAwayOrWritesBelowOthers()
{
    QFETCH(Gap, gap);
    QFETCH(QString, named);
    QVERIFY(deletion("uuid-web").isValid());
    const VolumeRef free{"a", "default", "free.qcow2"};
    QVERIFY(planDeleteVolume(m_inventory, free).isValid());
    QVERIFY(planUntemplate(m_inventory, {"a", "uuid-tpl"}).isValid());
    QVERIFY(planFlatten(m_inventory, {"a", "uuid-web"}).isValid());
    QVERIFY(planTemplate(m_inventory, {"a", "uuid-plain"}).isValid());
    a().gaps.push_back(gap);
    for (const auto &refusals : {deletion("uuid-web").refusals, deletion("uuid-tpl").refusals,
                                 planDeleteVolume(m_inventory, free).refusals,
                                 planUntemplate(m_inventory, {"a", "uuid-tpl"}).refusals,
                                 planFlatten(m_inventory, {"a", "uuid-web"}).refusals,
                                 planTemplate(m_inventory, {"a", "uuid-plain"}).refusals}) {
        QCOMPARE(reasons(refusals), QList{Reason::UsersUnknown});
        QCOMPARE(refusals[0].names, QStringList{named});
    }
    // With its disks kept nothing can be damaged.
    QVERIFY(planDelete(m_inventory, {"a", "uuid-web"}, true).isValid());
}

void GapsTest::onANodeThatCannotSeeTheStorageNothingIsHidden()
{
    b().gaps.push_back({Gap::Kind::Definition, "b", {}, "odd", "bad XML"});
    QVERIFY(deletion("uuid-web").isValid());
}

void GapsTest::onANodeThatCanSeeItSomethingMayBe()
{
    b().gaps.push_back({Gap::Kind::Definition, "b", {}, "odd", "bad XML"});
    QCOMPARE(reasons(deletion("uuid-tpl").refusals), QList{Reason::UsersUnknown});
    // One machine under two URIs.
    b().hostUuid = a().hostUuid;
    QCOMPARE(reasons(deletion("uuid-web").refusals), QList{Reason::UsersUnknown});
    // A kind of storage that is reached over a network.
    b().hostUuid = "host-b";
    a().pools[0].type = "netfs";
    QCOMPARE(reasons(deletion("uuid-web").refusals), QList{Reason::UsersUnknown});
}

/// "open" is on a storage that node b may see, "plain" is not.
void GapsTest::aTemplateIsNotMadeWhereAWriterMayHide()
{
    const auto refused = [this](const char *uuid) {
        return reasons(planTemplate(m_inventory, {"a", uuid}).refusals);
    };
    QCOMPARE(refused("uuid-open"), QList<Reason>{});
    for (const Gap &gap : {Gap{Gap::Kind::Definition, "b", {}, "odd", "bad XML"},
                           Gap{Gap::Kind::Refresh, "b", "shared", {}, "busy"}}) {
        b().gaps = {gap};
        QCOMPARE(refused("uuid-open"), QList{Reason::UsersUnknown});
        QCOMPARE(refused("uuid-plain"), QList<Reason>{});
    }
    const SeenNode seen{b().hostUuid, b().pools};
    b() = {};
    b().node = "b";
    b().lastSeen = seen;
    QCOMPARE(refused("uuid-open"), QList{Reason::DependantsUnknown});
    QCOMPARE(refused("uuid-plain"), QList<Reason>{});
    b().lastSeen.reset();
    QCOMPARE(refused("uuid-plain"), QList{Reason::DependantsUnknown});
}

void GapsTest::whereDroppedSnapshotsMayBeNeededMoreIsAsked()
{
    VirtualMachine &plain = a().vms[2];
    plain.snapshotCount = 1;
    plain.snapshots.emplace_back();
    a().pools[0].parentsKnown = false;
    const auto refused = [&](Snapshots wish) {
        return reasons(planTemplate(m_inventory, {"a", plain.uuid}, wish).refusals);
    };
    QCOMPARE(refused(Snapshots::Drop), QList{Reason::ParentsUnknown});
    QCOMPARE(refused(Snapshots::Refuse), QList{Reason::TemplateHasSnapshots});
    a().gaps = {{Gap::Kind::Definition, "a", {}, "odd", "bad XML"}};
    QCOMPARE(refused(Snapshots::Drop), (QList{Reason::UsersUnknown, Reason::ParentsUnknown}));
}

/// libvirt tells what a listed image rests on, but not where its data are.
void GapsTest::headersThatWereNotReadHideOnlyDataFiles()
{
    madeVm(a(), "bytes", "default", "raw");
    a().gaps = {{Gap::Kind::Image, "a", "default", {}, beyondLimit}};
    // Its own header was not read either: its data may be in another file.
    QCOMPARE(reasons(deletion("uuid-plain").refusals), QList{Reason::UsersUnknown});
    for (Volume &volume : a().pools[0].volumes)
        volume.headerRead = volume.name == u"plain.qcow2";
    QVERIFY(deletion("uuid-plain").isValid());
    QCOMPARE(reasons(deletion("uuid-bytes").refusals), QList{Reason::UsersUnknown});
    QCOMPARE(deletion("uuid-bytes").refusals[0].names,
             QStringList{"a/default (" + beyondLimit + ')'});
    // An image whose data are in another file goes with it.
    for (Volume &volume : a().pools[0].volumes) {
        if (volume.name == u"plain.qcow2")
            volume.dataFile = "/pools/default/plain.data";
    }
    QCOMPARE(reasons(deletion("uuid-plain").refusals), QList{Reason::UsersUnknown});
    // Of an image on no storage nothing is known.
    a().gaps = {{Gap::Kind::Image, "a", {}, {}, beyondLimit}};
    QCOMPARE(reasons(deletion("uuid-web").refusals), QList{Reason::UsersUnknown});
    // A listing leaves out what is read before anything is done.
    a().gaps = {{Gap::Kind::Image, "a", {}, "/srv/x", notLookedInto}};
    QVERIFY(deletion("uuid-bytes").isValid());
}

void GapsTest::aSilentNodeIsJudgedByWhatItHad()
{
    const SeenNode seen{b().hostUuid, b().pools};
    b() = {};
    b().node = "b";
    b().lastSeen = seen;
    QVERIFY(deletion("uuid-web").isValid());
    QCOMPARE(reasons(deletion("uuid-tpl").refusals), QList{Reason::DependantsUnknown});
    b().lastSeen->storages.pop_back();
    QVERIFY(deletion("uuid-tpl").isValid());
}

void GapsTest::aSilentNodeThatWasNeverSeenMayHide()
{
    b() = {};
    b().node = "b";
    for (const char *uuid : {"uuid-web", "uuid-tpl"}) {
        QCOMPARE(reasons(deletion(uuid).refusals), QList{Reason::DependantsUnknown});
        QCOMPARE(deletion(uuid).refusals[0].names, QStringList{"b"});
    }
}

void GapsTest::oneFolderUnderTwoNamesIsKnownByAFile()
{
    b().gaps.push_back({Gap::Kind::Refresh, "b", "default", {}, "busy"});
    QVERIFY(deletion("uuid-web").isValid());
    b().pools[0].volumes.push_back(a().pools[0].volumes.back());
    QCOMPARE(reasons(deletion("uuid-web").refusals), QList{Reason::UsersUnknown});
}

void GapsTest::whatANodeHadIsRemembered()
{
    const QTemporaryDir state;
    qputenv("XDG_STATE_HOME", state.path().toUtf8());
    QVERIFY(!seenstorages::load(a().uri));
    a().pools[1].sourceHost = "nfs";
    a().pools[1].sourceName = "/export";
    seenstorages::save(a(), std::chrono::milliseconds(40));
    const auto seen = seenstorages::load(a().uri);
    QVERIFY(seen);
    QCOMPARE(seen->hostUuid, a().hostUuid);
    QCOMPARE(seen->storages.size(), size_t{2});
    QCOMPARE(seen->storages[1].uuid, QString("shared"));
    QCOMPARE(seen->storages[1].sourceHost, QString("nfs"));
    QCOMPARE(seen->storages[0].volumes.size(), a().pools[0].volumes.size());
    QVERIFY(!seenstorages::load("test:///another"));
    // Many volumes: some of them will do.
    for (int i = 0; i < 1000; ++i)
        a().pools[0].volumes.push_back(madeVolume(a().pools[0], QString::number(i), "raw", 1));
    seenstorages::save(a(), std::chrono::milliseconds(40));
    QVERIFY(seenstorages::load(a().uri)->storages[0].volumes.size() < 100);
}

/// What it says makes a silent node count less, so nobody else may have written it.
void GapsTest::whatOthersCouldHaveWrittenIsNotRemembered()
{
    const QTemporaryDir state;
    qputenv("XDG_STATE_HOME", state.path().toUtf8());
    seenstorages::save(a(), std::chrono::milliseconds(40));
    QVERIFY(seenstorages::load(a().uri));
    const QDir folder(state.filePath("ramet/nodes"));
    const QString name = folder.filePath(folder.entryList(QDir::Files).value(0));
    const QByteArray path = QFile::encodeName(name);
    struct stat facts {};
    QVERIFY(stat(path, &facts) == 0);
    QCOMPARE(facts.st_mode & 07777, 0600U);

    QCOMPARE(chmod(path, 0666), 0);
    QVERIFY(!seenstorages::load(a().uri));
    seenstorages::save(a(), std::chrono::milliseconds(40)); // replaces what is not trusted
    QVERIFY(seenstorages::load(a().uri));

    const QString other = state.filePath("other");
    QVERIFY(QFile::rename(name, other));
    QCOMPARE(symlink(QFile::encodeName(other), path), 0);
    QVERIFY(!seenstorages::load(a().uri));
    QVERIFY(QFile::resize(other, 0));
    seenstorages::save(a(), std::chrono::milliseconds(40));
    QVERIFY(seenstorages::load(a().uri));
    QCOMPARE(QFileInfo(other).size(), 0); // not through the link

    QCOMPARE(chmod(QFile::encodeName(folder.path()), 0777), 0);
    QVERIFY(!seenstorages::load(a().uri));
    QCOMPARE(chmod(QFile::encodeName(folder.path()), 0700), 0);
    QVERIFY(seenstorages::load(a().uri));
    if (geteuid() != 0)
        QSKIP("only root gives a file away");
    QCOMPARE(chown(path, 65534, 65534), 0);
    QVERIFY(!seenstorages::load(a().uri));
}

void GapsTest::partsThatCannotBeParsedAreTold()
{
    DomainRecord record;
    record.name = "odd";
    record.xml = "<domain><name>odd</name></domain>";
    record.state = VmState::Running;
    record.liveXml = "<domain>";
    record.snapshotXmls = {"<domainsnapshot><name>s</name></domainsnapshot>", "<x/>"};
    std::vector<ReadFailure> failures;
    const auto vm = readDomain(record, "a", &failures);
    QVERIFY(vm);
    QCOMPARE(vm->snapshots.size(), size_t{1});
    QCOMPARE(failures.size(), size_t{2});
    QCOMPARE(failures[0].part, ReadFailure::Part::Live);
    QCOMPARE(failures[1].part, ReadFailure::Part::Snapshots);

    PoolRecord storage;
    storage.xml = "<pool type='dir'><name>p</name></pool>";
    storage.volumeXmls = {"<volume><name>v</name></volume>", "<volume>"};
    std::vector<PoolRecord::Failure> unread;
    const auto pool = readPool(storage, "a", &unread);
    QVERIFY(pool);
    QCOMPARE(pool->volumes.size(), size_t{1});
    QCOMPARE(unread.size(), size_t{1});
}

RAMET_TEST(GapsTest)
#include "tst_gaps.moc"
