// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/nodearguments.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;

class NodeArgumentsTest : public QObject {
    Q_OBJECT
private slots:
    void namesAndUrisAreTakenApart_data();
    void namesAndUrisAreTakenApart();
    void badValuesAreRefusedWithASentence_data();
    void badValuesAreRefusedWithASentence();
    void nodesWithoutNamesGetDifferentOnes();
    void aNameMadeFromAUriGivesWayToAGivenOne();
};

void NodeArgumentsTest::namesAndUrisAreTakenApart_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("uri");
    QTest::newRow("named") << "a=qemu:///system"
                           << "a"
                           << "qemu:///system";
    QTest::newRow("all characters of a name") << "Rack_1.node-2=test:///default"
                                              << "Rack_1.node-2"
                                              << "test:///default";
    QTest::newRow("a URI that holds an equals sign") << "qemu+unix:///system?socket=/x"
                                                     << "system"
                                                     << "qemu+unix:///system?socket=/x";
    QTest::newRow("named, and the URI holds one too") << "b=qemu+unix:///system?socket=/x"
                                                      << "b"
                                                      << "qemu+unix:///system?socket=/x";
    QTest::newRow("a host") << "qemu+ssh://root@lab.example.org/system?keyfile=/k"
                            << "lab.example.org"
                            << "qemu+ssh://root@lab.example.org/system?keyfile=/k";
    QTest::newRow("an alias of libvirt.conf") << "lab"
                                              << "lab"
                                              << "lab";
}

void NodeArgumentsTest::namesAndUrisAreTakenApart()
{
    QFETCH(QString, value);
    const auto nodes = readNodeArguments({value});
    QVERIFY2(nodes, qPrintable(nodes ? QString() : nodes.error()));
    QCOMPARE(nodes->size(), size_t(1));
    QTEST(nodes->front().name, "name");
    QTEST(nodes->front().uri, "uri");
}

void NodeArgumentsTest::badValuesAreRefusedWithASentence_data()
{
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QString>("named"); // what the sentence must name
    QTest::newRow("empty") << QStringList{""} << "-c";
    QTest::newRow("no URI") << QStringList{"a="} << "a";
    QTest::newRow("no name") << QStringList{"=uri"} << "“”";
    QTest::newRow("a space") << QStringList{"my node=qemu"} << "my node";
    QTest::newRow("a letter that is not ASCII") << QStringList{"höhle=qemu"} << "höhle";
    QTest::newRow("one name twice") << QStringList{"a=x:///", "a=y:///"} << "a";
}

void NodeArgumentsTest::badValuesAreRefusedWithASentence()
{
    QFETCH(QStringList, values);
    QFETCH(QString, named);
    const auto nodes = readNodeArguments(values);
    QVERIFY(!nodes);
    QVERIFY2(nodes.error().contains(named), qPrintable(nodes.error()));
    QVERIFY(nodes.error().endsWith(u'.'));
}

void NodeArgumentsTest::nodesWithoutNamesGetDifferentOnes()
{
    const auto nodes = readNodeArguments(
        {"qemu+unix:///system?socket=/a", "qemu+unix:///system?socket=/b", "qemu:///system"});
    QVERIFY(nodes);
    QCOMPARE((*nodes)[0].name, "system");
    QCOMPARE((*nodes)[1].name, "system2");
    QCOMPARE((*nodes)[2].name, "system3");
}

void NodeArgumentsTest::aNameMadeFromAUriGivesWayToAGivenOne()
{
    const auto nodes = readNodeArguments({"qemu:///system", "system=qemu+ssh://host/system"});
    QVERIFY(nodes);
    QCOMPARE((*nodes)[0].name, "system2");
    QCOMPARE((*nodes)[1].name, "system");
}

RAMET_TEST(NodeArgumentsTest)
#include "tst_nodearguments.moc"
