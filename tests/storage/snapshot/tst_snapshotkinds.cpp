// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/look/look.h"
#include "storage/operation.h"
#include "tests/storage/firmwarelab.h"
#include "tests/support/forwardedsocket.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QUrl>
#include <QUrlQuery>
#include <QtTest>

using namespace ramet;
using namespace ramet::test;

/// Snapshots of VMs that are not a file and a BIOS: what can be is taken, gone back to, cloned and
/// deleted, and compared; what cannot is refused before anything is touched.
class SnapshotKindsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup();
    void eachGivesBackItsContent_data();
    void eachGivesBackItsContent();
    void aDeviceIsRefusedWithAWayOut();

private:
    Inventory look() { return ramet::look(*m_nodes, Scope::users()); }
    VirtualMachine vm() { return *look().findVm(m_vm); }
    QString disk() { return vm().disks.front().path; }
    void define(const QString &kind);
    void write(int pattern)
    {
        QVERIFY(didRun(run(
            "qemu-io", {"-f", "qcow2", "-c", QString("write -P %1 4M 2M").arg(pattern), disk()})));
    }
    QString keep(const QString &name)
    {
        const QString path = m_kept.filePath(name);
        return didRun(run("qemu-img", {"convert", "-O", "raw", disk(), path})) ? path : QString();
    }

    FirmwareLab m_lab;
    std::unique_ptr<ForwardedSocket> m_socket;
    std::unique_ptr<Nodes> m_far;
    Nodes *m_nodes = nullptr;
    QTemporaryDir m_kept;
    QStringList m_empty;
    VmRef m_vm;
};

void SnapshotKindsTest::initTestCase()
{
    QVERIFY(m_lab.up());
    QUrl url(m_lab.lab().uri("a"));
    const QString socket = QUrlQuery(url).queryItemValue("socket");
    m_socket = std::make_unique<ForwardedSocket>(socket + ".far", socket);
    QVERIFY(m_socket->isListening());
    url.setQuery("socket=" + socket + ".far");
    m_far = std::make_unique<Nodes>();
    m_far->add({"a", url.toString()});
    m_nodes = &m_lab.nodes();
    m_empty = m_lab.everything();
}

void SnapshotKindsTest::cleanup()
{
    m_lab.removeAll();
    QCOMPARE(m_lab.everything(), m_empty);
}

void SnapshotKindsTest::define(const QString &kind)
{
    const QString image = m_lab.makeImage(m_lab.folder("default") + "/kind.qcow2", "qcow2", 32, 2);
    const QString byVolume = "<disk type='volume' device='disk'><driver name='qemu' type='qcow2'/>"
                             "<source pool='default' volume='kind.qcow2'/>"
                             "<target dev='vda' bus='virtio'/></disk>";
    const bool isUefi = kind.startsWith(u"uefi");
    const QString os = "<os><type arch='x86_64' machine='q35'>hvm</type></os>";
    QVERIFY(didRun(m_lab.lab().virsh("a", {"pool-refresh", "default"})));
    m_vm = m_lab.make("kind", isUefi ? pickedFirmware : os,
                      kind == u"volume" ? byVolume : diskAt(image));
    QVERIFY(!m_vm.uuid.isEmpty());
    m_nodes = kind == u"far" ? m_far.get() : &m_lab.nodes();
}

void SnapshotKindsTest::eachGivesBackItsContent_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("external");
    for (const char *kind : {"volume", "far", "uefi"}) {
        QTest::addRow("%s, inside the image", kind) << kind << false;
        QTest::addRow("%s, files", kind) << kind << true;
    }
}

void SnapshotKindsTest::eachGivesBackItsContent()
{
    QFETCH(QString, kind);
    QFETCH(bool, external);
    define(kind);
    write(1);
    const QString one = keep("one");
    auto done = execute(
        *m_nodes, planTakeSnapshot(look(), {.vm = m_vm, .name = "one", .external = external}), {});
    QVERIFY2(done, say(done));
    QCOMPARE(vm().findSnapshot("one")->holds(Snapshot::Kind::External), external);
    write(2);
    const QString two = keep("two");

    CloneRequest request;
    request.source = m_vm;
    request.name = "of one";
    request.snapshot = "one";
    done = execute(*m_nodes, planClone(look(), request), {});
    QVERIFY2(done, say(done));
    const VmRef clone = *done->vm;
    QVERIFY(sameContent(look().findVm(clone)->disks.front().path, one));
    done = execute(*m_nodes, planDelete(look(), clone, false), {});
    QVERIFY2(done, say(done));

    done = execute(*m_nodes, planRevertSnapshot(look(), {m_vm, "one", true}), {});
    QVERIFY2(done, say(done));
    QVERIFY(sameContent(disk(), one));
    write(3);
    const QString three = keep("three");
    done = execute(*m_nodes, planDeleteSnapshot(look(), {m_vm, "one", false}), {});
    QVERIFY2(done, say(done));
    QVERIFY(vm().snapshots.empty());
    QCOMPARE(imageChain(disk()).size(), 1);
    QVERIFY(sameContent(disk(), three));
    QVERIFY(didRun(m_lab.lab().virsh("a", {"start", "kind"})));
    QVERIFY(didRun(m_lab.lab().virsh("a", {"destroy", "kind"})));
    QVERIFY(QFile::remove(disk()));
}

/// Of an LVM volume or an image on Ceph neither libvirt nor QEMU keeps a state.
void SnapshotKindsTest::aDeviceIsRefusedWithAWayOut()
{
    m_vm = m_lab.make("kind", "<os><type arch='x86_64' machine='q35'>hvm</type></os>",
                      "<disk type='block' device='disk'><driver name='qemu' type='raw'/>"
                      "<source dev='/dev/null'/><target dev='vda' bus='virtio'/></disk>"
                      "<disk type='network' device='disk'><driver name='qemu' type='raw'/>"
                      "<source protocol='rbd' name='pool/image'><host name='localhost'/></source>"
                      "<target dev='vdb' bus='virtio'/></disk>");
    QVERIFY(!m_vm.uuid.isEmpty());
    for (const bool external : {false, true}) {
        const TakeSnapshotPlan plan =
            planTakeSnapshot(look(), {.vm = m_vm, .name = "one", .external = external});
        QCOMPARE(plan.refusals.size(), size_t(2));
        for (const Refusal &refusal : plan.refusals)
            QCOMPARE(refusal.reason, Reason::SnapshotCannotHold);
    }
    m_lab.forget(m_vm);
}

RAMET_TEST(SnapshotKindsTest)
#include "tst_snapshotkinds.moc"
