// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backend/rbdimages.h"
#include "storage/backend/rbdtool.h"
#include "storage/base/argumentname.h"
#include "storage/base/xmltext.h"
#include "storage/domain/rbddisk.h"
#include "storage/look/look.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;

/// What Ceph and libvirt say of images, without either.
class RbdTest : public QObject {
    Q_OBJECT
private slots:
    void aListNamesParentsAndSnapshots();
    void whatIsNoListIsAnError();
    void onlyLibvirtsSnapshotsAreForClones_data();
    void onlyLibvirtsSnapshotsAreForClones();
    void aStorageSaysHowToReachIt();
    void aDiskIsWrittenWhole();
    void aDiskOfTheSameClusterKeepsItsMonitors();
    void aDiskOfAnotherClusterGetsNewOnes();
    void aNameThatIsNoNameGoesToNoProgram_data();
    void aNameThatIsNoNameGoesToNoProgram();
    void aNodesPoolNameIsNoOptionOfRbd_data();
    void aNodesPoolNameIsNoOptionOfRbd();
    void onlyNamesReachACluster_data();
    void onlyNamesReachACluster();
};

void RbdTest::aListNamesParentsAndSnapshots()
{
    const auto images = rbd::readImages(
        R"([{"image":"a","id":"1","size":64,"format":2},
            {"image":"a","id":"1","snapshot":"libvirt-7","snapshot_id":4,"protected":"true"},
            {"image":"a","id":"1","snapshot":"mine","snapshot_id":5},
            {"image":"b","parent":{"pool":"rbd","pool_namespace":"","image":"a",
                                   "snapshot":"libvirt-7"}},
            {"image":"c","parent":{"pool":"x","pool_namespace":"n","image":"a","snapshot":"s"}}])",
        "rbd");
    QVERIFY(images);
    QCOMPARE(images->size(), size_t{3});
    QCOMPARE(images->at(0), (RbdImage{"rbd/a", {}, {}, {"libvirt-7", "mine"}}));
    QCOMPARE(images->at(1), (RbdImage{"rbd/b", "rbd/a", "libvirt-7", {}}));
    QCOMPARE(images->at(2).parent, QString("x/n/a"));
    QVERIFY(rbd::readImages("[]", "rbd")->empty());
}

void RbdTest::whatIsNoListIsAnError()
{
    QVERIFY(!rbd::readImages("", "rbd"));
    QVERIFY(!rbd::readImages("rbd: error", "rbd"));
}

void RbdTest::onlyLibvirtsSnapshotsAreForClones_data()
{
    QTest::addColumn<bool>("ours");
    QTest::newRow("libvirt-10141") << true;
    QTest::newRow("libvirt-") << false;
    QTest::newRow("libvirt-1a") << false;
    QTest::newRow("my libvirt-1") << false;
    QTest::newRow("daily") << false;
}

void RbdTest::onlyLibvirtsSnapshotsAreForClones()
{
    QFETCH(bool, ours);
    QCOMPARE(rbd::isForClones(QTest::currentDataTag()), ours);
}

void RbdTest::aStorageSaysHowToReachIt()
{
    const auto source = readRbdSource(
        "<pool type='rbd'><source><host name='m2' port='6790'/><host name='m1' port='6789'/>"
        "<name>rbd</name><auth type='ceph' username='u'><secret "
        "usage='k'/></auth></source></pool>");
    QVERIFY(source);
    QCOMPARE(source->monitors(), (QStringList{"m1", "m2:6790"}));
    QCOMPARE(source->pool + source->user + source->secretUsage, QString("rbduk"));
    QVERIFY(source->secretUuid.isEmpty());
    QVERIFY(!readRbdSource("<pool type='dir'/>"));
    QVERIFY(!readRbdSource("<nothing"));
}

namespace {

const RbdSource keyed{{{"m1", "6790"}}, "rbd", "u", "uuid", {}};

QString written(const char *disk, const RbdSource &source)
{
    pugi::xml_document document;
    document.load_string(disk);
    writeRbdDisk(document.child("disk"), source, "rbd/new");
    return xmlToString(document).remove('\n').remove("  ");
}

} // namespace

void RbdTest::aDiskIsWrittenWhole()
{
    const QString disk = written("<disk/>", keyed);
    QVERIFY2(disk.contains("<disk type=\"network\"><source protocol=\"rbd\" name=\"rbd/new\">"
                           "<host name=\"m1\" port=\"6790\" /><auth username=\"u\">"
                           "<secret type=\"ceph\" uuid=\"uuid\" /></auth></source></disk>"),
             qPrintable(disk));
    QVERIFY(!written("<disk/>", {{{"m1", {}}}, "rbd", {}, {}, {}}).contains("auth"));
}

void RbdTest::aDiskOfTheSameClusterKeepsItsMonitors()
{
    const QString disk =
        written("<disk type='network'><source protocol='rbd' name='rbd/old'><host name='m9'/>"
                "<host name='m1' port='6790'/><snapshot name='s'/><config file='/c'/></source>"
                "<auth username='other'><secret type='ceph' uuid='x'/></auth></disk>",
                keyed);
    QVERIFY2(disk.contains("m9") && disk.contains("/c"), qPrintable(disk));
    QVERIFY(!disk.contains("other") && !disk.contains("snapshot") && !disk.contains("old"));
    QCOMPARE(disk.count("<auth"), 1);
}

void RbdTest::aDiskOfAnotherClusterGetsNewOnes()
{
    const QString disk =
        written("<disk type='network'><source protocol='rbd' name='rbd/old'><host name='m9'/>"
                "</source><auth username='other'><secret type='ceph' uuid='x'/></auth></disk>",
                {{{"m1", {}}}, "rbd", {}, {}, {}});
    QVERIFY2(!disk.contains("m9") && !disk.contains("auth"), qPrintable(disk));
    QVERIFY(disk.contains("<host name=\"m1\" />"));
}

void RbdTest::aNameThatIsNoNameGoesToNoProgram_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isName");
    QTest::newRow("pool") << "rbd" << true;
    QTest::newRow("image") << "rbd/web-vda@libvirt-7" << true;
    QTest::newRow("dash inside") << "a--log-file=x" << true;
    QTest::newRow("empty") << "" << false;
    QTest::newRow("option") << "--log-file=/x" << false;
    QTest::newRow("dash") << "-" << false;
    QTest::newRow("image like an option in a pool") << "rbd/--x" << true;
    QTest::newRow("snapshot like an option") << "rbd/web@--x" << true;
    QTest::newRow("image like an option") << "--x/web@s" << false;
    QTest::newRow("half a character") << QString(QChar(0xd800)) << false;
    QTest::newRow("line end") << "rbd\n--id=x" << false;
    QTest::newRow("carriage return") << "rbd\r" << false;
    QTest::newRow("line separator") << QStringLiteral("rbd\u2028x") << false;
    QTest::newRow("zero") << QString("rbd%1x").arg(QChar(0)) << false;
}

void RbdTest::aNameThatIsNoNameGoesToNoProgram()
{
    QFETCH(const QString, name);
    QFETCH(const bool, isName);
    QCOMPARE(ArgumentName::from(name).has_value(), isName);
}

void RbdTest::aNodesPoolNameIsNoOptionOfRbd_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<bool>("isRun");
    const auto row = [](const char *name, const char *host, const char *port, const char *pool,
                        bool isRun) {
        QTest::newRow(name) << QString("<host name='%1' port='%2'/><name>%3</name>")
                                   .arg(QLatin1String(host), QLatin1String(port),
                                        QLatin1String(pool))
                            << isRun;
    };
    row("good", "127.0.0.1", "1", "rbd", true);
    row("pool", "127.0.0.1", "1", "--log-file=LOG", false);
    row("pool with @", "127.0.0.1", "1", "@rbd", false);
    row("pool with /", "127.0.0.1", "1", "a/b", false);
    row("pool of two lines", "127.0.0.1", "1", "rbd&#10;x", false);
    row("host", "--log-file=LOG", "1", "rbd", false);
    row("two hosts in one", "a,b", "1", "rbd", false);
}

/// A node is libvirt's own test driver, `rbd` a script that notes its arguments.
void RbdTest::aNodesPoolNameIsNoOptionOfRbd()
{
    QFETCH(const QString, source);
    QFETCH(const bool, isRun);
    const QTemporaryDir folder;
    const auto write = [&](const QString &name, const QString &text) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0);
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    };
    write("node.xml", "<node><pool type='rbd'><name>ceph</name><source>" +
                          QString(source).replace("LOG", folder.filePath("log")) +
                          "</source></pool></node>");
    write("rbd", "#!/bin/sh\nprintf '%s\\n' \"$@\" > " + folder.filePath("arguments") + "\n");
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", folder.path().toUtf8() + ':' + path);
    Nodes nodes({{"a", "test://" + folder.filePath("node.xml")}});
    const NodeInventory node = look(nodes, Scope::node("a")).nodes.at(0);
    qputenv("PATH", path);
    QVERIFY2(node.reachable, qPrintable(node.error.detail));
    QCOMPARE(node.pools.size(), size_t{1});
    QVERIFY(!node.pools.front().parentsKnown);
    QCOMPARE(QFile::exists(folder.filePath("arguments")), isRun);
}

void RbdTest::onlyNamesReachACluster_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("port");
    QTest::addColumn<QString>("pool");
    QTest::addColumn<QString>("user");
    QTest::addColumn<bool>("isInvalid");
    const auto row = [](const char *name, const char *host, const char *port, const char *pool,
                        const char *user, bool isInvalid) {
        QTest::newRow(name) << QString(host) << QString(port) << QString(pool) << QString(user)
                            << isInvalid;
    };
    row("all good", "m1", "6789", "rbd", "", false);
    row("a key is asked for", "m1", "", "rbd", "client-1", false);
    row("IPv6", "fd00::1", "6789", "rbd", "", false);
    row("user is an option", "m1", "", "rbd", "--log-file=/x", true);
    row("user of one dash", "m1", "", "rbd", "-", true);
    row("user with @", "m1", "", "rbd", "admin@other", true);
    row("user of two words", "m1", "", "rbd", "a --x", true);
    row("user of two lines", "m1", "", "rbd", "a\n--x", true);
    row("host is an option", "--admin-socket=/x", "", "rbd", "", true);
    row("host sets another", "m1,log_file=/x", "", "rbd", "", true);
    row("no host", "", "", "rbd", "", true);
    row("port is text", "m1", "1 --x", "rbd", "", true);
    row("port of two lines", "m1", "1\n", "rbd", "", true);
    row("port too long", "m1", "678900", "rbd", "", true);
    row("pool is an option", "m1", "", "-p", "", true);
    row("no pool", "m1", "", "", "", true);
}

/// A node's definition of a storage, to the point where a program would get its names.
void RbdTest::onlyNamesReachACluster()
{
    QFETCH(const QString, host);
    QFETCH(const QString, port);
    QFETCH(const QString, pool);
    QFETCH(const QString, user);
    QFETCH(const bool, isInvalid);
    Nodes nodes(std::vector<NodeAddress>{{"a", "test:///default"}});
    const auto connection = nodes.work("a");
    QVERIFY(connection);
    const auto tool = RbdTool::open(*connection, {{{host, port}}, pool, user, {}, "k"});
    const bool isRefused = !tool && tool.error().kind == ErrorKind::Invalid;
    QCOMPARE(isRefused, isInvalid);
}

RAMET_TEST(RbdTest)
#include "tst_rbd.moc"
