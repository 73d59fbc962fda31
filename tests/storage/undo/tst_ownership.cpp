// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/undo/ownership.h"
#include "tests/models/madeinventory.h"
#include "tests/support/testprogram.h"

#include <QtTest>
#include <functional>

using namespace ramet;
using namespace ramet::test;

using Change = std::function<void(NodeInventory &)>;

namespace {

const QString path = QStringLiteral("/pools/default/new-vda.qcow2");
const QString beside = QStringLiteral("/elsewhere/new_VARS.fd");

Need need(Need::Kind kind, Need::Use use, const QString &name)
{
    Need made;
    made.kind = kind;
    made.use = use;
    made.name = name;
    return made;
}

Disk diskOn(const QString &image, DiskDevice device = DiskDevice::Disk)
{
    Disk disk;
    disk.target = QStringLiteral("vdz");
    disk.device = device;
    disk.source = DiskSource::File;
    disk.path = image;
    disk.format = QStringLiteral("qcow2");
    return disk;
}

void addOverlay(NodeInventory &node, const QString &backing, const QString &dataFile)
{
    StoragePool &pool = node.pools.front();
    pool.volumes.push_back(madeVolume(pool, QStringLiteral("top.qcow2"), "qcow2", 1, backing));
    pool.volumes.back().dataFile = dataFile;
}

/// A clone in the making that notes the volume.
VirtualMachine &addPlaceholder(NodeInventory &node)
{
    VirtualMachine vm;
    vm.node = node.node;
    vm.uuid = QStringLiteral("uuid-new");
    vm.name = QStringLiteral("new");
    vm.marks.isBuilding = true;
    vm.marks.buildingVolumes = {{"default", "new-vda.qcow2"}};
    node.vms.push_back(vm);
    return node.vms.back();
}

} // namespace

/// Recovery and deletion know the same needs: what anything needs is not removed.
class OwnershipTest : public QObject {
    Q_OBJECT
private slots:
    void whatIsNeededIsNotUnused_data();
    void whatIsNeededIsNotUnused();
    void anUnknownNodeTellsNothing();
};

void OwnershipTest::whatIsNeededIsNotUnused_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<Change>("change"); // of node a, whose first VM is "web"
    QTest::addColumn<bool>("isUnused");
    const auto row = [](const char *name, const QString &file, bool isUnused,
                        const Change &change) {
        QTest::newRow(name) << file << change << isUnused;
    };
    const auto by = [&](const char *name, const std::function<void(VirtualMachine &)> &change) {
        row(name, path, false, [change](NodeInventory &node) { change(node.vms.front()); });
    };
    row("nobody", path, true, [](NodeInventory &) {});
    by("disk", [](VirtualMachine &vm) { vm.disks.push_back(diskOn(path)); });
    by("medium in a drive",
       [](VirtualMachine &vm) { vm.disks.push_back(diskOn(path, DiskDevice::Cdrom)); });
    by("disk of how it runs", [](VirtualMachine &vm) { vm.liveDisks.push_back(diskOn(path)); });
    by("explicit backing store", [](VirtualMachine &vm) {
        DiskLayer layer;
        layer.path = path;
        layer.format = "qcow2";
        vm.disks.front().layers.push_back(layer);
    });
    by("data file that the definition names",
       [](VirtualMachine &vm) { vm.disks.front().dataFile = path; });
    by("disk of a snapshot", [](VirtualMachine &vm) {
        vm.snapshots.emplace_back();
        vm.snapshots.back().disks.push_back(diskOn(path));
    });
    by("memory of a snapshot", [](VirtualMachine &vm) {
        vm.snapshots.emplace_back();
        vm.snapshots.back().files.push_back(need(Need::Kind::SnapshotMemory, Need::Use::Own, path));
    });
    for (const auto &[name, kind, use] :
         {std::tuple("kernel", Need::Kind::Kernel, Need::Use::Read),
          {"UEFI variables", Need::Kind::Variables, Need::Use::Own},
          {"what variables are made from", Need::Kind::VariablesTemplate, Need::Use::Read},
          {"TPM state", Need::Kind::TpmState, Need::Use::Own},
          {"target of a job", Need::Kind::Mirror, Need::Use::Write},
          {"log", Need::Kind::Log, Need::Use::Write},
          {"named for QEMU", Need::Kind::CommandLine, Need::Use::Read}})
        by(name, [kind, use](VirtualMachine &vm) { vm.needs.push_back(need(kind, use, path)); });
    row("helper", path, false, [](NodeInventory &node) {
        node.helpers.push_back(node.vms.front());
        node.helpers.back().marks.isHelper = true;
        node.helpers.back().disks = {diskOn(path)};
    });
    row("overlay of no VM", path, false, [](NodeInventory &node) { addOverlay(node, path, {}); });
    row("image that keeps its data in it", path, false,
        [](NodeInventory &node) { addOverlay(node, {}, path); });
    row("overlay in a drive", path, false, [](NodeInventory &node) {
        addOverlay(node, path, {});
        node.vms.front().disks.push_back(diskOn("/pools/default/top.qcow2", DiskDevice::Cdrom));
    });
    row("the clone that makes it", path, true, [](NodeInventory &node) { addPlaceholder(node); });
    row("the clone that makes it boots from it", path, false, [](NodeInventory &node) {
        addPlaceholder(node).needs.push_back(need(Need::Kind::Kernel, Need::Use::Read, path));
    });
    row("another clone's overlay in the making", path, false, [](NodeInventory &node) {
        addOverlay(node, path, {});
        addPlaceholder(node).marks.buildingVolumes = {{"default", "top.qcow2"}};
    });
    row("variables of the clone that makes them", beside, true, [](NodeInventory &node) {
        addPlaceholder(node).needs.push_back(need(Need::Kind::Variables, Need::Use::Own, beside));
    });
    row("a file that its maker names elsewhere", path, true, [](NodeInventory &node) {
        addPlaceholder(node).marks.buildingVolumes.clear();
        node.vms.back().needs.push_back(
            need(Need::Kind::Variables, Need::Use::Own, "/elsewhere/new-vda.qcow2"));
    });
    row("variables of two", beside, false, [](NodeInventory &node) {
        const Need variables = need(Need::Kind::Variables, Need::Use::Own, beside);
        addPlaceholder(node).needs.push_back(variables);
        node.vms.front().needs.push_back(variables);
    });
    row("a file of that name elsewhere", beside, false,
        [](NodeInventory &node) { node.vms.front().disks.push_back(diskOn("/mnt/new_VARS.fd")); });
}

void OwnershipTest::whatIsNeededIsNotUnused()
{
    QFETCH(const QString, file);
    QFETCH(const Change, change);
    QFETCH(const bool, isUnused);
    Inventory inventory = madeInventory();
    StoragePool &pool = inventory.nodes[0].pools.front();
    pool.volumes.push_back(madeVolume(pool, "new-vda.qcow2", "qcow2", 1));
    change(inventory.nodes[0]);
    QCOMPARE(isUnusedIn(inventory, "a", file), isUnused);
}

void OwnershipTest::anUnknownNodeTellsNothing()
{
    QVERIFY(!isUnusedIn(madeInventory(), "gone", path));
    QVERIFY(!isUnusedIn({}, "a", path));
}

RAMET_TEST(OwnershipTest)
#include "tst_ownership.moc"
