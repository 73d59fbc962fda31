// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/inventorystore.h"
#include "storage/libvirt/callfaults.h"
#include "storage/libvirt/pullcalls.h"
#include "storage/look/look.h"
#include "tests/support/lab.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QtTest>

using namespace ramet;
using namespace ramet::test;

/// Disks on no storage are measured by the daemon, and no others: that asks a running VM's QEMU for
/// its block nodes, which it does not survive at the end of a pull.
class UnlistedDisksTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void aDiskIsMeasuredAsItComesAndThenKnown();
    void aRunningVmOnAStorageIsNotMeasured();
    void noVmIsMeasuredWhileAPullCopies();
    void cleanup();

private:
    bool makeImages(const QString &folder)
    {
        m_image = folder + "/over.qcow2";
        const QString base = folder + "/base.qcow2";
        return run("qemu-img", {"create", "-q", "-f", "qcow2", base, "24M"}).ok() &&
               run("qemu-io", {"-c", "write -P 7 0 16M", base}).ok() &&
               run("qemu-img", {"create", "-q", "-f", "qcow2", "-F", "qcow2", "-b", base, m_image})
                   .ok();
    }
    bool define()
    {
        QFile file(m_folder.filePath("vm.xml"));
        const QString xml = QStringLiteral(
            "<domain type='qemu'><name>vm</name><memory unit='MiB'>16</memory><os><type>hvm</type>"
            "</os><devices><disk type='file'><driver name='qemu' type='qcow2'/>"
            "<source file='%1'/><target dev='vda' bus='virtio'/></disk></devices></domain>");
        return file.open(QIODevice::WriteOnly) && file.write(xml.arg(m_image).toUtf8()) > 0 &&
               file.flush() && virsh({"define", file.fileName()});
    }
    bool virsh(const QStringList &arguments) const
    {
        const Ran ran = m_lab->virsh("a", arguments);
        if (!ran.ok())
            qWarning("%s", ran.err.constData());
        return ran.ok();
    }
    std::unique_ptr<InventoryStore> newStore() const
    {
        auto store = std::make_unique<InventoryStore>(m_nodes);
        store->start();
        return store;
    }
    static const VirtualMachine *vmOf(const Inventory &inventory)
    {
        return inventory.findNode("a")->findVmByName("vm");
    }

    std::unique_ptr<Lab> m_lab;
    std::shared_ptr<Nodes> m_nodes;
    QTemporaryDir m_folder;
    QString m_image;
};

void UnlistedDisksTest::initTestCase()
{
    m_lab = Lab::up(1);
    QVERIFY(m_lab);
    m_nodes = std::make_shared<Nodes>(std::vector<NodeAddress>{{"a", m_lab->uri("a")}});
}

void UnlistedDisksTest::cleanup()
{
    m_lab->virsh("a", {"destroy", "vm"});
    m_lab->virsh("a", {"undefine", "vm"});
}

void UnlistedDisksTest::aDiskIsMeasuredAsItComesAndThenKnown()
{
    const QString aside = m_lab->storageFolder("a", "default") + "-aside";
    QVERIFY(QDir().mkpath(aside) && makeImages(aside));
    const auto store = newStore();
    QTRY_VERIFY_WITH_TIMEOUT(store->inventory().findNode("a")->reachable, 20'000);
    const auto size = [&] {
        const VirtualMachine *vm = vmOf(store->inventory());
        return vm && !vm->disks.empty() ? vm->disks[0].capacityBytes : 0;
    };
    QVERIFY(define());
    QTRY_COMPARE(size(), quint64{24} << 20);
    QVERIFY(virsh({"start", "--paused", "vm"}));
    QTRY_COMPARE(vmOf(store->inventory())->state, VmState::Paused);
    resetCallCounts();
    QVERIFY(virsh({"desc", "vm", "--config", "another"}));
    QTRY_COMPARE(vmOf(store->inventory())->description, QStringLiteral("another"));
    QCOMPARE(size(), quint64{24} << 20);
    QVERIFY(!callCounts().contains("virDomainGetBlockInfo"));
}

void UnlistedDisksTest::aRunningVmOnAStorageIsNotMeasured()
{
    QVERIFY(makeImages(m_lab->storageFolder("a", "default")));
    const auto store = newStore();
    QTRY_VERIFY_WITH_TIMEOUT(store->inventory().findNode("a")->reachable, 20'000);
    resetCallCounts();
    QVERIFY(define());
    QVERIFY(virsh({"start", "--paused", "vm"}));
    QVERIFY(virsh({"desc", "vm", "--config", "--live", "another"}));
    QTRY_VERIFY(vmOf(store->inventory()) &&
                vmOf(store->inventory())->description == QStringLiteral("another"));
    QTRY_VERIFY(placeOf(*store->inventory().findNode("a"), vmOf(store->inventory())->disks[0]));
    QVERIFY(callCounts().contains("virDomainGetXMLDesc"));
    QVERIFY(!callCounts().contains("virDomainGetBlockInfo"));
}

void UnlistedDisksTest::noVmIsMeasuredWhileAPullCopies()
{
    const QString aside = m_lab->storageFolder("a", "default") + "-pulled";
    QVERIFY(QDir().mkpath(aside) && makeImages(aside));
    QVERIFY(define());
    QVERIFY(virsh({"start", "--paused", "vm"}));
    const auto size = [&] {
        return vmOf(look(*m_nodes, Scope::everything()))->disks[0].capacityBytes;
    };
    QCOMPARE(size(), quint64{24} << 20);
    const auto connection = m_nodes->work("a");
    QVERIFY(connection);
    const QString uuid = vmOf(look(*m_nodes, Scope::everything()))->uuid;
    QVERIFY(pulls::start(*connection, uuid, "vda", 1 << 20));
    resetCallCounts();
    QCOMPARE(size(), quint64{0});
    QVERIFY(!callCounts().contains("virDomainGetBlockInfo"));
    QVERIFY(pulls::info(*connection, uuid, "vda")->has_value()); // all that time
    QVERIFY(pulls::end(*connection, uuid, "vda"));
    QCOMPARE(size(), quint64{24} << 20);
}

RAMET_TEST(UnlistedDisksTest)
#include "tst_unlisteddisks.moc"
