// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/vmabilities.h"
#include "tests/models/madeinventory.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;
using namespace ramet::test;

class VmAbilitiesTest : public QObject {
    Q_OBJECT
private slots:
    void aVmThatIsOffCanBeClonedAndStarted();
    void snapshotsDoNotBarTheWayToATemplate();
    void aTemplateCanBeClonedButNotStarted();
    void aRunningVmCanBeStoppedButNotRemoved();
    void everyRefusalHasAReason();
};

void VmAbilitiesTest::aVmThatIsOffCanBeClonedAndStarted()
{
    const VmAbilities abilities = vmAbilities(madeInventory(), VmRef{"a", "uuid-web"});
    QCOMPARE(abilities.clone, QString());
    QCOMPARE(abilities.start, QString());
    QCOMPARE(abilities.convertToTemplate, QString());
    QCOMPARE(abilities.remove, QString());
    QVERIFY(abilities.flatten.contains(QStringLiteral("“web” is independent")));
    QVERIFY(!abilities.isTemplate);
    for (const QString &reason : {abilities.convertToVm, abilities.shutdown, abilities.forceOff})
        QVERIFY2(reason.contains(QStringLiteral("“web”")), qPrintable(reason));
}

/// What to do about them is asked.
void VmAbilitiesTest::snapshotsDoNotBarTheWayToATemplate()
{
    Inventory inventory = madeInventory();
    inventory.nodes[0].vms[0].snapshotCount = 2;
    QCOMPARE(vmAbilities(inventory, VmRef{"a", "uuid-web"}).convertToTemplate, QString());
    inventory.nodes[0].vms[0].hasManagedSave = true;
    QVERIFY(!vmAbilities(inventory, VmRef{"a", "uuid-web"}).convertToTemplate.isEmpty());
}

void VmAbilitiesTest::aTemplateCanBeClonedButNotStarted()
{
    const VmAbilities abilities = vmAbilities(madeInventory(), VmRef{"a", "uuid-tpl"});
    QVERIFY(abilities.isTemplate);
    QCOMPARE(abilities.clone, QString());
    QCOMPARE(abilities.convertToVm, QString());
    QVERIFY(abilities.start.contains(QStringLiteral("“tpl” is a template")));
    QVERIFY(!abilities.convertToTemplate.isEmpty());
}

void VmAbilitiesTest::aRunningVmCanBeStoppedButNotRemoved()
{
    Inventory inventory = madeInventory();
    inventory.nodes[0].vms[0].state = VmState::Running;
    const VmAbilities abilities = vmAbilities(inventory, VmRef{"a", "uuid-web"});
    QCOMPARE(abilities.shutdown, QString());
    QCOMPARE(abilities.forceOff, QString());
    QVERIFY(!abilities.remove.isEmpty());
    QVERIFY(!abilities.convertToTemplate.isEmpty());
}

void VmAbilitiesTest::everyRefusalHasAReason()
{
    Inventory inventory = madeInventory();
    inventory.nodes[0].vms[0].marks.isBuilding = true;
    inventory.nodes[1].reachable = false;
    const std::vector<std::optional<VmRef>> refs{std::nullopt, VmRef{"a", "uuid-web"},
                                                 VmRef{"b", "uuid-web-clone"},
                                                 VmRef{"a", "uuid-gone"}};
    for (const std::optional<VmRef> &ref : refs) {
        const VmAbilities abilities = vmAbilities(inventory, ref);
        for (const QString &reason : {abilities.clone, abilities.start, abilities.remove})
            QVERIFY(!reason.isEmpty());
    }
}

RAMET_TEST(VmAbilitiesTest)
#include "tst_vmabilities.moc"
