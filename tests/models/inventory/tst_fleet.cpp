// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/inventorysortmodel.h"
#include "models/inventory/inventorystore.h"
#include "models/inventory/inventorytreemodel.h"
#include "models/inventory/vmrefusals.h"
#include "storage/libvirt/callfaults.h"
#include "storage/libvirt/domaincalls.h"
#include "storage/libvirt/nodes.h"
#include "storage/look/look.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace ramet;

namespace {

constexpr int vmCount = 150;
using Model = InventoryTreeModel;

int threadCount()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray &line : status.readAll().split('\n'))
            if (line.startsWith("Threads:"))
                return line.mid(8).trimmed().toInt();
    return 0;
}

} // namespace

/// Nodes of libvirt's test driver, which are in this process: all of libvirt but the wire.
class FleetTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();

    void namesComeFirstAndNothingIsPlannedByThem();
    void aNodeThatIsReadAgainTellsOfNothing();
    void whoHearsOfAChangeFindsItInTheTree();
    void aNodeThatWasLostKeepsItsRows();
    void aStormChangesOnlyWhatDiffers();
    void rowsComeInSmallSteps();
    void aVmIsReadByOneCallForEachOfItsDefinitions();
    void aHundredNodesNeedFewThreads();
    void nodesThatHangHoldUpNoOthers();
    void aRenamedNodeKeepsItsRows();
    void nodesStandInTheirOrder();

private:
    QString uri() const { return QStringLiteral("test://") + m_folder.filePath("node.xml"); }
    void open(std::vector<NodeAddress> addresses);
    bool isLoaded() const
    {
        return std::ranges::all_of(m_store->inventory().nodes,
                                   [this](const NodeInventory &node) {
                                       return node.reachable && !m_store->isConnecting(node.node);
                                   }) &&
               m_store->isTold() && m_tree->isUpToDate();
    }
    QModelIndex node(const QString &name = QStringLiteral("n")) const
    {
        return m_tree->indexOfNode(name);
    }
    VmRef ref(int number) const
    {
        return {"n",
                QStringLiteral("%1-1111-4111-8111-111111111111").arg(number, 8, 16, QChar('0'))};
    }
    /// Its definition, with a title.
    QString titled(int number) const
    {
        return QStringLiteral("<domain type='test'><name>vm-%1</name><uuid>%2</uuid>"
                              "<title>new</title><memory>16384</memory><os><type>hvm</type></os>"
                              "</domain>")
            .arg(number)
            .arg(ref(number).uuid);
    }
    QStringList nodeNames() const
    {
        QStringList names;
        for (int row = 0; row < m_sorted->rowCount(); ++row)
            names << m_sorted->index(row, 0).data().toString();
        return names;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<InventoryStore> m_store;
    std::unique_ptr<Model> m_tree;
    std::unique_ptr<InventorySortModel> m_sorted;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<QAbstractItemModelTester> m_sortedTester;
};

void FleetTest::initTestCase()
{
    QFile file(m_folder.filePath("node.xml"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("<node>");
    for (int i = 0; i < vmCount; ++i)
        file.write(QStringLiteral("<domain type='test'><name>vm-%1</name><uuid>%2</uuid>"
                                  "<memory>8192</memory><os><type>hvm</type></os></domain>")
                       .arg(i)
                       .arg(ref(i).uuid)
                       .toUtf8());
    file.write("</node>");
}

void FleetTest::init()
{
    m_tree = std::make_unique<Model>();
    m_sorted = std::make_unique<InventorySortModel>();
    m_sorted->setSourceModel(m_tree.get());
    m_tester = std::make_unique<QAbstractItemModelTester>(m_tree.get());
    m_sortedTester = std::make_unique<QAbstractItemModelTester>(m_sorted.get());
}

void FleetTest::cleanup()
{
    clearCallFaults();
    m_sortedTester.reset();
    m_tester.reset();
    m_sorted.reset();
    m_tree.reset();
    m_store.reset();
}

void FleetTest::open(std::vector<NodeAddress> addresses)
{
    m_store = std::make_unique<InventoryStore>(std::move(addresses));
    m_tree->follow(*m_store);
    m_store->start();
}

void FleetTest::namesComeFirstAndNothingIsPlannedByThem()
{
    injectCallFault({.call = "virDomainGetXMLDesc", .kind = CallFault::Kind::Hang});
    open({{"n", uri()}});
    QTRY_COMPARE(m_tree->rowCount(node()), vmCount);
    QCOMPARE(m_store->vmCount(), vmCount);
    const QPersistentModelIndex row = m_tree->indexOf(ref(7));
    QCOMPARE(row.data().toString(), QStringLiteral("vm-7"));
    QCOMPARE(row.sibling(row.row(), Model::State).data().toString(), QStringLiteral("Running"));
    QCOMPARE(row.sibling(row.row(), Model::Memory).data().toString(), QString());
    QVERIFY(!row.data(Model::AwayRole).toBool());
    QCOMPARE(node().siblingAtColumn(Model::State).data().toString(), QStringLiteral("Reading…"));
    m_sorted->setFilter(VmFilter::of("vm-13"));
    QCOMPARE(m_sorted->rowCount(m_sorted->index(0, 0)), 11);
    m_sorted->setFilter(VmFilter::of({}));
    const NodeInventory &known = m_store->inventory().nodes[0];
    QVERIFY(!known.reachable && known.vms.empty());
    const VmRefusals refusals =
        vmRefusals(m_store->inventory(), ref(7), ramet::Asked::AboutOne, nullptr);
    for (std::size_t i = 0; i < vmActionCount; ++i) {
        const auto &refusal = refusals[VmRefusals::action(i)];
        QVERIFY(refusal && refusal->reason == Reason::NodeBeingRead);
    }
    clearCallFaults();
    QTRY_VERIFY(isLoaded());
    QCOMPARE(row.sibling(row.row(), Model::Memory).data().toString(), QStringLiteral("8 MiB"));
    QCOMPARE(m_store->vmCount(), vmCount);
    QVERIFY(m_store->inventory().findVm(ref(7)));
}

void FleetTest::aNodeThatIsReadAgainTellsOfNothing()
{
    open({{"n", uri()}});
    QTRY_VERIFY(isLoaded());
    const auto before = m_store->snapshot();
    const QSignalSpy vms(m_store.get(), &InventoryStore::vmsChanged);
    const QSignalSpy changed(m_tree.get(), &Model::dataChanged);
    const QSignalSpy inserted(m_tree.get(), &Model::rowsInserted);
    const QSignalSpy removed(m_tree.get(), &Model::rowsRemoved);
    m_store->reconnect("n");
    QTRY_VERIFY(isLoaded());
    QCOMPARE(vms.size() + inserted.size() + removed.size(), 0);
    for (const auto &signal : changed)
        QVERIFY(!signal[0].toModelIndex().parent().isValid());             // of the node alone
    QCOMPARE(m_store->inventory().findVm(ref(3)), before->findVm(ref(3))); // not even copied
}

void FleetTest::whoHearsOfAChangeFindsItInTheTree()
{
    open({{"n", uri()}});
    QTRY_VERIFY(isLoaded());
    QString shown;
    connect(m_store.get(), &InventoryStore::inventoryChanged, this, [&] {
        if (const VirtualMachine *vm = m_store->inventory().findVm(ref(3)); vm->title == u"new")
            shown = m_tree->indexOf(ref(3)).data(Qt::ToolTipRole).toString();
    });
    const auto connection = m_store->nodes()->listing("n");
    QVERIFY(connection);
    QVERIFY(domains::define(*connection, "vm", titled(3)));
    QTRY_VERIFY(!shown.isEmpty());
    QVERIFY2(shown.contains("new"), qPrintable(shown));
}

void FleetTest::aNodeThatWasLostKeepsItsRows()
{
    open({{"n", uri()}});
    QTRY_VERIFY(isLoaded());
    const QSignalSpy inserted(m_tree.get(), &Model::rowsInserted);
    const QSignalSpy removed(m_tree.get(), &Model::rowsRemoved);
    injectCallFault(
        {.call = "virConnectListAllStoragePools", .kind = CallFault::Kind::Lost, .times = 1});
    injectCallFault({.call = "virConnectListAllDomains"});
    m_store->refreshStorages("n");
    QTRY_VERIFY(!m_store->inventory().nodes[0].reachable);
    QTRY_VERIFY(m_tree->indexOf(ref(vmCount - 1)).data(Model::AwayRole).toBool());
    QVERIFY(!m_store->inventory().findVm(ref(0)));
    clearCallFaults();
    QTRY_VERIFY_WITH_TIMEOUT(isLoaded(), 8'000); // by itself
    QCOMPARE(inserted.size() + removed.size(), 0);
    QVERIFY(!m_tree->indexOf(ref(vmCount - 1)).data(Model::AwayRole).toBool());
}

void FleetTest::aStormChangesOnlyWhatDiffers()
{
    open({{"n", uri()}});
    QTRY_VERIFY(isLoaded());
    const auto before = m_store->snapshot();
    const QSignalSpy vms(m_store.get(), &InventoryStore::vmsChanged);
    const auto connection = m_store->nodes()->listing("n");
    QVERIFY(connection);
    for (int i = 0; i < 100; ++i)
        QVERIFY(domains::define(*connection, "vm", titled(i)));
    const auto title = [this](int i) { return m_store->inventory().findVm(ref(i))->title; };
    QTRY_VERIFY(title(0) == u"new" && title(99) == u"new");
    QVERIFY2(vms.size() < 30, qPrintable(QString::number(vms.size())));
    QTRY_VERIFY(m_tree->indexOf(ref(99)).data(Qt::ToolTipRole).toString().contains("new"));
    QCOMPARE(m_store->inventory().findVm(ref(100)), before->findVm(ref(100)));
    QVERIFY(before->findVm(ref(99))->title.isEmpty());
}

void FleetTest::rowsComeInSmallSteps()
{
    const QSignalSpy inserted(m_tree.get(), &Model::rowsInserted);
    open({{"n", uri()}});
    QTRY_VERIFY(isLoaded());
    int rows = 0;
    for (const auto &signal : inserted) {
        const int count = signal[2].toInt() - signal[1].toInt() + 1;
        QVERIFY2(count <= 100, qPrintable(QString::number(count)));
        rows += signal[0].toModelIndex().isValid() ? count : 0;
    }
    QVERIFY(rows >= vmCount); // and places
}

void FleetTest::aVmIsReadByOneCallForEachOfItsDefinitions()
{
    const auto total = [] {
        quint64 sum = 0;
        for (const auto &[call, count] : callCounts())
            sum += count;
        return sum;
    };
    constexpr quint64 forAll = 60;
    resetCallCounts();
    open({{"n", uri()}});
    QTRY_VERIFY(isLoaded());
    QVERIFY2(total() <= 2 * vmCount + forAll, qPrintable(QString::number(total()))); // all run
    Nodes nodes({{"n", uri()}});
    QVERIFY(nodes.listing("n"));
    resetCallCounts();
    const Inventory listed = look(nodes, Scope::listing());
    QCOMPARE(listed.nodes[0].vms.size(), std::size_t(vmCount));
    QVERIFY2(total() <= vmCount + forAll, qPrintable(QString::number(total())));
    resetCallCounts();
    QCOMPARE(look(nodes, Scope::names("n")).nodes[0].vms.size(), std::size_t(vmCount));
    QVERIFY2(total() <= 3, qPrintable(QString::number(total())));
}

void FleetTest::aHundredNodesNeedFewThreads()
{
    std::vector<NodeAddress> addresses;
    for (int i = 0; i < 100; ++i)
        addresses.push_back({QStringLiteral("n%1").arg(i), QStringLiteral("test:///default")});
    int most = 0;
    QTimer sample;
    connect(&sample, &QTimer::timeout, this, [&] { most = std::max(most, threadCount()); });
    sample.start(1);
    open(addresses);
    QTRY_VERIFY_WITH_TIMEOUT(isLoaded(), 20'000);
    QCOMPARE(m_tree->rowCount(), 100);
    QVERIFY2(most > 0 && most <= 75, qPrintable(QString::number(most)));
}

void FleetTest::nodesThatHangHoldUpNoOthers()
{
    std::vector<NodeAddress> addresses;
    for (int i = 0; i < 30; ++i)
        addresses.push_back({QStringLiteral("silent%1").arg(i), uri()});
    for (int i = 0; i < 5; ++i)
        addresses.push_back({QStringLiteral("good%1").arg(i), QStringLiteral("test:///default")});
    injectCallFault(
        {.call = "virConnectListAllDomains", .kind = CallFault::Kind::Hang, .uri = uri()});
    open(addresses);
    const auto good = [this] {
        return std::ranges::count_if(m_store->inventory().nodes, &NodeInventory::reachable);
    };
    QTRY_COMPARE_WITH_TIMEOUT(good(), 5, 4'000); // those that hang are given up later
    QVERIFY2(threadCount() <= 120, qPrintable(QString::number(threadCount())));
}

void FleetTest::aRenamedNodeKeepsItsRows()
{
    open({{"a", "test:///default"}, {"n", uri()}, {"z", "test:///default"}});
    QTRY_VERIFY(isLoaded());
    const QPersistentModelIndex row = m_tree->indexOf(ref(7));
    const QSignalSpy inserted(m_tree.get(), &Model::rowsInserted);
    const QSignalSpy removed(m_tree.get(), &Model::rowsRemoved);
    m_store->replaceNode("n", {"fleet", uri()});
    QCOMPARE(m_tree->vmAt(row)->node, QStringLiteral("fleet"));
    QCOMPARE(row.data(Model::NodeRole).toString(), QStringLiteral("fleet"));
    QTRY_VERIFY(isLoaded());
    QCOMPARE(inserted.size() + removed.size(), 0);
    QVERIFY(m_store->inventory().findVm({"fleet", ref(7).uuid}));
    QCOMPARE(nodeNames(), QStringList({"a", "fleet", "z"}));
    m_store->replaceNode("fleet", {"n", "test:///default"}); // another daemon: other rows
    QTRY_VERIFY(isLoaded());
    QVERIFY(!row.isValid());
    QCOMPARE(nodeNames(), QStringList({"a", "n", "z"}));
    QCOMPARE(m_store->nodes()->addresses()[1].name, QStringLiteral("n"));
}

void FleetTest::nodesStandInTheirOrder()
{
    open({{"c", "test:///default"}, {"a", "test:///default"}, {"b", "test:///default"}});
    QTRY_VERIFY(isLoaded());
    QCOMPARE(nodeNames(), QStringList({"c", "a", "b"}));
    m_sorted->sort(Model::Name, Qt::DescendingOrder);
    QCOMPARE(nodeNames(), QStringList({"c", "a", "b"}));
    m_store->moveNode("c", 2);
    QCOMPARE(nodeNames(), QStringList({"a", "b", "c"}));
    m_store->moveNode("c", 1);
    QCOMPARE(nodeNames(), QStringList({"a", "c", "b"}));
    QCOMPARE(m_store->inventory().nodes[1].node, QStringLiteral("c"));
    QCOMPARE(m_tree->indexOfNode("c").row(), 1);
}

RAMET_TEST(FleetTest)
#include "tst_fleet.moc"
