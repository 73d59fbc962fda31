// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/inventory/inventory.h"
#include "tests/models/madeinventory.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;
using namespace ramet::test;

class VmListTest : public QObject {
    Q_OBJECT

private slots:
    void everyRowIsFoundAfterEveryChange();
    void aCopyNeverChanges();
    void onlyWhatChangesIsCopied();
    void equalValuesAreShared();

private:
    static VirtualMachine made(int number)
    {
        VirtualMachine vm;
        vm.uuid = QString::number(number);
        vm.name = QStringLiteral("vm-%1").arg(number);
        return vm;
    }
    static VmList list(int count)
    {
        VmList vms;
        for (int i = 0; i < count; ++i)
            vms.push_back(made(i));
        return vms;
    }
    static bool finds(const VmList &vms)
    {
        for (std::size_t row = 0; row < vms.size(); ++row) {
            if (vms.rowOf(vms[row].uuid) != static_cast<qsizetype>(row))
                return false;
        }
        return !vms.find("none") && vms.rowOf("none") == -1;
    }
};

void VmListTest::everyRowIsFoundAfterEveryChange()
{
    VmList vms = list(9);
    QVERIFY(finds(vms));
    vms.erase(vms.begin() + 3);
    QVERIFY(finds(vms) && !vms.find("3"));
    vms.insert(vms.begin() + 1, made(3));
    QVERIFY(finds(vms) && vms.rowOf("3") == 1);
    vms.pop_back();
    QVERIFY(finds(vms) && !vms.find("8"));
    QCOMPARE(vms.removeIf([](const VirtualMachine &vm) { return vm.uuid == "0"; }), 1U);
    QVERIFY(finds(vms));
    VirtualMachine other = made(3);
    other.title = "other";
    vms.set(other);
    QCOMPARE(vms.find("3")->title, QStringLiteral("other"));
    vms.set(made(77));
    QVERIFY(finds(vms) && vms.back().uuid == "77");
    vms.clear();
    QVERIFY(finds(vms));
}

void VmListTest::aCopyNeverChanges()
{
    Inventory inventory = madeInventory();
    const Inventory before = inventory;
    inventory.nodes[0].vms[0].name = "other";
    inventory.nodes[0].pools[0].volumes.clear();
    inventory.nodes[1].vms.clear();
    QCOMPARE(before.nodes[0].vms[0].name, QStringLiteral("web"));
    QVERIFY(!before.nodes[0].pools[0].volumes.empty());
    QVERIFY(before.nodes[1].findVm("uuid-web-clone"));
    QVERIFY(!inventory.nodes[1].findVm("uuid-web-clone"));
}

void VmListTest::onlyWhatChangesIsCopied()
{
    VmList vms = list(3);
    const VmList before = vms;
    QCOMPARE(&std::as_const(vms)[0], &before[0]);
    vms[1].title = "new";
    QCOMPARE(&std::as_const(vms)[0], &before[0]);
    QVERIFY(&std::as_const(vms)[1] != &before[1]);
    QVERIFY(vms.isSame(2, before, 2) && !vms.isSame(1, before, 1));
    const VmList::Shared kept = vms.shared(2);
    QVERIFY(kept.isSame(before.shared(2)));
    vms[2].title = "newer";
    QVERIFY(kept->title.isEmpty() && !kept.isSame(vms.shared(2)));
}

void VmListTest::equalValuesAreShared()
{
    const VmList known = list(4);
    VmList read = list(5);
    read[2].title = "changed";
    QVERIFY(!read.isSame(0, known, 0));
    read.shareEqual(known);
    for (const std::size_t row : {0, 1, 3})
        QVERIFY(read.isSame(row, known, row));
    QCOMPARE(std::as_const(read)[2].title, QStringLiteral("changed"));
    QVERIFY(known[2].title.isEmpty());
    QVERIFY(finds(read));
}

RAMET_TEST(VmListTest)
#include "tst_vmlist.moc"
