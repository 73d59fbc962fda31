// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/inventorystore.h"
#include "models/inventory/inventorytreemodel.h"
#include "models/tasks/storagerefresh.h"
#include "models/tasks/taskqueue.h"
#include "storage/domain/markproof.h"
#include "storage/libvirt/callfaults.h"
#include "tests/support/lab.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QtTest>
#include <unistd.h>

using namespace ramet;
using namespace ramet::test;

namespace {

QString definition(const QString &name)
{
    return QStringLiteral("<domain type='qemu'><name>%1</name><memory unit='MiB'>16</memory>"
                          "<os><type>hvm</type></os></domain>")
        .arg(name);
}

} // namespace

/// Against real nodes: what virsh does must be seen without asking.
class InventoryStoreTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();

    void bothNodesAreLoaded();
    void aVmMadeWithVirshAppearsWithinASecond();
    void aVmThatIsStartedChangesItsState();
    void aHelperComesAndGoesUnseen();
    void aVmThatCannotBeReadMarksItsNode();
    void aVolumeOfANewVmIsKnownToo();
    void aStorageMadeWithVirshAppears();
    void aStormOfEventsIsOneBatch();
    void aSnapshotNeverChanges();
    void aNodeThatIsLoadedAgainStillTellsOfChanges();
    void aNodeThatStopsIsShownAndComesBack();
    void aNodeThatHangsHoldsUpNobody();
    void aDaemonThatHangsComesBackByItself();
    void nodesCanBeAddedAndRemoved();
    void storagesAreLookedAtAfterATask();

private:
    bool isReady() const
    {
        return m_store->inventory().findNode("a")->reachable &&
               m_store->inventory().findNode("b")->reachable;
    }
    const VirtualMachine *vm(const QString &name, const QString &node = "a") const
    {
        const NodeInventory *home = m_store->inventory().findNode(node);
        return home ? home->findVmByName(name) : nullptr;
    }
    bool virsh(const QStringList &arguments, const QString &node = "a") const
    {
        const Ran ran = m_lab->virsh(node, arguments);
        if (!ran.ok())
            qWarning("%s", ran.err.constData());
        return ran.ok();
    }
    bool define(const QString &xml, const QString &node = "a")
    {
        QFile file(m_folder.filePath("vm.xml"));
        if (!file.open(QIODevice::WriteOnly))
            return false;
        file.write(xml.toUtf8());
        file.close();
        return virsh({"define", file.fileName()}, node);
    }

    std::unique_ptr<Lab> m_lab;
    QTemporaryDir m_folder;
    std::unique_ptr<InventoryStore> m_store;
    std::unique_ptr<InventoryTreeModel> m_tree;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void InventoryStoreTest::initTestCase()
{
    m_lab = Lab::up(2);
    QVERIFY(m_lab);
}

void InventoryStoreTest::init()
{
    const std::vector<NodeAddress> addresses{{"a", m_lab->uri("a")}, {"b", m_lab->uri("b")}};
    m_store = std::make_unique<InventoryStore>(std::make_shared<Nodes>(addresses));
    m_tree = std::make_unique<InventoryTreeModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_tree.get());
    m_tree->follow(*m_store);
    m_store->start();
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), 20'000);
}

void InventoryStoreTest::cleanup()
{
    m_tester.reset();
    m_tree.reset();
    m_store.reset();
}

void InventoryStoreTest::bothNodesAreLoaded()
{
    QCOMPARE(m_tree->rowCount(), 2);
    QVERIFY(m_store->inventory().findNode("a")->findPool("default"));
    QVERIFY(m_store->inventory().findNode("b")->findPool("shared"));
    QVERIFY(!m_store->isConnecting("a"));
}

void InventoryStoreTest::aVmMadeWithVirshAppearsWithinASecond()
{
    const QSignalSpy changed(m_store.get(), &InventoryStore::vmsChanged);
    QVERIFY(define(definition("made-by-virsh")));
    QTRY_VERIFY_WITH_TIMEOUT(vm("made-by-virsh") && m_store->isTold(), 1000);
    const QString uuid = vm("made-by-virsh")->uuid;
    QCOMPARE(changed.front().at(1).toStringList(), QStringList{uuid});
    QVERIFY(m_tree->indexOf({"a", uuid}).isValid());
    QVERIFY(virsh({"undefine", "made-by-virsh"}));
    QTRY_VERIFY_WITH_TIMEOUT(!vm("made-by-virsh") && m_store->isTold(), 1000);
    QCOMPARE(changed.back().at(1).toStringList(), QStringList{uuid});
    QCOMPARE(m_tree->rowCount(m_tree->indexOfNode("a")), 2); // its templates, its storages
}

void InventoryStoreTest::aVmThatIsStartedChangesItsState()
{
    QVERIFY(define(definition("runner")));
    QVERIFY(virsh({"start", "--paused", "runner"}));
    QTRY_VERIFY_WITH_TIMEOUT(vm("runner") && vm("runner")->state == VmState::Paused, 2000);
    QVERIFY(virsh({"undefine", "runner"})); // it stays as long as it runs
    QTRY_VERIFY_WITH_TIMEOUT(vm("runner") && !vm("runner")->persistent, 2000);
    QVERIFY(virsh({"destroy", "runner"}));
    QTRY_VERIFY_WITH_TIMEOUT(!vm("runner"), 2000);
}

/// Guards go by what it holds.
void InventoryStoreTest::aHelperComesAndGoesUnseen()
{
    const QString uuid = "5eed0000-0000-4000-8000-000000000001";
    QString xml = definition(helperName(uuid));
    xml.replace("<memory", "<uuid>" + uuid +
                               "</uuid><metadata><ramet:ramet xmlns:ramet='urn:ramet:domain:1'>"
                               "<ramet:helper/></ramet:ramet></metadata><memory");
    QFile file(m_folder.filePath("helper.xml"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(xml.toUtf8()) > 0);
    file.close();
    const auto helpers = [&] { return m_store->inventory().findNode("a")->helpers.size(); };
    QCOMPARE(helpers(), 0U);
    QVERIFY(virsh({"create", "--paused", file.fileName()}));
    QTRY_COMPARE_WITH_TIMEOUT(helpers(), 1U, 2000);
    QVERIFY(!vm(helperName(uuid)));
    QVERIFY(virsh({"destroy", uuid}));
    QTRY_COMPARE_WITH_TIMEOUT(helpers(), 0U, 2000);
}

void InventoryStoreTest::aVmThatCannotBeReadMarksItsNode()
{
    const auto clear = qScopeGuard([] { clearCallFaults(); });
    const auto node = [this] { return m_tree->indexOfNode("a"); };
    injectCallFault({.call = "virDomainGetXMLDesc", .uri = m_lab->uri("a"), .text = "no way"});
    QVERIFY(define(definition("odd")));
    QTRY_VERIFY_WITH_TIMEOUT(node().data(InventoryTreeModel::WarningRole).toBool(), 5000);
    const QString tip = node().data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains("“odd”") && tip.contains("no way"), qPrintable(tip));
    clearCallFaults();
    QVERIFY(virsh({"desc", "odd", "--config", "mended"}));
    QTRY_VERIFY_WITH_TIMEOUT(vm("odd"), 5000);
    QVERIFY(!node().data(InventoryTreeModel::WarningRole).toBool());
    // What went is no longer unread.
    injectCallFault({.call = "virDomainGetXMLDesc", .uri = m_lab->uri("a")});
    QVERIFY(virsh({"desc", "odd", "--config", "again"}));
    QTRY_VERIFY_WITH_TIMEOUT(node().data(InventoryTreeModel::WarningRole).toBool(), 5000);
    QVERIFY(vm("odd")); // as it was
    clearCallFaults();
    QVERIFY(virsh({"undefine", "odd"}));
    QTRY_VERIFY_WITH_TIMEOUT(!vm("odd"), 5000);
    QVERIFY(!node().data(InventoryTreeModel::WarningRole).toBool());
}

void InventoryStoreTest::aVolumeOfANewVmIsKnownToo()
{
    QVERIFY(virsh({"vol-create-as", "default", "disk.qcow2", "1M", "--format", "qcow2"}));
    QString xml = definition("with-disk");
    xml.replace("</os>",
                "</os><devices><disk type='volume'><driver type='qcow2'/><source "
                "pool='default' volume='disk.qcow2'/><target dev='vda'/></disk></devices>");
    QVERIFY(define(xml));
    QTRY_VERIFY_WITH_TIMEOUT(
        vm("with-disk") && !vm("with-disk")->disks.empty() &&
            placeOf(*m_store->inventory().findNode("a"), vm("with-disk")->disks[0]),
        3000);
    QVERIFY(!vm("with-disk")->disks[0].path.isEmpty());
    QVERIFY(virsh({"undefine", "with-disk"}));
    QVERIFY(virsh({"vol-delete", "disk.qcow2", "default"}));
}

void InventoryStoreTest::aStorageMadeWithVirshAppears()
{
    const QString folder = m_lab->storageFolder("a", "default") + "/inner";
    QVERIFY(virsh({"pool-define-as", "extra", "dir", "--target", folder}));
    QVERIFY(virsh({"pool-build", "extra"}));
    QVERIFY(virsh({"pool-start", "extra"}));
    const auto extra = [this] { return m_store->inventory().findNode("a")->findPool("extra"); };
    QTRY_VERIFY_WITH_TIMEOUT(extra() && extra()->active, 2000);
    QVERIFY(virsh({"pool-destroy", "extra"}));
    QTRY_VERIFY_WITH_TIMEOUT(extra() && !extra()->active, 2000);
    QVERIFY(virsh({"pool-undefine", "extra"}));
    QTRY_VERIFY_WITH_TIMEOUT(!extra(), 2000);
}

void InventoryStoreTest::aStormOfEventsIsOneBatch()
{
    QVERIFY(define(definition("storm")));
    QTRY_VERIFY_WITH_TIMEOUT(vm("storm"), 2000);
    const QString uuid = vm("storm")->uuid;
    const QSignalSpy changed(m_store.get(), &InventoryStore::vmsChanged);
    QStringList commands;
    for (int i = 0; i < 40; ++i)
        commands += QStringLiteral("desc %1 --config text-%2").arg(uuid).arg(i);
    QVERIFY(virsh({commands.join("; ")}));
    QTRY_COMPARE_WITH_TIMEOUT(vm("storm")->description, QStringLiteral("text-39"), 3000);
    QVERIFY2(changed.size() < 20, qPrintable(QString::number(changed.size())));
    QVERIFY(virsh({"undefine", "storm"}));
}

void InventoryStoreTest::aSnapshotNeverChanges()
{
    const std::shared_ptr<const Inventory> before = m_store->snapshot();
    QCOMPARE(m_store->snapshot(), before);
    QVERIFY(define(definition("later")));
    QTRY_VERIFY_WITH_TIMEOUT(vm("later"), 2000);
    QVERIFY(!before->findNode("a")->findVmByName("later"));
    QVERIFY(m_store->snapshot()->findNode("a")->findVmByName("later"));
    QVERIFY(virsh({"undefine", "later"}));
}

void InventoryStoreTest::aNodeThatIsLoadedAgainStillTellsOfChanges()
{
    for (int i = 0; i < 8; ++i) {
        m_store->reconnect("a");
        QTRY_VERIFY_WITH_TIMEOUT(!m_store->isConnecting("a"), 10'000);
        QVERIFY(define(definition("seen")));
        QTRY_VERIFY_WITH_TIMEOUT(vm("seen"), 3000);
        QVERIFY(virsh({"undefine", "seen"}));
        QTRY_VERIFY_WITH_TIMEOUT(!vm("seen"), 3000);
    }
}

void InventoryStoreTest::aNodeThatStopsIsShownAndComesBack()
{
    QVERIFY(define(definition("survivor"), "b"));
    QTRY_VERIFY_WITH_TIMEOUT(vm("survivor", "b"), 2000);
    QVERIFY(m_lab->stopNode("b"));
    QTRY_VERIFY_WITH_TIMEOUT(!m_store->inventory().findNode("b")->reachable && m_store->isTold(),
                             5000);
    QCOMPARE(m_store->inventory().findNode("b")->error.kind, ErrorKind::Unreachable);
    QVERIFY(m_tree->indexOfNode("b").isValid());
    QVERIFY(!m_tree->indexOfNode("b").data(InventoryTreeModel::ErrorRole).toString().isEmpty());
    QVERIFY(m_store->inventory().findNode("a")->reachable);
    QVERIFY(!vm("survivor", "b")); // no plan counts on it, but it is still shown
    const QModelIndex node = m_tree->indexOfNode("b");
    QCOMPARE(m_tree->rowCount(node), 3); // with its templates and storages
    QVERIFY(m_tree->index(0, 0, node).data(InventoryTreeModel::AwayRole).toBool());
    QTest::qWait(3600); // its retries are far apart by now
    QVERIFY(m_lab->startNode("b"));
    QTRY_VERIFY_WITH_TIMEOUT(vm("survivor", "b"), 2000); // by itself
    QVERIFY(virsh({"undefine", "survivor"}, "b"));
    QTRY_VERIFY_WITH_TIMEOUT(!vm("survivor", "b"), 2000); // events work again
}

void InventoryStoreTest::aNodeThatHangsHoldsUpNobody()
{
    // A socket that accepts and never answers.
    const QString path = m_folder.filePath("deaf");
    QProcess deaf;
    deaf.start("python3", {"-c",
                           "import socket,sys\n"
                           "s=socket.socket(socket.AF_UNIX)\n"
                           "s.bind(sys.argv[1]); s.listen(5)\n"
                           "print('ready',flush=True)\n"
                           "k=[]\n"
                           "while True: k.append(s.accept())",
                           path});
    QVERIFY(deaf.waitForReadyRead(10'000));
    m_store->addNode({"deaf", QStringLiteral("qemu+unix:///system?socket=%1").arg(path)});
    QTRY_VERIFY(m_store->isConnecting("deaf"));
    QVERIFY(define(definition("meanwhile")));
    QTRY_VERIFY_WITH_TIMEOUT(vm("meanwhile"), 1000);
    QVERIFY(virsh({"undefine", "meanwhile"}));
    QElapsedTimer time;
    time.start();
    m_store->removeNode("deaf");
    QVERIFY2(time.elapsed() < 200, "removing a node waits for it");
    deaf.kill();
    deaf.waitForFinished();
}

void InventoryStoreTest::aDaemonThatHangsComesBackByItself()
{
    const auto thaw = qScopeGuard([this] { m_lab->thawNode("b"); });
    QVERIFY(m_lab->freezeNode("b"));
    m_store->refreshStorages("b"); // what asks it first
    QTRY_VERIFY_WITH_TIMEOUT(!m_store->inventory().findNode("b")->reachable, 10'000);
    QVERIFY(define(definition("meanwhile")));
    QTRY_VERIFY_WITH_TIMEOUT(vm("meanwhile"), 1000);
    QVERIFY(virsh({"undefine", "meanwhile"}));
    QTRY_VERIFY_WITH_TIMEOUT(m_store->isConnecting("b"), 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(!m_store->isConnecting("b"), 10'000);
    QVERIFY(m_lab->thawNode("b"));
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), 5000);
}

void InventoryStoreTest::nodesCanBeAddedAndRemoved()
{
    const QSignalSpy added(m_store.get(), &InventoryStore::nodeAdded);
    m_store->addNode({"nowhere", "qemu+unix:///system?socket=/nonexistent"});
    QCOMPARE(added.size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(!m_store->isConnecting("nowhere") &&
                                 !m_store->inventory().findNode("nowhere")->error.detail.isEmpty(),
                             5000);
    m_store->reconnect("nowhere");
    QVERIFY(m_store->isConnecting("nowhere"));
    m_store->removeNode("nowhere");
    QVERIFY(!m_store->inventory().findNode("nowhere"));
    QVERIFY(!m_tree->indexOfNode("nowhere").isValid());
    QCOMPARE(m_tree->rowCount(), 2);
}

void InventoryStoreTest::storagesAreLookedAtAfterATask()
{
    TaskQueue queue;
    refreshStoragesAfterTasks(*m_store, queue);
    QFile file(m_lab->storageFolder("a", "shared") + "/by-hand.raw");
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(4096));
    TaskRequest request;
    request.kind = TaskKind::Clone;
    request.node = "a";
    request.storages = QStringList("a/shared");
    request.work = [](const std::stop_token &, const ProgressSink &) -> Result<TaskResult> {
        return TaskResult{};
    };
    queue.enqueue(request);
    for (const char *node : {"a", "b"}) { // also where it is shared with
        QTRY_VERIFY_WITH_TIMEOUT(
            m_store->inventory().findNode(node)->findPool("shared")->findVolume("by-hand.raw"),
            5000);
    }
    QVERIFY(file.remove());
}

RAMET_TEST(InventoryStoreTest)
#include "tst_inventorystore.moc"
