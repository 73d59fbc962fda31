// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/inventorysortmodel.h"
#include "models/inventory/inventorytreemodel.h"
#include "models/lineage/lineagemodel.h"
#include "storage/domain/domainrecord.h"
#include "tests/models/madeinventory.h"
#include "tests/models/settledtree.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace ramet;
using namespace ramet::test;

class VmFilterTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void wordsFindVms_data();
    void wordsFindVms();
    void whatCannotBeUnderstoodIsSaid_data();
    void whatCannotBeUnderstoodIsSaid();
    void aStateIsUnderstoodAsItIsOffered();
    void vmsAreCountedAndTheFirstIsFound();
    void aVmThatChangesIsFoundOrNot();
    void theLineageIsFilteredLikewise();

private:
    VirtualMachine &vm(const char *name)
    {
        for (NodeInventory &node : m_inventory.nodes)
            for (VirtualMachine &vm : node.vms)
                if (vm.name == QString::fromUtf8(name))
                    return vm;
        return m_inventory.nodes[0].vms[0];
    }
    QString found(const QString &text) const
    {
        const VmFilter filter = VmFilter::of(text);
        QStringList names;
        for (const NodeInventory &node : m_inventory.nodes)
            for (const VirtualMachine &vm : node.vms)
                if (filter.matches({&vm, node.node}))
                    names << vm.name;
        return names.join(u' ');
    }
    Inventory m_inventory;
};

void VmFilterTest::init()
{
    m_inventory = madeInventory();
    m_inventory.nodes[1].node = "rack-2";
    VirtualMachine &web = vm("web");
    web.state = VmState::Running;
    web.title = "Shop, front";
    web.description = "Cash desk: 12";
    web.marks.tags = QStringList{"prod", "Web Farm"};
    web.nics = {{"52:54:00:ab:cd:ef", "network", "default", {}}};
    web.uuid = "4f1c2b66-9c54-4e6c-8b1e-2f0b8c9e7a10";
    VmList &vms = m_inventory.nodes[0].vms; // which finds them by UUID
    vms = VmList(std::vector<VirtualMachine>(vms.begin(), vms.end()));
    VirtualMachine &clone = vm("web-clone");
    clone.marks.originName = "tpl";
    clone.marks.isLinked = true;
    clone.state = VmState::ShuttingDown;
}

void VmFilterTest::wordsFindVms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("names");
    const auto row = [](const char *text, const char *names) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(names);
    };
    row("", "web tpl web-clone");
    row("WEB", "web web-clone");
    row("web clone", "web-clone");
    row("web nowhere", "");
    row("shop", "web");
    row("desk", "web");
    row("prod", "web");
    row("\"web farm\"", "web");
    row("\"farm web\"", "");
    row("running", "web");
    row("template", "tpl");
    row("rack", "web-clone");
    row("52:54", "web");
    row("52:54:00:AB", "web");
    row("52:54:00:00", "");
    row("4f", ""); // no beginning of a UUID, but part of many
    row("4f1c2b66", "web");
    row("state:running", "web");
    row("state:shut", "web-clone");
    row("state:off", "tpl");
    row("state:", "web tpl web-clone"); // still being typed
    row("is:template", "tpl");
    row("is:vm", "web web-clone");
    row("is:clone", "web-clone");
    row("is:linked", "web-clone");
    row("is:building", "");
    row("node:rack", "web-clone");
    row("node:a", "web tpl"); // not rack-2
    row("tag:farm", "web");
    row("tag:\"Web F\"", "web");
    row("mac:cd:ef", "web");
    row("uuid:4f1c", "web");
    row("title:front", "web");
    row("name:front", "");
    row("description:\"desk: 1\"", "web");
    row("NAME:web state:running", "web");
    row("is:template running", "");
    row("  web   -clone ", "web-clone");
}

void VmFilterTest::wordsFindVms()
{
    QFETCH(QString, text);
    QTEST(found(text), "names");
    QCOMPARE(VmFilter::of(text).problem(), QString());
}

void VmFilterTest::whatCannotBeUnderstoodIsSaid_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("field") << "web stat:off"
                           << "“stat” is nothing to filter by. There are: name, ";
    QTest::newRow("state") << "state:runing"
                           << "“runing” is no state. There are: off, running, ";
    QTest::newRow("kind") << "is:tepmlate"
                          << "“tepmlate” is no kind of VM. There are: vm, template";
    QTest::newRow("direction") << QString("\u202e:x") << "is nothing to filter by";
}

void VmFilterTest::whatCannotBeUnderstoodIsSaid()
{
    QFETCH(QString, text);
    QFETCH(QString, said);
    const QString problem = VmFilter::of(text).problem();
    QVERIFY2(problem.contains(said), qPrintable(problem));
    QVERIFY(!problem.contains(QChar(0x202e)));
    QCOMPARE(found(text), QString());
}

void VmFilterTest::aStateIsUnderstoodAsItIsOffered()
{
    for (const auto &name : vmStateNames) {
        const VmState state = name.value;
        const QString text = "state:" + VmFilter::wordOf(state);
        const VmFilter filter = VmFilter::of(text);
        QVERIFY2(filter.problem().isEmpty(), qPrintable(filter.problem()));
        VirtualMachine vm;
        vm.state = state;
        QVERIFY2(filter.matches({.vm = &vm}), qPrintable(text));
    }
}

void VmFilterTest::vmsAreCountedAndTheFirstIsFound()
{
    SettledTree model;
    InventorySortModel sorted;
    const QAbstractItemModelTester tester(&sorted);
    sorted.setSourceModel(&model);
    for (const NodeInventory &node : m_inventory.nodes) {
        model.setNode(node);
        model.setPlaces(node);
    }
    QCOMPARE(sorted.vmCounts().shown, 3);
    QCOMPARE(sorted.firstVm().data().toString(), QString("tpl"));
    sorted.setFilter(VmFilter::of("web"));
    QCOMPARE(sorted.vmCounts().shown, 2);
    QCOMPARE(sorted.vmCounts().all, 3);
    QCOMPARE(sorted.firstVm().data().toString(), QString("web"));
    sorted.setFilter(VmFilter::of("stat:off"));
    QCOMPARE(sorted.rowCount(), 0);
    QVERIFY(!sorted.firstVm().isValid());
}

void VmFilterTest::aVmThatChangesIsFoundOrNot()
{
    SettledTree model;
    InventorySortModel sorted;
    sorted.setSourceModel(&model);
    NodeInventory &a = m_inventory.nodes[0];
    model.setNode(a);
    sorted.setFilter(VmFilter::of("state:running"));
    QCOMPARE(sorted.vmCounts().shown, 1);
    vm("web").state = VmState::Off;
    model.setVms(a, {vm("web").uuid});
    QCOMPARE(sorted.vmCounts().shown, 0);
    QCOMPARE(sorted.rowCount(), 0);
}

void VmFilterTest::theLineageIsFilteredLikewise()
{
    LineageModel model;
    InventorySortModel sorted;
    sorted.setSourceModel(&model);
    const auto feed = [&] {
        model.setFacts(std::make_shared<const LineageFacts>(shared(m_inventory)));
        QTRY_VERIFY(model.isUpToDate());
    };
    NodeInventory &b = m_inventory.nodes[1];
    madeVm(b, "linked", "shared");
    b.pools.back().volumes.back().backingPath = b.pools.back().path + "/tpl.qcow2";
    feed();
    sorted.setFilter(VmFilter::of("state:running"));
    QCOMPARE(sorted.vmCounts().shown, 0);
    vm("linked").state = VmState::Running;
    vm("linked").marks.tags = QStringList{"late"};
    feed();
    QCOMPARE(sorted.vmCounts().shown, 2); // with the template above it
    QCOMPARE(sorted.firstVm().data().toString(), QString("linked"));
    sorted.setFilter(VmFilter::of("tag:late node:rack-2"));
    QCOMPARE(sorted.firstVm().data().toString(), QString("linked"));
}

RAMET_TEST(VmFilterTest)
#include "tst_vmfilter.moc"
