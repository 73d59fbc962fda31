// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/session.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;
using namespace ramet::ctl;

static VirtualMachine vm(const QString &node, const QString &name, const QString &uuid)
{
    VirtualMachine vm;
    vm.node = node;
    vm.name = name;
    vm.uuid = uuid;
    return vm;
}

static const QString webUuid = QStringLiteral("0f4b1c5e-0000-4000-8000-000000000001");
static const QString webOnB = QStringLiteral("0f4b1c5e-0000-4000-8000-000000000002");
static const QString oneUuid = QStringLiteral("0f4b1c5e-0000-4000-8000-000000000003");

/// Nodes a and b; "web" is on both, "only" on a.
static Inventory twoNodes()
{
    Inventory inventory;
    NodeInventory a;
    a.node = QStringLiteral("a");
    a.reachable = true;
    a.vms = {vm("a", "web", webUuid), vm("a", "only", oneUuid)};
    NodeInventory b;
    b.node = QStringLiteral("b");
    b.reachable = true;
    b.vms = {vm("b", "web", webOnB)};
    inventory.nodes = {a, b};
    return inventory;
}

class FindVmTest : public QObject {
    Q_OBJECT
private slots:
    void aVmIsFoundByNameNodeAndUuid_data();
    void aVmIsFoundByNameNodeAndUuid();
    void anAmbiguousNameIsRefusedWithTheCandidates();
    void twoVmsOfOneNameOnOneNodeAreToldApartByUuid();
    void anUnknownNameIsRefused();
    void anUnknownNameMayBeOnANodeThatDoesNotAnswer();
    void aVmThatCouldNotBeReadIsNotSaidToBeMissing_data();
    void aVmThatCouldNotBeReadIsNotSaidToBeMissing();
    void aNodeThatIsNamedAloneCounts();
};

void FindVmTest::aVmIsFoundByNameNodeAndUuid_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("uuid");
    QTest::newRow("name") << "only" << oneUuid;
    QTest::newRow("node and name") << "b/web" << webOnB;
    QTest::newRow("UUID") << webUuid << webUuid;
    QTest::newRow("UUID in capitals") << webUuid.toUpper() << webUuid;
    QTest::newRow("node and UUID") << "a/" + webUuid << webUuid;
}

void FindVmTest::aVmIsFoundByNameNodeAndUuid()
{
    QFETCH(QString, text);
    const Inventory inventory = twoNodes();
    const auto found = findVm(inventory, text);
    QVERIFY2(found, qPrintable(found ? QString() : found.error().message));
    QTEST((*found)->uuid, "uuid");
}

void FindVmTest::anAmbiguousNameIsRefusedWithTheCandidates()
{
    const Inventory inventory = twoNodes();
    const auto found = findVm(inventory, QStringLiteral("web"));
    QVERIFY(!found);
    QCOMPARE(found.error().exitCode, Refused);
    QCOMPARE(found.error().kind, "ambiguous");
    QVERIFY(found.error().message.contains("a/web, b/web"));
}

void FindVmTest::twoVmsOfOneNameOnOneNodeAreToldApartByUuid()
{
    Inventory inventory = twoNodes();
    // A VM may be named like another one's UUID.
    inventory.nodes.front().vms.push_back(vm("a", webUuid, oneUuid));
    const auto found = findVm(inventory, webUuid);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, "ambiguous");
}

void FindVmTest::anUnknownNameIsRefused()
{
    const Inventory inventory = twoNodes();
    for (const char *text : {"nothing", "c/web", "b/only", "", "/", "a/"}) {
        const auto found = findVm(inventory, QString::fromLatin1(text));
        QVERIFY(!found);
        QCOMPARE(found.error().exitCode, Refused);
        QCOMPARE(found.error().kind, "not-found");
    }
}

void FindVmTest::anUnknownNameMayBeOnANodeThatDoesNotAnswer()
{
    Inventory inventory = twoNodes();
    inventory.nodes.back().reachable = false;
    inventory.nodes.back().vms.clear();
    const auto found = findVm(inventory, QStringLiteral("nothing"));
    QVERIFY(!found);
    QCOMPARE(found.error().exitCode, Failed);
    QCOMPARE(found.error().kind, "unreachable");
    QVERIFY(found.error().message.contains("b"));
}

void FindVmTest::aVmThatCouldNotBeReadIsNotSaidToBeMissing_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kind");
    QTest::newRow("its name") << "odd"
                              << "unread";
    QTest::newRow("node and name") << "b/odd"
                                   << "unread";
    QTest::newRow("a UUID may be anybody's") << "0f4b1c5e-0000-4000-8000-00000000000f"
                                             << "unread";
    QTest::newRow("another node") << "a/odd"
                                  << "not-found";
    QTest::newRow("another name") << "nothing"
                                  << "not-found";
}

void FindVmTest::aVmThatCouldNotBeReadIsNotSaidToBeMissing()
{
    QFETCH(QString, text);
    QFETCH(QString, kind);
    Inventory inventory = twoNodes();
    inventory.nodes.back().gaps = {{Gap::Kind::Definition, "b", {}, "odd", "bad XML"},
                                   {Gap::Kind::Snapshots, "b", {}, "nothing", "no"}};
    const auto found = findVm(inventory, text);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, kind);
    const bool isUnread = kind == u"unread";
    QCOMPARE(found.error().exitCode, isUnread ? Failed : Refused);
    const QString said = found.error().message;
    QCOMPARE(said.contains("The definition of VM “odd” on node “b” could not be read. bad XML"),
             isUnread);
    QCOMPARE(said.contains("There is no VM"), !isUnread);
}

void FindVmTest::aNodeThatIsNamedAloneCounts()
{
    Inventory inventory = twoNodes();
    inventory.nodes.back().reachable = false;
    inventory.nodes.back().vms.clear();
    QCOMPARE(findVm(inventory, "a/nothing").error().kind, "not-found");
    QCOMPARE(findVm(inventory, "b/web").error().kind, "unreachable");
    QCOMPARE(findVm(inventory, "c/web").error().kind, "not-found");
}

RAMET_TEST(FindVmTest)
#include "tst_findvm.moc"
