// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vmlink.h"
#include "tests/models/madeinventory.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;
using namespace ramet::test;

/// A link shows a VM, and never anything but that.
class VmLinkTest : public QObject {
    Q_OBJECT
private slots:
    void aLinkNamesANodeAndAVm_data();
    void aLinkNamesANodeAndAVm();
    void whatIsNoLinkIsASentence_data();
    void whatIsNoLinkIsASentence();
    void theVmIsFoundByNameOrUuid();
    void whatIsNotThereIsASentence();
    void aNodeThatIsStillReadIsWaitedFor();
};

void VmLinkTest::aLinkNamesANodeAndAVm_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("vm");
    QTest::newRow("plain") << "ramet://a/web-1"
                           << "web-1";
    QTest::newRow("scheme in capitals") << "RAMET://a/web-1"
                                        << "web-1";
    QTest::newRow("encoded") << "ramet://a/my%20vm%2F1"
                             << "my vm/1";
    QTest::newRow("other letters") << "ramet://a/B%C3%BCro" << QString::fromUtf8("Büro");
}

void VmLinkTest::aLinkNamesANodeAndAVm()
{
    QFETCH(QString, text);
    const auto link = readVmLink(text);
    QVERIFY2(link, qPrintable(link ? QString() : link.error()));
    QCOMPARE(link->node, QString("a"));
    QTEST(link->vm, "vm");
}

void VmLinkTest::whatIsNoLinkIsASentence_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "ramet:", "ramet://", "ramet://a", "ramet://a/", "ramet:///web", "http://a/web",
          "ramet://a b/web", "ramet://%2e%2e%2f/web", "ramet://a/%1b[2J", "ramet://a/x%e2%80%ae",
          "ramet://a/%00", "file:///etc/passwd"})
        QTest::newRow(*text ? text : "empty") << QString::fromLatin1(text);
    QTest::newRow("long") << "ramet://a/" + QString(100'000, u'x');
}

void VmLinkTest::whatIsNoLinkIsASentence()
{
    QFETCH(QString, text);
    const auto link = readVmLink(text);
    QVERIFY(!link);
    QVERIFY(link.error().contains("ramet://NODE/VM"));
    QVERIFY(link.error().size() < 200);
    QVERIFY(!link.error().contains(QChar(0x1b)));
}

void VmLinkTest::theVmIsFoundByNameOrUuid()
{
    const Inventory inventory = madeInventory();
    const VmRef web{"a", inventory.nodes[0].vms[0].uuid};
    for (const QString &link : {QString("ramet://a/web"), "ramet://A/" + web.uuid.toUpper()}) {
        const LinkedVm found = findLinkedVm(inventory, *readVmLink(link));
        QVERIFY2(found.vm, qPrintable(found.sentence));
        QCOMPARE(*found.vm, web);
    }
}

void VmLinkTest::whatIsNotThereIsASentence()
{
    Inventory inventory = madeInventory();
    const auto sentence = [&](const char *link) {
        const LinkedVm found = findLinkedVm(inventory, *readVmLink(QString::fromLatin1(link)));
        return found.vm ? QString("found") : found.sentence;
    };
    QCOMPARE(sentence("ramet://a/none"), QString::fromUtf8("Node “a” has no VM “none”."));
    QVERIFY(sentence("ramet://elsewhere/web").contains("not among your nodes"));
    NodeInventory silent = madeNode("b");
    silent.reachable = false;
    silent.vms.clear();
    inventory.nodes[1] = silent;
    QVERIFY(sentence("ramet://b/web").contains("is not known"));
}

void VmLinkTest::aNodeThatIsStillReadIsWaitedFor()
{
    Inventory inventory = madeInventory();
    NodeInventory awaited = madeNode("a");
    awaited.reachable = false;
    awaited.isBeingRead = true;
    inventory.nodes[0] = awaited;
    const LinkedVm found = findLinkedVm(inventory, *readVmLink("ramet://a/web"));
    QVERIFY(!found.vm && found.sentence.isEmpty());
}

RAMET_TEST(VmLinkTest)
#include "tst_vmlink.moc"
