// SPDX-License-Identifier: GPL-3.0-or-later
// What rametctl shows of real nodes, and how it takes bad input.
#include "tests/app/ctl/ctllab.h"
#include "tests/support/testprogram.h"

#include <QRegularExpression>
#include <QTemporaryFile>
#include <QtTest>

using namespace ramet::test;

static QJsonObject itemNamed(const QJsonArray &array, const QString &name, const QString &node)
{
    for (const QJsonValue item : array) {
        const QJsonObject object = item.toObject();
        if (object.value("name").toString() == name && object.value("node").toString() == node)
            return object;
    }
    return {};
}

class CtlReadTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void listNamesTheVmsOfAllNodes();
    void listCanBeNarrowed();
    void showTellsDisksAndNics();
    void showTellsTheChainAndWhatRestsOnIt();
    void showTellsWhatAVmNeeds();
    void lineageIsATreeOverAllNodes();
    void storageMarksTheSharedOnes();
    void anAmbiguousNameIsRefused();
    void anUnknownVmIsRefused();
    void aNodeThatDoesNotAnswerIsNamed();
    void aNodeThatDoesNotAnswerHidesNoOther();
    void wrongUsageEndsWithTwo();
    void savedNodesAreUsed();
    void aNewNodeIsTriedAndSavedAllTheSame();
    void noLocaleIsNoProblem();

private:
    CtlLab m_lab;
};

void CtlReadTest::initTestCase()
{
    QVERIFY(m_lab.up());
    QVERIFY(m_lab.makeSample("vm1"));
    QVERIFY(m_lab.makeTemplate("tpl"));
    QVERIFY(m_lab.ctl({"clone", "tpl", "linked1", "--node", "b"}).ok());
}

void CtlReadTest::listNamesTheVmsOfAllNodes()
{
    const CtlRan ran = m_lab.ctl({"list", "--json"});
    QVERIFY2(ran.ok(), ran.all());
    const QJsonArray vms = ran.json.value("vms").toArray();
    QCOMPARE(vms.size(), 3);
    const QJsonObject vm = itemNamed(vms, "vm1", "a");
    QCOMPARE(vm.value("state").toString(), "off");
    QCOMPARE(vm.value("template").toBool(true), false);
    QVERIFY(vm.value("memory").toInteger() > 0);
    QVERIFY(vm.value("origin").isNull());
    QVERIFY(itemNamed(vms, "tpl", "a").value("template").toBool());
    const QJsonObject origin = itemNamed(vms, "linked1", "b").value("origin").toObject();
    QCOMPARE(origin.value("name").toString(), "tpl");
    QVERIFY(origin.value("linked").toBool());
    QCOMPARE(ran.json.value("unreachable").toArray().size(), 0);

    const CtlRan table = m_lab.ctl({"list"});
    QCOMPARE(table.out.count('\n'), 4);
    QVERIFY(table.err.isEmpty());
}

void CtlReadTest::listCanBeNarrowed()
{
    const auto names = [this](const QStringList &options) {
        QStringList found;
        for (const QJsonValue vm :
             m_lab.ctl(QStringList{"list", "--json"} + options).json.value("vms").toArray())
            found << vm.toObject().value("name").toString();
        return found;
    };
    QCOMPARE(names({"--filter", "LINK"}), QStringList{"linked1"});
    QCOMPARE(names({"--node", "b"}), QStringList{"linked1"});
    QCOMPARE(names({"--node", "a", "--filter", "nothing"}), QStringList{});
    QCOMPARE(m_lab.ctl({"list", "--node", "zzz"}).exitCode, 3);
}

void CtlReadTest::showTellsDisksAndNics()
{
    const QJsonObject vm = m_lab.show("vm1");
    QVERIFY(!vm.isEmpty());
    const QJsonObject disk = vm.value("disks").toArray().first().toObject();
    QCOMPARE(disk.value("format").toString(), "qcow2");
    QCOMPARE(disk.value("storage").toString(), "default");
    QVERIFY(disk.value("capacity").toInteger() > 0);
    QVERIFY(disk.value("path").toString().startsWith(m_lab.lab().storageFolder("a", "default")));
    QVERIFY(disk.value("chain").toArray().isEmpty());
    for (const QJsonValue nic : vm.value("nics").toArray())
        QVERIFY(nic.toObject().value("mac").toString().startsWith("52:54:00:"));
    QVERIFY(m_lab.ctl({"show", "a/vm1"}).out.contains("vm1"));
    QVERIFY(m_lab.ctl({"show", vm.value("uuid").toString()}).ok());
}

void CtlReadTest::showTellsTheChainAndWhatRestsOnIt()
{
    const QJsonObject clone = m_lab.show("linked1");
    const QJsonArray chain =
        clone.value("disks").toArray().first().toObject().value("chain").toArray();
    QCOMPARE(chain.size(), 1);
    const QJsonObject base = m_lab.show("tpl");
    QCOMPARE(chain.first().toObject().value("path"),
             base.value("disks").toArray().first().toObject().value("path"));
    const QJsonArray dependants = base.value("dependants").toArray();
    QCOMPARE(dependants.size(), 1);
    QCOMPARE(dependants.first().toObject().value("name").toString(), "linked1");
    QCOMPARE(dependants.first().toObject().value("node").toString(), "b");
    QVERIFY(m_lab.ctl({"show", "tpl"}).out.contains("b/linked1"));
}

void CtlReadTest::showTellsWhatAVmNeeds()
{
    QTemporaryFile xml;
    QVERIFY(xml.open());
    xml.write("<domain type='qemu' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>"
              "<name>needy</name><memory unit='MiB'>16</memory><os><type>hvm</type>"
              "<kernel>/boot/vmlinuz</kernel></os><devices><serial type='file'>"
              "<source path='/var/log/needy.log'/></serial></devices><qemu:commandline>"
              "<qemu:arg value='-fw_cfg'/><qemu:arg value='name=opt/x,file=/srv/x.ign'/>"
              "</qemu:commandline></domain>");
    xml.close();
    QVERIFY(m_lab.lab().virsh("a", {"define", xml.fileName()}).ok());
    const QJsonArray needs = m_lab.show("needy").value("needs").toArray();
    const auto needOf = [&](const QString &kind) {
        for (const QJsonValue need : needs) {
            if (need["kind"] == kind)
                return need["name"].toString() + ' ' + need["use"].toString() + ' ' +
                       need["where"].toString();
        }
        return QString();
    };
    QCOMPARE(needOf("kernel"), QString("/boot/vmlinuz read defined"));
    QCOMPARE(needOf("log"), QString("/var/log/needy.log write defined"));
    QCOMPARE(needOf("command-line"), QString("/srv/x.ign read defined"));
    const QByteArray text = m_lab.ctl({"show", "needy"}).out;
    static const QRegularExpression kernel("kernel +/boot/vmlinuz +read");
    static const QRegularExpression log(
        "file of a port or log +/var/log/needy.log +written +serial");
    QVERIFY2(QString::fromUtf8(text).contains(kernel) && QString::fromUtf8(text).contains(log),
             text);
    QVERIFY(m_lab.lab().virsh("a", {"undefine", "needy"}).ok());
}

void CtlReadTest::lineageIsATreeOverAllNodes()
{
    const CtlRan ran = m_lab.ctl({"lineage", "--json"});
    QVERIFY2(ran.ok(), ran.all());
    const QJsonArray roots = ran.json.value("lineage").toArray();
    QCOMPARE(roots.size(), 1); // vm1 is part of nothing
    const QJsonObject base = roots.first().toObject();
    QCOMPARE(base.value("name").toString(), "tpl");
    QCOMPARE(base.value("kind").toString(), "template");
    QVERIFY(base.value("tie").isNull());
    QVERIFY(base.value("own").toInteger() > 0);
    QCOMPARE(base.value("saved").toInteger(-1), 0);
    const QJsonArray children = base.value("children").toArray();
    QCOMPARE(children.size(), 1);
    const QJsonObject clone = children.first().toObject();
    QCOMPARE(clone.value("name").toString(), "linked1");
    QCOMPARE(clone.value("node").toString(), "b");
    QCOMPARE(clone.value("tie").toString(), "overlay");
    QCOMPARE(clone.value("saved"), base.value("own"));
    QCOMPARE(clone.value("disks").toArray().size(), 1);
    QVERIFY(ran.json.value("unreachable").toArray().isEmpty());

    const QJsonObject shown = m_lab.show("linked1");
    QCOMPARE(shown.value("restsOn").toObject().value("name").toString(), "tpl");
    QCOMPARE(shown.value("saved"), base.value("own"));

    const QByteArray text = m_lab.ctl({"lineage", "linked1"}).out;
    QVERIFY2(text.contains("tpl") && text.contains("└─ linked1"), text);
    const CtlRan alone = m_lab.ctl({"lineage", "vm1"});
    QVERIFY2(alone.ok() && alone.out.contains("vm1") && !alone.out.contains("tpl"), alone.out);
    QCOMPARE(m_lab.ctl({"lineage", "zzz"}).exitCode, 3);
}

void CtlReadTest::storageMarksTheSharedOnes()
{
    const CtlRan ran = m_lab.ctl({"storage", "--json"});
    QVERIFY2(ran.ok(), ran.all());
    const QJsonArray storages = ran.json.value("storages").toArray();
    const QJsonObject shared = itemNamed(storages, "shared", "a");
    QCOMPARE(shared.value("sharedWith").toArray(), QJsonArray{"b"});
    QVERIFY(shared.value("active").toBool());
    QVERIFY(shared.value("available").toInteger() > 0);
    QVERIFY(itemNamed(storages, "default", "a").value("sharedWith").toArray().isEmpty());
}

void CtlReadTest::anAmbiguousNameIsRefused()
{
    QVERIFY(m_lab.ctl({"clone", "tpl", "same", "--node", "a"}).ok());
    QVERIFY(m_lab.ctl({"clone", "tpl", "same", "--node", "b"}).ok());
    const CtlRan ran = m_lab.ctl({"show", "same", "--json"});
    QCOMPARE(ran.exitCode, 3);
    QCOMPARE(ran.kind(), "ambiguous");
    QVERIFY(ran.err.contains("a/same") && ran.err.contains("b/same"));
    QVERIFY(m_lab.ctl({"show", "b/same"}).ok());
    QVERIFY(m_lab.ctl({"delete", "--yes", "a/same"}).ok());
    QVERIFY(m_lab.ctl({"delete", "--yes", "b/same"}).ok());
}

void CtlReadTest::anUnknownVmIsRefused()
{
    for (const char *command : {"show", "start", "stop", "template", "untemplate", "delete"}) {
        const CtlRan ran = m_lab.ctl({QLatin1String(command), "nobody", "--json"});
        QVERIFY2(ran.exitCode == 3, ran.all());
        QCOMPARE(ran.kind(), "not-found");
        QVERIFY(ran.err.contains("nobody"));
    }
}

void CtlReadTest::aNodeThatDoesNotAnswerIsNamed()
{
    const CtlRan ran =
        m_lab.bare({"-c", "gone=qemu+unix:///system?socket=/nowhere/sock", "list", "--json"});
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.kind(), "unreachable");
    const QJsonObject error = ran.error();
    QVERIFY(!error.value("message").toString().isEmpty());
    QVERIFY(error.value("leftovers").isArray());
    QVERIFY2(ran.err.contains("gone"), ran.err);
    QVERIFY2(error.value("details").toString().contains("/nowhere/sock"), ran.out);
}

void CtlReadTest::aNodeThatDoesNotAnswerHidesNoOther()
{
    const CtlRan ran =
        m_lab.ctl({"-c", "gone=qemu+unix:///system?socket=/nowhere/sock", "list", "--json"});
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.json.value("vms").toArray().size(), 3);
    const QJsonArray silent = ran.json.value("unreachable").toArray();
    QCOMPARE(silent.size(), 1);
    QCOMPARE(silent.first().toObject().value("node").toString(), "gone");
    QVERIFY2(ran.err.contains("gone"), ran.err);
}

void CtlReadTest::wrongUsageEndsWithTwo()
{
    const CtlRan ran = m_lab.bare({"clone", "vm1", "c", "--copies", "3", "--json"});
    QCOMPARE(ran.exitCode, 2);
    QCOMPARE(ran.kind(), "usage");
    QVERIFY(ran.err.contains("--copies"));
    QCOMPARE(m_lab.bare({}).exitCode, 2);
    QCOMPARE(m_lab.bare({"-c", "bad name=qemu:///system", "list"}).exitCode, 2);
    QCOMPARE(m_lab.bare({"--help"}).exitCode, 0);
    QCOMPARE(m_lab.bare({"--version"}).exitCode, 0);
}

void CtlReadTest::savedNodesAreUsed()
{
    QVERIFY(m_lab.bare({"node", "add", "one", m_lab.lab().uri("a")}).ok());
    QVERIFY(m_lab.bare({"node", "add", "two", m_lab.lab().uri("b")}).ok());
    QCOMPARE(m_lab.bare({"node", "add", "one", "test:///default"}).exitCode, 3);
    QCOMPARE(m_lab.bare({"node", "add", "typo", "x:///"}).exitCode, 2);
    QCOMPARE(m_lab.bare({"node", "add", "no/good", "x:///"}).exitCode, 2);
    const QJsonArray nodes = m_lab.bare({"node", "list", "--json"}).json.value("nodes").toArray();
    QCOMPARE(nodes.size(), 2);
    QCOMPARE(nodes.first().toObject().value("uri").toString(), m_lab.lab().uri("a"));
    const QJsonArray vms = m_lab.bare({"list", "--json"}).json.value("vms").toArray();
    QVERIFY(!itemNamed(vms, "vm1", "one").isEmpty());
    QVERIFY(!itemNamed(vms, "linked1", "two").isEmpty());
    QVERIFY(m_lab.bare({"node", "remove", "one"}).ok());
    QVERIFY(m_lab.bare({"node", "remove", "two"}).ok());
    QCOMPARE(m_lab.bare({"node", "remove", "two"}).exitCode, 3);
}

void CtlReadTest::aNewNodeIsTriedAndSavedAllTheSame()
{
    const QString gone = "qemu+unix:///system?socket=/nowhere/libvirt-sock";
    const CtlRan tried = m_lab.bare({"node", "add", "gone", gone, "--json", "--group", "rack 1"});
    QVERIFY2(tried.ok(), tried.all());
    QVERIFY2(tried.err.contains("It cannot be reached now"), tried.all());
    const QJsonObject node = tried.json["node"].toObject();
    QCOMPARE(node["reachable"].toBool(true), false);
    QCOMPARE(node["cause"].toString(), QString("socket-missing"));
    QCOMPARE(node["group"].toString(), QString("rack 1"));
    const CtlRan untried = m_lab.bare({"node", "add", "far", gone + "2", "--no-connect",
                                       "--data-address", "10.0.0.7", "--trusted-network"});
    QVERIFY2(untried.ok() && !untried.err.contains("reached"), untried.all());
    const CtlRan list = m_lab.bare({"node", "list"});
    for (const char *part : {"10.0.0.7 (trusted network)", "rack 1", "GROUP"})
        QVERIFY2(list.out.contains(part), list.all());
    QVERIFY(m_lab.bare({"node", "edit", "gone", "--group", "-"}).ok());
    QVERIFY(!m_lab.bare({"node", "list"}).out.contains("rack 1"));
    QVERIFY(m_lab.bare({"node", "remove", "gone"}).ok());
    QVERIFY(m_lab.bare({"node", "remove", "far"}).ok());
}

void CtlReadTest::noLocaleIsNoProblem()
{
    const QByteArray before = qgetenv("LC_ALL");
    qputenv("LC_ALL", "C");
    const CtlRan ran = m_lab.ctl({"show", "名字"});
    qputenv("LC_ALL", before);
    QCOMPARE(ran.exitCode, 3);
    QVERIFY2(ran.err.contains("名字"), ran.err);
    QVERIFY2(!ran.err.contains("locale"), ran.err);
}

RAMET_TEST(CtlReadTest)
#include "tst_ctlread.moc"
