// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clone/clonedraft.h"
#include "models/clone/copiesdraft.h"
#include "models/clone/copiesmodel.h"
#include "models/clone/csvclones.h"
#include "models/clone/csvtable.h"
#include "tests/models/madeinventory.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QtTest>

using namespace ramet;
using namespace ramet::test;

class CopiesTest : public QObject {
    Q_OBJECT
private slots:
    void aTableIsRead_data();
    void aTableIsRead();
    void aTableThatIsNoneIsRefused_data();
    void aTableThatIsNoneIsRefused();
    void aRowChangesWhatItNames();
    void aRowHasAnAddressForEachCard();
    void columnsAreRefusedByName_data();
    void columnsAreRefusedByName();
    void aCountMakesThePattern();
    void aPatternSaysHowMany();
    void badNamesAreASentenceBesideTheField_data();
    void badNamesAreASentenceBesideTheField();
    void aListAndAFileGiveNames();
    void thePreviewFollows();
    void aThousandNamesArePlanned();
    void whatWasShownOfACopyIsWhatItGets();
};

void CopiesTest::aTableIsRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("plain") << QByteArray("name,node\nweb-1,a\nweb 2,b\n");
    QTest::newRow("CRLF, no end") << QByteArray("name,node\r\nweb-1,a\r\nweb 2,b");
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbfName , node\nweb-1,a\nweb 2,b\n");
    QTest::newRow("quotes") << QByteArray("\"name\",node\n\"web-1\",a\n\"web 2\",\"b\"\n");
    QTest::newRow("semicolons") << QByteArray("name;node\nweb-1;a\nweb 2;b\n");
    QTest::newRow("empty lines") << QByteArray("name,node\n\nweb-1,a\n\n\nweb 2,b\n\n");
    QTest::newRow("old line ends") << QByteArray("name,node\rweb-1,a\rweb 2,b\r");
}

void CopiesTest::aTableIsRead()
{
    QFETCH(QByteArray, text);
    const auto table = readCsv(text);
    QVERIFY2(table, qPrintable(table ? QString() : table.error()));
    QCOMPARE(table->columns, QStringList({"name", "node"}));
    QCOMPARE(table->rows.size(), 2U);
    QCOMPARE(table->rows[0].fields, QStringList({"web-1", "a"}));
    QCOMPARE(table->rows[1].fields, QStringList({"web 2", "b"}));
    const auto quoted = readCsv("name,x\n\"a, \"\"b\"\"\nc\",d\n");
    QCOMPARE(quoted->rows.at(0).fields, QStringList({"a, \"b\"\nc", "d"}));
}

void CopiesTest::aTableThatIsNoneIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QByteArray() << "empty";
    QTest::newRow("only a mark") << QByteArray("\xef\xbb\xbf") << "empty";
    QTest::newRow("open quotes") << QByteArray("name\n\"web\nx\n") << "line 2";
    QTest::newRow("after quotes") << QByteArray("name\n\"web\"x\n") << "Line 2";
    QTest::newRow("more fields") << QByteArray("name\n\nweb,a\n") << "Line 3 has 2 fields";
    QTest::newRow("no UTF-8") << QByteArray("name\nw\xe4\n") << "UTF-8";
    QTest::newRow("large") << QByteArray(2 << 20, 'x') << "1 MiB";
    QTest::newRow("a header") << QByteArray("name\n") << "header only";
    QTest::newRow("no name") << QByteArray("node\na\n") << "“name” is missing";
    QTest::newRow("an empty name") << QByteArray("name,node\nx,a\n,b\n") << "Line 3 has no name";
    QTest::newRow("many") << "name\n" + QByteArray("web\n").repeated(1001) << "1001";
    QTest::newRow("mode") << QByteArray("name,mode\nx,half\n") << "Line 2: ";
    QTest::newRow("start") << QByteArray("name,start\nx,maybe\n") << "“maybe”";
}

void CopiesTest::aTableThatIsNoneIsRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    const auto requests = clonesFromCsv(text, {});
    QVERIFY(!requests);
    QVERIFY2(requests.error().contains(says), qPrintable(requests.error()));
    QVERIFY(!requests.error().contains(u'\n'));
}

void CopiesTest::aRowChangesWhatItNames()
{
    CloneRequest common;
    common.targetNode = "a";
    common.targetStorage = "default";
    const auto requests = clonesFromCsv("start,name,node,storage,format,snapshot,mode\n"
                                        "yes,one,b,fast,raw,s1,linked\n,two,,,,,\n",
                                        common);
    QVERIFY2(requests, qPrintable(requests ? QString() : requests.error()));
    CloneRequest one = common;
    one.name = "one";
    one.targetNode = "b";
    one.targetStorage = "fast";
    one.format = "raw";
    one.snapshot = "s1";
    one.mode = CloneMode::Linked;
    one.startAfter = true;
    CloneRequest two = common;
    two.name = "two";
    QVERIFY(*requests == std::vector<CloneRequest>({one, two}));
}

void CopiesTest::aRowHasAnAddressForEachCard()
{
    CloneRequest common;
    common.guest.addresses = {{{}, "10.0.0.1", {"10.0.0.53"}}};
    const auto requests = clonesFromCsv("name,address,address2,hostname\n"
                                        "one,10.0.0.11/24,10.1.0.11/24,web\ntwo,,10.1.0.12/24,\n",
                                        common);
    QVERIFY2(requests, qPrintable(requests ? QString() : requests.error()));
    QCOMPARE(requests->front().guest.addresses,
             (std::vector<CardAddresses>{{"10.0.0.11/24", "10.0.0.1", {"10.0.0.53"}},
                                         {"10.1.0.11/24", {}, {}}}));
    QCOMPARE(requests->front().guest.hostName, QString("web"));
    QCOMPARE(requests->back().guest.addresses.back().list, QString("10.1.0.12/24"));
}

void CopiesTest::columnsAreRefusedByName_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("says");
    QTest::newRow("unknown") << QByteArray("name,colour") << "no column “colour”";
    QTest::newRow("twice") << QByteArray("name,node,NAME") << "“name” comes twice";
    QTest::newRow("empty") << QByteArray("name,") << "no column “”";
}

void CopiesTest::columnsAreRefusedByName()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, says);
    const auto requests = clonesFromCsv(header + "\na,b,c\n", {});
    QVERIFY(!requests);
    const auto fitting = clonesFromCsv(header + '\n' + QByteArray(header).replace("name", "x"), {});
    QVERIFY(!fitting);
    QVERIFY2(fitting.error().contains(says), qPrintable(fitting.error()));
}

/// Of the template, where there is room for any number of linked clones.
static CloneDraft *newDraft(QObject *parent, const QString &source = QStringLiteral("uuid-tpl"))
{
    Inventory inventory = madeInventory();
    for (VirtualMachine &vm : inventory.nodes.front().vms)
        vm.nics.push_back({"52:54:00:00:00:01", "network", "default", "virtio"});
    return new CloneDraft(shared(inventory), {"a", source}, {}, parent);
}

void CopiesTest::aCountMakesThePattern()
{
    CloneDraft &draft = *newDraft(this);
    CopiesDraft copies(draft);
    QVERIFY(!draft.isBatch() && copies.isCounted());
    QCOMPARE(copies.count(), 1);
    const QString plain = draft.name();
    copies.setCount(4);
    QCOMPARE(draft.name(), plain + "-{n}");
    QVERIFY(draft.isBatch() && draft.isValid());
    QCOMPARE(draft.batch().members.size(), 4U);
    QCOMPARE(draft.batch().members[3].request.name, plain + "-4");
    QVERIFY(copies.names().endsWith("… " + plain + "-4"));
    QVERIFY(draft.summary().startsWith("4 clones, each: "));
    QVERIFY(draft.batch().members[0].newMacs != draft.batch().members[1].newMacs);
    copies.setCount(1);
    QCOMPARE(draft.name(), plain);
    QVERIFY(!draft.isBatch());
    QCOMPARE(draft.takePlan().request.name, plain);
}

void CopiesTest::aPatternSaysHowMany()
{
    CloneDraft &draft = *newDraft(this);
    CopiesDraft copies(draft);
    draft.setName("lab-{01..10}");
    QVERIFY(draft.isBatch() && draft.isValid());
    QVERIFY(!copies.isCounted());
    QCOMPARE(copies.count(), 10);
    QCOMPARE(copies.names(), QStringLiteral("lab-01, lab-02, … lab-10"));
    copies.setCount(5); // it is not asked for
    QCOMPARE(draft.name(), QStringLiteral("lab-{01..10}"));
    QCOMPARE(copies.count(), 10);
    draft.setName("lab-{n}");
    QCOMPARE(copies.count(), 1);
    copies.setCount(3);
    QCOMPARE(copies.names(), QStringLiteral("lab-1, lab-2, lab-3"));
}

void CopiesTest::badNamesAreASentenceBesideTheField_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << "x{}" << 1 << "“{}”";
    QTest::newRow("100,000") << "x{1..100000}" << 1 << "100,000";
    QTest::newRow("taken") << "{web,free}" << 1 << "“web”";
    QTest::newRow("doubled") << "{a,b,a}" << 1 << "“a” twice";
    QTest::newRow("no number") << "plain" << 3 << "{n}";
    QTest::newRow("open") << "x{1..3" << 1 << "partner";
    QTest::newRow("no VM name") << "x/{1..2}" << 1 << "slash";
}

void CopiesTest::badNamesAreASentenceBesideTheField()
{
    QFETCH(QString, name);
    QFETCH(int, count);
    QFETCH(QString, says);
    CloneDraft &draft = *newDraft(this);
    CopiesDraft(draft).setCount(count);
    draft.setName(name);
    QVERIFY(!draft.isValid());
    QVERIFY(draft.isRefused(Field::Name));
    QVERIFY2(draft.reasonFor(Field::Name).contains(says), qPrintable(draft.reasonFor(Field::Name)));
    draft.setName("good-{n}"); // nothing else was lost
    QVERIFY(draft.isValid());
}

void CopiesTest::aListAndAFileGiveNames()
{
    CloneDraft &draft = *newDraft(this, "uuid-web");
    CopiesDraft copies(draft);
    copies.setFrom(Copies::From::List);
    QVERIFY(draft.isRefused(Field::Copies));
    copies.setList("red\n green , blue\n\n");
    QVERIFY2(draft.isValid(), qPrintable(draft.summary()));
    QCOMPARE(copies.names(), QStringLiteral("red, green, blue"));
    QVERIFY(!copies.isCounted());
    copies.setList("red,red");
    QVERIFY(!draft.isValid());

    const QTemporaryDir folder;
    const QString path = folder.filePath("clones.csv");
    copies.setFrom(Copies::From::File);
    QVERIFY(draft.reasonFor(Field::Copies).contains("name, node"));
    copies.setPath(path);
    QVERIFY(!draft.isValid()); // as long as it is being read
    QTRY_VERIFY(draft.reasonFor(Field::Copies).contains("no file"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("name,format\none,raw\ntwo,qcow2\n");
    file.close();
    draft.setStorage("default");
    QTRY_COMPARE(copies.count(), 2);
    QVERIFY2(draft.isValid(), qPrintable(draft.summary()));
    QCOMPARE(draft.takeBatch().members.at(0).request.format, QStringLiteral("raw"));
}

void CopiesTest::thePreviewFollows()
{
    CloneDraft &draft = *newDraft(this);
    CopiesModel model;
    const QAbstractItemModelTester tester(&model);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const auto show = [&](const QString &name) {
        draft.setName(name);
        model.setPlans(CopiesDraft(draft).planned());
        return model.rowCount();
    };
    QCOMPARE(show("x{1..3}"), 3);
    QCOMPARE(model.index(2, CopiesModel::Name).data().toString(), QStringLiteral("x3"));
    QVERIFY(model.index(2, CopiesModel::Macs).data().toString().startsWith("52:54:00:"));
    QCOMPARE(show("{x,web}"), 2);
    QVERIFY(model.index(1, 0).data(CopiesModel::RefusedRole).toBool());
    QVERIFY(!model.index(0, 0).data(CopiesModel::RefusedRole).toBool());
    QCOMPARE(show("x{1..20}"), 20);
    QCOMPARE(show("alone"), 1);
    QCOMPARE(model.index(0, CopiesModel::Name).data().toString(), QStringLiteral("alone"));
    QCOMPARE(show("x{"), 0);
    QCOMPARE(resets.size(), 0);
}

void CopiesTest::aThousandNamesArePlanned()
{
    CloneDraft &draft = *newDraft(this);
    draft.setName("x{0001..1000}");
    QVERIFY(draft.isValid());
    QCOMPARE(draft.batch().members.size(), std::size_t{1000});
}

/// What was drawn by chance, of each copy.
static QStringList drawnOf(CloneDraft &draft)
{
    QStringList lines;
    for (const ClonePlan &plan : CopiesDraft(draft).planned())
        lines << plan.newUuid + ' ' +
                     QStringList(plan.newMacs.begin(), plan.newMacs.end()).join(',');
    return lines;
}

void CopiesTest::whatWasShownOfACopyIsWhatItGets()
{
    Inventory inventory = madeInventory();
    inventory.nodes[0].vms[0].nics = {{"52:54:00:00:00:01", "network", "default", "virtio"},
                                      {"52:54:00:00:00:02", "network", "default", "virtio"}};
    CloneDraft draft(shared(inventory), {"a", "uuid-web"});
    const QStringList alone = drawnOf(draft);
    QVERIFY(alone[0].contains("52:54:00:"));
    draft.setName("x{1..3}");
    const QStringList three = drawnOf(draft);
    QCOMPARE(three.size(), 3);
    QCOMPARE(three[0], alone[0]);
    draft.setMakeTemplate(true);
    draft.setName("y{1..2}");
    QCOMPARE(drawnOf(draft), three.first(2));
    draft.change([](CloneRequest &request) { request.keepMacs = true; });
    draft.change([](CloneRequest &request) { request.keepMacs = false; });
    draft.setInventory(shared(inventory));
    draft.setName("x{1..3}");
    QCOMPARE(drawnOf(draft), three);

    const ClonePlan first = draft.batch().members[0]; // another VM gets what was drawn for it
    madeVm(inventory.nodes[1], "taker");
    inventory.nodes[1].vms.back().nics = {{first.newMacs[1], "network", "default", "virtio"}};
    draft.setInventory(shared(inventory));
    const ClonePlan &now = draft.batch().members[0];
    QCOMPARE(now.newMacs[0], first.newMacs[0]);
    QVERIFY(now.newMacs[1] != first.newMacs[1]);
    QCOMPARE(now.newUuid, first.newUuid);
    QCOMPARE(drawnOf(draft).mid(1), three.mid(1));
}

RAMET_TEST(CopiesTest)
#include "tst_copies.moc"
