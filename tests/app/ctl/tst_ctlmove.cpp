// SPDX-License-Identifier: GPL-3.0-or-later
// Moves between nodes: the same machine afterwards, nothing left of it where it was; and who is
// refused or fails leaves the source whole.
#include "storage/libvirt/callfaults.h"
#include "storage/look/look.h"
#include "storage/move/moveoperation.h"
#include "tests/app/ctl/killpoint.h"
#include "tests/app/ctl/movelab.h"
#include "tests/support/testprogram.h"

#include <QTemporaryFile>
#include <QtTest>

using namespace ramet;
using namespace ramet::test;

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

private:
    CtlRan ctl(const QStringList &arguments) const { return m_move.lab().ctl(arguments); }
    CtlRan move(const QStringList &more) const { return ctl(m_move.arguments(more)); }
    const Lab &hosts() const { return m_move.lab().lab(); }

    MoveLab m_move;
    QTemporaryDir m_state;
    const JournalWatch m_journals{m_state.path()};
};

void CtlMoveTest::initTestCase()
{
    QVERIFY(m_state.isValid() && qputenv("XDG_STATE_HOME", m_state.path().toUtf8()));
    QVERIFY(m_move.up());
}

void CtlMoveTest::init()
{
    m_move.make();
}

void CtlMoveTest::cleanup()
{
    clearCallFaults();
    m_move.clear();
}

void CtlMoveTest::itIsTheSameMachineThere()
{
    const CtlRan ran = move({"--yes", "--json"});
    QVERIFY2(ran.ok(), ran.all());
    const QJsonObject made = ran.json["disks"].toArray().at(0).toObject();
    QCOMPARE(made["method"].toString(), QString("stream"));
    QCOMPARE(made["checksum"].toString().size(), 64);
    QVERIFY2(made["bytes"].toDouble() < 40 << 20, ran.all()); // holes are holes there, too
    QCOMPARE(ran.json["deleted"].toArray(), QJsonArray{m_move.disk("a")});
    m_move.checkMoved();
}

void CtlMoveTest::whatBothSeeStaysInPlace()
{
    QVERIFY(hosts().virsh("a", {"undefine", "web"}).ok());
    QVERIFY(m_move.lab().makeSample("web", "shared"));
    const QJsonObject here = m_move.lab().show("a/web");
    const QString path = here["disks"].toArray().at(0).toObject()["path"].toString();
    const QFileInfo before(path);
    QVERIFY(before.exists());
    const CtlRan ran = move({"--yes", "--json"});
    QVERIFY2(ran.ok(), ran.all());
    QCOMPARE(ran.json["disks"].toArray(), QJsonArray());
    QCOMPARE(ran.json["deleted"].toArray(), QJsonArray());
    QVERIFY(!m_move.isOn("a"));
    const QJsonObject there = m_move.lab().show("b/web");
    QCOMPARE(there["uuid"], here["uuid"]);
    const QFileInfo after(path);
    QCOMPARE(after.metadataChangeTime(), before.metadataChangeTime());
    const CtlRan started = ctl({"start", "b/web"});
    QVERIFY2(started.ok(), started.all());
}

void CtlMoveTest::theSourcesFilesStayOnWish()
{
    const CtlRan ran = move({"--yes", "--json", "--keep-source"});
    QVERIFY2(ran.ok(), ran.all());
    QVERIFY(!m_move.isOn("a"));
    QVERIFY(m_move.isOn("b"));
    QVERIFY(QFile::exists(m_move.disk("a")));
    QCOMPARE(ran.json["kept"].toArray(), QJsonArray{m_move.disk("a")});
}

void CtlMoveTest::theDryRunSaysWhatGoes()
{
    const CtlRan dry = move({"--dry-run"});
    QVERIFY2(dry.ok(), dry.all());
    for (const QByteArray &part : {QByteArray("these are deleted then"), m_move.disk("a").toUtf8()})
        QVERIFY2(dry.out.contains(part), dry.all());
    const CtlRan json = move({"--dry-run", "--json"});
    QCOMPARE(json.json["plan"].toObject()["deleted"].toArray(), QJsonArray{m_move.disk("a")});
    const CtlRan unasked = move({});
    QCOMPARE(unasked.exitCode, 2); // nobody is there to agree
    m_move.checkStayed();
}

void CtlMoveTest::whatCannotMoveIsRefused_data()
{
    QTest::addColumn<QString>("obstacle");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("it runs") << "running" << QByteArray("is switched on");
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
    QString there = "a/web";
    if (obstacle == u"running") {
        QVERIFY(hosts().virsh("a", {"start", "web", "--paused"}).ok());
    } else if (obstacle == u"snapshot") {
        QVERIFY(ctl({"snapshot", "take", "a/web", "one", "--external"}).ok());
    } else if (obstacle == u"base") {
        QVERIFY(ctl({"template", "a/web"}).ok());
        QVERIFY(ctl({"clone", "a/web", "clone", "--linked"}).ok());
    } else if (obstacle == u"hostdev") {
        QString xml = m_move.definition();
        xml.replace("</devices>",
                    "<filesystem type='mount' accessmode='mapped'>"
                    "<source dir='/srv'/><target dir='here'/></filesystem></devices>");
        QVERIFY(m_move.define(xml));
    } else if (obstacle == u"there") {
        QVERIFY(move({"--yes"}).ok());
        there = "b/web";
    } else {
        QTemporaryFile other;
        QVERIFY(other.open());
        other.write("<domain type='qemu'><name>webber</name>"
                    "<uuid>0c1e8e4e-63f5-4a54-9d2f-0e7a4f3b2a11</uuid><memory>65536</memory><os>"
                    "<type arch='x86_64'>hvm</type></os></domain>");
        other.close();
        QVERIFY(hosts().virsh("b", {"define", other.fileName()}).ok());
    }
    const QStringList before = m_move.lab().everything();
    const CtlRan ran = ctl({"move", there, "--target-node", "b", "--yes"});
    QCOMPARE(ran.exitCode, 3);
    QVERIFY2(ran.err.contains(says), ran.all());
    QVERIFY2(!ran.err.contains("possible: a"), ran.all()); // it is there already
    QCOMPARE(m_move.lab().everything(), before);
    ctl({"delete", "a/clone", "--yes"});
    ctl({"untemplate", "a/web"});
    hosts().virsh("b", {"undefine", "webber"});
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
    Nodes nodes({{"a", hosts().uri("a")}, {"b", hosts().uri("b")}});
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
    m_move.checkStayed();
}

RAMET_TEST(CtlMoveTest)
#include "tst_ctlmove.moc"
