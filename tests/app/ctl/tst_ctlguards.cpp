// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ctl/ctllab.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QProcess>
#include <QtTest>

using namespace ramet::test;

/// What holds a template, and what lets go of it, from a script.
class CtlGuardsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void aRefusalNamesWhatWouldBreak();
    void aVolumeIsDeletedOnlyWhenNothingNeedsIt();
    void flattenSaysWhatItWouldDo();
    void aFlattenedCloneLetsGo();
    void aCancelledFlattenLeavesTheClone();
    void snapshotsAreDroppedOnlyWhenAsked();
    void aCloneIsMadeATemplate();

private:
    QString disk(const QString &vm) const
    {
        return m_lab.show(vm)["disks"].toArray().first()["path"].toString();
    }
    CtlLab m_lab;
};

void CtlGuardsTest::initTestCase()
{
    QVERIFY(m_lab.up());
    QVERIFY(m_lab.makeTemplate("tpl"));
    QVERIFY(m_lab.ctl({"clone", "tpl", "l1", "--node", "b"}).ok());
}

void CtlGuardsTest::aRefusalNamesWhatWouldBreak()
{
    const QStringList before = m_lab.everything();
    for (const QString &act : {QString("delete"), QString("untemplate")}) {
        const CtlRan ran = m_lab.ctl({act, "tpl", "--json"});
        QCOMPARE(ran.exitCode, 3);
        QCOMPARE(ran.kind(), QString("refused"));
        const QString said = ran.error()["message"].toString();
        QVERIFY2(said.contains("b/l1") && said.contains("make them independent"), ran.all());
    }
    QCOMPARE(m_lab.ctl({"start", "tpl"}).exitCode, 3);
    QCOMPARE(m_lab.ctl({"flatten", "tpl"}).exitCode, 3);
    QCOMPARE(m_lab.everything(), before);
}

void CtlGuardsTest::aVolumeIsDeletedOnlyWhenNothingNeedsIt()
{
    const QString base = disk("tpl").section('/', -1);
    const CtlRan held = m_lab.ctl({"volume", "delete", "--yes", "shared/" + base, "--json"});
    QCOMPARE(held.exitCode, 3);
    const QString said = held.error()["message"].toString();
    QVERIFY2(said.contains("b/l1") && said.contains("a/tpl"), held.all());
    QVERIFY(QFile::exists(disk("tpl")));
    const QString free = m_lab.lab().storageFolder("b", "default") + "/free.qcow2";
    QVERIFY(run("qemu-img", {"create", "-q", "-f", "qcow2", free, "1M"}).ok());
    const CtlRan unasked = m_lab.ctl({"volume", "delete", "b/default/free.qcow2", "--json"});
    QVERIFY2(unasked.exitCode == 2 && unasked.kind() == "usage", unasked.all());
    QVERIFY(unasked.err.contains("--yes"));
    const CtlRan gone = m_lab.ctl({"volume", "delete", "--yes", "b/default/free.qcow2", "--json"});
    QVERIFY2(gone.ok(), gone.all());
    QCOMPARE(gone.json["volume"]["path"].toString(), free);
    QVERIFY(!QFile::exists(free));
    QCOMPARE(m_lab.ctl({"volume", "delete", "--yes", "b/default/free.qcow2"}).exitCode, 3);
    QCOMPARE(m_lab.ctl({"volume", "delete", "nonsense"}).exitCode, 3);
    QCOMPARE(m_lab.ctl({"volume", "delete"}).exitCode, 2);
}

void CtlGuardsTest::flattenSaysWhatItWouldDo()
{
    const QStringList before = m_lab.everything();
    const CtlRan ran = m_lab.ctl({"flatten", "l1", "--dry-run", "--json"});
    QVERIFY2(ran.ok(), ran.all());
    const QJsonObject planned = ran.json["plan"]["disks"].toArray().first().toObject();
    QCOMPARE(planned["path"].toString(), disk("l1"));
    QCOMPARE(planned["backing"].toArray(), QJsonArray{disk("tpl")});
    QVERIFY(m_lab.ctl({"flatten", "l1", "--dry-run"}).out.contains("would be made independent"));
    QCOMPARE(m_lab.everything(), before);
    QCOMPARE(m_lab.show("l1")["disks"].toArray().first()["chain"].toArray().size(), 1);
}

void CtlGuardsTest::aFlattenedCloneLetsGo()
{
    const CtlRan ran = m_lab.ctl({"flatten", "l1", "--json"});
    QVERIFY2(ran.ok(), ran.all());
    QCOMPARE(ran.json["vm"]["name"].toString(), QString("l1"));
    QVERIFY(ran.json["disks"].toArray().first()["bytes"].toInteger() > 0);
    QVERIFY(m_lab.show("l1")["disks"].toArray().first()["chain"].toArray().isEmpty());
    QVERIFY(run("qemu-img", {"compare", disk("l1"), disk("tpl")}).ok());
    const CtlRan again = m_lab.ctl({"flatten", "l1"});
    QVERIFY2(again.exitCode == 3 && again.err.contains("independent already"), again.all());
    QVERIFY(m_lab.ctl({"untemplate", "tpl"}).ok());
    QVERIFY(m_lab.ctl({"template", "tpl"}).ok());
}

/// --bwlimit keeps it at work until the signal came.
void CtlGuardsTest::aCancelledFlattenLeavesTheClone()
{
    QVERIFY(m_lab.ctl({"clone", "tpl", "l2"}).ok());
    QProcess process;
    process.start(rametctl(), m_lab.onBoth({"flatten", "a/l2", "--bwlimit", "0.01"}));
    QVERIFY(process.waitForStarted());
    const QString name = "ramet-copy-";
    QTRY_VERIFY_WITH_TIMEOUT(
        m_lab.lab().virsh("a", {"list", "--name"}).out.contains(name.toUtf8()) ||
            process.state() == QProcess::NotRunning,
        30'000);
    process.terminate();
    QVERIFY(process.waitForFinished(30'000));
    // A tiny disk may be copied before the signal comes.
    QVERIFY2(process.exitCode() == 130 || process.exitCode() == 0, process.readAllStandardError());
    QVERIFY(!m_lab.lab().virsh("a", {"list", "--all", "--name"}).out.contains(name.toUtf8()));
    QVERIFY(run("qemu-img", {"compare", disk("l2"), disk("tpl")}).ok());
    QVERIFY(m_lab.ctl({"tasks"}).ok());
    QVERIFY(m_lab.ctl({"delete", "--yes", "l2"}).ok());
}

void CtlGuardsTest::snapshotsAreDroppedOnlyWhenAsked()
{
    QVERIFY(m_lab.makeSample("kept"));
    QVERIFY(m_lab.lab().virsh("a", {"snapshot-create-as", "kept", "s1"}).ok());
    const CtlRan refused = m_lab.ctl({"template", "kept", "--json"});
    QCOMPARE(refused.exitCode, 3);
    QVERIFY2(refused.error()["details"].toString().contains("--drop-snapshots"), refused.all());
    QCOMPARE(m_lab.show("kept")["snapshots"].toInt(), 1);
    const CtlRan dropped = m_lab.ctl({"template", "kept", "--drop-snapshots"});
    QVERIFY2(dropped.ok(), dropped.all());
    QCOMPARE(m_lab.show("kept")["snapshots"].toInt(), 0);
    QVERIFY(m_lab.show("kept")["template"].toBool());
    QVERIFY(m_lab.ctl({"delete", "--yes", "kept"}).ok());
}

void CtlGuardsTest::aCloneIsMadeATemplate()
{
    QCOMPARE(m_lab.ctl({"clone", "l1", "t2", "--template", "--start"}).exitCode, 2);
    const CtlRan made = m_lab.ctl({"clone", "b/l1", "t2", "--template"});
    QVERIFY2(made.ok(), made.all());
    QVERIFY(m_lab.show("t2")["template"].toBool());
    QVERIFY(!m_lab.show("l1")["template"].toBool());
    QVERIFY(m_lab.ctl({"delete", "--yes", "t2"}).ok() &&
            m_lab.ctl({"delete", "--yes", "l1"}).ok() &&
            m_lab.ctl({"delete", "--yes", "tpl"}).ok());
}

RAMET_TEST(CtlGuardsTest)
#include "tst_ctlguards.moc"
