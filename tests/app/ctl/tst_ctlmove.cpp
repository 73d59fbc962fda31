// SPDX-License-Identifier: GPL-3.0-or-later
// Moves between nodes: the same machine afterwards, nothing left of it where it was; and who is
// refused, fails or is killed leaves the source whole.
#include "storage/libvirt/callfaults.h"
#include "storage/look/look.h"
#include "storage/move/moveoperation.h"
#include "tests/app/ctl/ctllab.h"
#include "tests/app/ctl/killpoint.h"
#include "tests/support/allrows.h"
#include "tests/support/testprogram.h"

#include <QProcess>
#include <QTemporaryFile>
#include <QtTest>

using namespace ramet;
using namespace ramet::test;

Q_DECLARE_METATYPE(CallFault)

class CtlMoveTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void itIsTheSameMachineThere();
    void whatBothSeeStaysInPlace();
    void theSourcesFilesStayOnWish();
    void theDryRunSaysWhatGoes();
    void whatCannotMoveIsRefused_data();
    void whatCannotMoveIsRefused();
    void aFailureLeavesTheSourceWhole_data();
    void aFailureLeavesTheSourceWhole();
    void whoIsKilledLosesNothing_data();
    void whoIsKilledLosesNothing();

private:
    QStringList arguments(const QStringList &more = {}) const
    {
        return QStringList{"move", "web", "--target-node", "b"} + more;
    }
    QString disk(const QString &node) const
    {
        return m_lab.lab().storageFolder(node, "default") + "/web.raw";
    }
    QString definition(const QString &node) const
    {
        return QString::fromUtf8(
            m_lab.lab().virsh(node, {"dumpxml", "--inactive", "--security-info", "web"}).out);
    }
    bool isOn(const QString &node) const
    {
        return m_lab.lab().virsh(node, {"dominfo", "web"}).ok();
    }
    bool define(const QString &xml) const;
    void checkMoved();
    void checkStayed();

    CtlLab m_lab;
    QTemporaryDir m_state;
    const JournalWatch m_journals{m_state.path()};
    QString m_content; ///< a copy of what the disk holds
    QString m_definition;
    QStringList m_before;
};

void CtlMoveTest::initTestCase()
{
    QVERIFY(m_state.isValid() && qputenv("XDG_STATE_HOME", m_state.path().toUtf8()));
    QVERIFY(m_lab.up());
    m_content = m_state.filePath("content");
    QFile file(m_content);
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int i = 0; i < 24; ++i)
        QCOMPARE(file.write(QByteArray(1 << 20, static_cast<char>('A' + i))), 1 << 20);
    QVERIFY(file.resize(64 << 20));
}

bool CtlMoveTest::define(const QString &xml) const
{
    QTemporaryFile file;
    if (!file.open() || file.write(xml.toUtf8()) < 0)
        return false;
    file.close();
    return m_lab.lab().virsh("a", {"define", file.fileName()}).ok();
}

/// A VM with all that a clone would make anew.
void CtlMoveTest::init()
{
    QVERIFY(run("cp", {"--sparse=always", m_content, disk("a")}).ok());
    QVERIFY(m_lab.lab().virsh("a", {"pool-refresh", "default"}).ok());
    QVERIFY(define(
        QString("<domain type='qemu'><name>web</name>"
                "<uuid>0c1e8e4e-63f5-4a54-9d2f-0e7a4f3b2a11</uuid>"
                "<genid>43dc0cf8-809b-4adb-9bea-a9abb5f3d90e</genid><title>The web</title>"
                "<memory unit='MiB'>64</memory>"
                "<os><type arch='x86_64'>hvm</type></os>"
                "<devices><disk type='file'><driver name='qemu' type='raw'/><source file='%1'/>"
                "<target dev='vda' bus='virtio'/><serial>SN-1</serial></disk>"
                "<interface type='user'><mac address='52:54:00:12:34:56'/>"
                "<model type='virtio'/></interface>"
                "<graphics type='vnc' port='5977' autoport='no'/></devices></domain>")
            .arg(disk("a"))));
    QVERIFY(m_lab.lab().virsh("a", {"autostart", "web"}).ok());
    m_definition = definition("a");
    m_before = m_lab.everything();
}

void CtlMoveTest::cleanup()
{
    clearCallFaults();
    for (const char *node : {"a", "b"}) {
        m_lab.lab().virsh(node, {"destroy", "web"});
        m_lab.lab().virsh(node, {"undefine", "web", "--snapshots-metadata"});
        for (const QString &storage : {QString("default"), QString("shared")}) {
            QDir folder(m_lab.lab().storageFolder(node, storage));
            for (const QString &name : folder.entryList({"*web*", "tpl*", "clone*"}, QDir::Files))
                QVERIFY(folder.remove(name));
            m_lab.lab().virsh(node, {"pool-refresh", storage});
        }
    }
}

void CtlMoveTest::checkMoved()
{
    QVERIFY(!isOn("a"));
    QVERIFY(isOn("b"));
    const QString path = m_lab.show("b/web")["disks"].toArray().at(0).toObject()["path"].toString();
    QVERIFY2(path.startsWith(m_lab.lab().storageFolder("b", "default")), qPrintable(path));
    QCOMPARE(definition("b").replace(path, disk("a")), m_definition);
    const Ran same = run("qemu-img", {"compare", "-f", "raw", "-F", "raw", m_content, path});
    QVERIFY2(same.ok(), same.out + same.err);
    QStringList expected = m_before;
    expected.replaceInStrings("a domain web", "b domain web");
    expected.replaceInStrings("a file " + disk("a"), "b file " + path);
    expected.sort();
    QCOMPARE(m_lab.everything(), expected);
}

void CtlMoveTest::checkStayed()
{
    QCOMPARE(definition("a"), m_definition);
    QCOMPARE(m_lab.everything(), m_before);
    const Ran same = run("cmp", {m_content, disk("a")});
    QVERIFY2(same.ok(), same.out + same.err);
}

void CtlMoveTest::itIsTheSameMachineThere()
{
    const CtlRan ran = m_lab.ctl(arguments({"--yes", "--json"}));
    QVERIFY2(ran.ok(), ran.all());
    const QJsonObject made = ran.json["disks"].toArray().at(0).toObject();
    QCOMPARE(made["method"].toString(), QString("stream"));
    QCOMPARE(made["checksum"].toString().size(), 64);
    QVERIFY2(made["bytes"].toDouble() < 40 << 20, ran.all()); // holes are holes there, too
    QCOMPARE(ran.json["deleted"].toArray(), QJsonArray{disk("a")});
    checkMoved();
    const Ran info = m_lab.lab().virsh("b", {"dominfo", "web"});
    QVERIFY2(info.out.contains("enable"), info.out); // it starts with its node as before
}

void CtlMoveTest::whatBothSeeStaysInPlace()
{
    QVERIFY(m_lab.lab().virsh("a", {"undefine", "web"}).ok());
    QVERIFY(m_lab.makeSample("web", "shared"));
    const QString path = m_lab.show("a/web")["disks"].toArray().at(0).toObject()["path"].toString();
    const QFileInfo before(path);
    QVERIFY(before.exists());
    const QString uuid = m_lab.show("a/web")["uuid"].toString();
    const CtlRan ran = m_lab.ctl(arguments({"--yes", "--json"}));
    QVERIFY2(ran.ok(), ran.all());
    QCOMPARE(ran.json["disks"].toArray(), QJsonArray());
    QCOMPARE(ran.json["deleted"].toArray(), QJsonArray());
    QVERIFY(!isOn("a"));
    const QJsonObject there = m_lab.show("b/web");
    QCOMPARE(there["uuid"].toString(), uuid);
    const QFileInfo after(path);
    QCOMPARE(after.metadataChangeTime(), before.metadataChangeTime());
    const CtlRan started = m_lab.ctl({"start", "b/web"});
    QVERIFY2(started.ok(), started.all());
}

void CtlMoveTest::theSourcesFilesStayOnWish()
{
    const CtlRan ran = m_lab.ctl(arguments({"--yes", "--json", "--keep-source"}));
    QVERIFY2(ran.ok(), ran.all());
    QVERIFY(!isOn("a"));
    QVERIFY(isOn("b"));
    QVERIFY(QFile::exists(disk("a")));
    QCOMPARE(ran.json["kept"].toArray(), QJsonArray{disk("a")});
}

void CtlMoveTest::theDryRunSaysWhatGoes()
{
    const CtlRan dry = m_lab.ctl(arguments({"--dry-run"}));
    QVERIFY2(dry.ok(), dry.all());
    for (const QByteArray &part : {QByteArray("these are deleted then"), disk("a").toUtf8()})
        QVERIFY2(dry.out.contains(part), dry.all());
    const CtlRan json = m_lab.ctl(arguments({"--dry-run", "--json"}));
    QCOMPARE(json.json["plan"].toObject()["deleted"].toArray(), QJsonArray{disk("a")});
    const CtlRan unasked = m_lab.ctl(arguments());
    QCOMPARE(unasked.exitCode, 2); // nobody is there to agree
    checkStayed();
}

void CtlMoveTest::whatCannotMoveIsRefused_data()
{
    QTest::addColumn<QString>("obstacle");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("it runs") << "running" << QByteArray("is not off");
    QTest::newRow("it has a snapshot") << "snapshot" << QByteArray("would not move with it");
    QTest::newRow("a clone rests on it") << "base" << QByteArray("clone");
    QTest::newRow("it uses its host") << "hostdev" << QByteArray("only its host has");
    QTest::newRow("it is there") << "there" << QByteArray("is on node “b” already");
    QTest::newRow("its UUID is there") << "uuid" << QByteArray("with the UUID of");
}

void CtlMoveTest::whatCannotMoveIsRefused()
{
    QFETCH(const QString, obstacle);
    QFETCH(const QByteArray, says);
    QStringList command = arguments({"--yes"});
    QString there = "a/web";
    if (obstacle == u"running") {
        QVERIFY(m_lab.lab().virsh("a", {"start", "web", "--paused"}).ok());
    } else if (obstacle == u"snapshot") {
        QVERIFY(m_lab.ctl({"snapshot", "take", "a/web", "one", "--external"}).ok());
    } else if (obstacle == u"base") {
        QVERIFY(m_lab.ctl({"template", "a/web"}).ok());
        QVERIFY(m_lab.ctl({"clone", "a/web", "clone", "--linked"}).ok());
    } else if (obstacle == u"hostdev") {
        QString xml = m_definition;
        xml.replace("</devices>",
                    "<filesystem type='mount' accessmode='mapped'>"
                    "<source dir='/srv'/><target dir='here'/></filesystem></devices>");
        QVERIFY(define(xml));
    } else if (obstacle == u"there") {
        QVERIFY(m_lab.ctl(arguments({"--yes"})).ok());
        there = "b/web";
    } else {
        QTemporaryFile other;
        QVERIFY(other.open());
        other.write("<domain type='qemu'><name>webber</name>"
                    "<uuid>0c1e8e4e-63f5-4a54-9d2f-0e7a4f3b2a11</uuid><memory>65536</memory><os>"
                    "<type arch='x86_64'>hvm</type></os></domain>");
        other.close();
        QVERIFY(m_lab.lab().virsh("b", {"define", other.fileName()}).ok());
    }
    const QStringList before = m_lab.everything();
    const CtlRan ran = m_lab.ctl({"move", there, "--target-node", "b", "--yes"});
    QCOMPARE(ran.exitCode, 3);
    QVERIFY2(ran.err.contains(says), ran.all());
    QCOMPARE(m_lab.everything(), before);
    m_lab.ctl({"delete", "a/clone", "--yes"});
    m_lab.ctl({"untemplate", "a/web"});
    m_lab.lab().virsh("b", {"undefine", "webber"});
}

void CtlMoveTest::aFailureLeavesTheSourceWhole_data()
{
    QTest::addColumn<CallFault>("fault");
    const auto row = [](const char *name, const CallFault &fault) { QTest::newRow(name) << fault; };
    row("its name cannot be reserved", {.call = "virDomainDefineXMLFlags"});
    row("nothing can be written", {.call = "virStorageVolUpload"});
    row("what was written cannot be read", {.call = "virStorageVolDownload", .after = 1});
    row("the source's definition stays", {.call = "virDomainUndefineFlags", .times = 1});
    row("the reservation stays", {.call = "virDomainUndefineFlags", .after = 1, .times = 1});
    row("the target takes no definition",
        {.call = "virDomainDefineXMLFlags", .after = 1, .times = 1});
}

void CtlMoveTest::aFailureLeavesTheSourceWhole()
{
    QFETCH(const CallFault, fault);
    Nodes nodes({{"a", m_lab.lab().uri("a")}, {"b", m_lab.lab().uri("b")}});
    MoveRequest request;
    request.vm = {"a", "0c1e8e4e-63f5-4a54-9d2f-0e7a4f3b2a11"};
    request.targetNode = "b";
    const MovePlan plan = planMove(look(nodes, Scope::users()), request);
    QVERIFY(plan.isValid());
    injectCallFault(fault);
    const auto outcome = runMove(nodes, plan, {}, [](const Progress &) {});
    clearCallFaults();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().leftovers, QStringList());
    QCOMPARE(m_journals.lines(), 0);
    checkStayed();
}

void CtlMoveTest::whoIsKilledLosesNothing_data()
{
    QTest::addColumn<int>("lines");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("then");
    const auto add = [&](int lines, const char *text, bool always) {
        for (const char *then : {"--resume", "--clean"})
            if (allRows() || always)
                QTest::addRow("line %d, %s, %s", lines, text, then)
                    << lines << QByteArray(text) << QString(then);
    };
    // Of the clone's journal and, from the 8th on, of that of the source's deletion.
    for (int line = 1; line <= 13; ++line)
        add(line, "", line == 6 || line == 12 || line == 13);
    add(1, "\"disk:vda\"", false); // copied, not yet compared
    add(1, "\"moved\"", true);     // the source's definition is about to go
}

void CtlMoveTest::whoIsKilledLosesNothing()
{
    QFETCH(const int, lines);
    QFETCH(const QByteArray, text);
    QFETCH(const QString, then);
    QProcess process;
    process.start(ramet::test::rametctl(), m_lab.onBoth(arguments({"--yes"})));
    QVERIFY(process.waitForStarted());
    m_journals.waitFor(process, {lines, 0, text});
    process.kill();
    QVERIFY(hasEnded(process));
    const CtlRan ran = m_lab.ctl({"recover", then, "--json"});
    QVERIFY2(ran.ok(), ran.all());
    QCOMPARE(m_journals.lines(), 0);
    const bool mustMove = then == u"--resume" && ran.json["tasks"].toArray().size() > 0;
    if (mustMove || isOn("b"))
        checkMoved();
    else
        checkStayed();
}

RAMET_TEST(CtlMoveTest)
#include "tst_ctlmove.moc"
