// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/domain/domainxml.h"
#include "storage/domain/markproof.h"
#include "storage/lineage/lineage.h"
#include "storage/lineage/lineagetree.h"
#include "storage/power/powerplan.h"
#include "storage/template/templateplan.h"
#include "tests/support/testprogram.h"

#include <QtTest>
#include <algorithm>

using namespace ramet;

namespace {

const QString uuid = QStringLiteral("6f1f9a52-30b5-4c60-9a1e-6d9c1b6f0001");
const QString disk = QStringLiteral(
    "<disk type='file'><source file='/p/prod.qcow2'/><target dev='vda' bus='virtio'/></disk>");

const QString hostDevice =
    QStringLiteral("<hostdev mode='subsystem' type='pci'><source><address domain='0' bus='1' "
                   "slot='0' function='0'/></source></hostdev>");

QString definition(const QString &name, const QString &marks, const QString &devices)
{
    return QStringLiteral("<domain type='qemu'><name>%1</name><uuid>%2</uuid><metadata>"
                          "<ramet:ramet xmlns:ramet='urn:ramet:domain:1'>%3</ramet:ramet>"
                          "</metadata><devices>%4</devices></domain>")
        .arg(name, uuid, marks, devices);
}

QString building(const QString &since)
{
    return QStringLiteral("<ramet:building client='x' task='%1' since='%2'>"
                          "<ramet:volume pool='p' name='new-vda.qcow2'/></ramet:building>")
        .arg(uuid, since);
}

VirtualMachine read(const DomainRecord &record)
{
    return readDomain(record, "a").value();
}

DomainRecord record(const QString &name, const QString &marks, const QString &devices = {})
{
    DomainRecord made;
    made.uuid = uuid;
    made.name = name;
    made.xml = definition(name, marks, devices);
    return made;
}

NodeInventory node(const VirtualMachine &vm)
{
    NodeInventory node;
    node.node = "a";
    node.reachable = true;
    StoragePool pool;
    pool.node = "a";
    pool.name = "p";
    pool.type = "dir";
    pool.path = "/p";
    pool.active = true;
    Volume volume;
    volume.name = "prod.qcow2";
    volume.path = "/p/prod.qcow2";
    volume.format = "qcow2";
    pool.volumes.push_back(volume);
    node.pools.push_back(pool);
    if (vm.marks.isHelper)
        node.helpers.push_back(vm);
    else
        node.vms.push_back(vm);
    return node;
}

} // namespace

class MarkProofTest : public QObject {
    Q_OBJECT
private slots:
    void aCloneInTheMakingIsTakenForOne();
    void aForgedMarkMakesNoCloneInTheMaking_data();
    void aForgedMarkMakesNoCloneInTheMaking();
    void aCloneIsFetchedByItsOwnTaskAlone();
    void onlyATransientPausedDomainIsAHelper_data();
    void onlyATransientPausedDomainIsAHelper();
    void onlyAHelperCopiesForATask();
    void aHelperUsesItsDisksButIsNotShown();
    void onlyNamesThatRametGivesAreAClonesVolumes_data();
    void onlyNamesThatRametGivesAreAClonesVolumes();
    void onlyAUuidIsATask_data();
    void onlyAUuidIsATask();
};

void MarkProofTest::aCloneInTheMakingIsTakenForOne()
{
    const VirtualMachine vm = read(record("new", building("2020-01-01T00:00:00Z")));
    QVERIFY(vm.marks.isBuilding);
    QCOMPARE(vm.marks.buildingTask, uuid);
    QCOMPARE(vm.marks.buildingVolumes.size(), size_t{1});
}

void MarkProofTest::aForgedMarkMakesNoCloneInTheMaking_data()
{
    QTest::addColumn<DomainRecord>("record");
    const QString good = building("2020-01-01T00:00:00Z");
    const auto row = [](const char *name, DomainRecord record, auto change) {
        change(record);
        QTest::newRow(name) << record;
    };
    const auto nothing = [](DomainRecord &) {};
    row("a disk", record("new", good, disk), nothing);
    row("a network card", record("new", good, "<interface type='user'/>"), nothing);
    row("it runs", record("new", good), [](auto &made) { made.state = VmState::Running; });
    row("it runs with a disk", record("new", good), [](auto &made) {
        made.state = VmState::Running;
        made.liveXml = definition("new", {}, disk);
    });
    row("it is paused", record("new", good), [](auto &made) { made.state = VmState::Paused; });
    row("an empty drive", record("new", good, "<disk type='file' device='cdrom'/>"), nothing);
    row("a medium alone",
        record("new", good,
               "<disk type='file' device='cdrom'><source file='/p/a.iso'/>"
               "<target dev='sda' bus='sata'/></disk>"),
        nothing);
    row("a network card while it runs", record("new", good), [](auto &made) {
        made.state = VmState::Running;
        made.liveXml = definition("new", {}, "<interface type='user'/>");
    });
    row("it is about to end", record("new", good),
        [](auto &made) { made.state = VmState::ShuttingDown; });
    row("a host device", record("new", good, hostDevice), nothing);
    row("a shared folder",
        record("new", good, "<filesystem><source dir='/home'/><target dir='t'/></filesystem>"),
        nothing);
    row("a saved state", record("new", good), [](auto &made) { made.hasManagedSave = true; });
    row("transient", record("new", good), [](auto &made) { made.persistent = false; });
    row("no time", record("new", "<ramet:building client='x' task='t'/>"), nothing);
    row("no readable time", record("new", building("yesterday")), nothing);
    row("the beginning of time", record("new", building("1970-01-01T00:00:00Z")), nothing);
    const auto later = QDateTime::currentDateTimeUtc().addSecs(3600).toString(Qt::ISODate);
    row("a time to come", record("new", building(later)), nothing);
}

void MarkProofTest::aForgedMarkMakesNoCloneInTheMaking()
{
    QFETCH(const DomainRecord, record);
    const VirtualMachine vm = read(record);
    QVERIFY(!vm.marks.isBuilding);
    QVERIFY(vm.marks.buildingVolumes.empty());
    QVERIFY(readClaimedDomain(record, "a")->marks.isBuilding); // kept for the journal's owner
}

void MarkProofTest::aCloneIsFetchedByItsOwnTaskAlone()
{
    const QString mark = "<ramet:building client='x' task='%1' since='%2' from='b'/>"
                         "<ramet:origin uuid='%3' name='web' mode='full'/>";
    const QString origin = "6f1f9a52-30b5-4c60-9a1e-6d9c1b6f0002";
    const QString good = mark.arg(uuid, "2020-01-01T00:00:00Z", origin);
    const VirtualMachine vm = read(record("new", good, disk));
    QCOMPARE(vm.marks.fetching.from, QString("b"));
    QVERIFY(!vm.marks.isBuilding && vm.marks.buildingTask == uuid);
    for (const QString &claim :
         {mark.arg(origin, "2020-01-01T00:00:00Z", origin), mark.arg(uuid, "never", origin)})
        QVERIFY(!read(record("new", claim, disk)).marks.isFetching());
    // It needs its origin as long as its disks come.
    Inventory inventory;
    VirtualMachine web;
    web.node = "b";
    web.uuid = origin;
    web.name = "web";
    NodeInventory from;
    from.node = "b";
    from.reachable = true;
    from.vms.push_back(web);
    inventory.nodes.push_back(node(vm));
    inventory.nodes.push_back(from);
    const auto dependants = Lineage(inventory).dependantsOf(web);
    QCOMPARE(dependants.size(), size_t{1});
    QCOMPARE(dependants.front().name, QString("new"));
    for (const VmPlan &plan : {planStart(inventory, {"b", origin}, true),
                               planTemplate(inventory, {"b", origin}, Snapshots::Refuse)}) {
        const auto fetched =
            std::ranges::find(plan.refusals, Reason::DisksAreFetched, &Refusal::reason);
        QVERIFY(fetched != plan.refusals.end());
        QCOMPARE(fetched->names, QStringList{vm.node + "/new"});
    }
}

void MarkProofTest::onlyATransientPausedDomainIsAHelper_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("persistent");
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("isHelper");
    const QString name = helperName(uuid);
    QTest::newRow("ours") << name << false << int(VmState::Paused) << true;
    QTest::newRow("a VM that is off") << "web" << true << int(VmState::Off) << false;
    QTest::newRow("a VM that runs") << "web" << true << int(VmState::Running) << false;
    QTest::newRow("only named so") << name << true << int(VmState::Paused) << false;
    QTest::newRow("it runs") << name << false << int(VmState::Running) << false;
    QTest::newRow("of another UUID")
        << "ramet-copy-00000000" << false << int(VmState::Paused) << false;
    QTest::newRow("longer") << name + "x" << false << int(VmState::Paused) << false;
}

void MarkProofTest::onlyATransientPausedDomainIsAHelper()
{
    QFETCH(const QString, name);
    QFETCH(const bool, persistent);
    QFETCH(const int, state);
    QFETCH(const bool, isHelper);
    DomainRecord made = record(name, "<ramet:helper/>", disk);
    made.persistent = persistent;
    made.state = static_cast<VmState>(state);
    QCOMPARE(read(made).marks.isHelper, isHelper);
}

void MarkProofTest::onlyAHelperCopiesForATask()
{
    const auto taskOf = [](const QString &name, const QString &task) {
        DomainRecord made = record(name, "<ramet:helper task='" + task + "'/>", disk);
        made.persistent = false;
        made.state = VmState::Paused;
        return read(made).marks.helperTask;
    };
    QCOMPARE(taskOf(helperName(uuid), uuid), uuid);
    QCOMPARE(taskOf(helperName(uuid), "../x"), QString());
    QCOMPARE(taskOf("web", uuid), QString());
}

void MarkProofTest::aHelperUsesItsDisksButIsNotShown()
{
    DomainRecord made = record(helperName(uuid), "<ramet:helper/>", disk);
    made.persistent = false;
    made.state = VmState::Paused;
    Inventory inventory;
    inventory.nodes.push_back(node(read(made)));
    const auto users = dependantsOfImage(inventory, "a", "/p/prod.qcow2");
    QCOMPARE(users.size(), size_t{1});
    QCOMPARE(users.front().name, helperName(uuid));
    for (const LineageRow &row : lineageTree(Lineage(inventory)).rows)
        QVERIFY(!row.isVm);
}

void MarkProofTest::onlyNamesThatRametGivesAreAClonesVolumes_data()
{
    QTest::addColumn<QString>("volume");
    QTest::addColumn<bool>("isTheirs");
    QTest::newRow("plain") << "web_1-vda.qcow2" << true;
    QTest::newRow("with its UUID") << "web_1-vda-6f1f9a52.qcow2" << true;
    QTest::newRow("with another UUID") << "web_1-vda-00000000.qcow2" << false;
    QTest::newRow("on Ceph") << "web_1-sdb-6f1f9a52" << true;
    QTest::newRow("scratch image") << "web_1-vda.qcow2.snapshot" << true;
    QTest::newRow("another's") << "precious.iso" << false;
    QTest::newRow("of a longer name") << "web_1-db-vda.qcow2" << false;
    QTest::newRow("a path") << "web_1-vda.qcow2/../x" << false;
    QTest::newRow("no disk") << "web_1.qcow2" << false;
}

void MarkProofTest::onlyNamesThatRametGivesAreAClonesVolumes()
{
    QFETCH(const QString, volume);
    QFETCH(const bool, isTheirs);
    VirtualMachine vm;
    vm.name = "web 1";
    vm.uuid = uuid;
    QCOMPARE(isVolumeNameOf(volume, vm), isTheirs);
}

void MarkProofTest::onlyAUuidIsATask_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("isId");
    QTest::newRow("UUID") << uuid << true;
    QTest::newRow("none") << "" << false;
    QTest::newRow("a path") << "../../../etc/x" << false;
    QTest::newRow("a path behind a UUID") << uuid + "/../x" << false;
    QTest::newRow("braces") << "{" + uuid + "}" << false;
    QTest::newRow("zeros") << "00000000-0000-0000-0000-000000000000" << false;
}

void MarkProofTest::onlyAUuidIsATask()
{
    QFETCH(const QString, id);
    QFETCH(const bool, isId);
    QCOMPARE(isTaskId(id), isId);
    VirtualMachine vm;
    vm.marks.buildingTask = id;
    vm.marks.isBuilding = true;
    vm.marks.buildingSince = "2020-01-01T00:00:00Z";
    QCOMPARE(provenMarks(vm, QDateTime::currentDateTimeUtc()).buildingTask, isId ? id : QString());
}

RAMET_TEST(MarkProofTest)
#include "tst_markproof.moc"
