// SPDX-License-Identifier: GPL-3.0-or-later
// rametctl clone, template, delete, start and stop on real nodes.
#include "tests/app/ctl/ctllab.h"

#include <QtTest>

using namespace ramet::test;

class CtlCloneTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void aFullCloneHoldsTheSameBytes();
    void aFullCloneGoesToAnotherStorageAndFormat();
    void aLinkedCloneRunsOnTheOtherNode();
    void aDryRunTouchesNothing();
    void aRefusalTouchesNothing_data();
    void aRefusalTouchesNothing();
    void everyAllowedNameWorks_data();
    void everyAllowedNameWorks();
    void aTemplateCannotBeStarted();
    void aTemplateWithClonesIsNotDeleted();
    void aCloneThatAnotherNodeDeletedHoldsNothing();
    void aVmIsStartedAndSwitchedOff();
    void deleteNamesTheDisksAndCanKeepThem();
    void deleteAsksOnATerminal();

private:
    QJsonObject firstDisk(const QString &vm) const
    {
        return m_lab.show(vm).value("disks").toArray().first().toObject();
    }
    CtlLab m_lab;
};

void CtlCloneTest::initTestCase()
{
    QVERIFY(m_lab.up());
    QVERIFY(m_lab.makeSample("vm1"));
    QVERIFY(m_lab.makeTemplate("tpl"));
}

void CtlCloneTest::aFullCloneHoldsTheSameBytes()
{
    const CtlRan ran = m_lab.ctl({"clone", "vm1", "full1", "--full", "--json"});
    QVERIFY2(ran.ok(), ran.all());
    const QJsonObject vm = ran.json.value("vm").toObject();
    QCOMPARE(vm.value("name").toString(), "full1");
    QCOMPARE(vm.value("node").toString(), "a");
    QCOMPARE(vm.value("uuid").toString().size(), 36);
    QCOMPARE(ran.json.value("mode").toString(), "full");
    QVERIFY(ran.json.value("seconds").toDouble() > 0);
    const QJsonObject disk = ran.json.value("disks").toArray().first().toObject();
    for (const char *key : {"target", "method", "source", "path", "format", "bytes"})
        QVERIFY2(disk.contains(QLatin1String(key)), key);
    const Ran same = run(
        "qemu-img", {"compare", disk.value("source").toString(), disk.value("path").toString()});
    QVERIFY2(same.ok(), same.out + same.err);
    QVERIFY(m_lab.show("full1").value("nics") != m_lab.show("vm1").value("nics") ||
            m_lab.show("vm1").value("nics").toArray().isEmpty());
}

void CtlCloneTest::aFullCloneGoesToAnotherStorageAndFormat()
{
    const CtlRan ran = m_lab.ctl(
        {"clone", "vm1", "full2", "--full", "--storage", "shared", "--format", "raw", "--json"});
    QVERIFY2(ran.ok(), ran.all());
    const QJsonObject disk = ran.json.value("disks").toArray().first().toObject();
    QCOMPARE(disk.value("format").toString(), "raw");
    QVERIFY(disk.value("path").toString().startsWith(m_lab.lab().storageFolder("a", "shared")));
    QVERIFY(
        run("qemu-img", {"compare", disk.value("source").toString(), disk.value("path").toString()})
            .ok());
}

void CtlCloneTest::aLinkedCloneRunsOnTheOtherNode()
{
    const QString base = firstDisk("tpl").value("path").toString();
    const CtlRan ran = m_lab.ctl({"clone", "tpl", "l1", "--linked", "--node", "b", "--json"});
    QVERIFY2(ran.ok(), ran.all());
    QCOMPARE(ran.json.value("mode").toString(), "linked");
    const QJsonObject disk = ran.json.value("disks").toArray().first().toObject();
    QCOMPARE(disk.value("method").toString(), "overlay");
    QCOMPARE(disk.value("source").toString(), base);
    QVERIFY(disk.value("bytes").toInteger() < 300 * 1024);
    const Ran info = run("qemu-img", {"info", "-U", disk.value("path").toString()});
    QVERIFY2(info.out.contains(base.toUtf8()), info.out);
    const CtlRan started = m_lab.ctl({"start", "b/l1"});
    QVERIFY2(started.ok(), started.all());
    QCOMPARE(m_lab.show("b/l1").value("state").toString(), "running");
    QVERIFY(m_lab.ctl({"delete", "b/l1"}).exitCode == 3); // it runs
    QVERIFY(m_lab.ctl({"stop", "b/l1", "--force"}).ok());
    QVERIFY(m_lab.ctl({"delete", "b/l1"}).ok());
}

void CtlCloneTest::aDryRunTouchesNothing()
{
    const QStringList before = m_lab.everything();
    const CtlRan ran = m_lab.ctl({"clone", "vm1", "dry", "--dry-run", "--json"});
    QVERIFY2(ran.ok(), ran.all());
    const QJsonObject plan = ran.json.value("plan").toObject();
    QVERIFY(plan.value("valid").toBool());
    QVERIFY(plan.value("bytes").toInteger() > 0);
    const QJsonObject disk = plan.value("disks").toArray().first().toObject();
    QCOMPARE(disk.value("action").toString(), "copy");
    QVERIFY(!disk.value("method").toString().isEmpty());
    QVERIFY(m_lab.ctl({"clone", "vm1", "dry", "--dry-run"}).out.contains("dry"));
    const CtlRan refused = m_lab.ctl({"clone", "vm1", "vm1", "--dry-run", "--json"});
    QCOMPARE(refused.exitCode, 3);
    QVERIFY(!refused.json.value("plan").toObject().value("refusals").toArray().isEmpty());
    QCOMPARE(m_lab.everything(), before);
}

void CtlCloneTest::aRefusalTouchesNothing_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("named"); // what the sentence must name
    const auto row = [](const char *tag, const QStringList &arguments, const char *named) {
        QTest::newRow(tag) << arguments << QByteArray(named);
    };
    row("a name that is taken", {"clone", "vm1", "tpl"}, "tpl");
    row("a name that climbs", {"clone", "vm1", "../x"}, "../x");
    row("an empty name", {"clone", "vm1", ""}, "name");
    row("a name that is too long", {"clone", "vm1", QString(300, u'x')}, "xxx");
    row("no such storage", {"clone", "vm1", "c", "--storage", "nowhere"}, "nowhere");
    row("no such format", {"clone", "vm1", "c", "--format", "vdi"}, "vdi");
    row("no such node", {"clone", "vm1", "c", "--node", "z"}, "z");
    row("linked clone of a VM", {"clone", "vm1", "c", "--linked"}, "vm1");
    row("storage of a linked clone", {"clone", "tpl", "c", "--linked", "--storage", "default"}, "");
    row("storage that is not shared", {"clone", "vm1", "c", "--node", "b"}, "default");
    row("template of a template", {"template", "tpl"}, "tpl");
    row("untemplate of a VM", {"untemplate", "vm1"}, "vm1");
}

void CtlCloneTest::aRefusalTouchesNothing()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, named);
    const QStringList before = m_lab.everything();
    const CtlRan ran = m_lab.ctl(arguments + QStringList{"--json"});
    QVERIFY2(ran.exitCode == 3, ran.all());
    QCOMPARE(ran.kind(), "refused");
    QVERIFY(!ran.error().value("message").toString().isEmpty());
    QVERIFY2(ran.err.contains(named), ran.err);
    QCOMPARE(m_lab.everything(), before);
}

void CtlCloneTest::everyAllowedNameWorks_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("spaces") << "my own vm";
    QTest::newRow("quotes") << "it's \"quoted\"";
    QTest::newRow("markup") << "<b>&amp;</b>"; // has a slash: see below
    QTest::newRow("an entity") << "a&b<c>d";
    QTest::newRow("Chinese") << "虚拟机一号";
    QTest::newRow("200 characters") << QString(200, u'n');
    QTest::newRow("a percent sign") << "%1 100%n";
    QTest::newRow("a leading dash") << "-rf";
    QTest::newRow("two dots inside") << "a..b";
}

void CtlCloneTest::everyAllowedNameWorks()
{
    QFETCH(QString, name);
    const QStringList before = m_lab.everything();
    const CtlRan ran = m_lab.ctl({"clone", "--json", "--", "tpl", name});
    if (name.contains(u'/')) {
        QVERIFY2(ran.exitCode == 3, ran.all());
        return;
    }
    QVERIFY2(ran.ok(), ran.all());
    QCOMPARE(ran.json.value("vm").toObject().value("name").toString(), name);
    const CtlRan shown = m_lab.ctl({"show", "--json", "--", name});
    QVERIFY2(shown.ok(), shown.all());
    QVERIFY(m_lab.ctl({"list"}).out.contains(name.toUtf8()));
    const CtlRan again = m_lab.ctl({"clone", "--json", "--", "tpl", name});
    QCOMPARE(again.exitCode, 3);
    QVERIFY(m_lab.ctl({"delete", "--", name}).ok());
    QCOMPARE(m_lab.everything(), before);
}

void CtlCloneTest::aTemplateCannotBeStarted()
{
    const CtlRan ran = m_lab.ctl({"start", "tpl", "--json"});
    QVERIFY2(ran.exitCode == 3, ran.all());
    QVERIFY(ran.err.contains("tpl"));
    QCOMPARE(m_lab.show("tpl").value("state").toString(), "off");
}

void CtlCloneTest::aTemplateWithClonesIsNotDeleted()
{
    QVERIFY(m_lab.makeTemplate("mother"));
    QVERIFY(m_lab.ctl({"clone", "mother", "child-a"}).ok());
    QVERIFY(m_lab.ctl({"clone", "mother", "child-b", "--node", "b"}).ok());
    const QStringList before = m_lab.everything();
    const CtlRan ran = m_lab.ctl({"delete", "mother", "--json"});
    QVERIFY2(ran.exitCode == 3, ran.all());
    QVERIFY2(ran.err.contains("child-a") && ran.err.contains("child-b"), ran.err);
    const CtlRan back = m_lab.ctl({"untemplate", "mother"});
    QVERIFY2(back.exitCode == 3 && back.err.contains("child-a"), back.all());
    QCOMPARE(m_lab.everything(), before);
    QVERIFY(m_lab.ctl({"delete", "child-a"}).ok());
    QVERIFY(m_lab.ctl({"delete", "child-b"}).ok());
    const CtlRan now = m_lab.ctl({"delete", "mother"});
    QVERIFY2(now.ok(), now.all());
}

void CtlCloneTest::aCloneThatAnotherNodeDeletedHoldsNothing()
{
    QVERIFY(m_lab.makeTemplate("old"));
    QVERIFY(m_lab.ctl({"clone", "old", "gone", "--node", "b"}).ok());
    QVERIFY(m_lab.lab().virsh("a", {"pool-refresh", "shared"}).ok()); // node a knows its disk
    const QStringList onlyB{"-c", "b=" + m_lab.lab().uri("b")};
    QVERIFY(m_lab.bare(onlyB + QStringList{"delete", "gone"}).ok());
    const CtlRan ran = m_lab.ctl({"delete", "old"});
    QVERIFY2(ran.ok(), ran.all());
}

void CtlCloneTest::aVmIsStartedAndSwitchedOff()
{
    const CtlRan cloned = m_lab.ctl({"clone", "vm1", "runs", "--start"});
    QVERIFY2(cloned.ok(), cloned.all());
    QCOMPARE(m_lab.show("runs").value("state").toString(), "running");
    QVERIFY(m_lab.ctl({"start", "runs"}).ok());
    const CtlRan refused = m_lab.ctl({"clone", "runs", "of-running"});
    QVERIFY2(refused.exitCode == 3, refused.all());
    QVERIFY(m_lab.ctl({"stop", "runs", "--force"}).ok());
    QCOMPARE(m_lab.show("runs").value("state").toString(), "off");
    QVERIFY(m_lab.ctl({"stop", "runs"}).ok());
    QVERIFY(m_lab.ctl({"delete", "runs"}).ok());
}

void CtlCloneTest::deleteNamesTheDisksAndCanKeepThem()
{
    QVERIFY(m_lab.ctl({"clone", "vm1", "goes"}).ok());
    const QString path = firstDisk("goes").value("path").toString();
    const CtlRan kept = m_lab.ctl({"delete", "goes", "--keep-disks", "--json"});
    QVERIFY2(kept.ok(), kept.all());
    QCOMPARE(kept.json.value("deleted").toArray(), QJsonArray{});
    QCOMPARE(kept.json.value("kept").toArray(), QJsonArray{path});
    QVERIFY(QFile::exists(path));

    QVERIFY(m_lab.ctl({"clone", "vm1", "goes2"}).ok());
    const QString second = firstDisk("goes2").value("path").toString();
    const CtlRan gone = m_lab.ctl({"delete", "goes2", "--json"});
    QVERIFY2(gone.ok(), gone.all());
    QCOMPARE(gone.json.value("deleted").toArray(), QJsonArray{second});
    QVERIFY(!QFile::exists(second));
}

void CtlCloneTest::deleteAsksOnATerminal()
{
    QVERIFY(m_lab.ctl({"clone", "tpl", "asked"}).ok());
    const QString path = firstDisk("asked").value("path").toString();
    const QString command = QStringLiteral("'%1' -c 'a=%2' -c 'b=%3' delete asked")
                                .arg(rametctl(), m_lab.lab().uri("a"), m_lab.lab().uri("b"));
    const auto answer = [&](const QString &typed) {
        return run(
            "sh",
            {"-c",
             QStringLiteral("printf '%1\\n' | script -qec \"%2\" /dev/null").arg(typed, command)});
    };
    const Ran no = answer("n");
    QVERIFY2(no.exitCode == 130, no.out);
    QVERIFY2(no.out.contains(path.toUtf8()), no.out);
    QVERIFY(QFile::exists(path));
    const Ran yes = answer("y");
    QVERIFY2(yes.ok(), yes.out);
    QVERIFY(!QFile::exists(path));
}

QTEST_GUILESS_MAIN(CtlCloneTest)
#include "tst_ctlclone.moc"
