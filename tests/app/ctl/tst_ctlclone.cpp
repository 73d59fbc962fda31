// SPDX-License-Identifier: GPL-3.0-or-later
// rametctl clone, template, delete, start and stop on real nodes.
#include "tests/app/ctl/ctllab.h"
#include "tests/support/testprogram.h"

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
    void aDryRunSaysTheWaysAndWhy();
    void aSnapshotIsShownAndCloned();
    void eachDiskGoesWhereItIsTold();
    void aLimitedCopyIsTheSame();
    void aFileThatIsNotListedYetIsFound();
    void aFolderBecomesAStorage();
    void aFolderThatIsNotThereBecomesNone();
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
    QVERIFY(m_lab.ctl({"delete", "--yes", "b/l1"}).exitCode == 3); // it runs
    QVERIFY(m_lab.ctl({"stop", "b/l1", "--force"}).ok());
    QVERIFY(m_lab.ctl({"delete", "--yes", "b/l1"}).ok());
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

void CtlCloneTest::aDryRunSaysTheWaysAndWhy()
{
    const CtlRan ran = m_lab.ctl({"clone", "vm1", "dry", "--dry-run", "--json"});
    QVERIFY2(ran.ok(), ran.all());
    const QJsonObject disk =
        ran.json.value("plan").toObject().value("disks").toArray().first().toObject();
    const QJsonArray ways = disk.value("methods").toArray();
    QVERIFY2(ways.size() > 1, ran.all());
    QCOMPARE(ways.first(), disk.value("method"));
    const QByteArray why = disk.value("why").toString().toUtf8();
    QVERIFY(!why.isEmpty());
    const CtlRan text = m_lab.ctl({"clone", "vm1", "dry", "--dry-run"});
    QVERIFY2(text.out.contains(why), text.out);
    QVERIFY2(text.out.contains("vda: " + ways[0].toString().toUtf8() + ", else " +
                               ways[1].toString().toUtf8()),
             text.out);
    const CtlRan linked = m_lab.ctl({"clone", "tpl", "dry", "--dry-run"});
    QVERIFY2(linked.out.contains("vda: overlay."), linked.out);
}

void CtlCloneTest::aSnapshotIsShownAndCloned()
{
    QVERIFY(m_lab.makeSample("snapped"));
    const Ran taken =
        m_lab.lab().virsh("a", {"snapshot-create-as", "snapped", "first", "--description", "d"});
    QVERIFY2(taken.ok(), taken.err);
    const QJsonObject vm = m_lab.show("snapped");
    QCOMPARE(vm.value("snapshots").toInt(-1), 1);
    const QJsonObject snapshot = vm.value("snapshotList").toArray().first().toObject();
    QCOMPARE(snapshot.value("name").toString(), "first");
    QCOMPARE(snapshot.value("description").toString(), "d");
    QCOMPARE(snapshot.value("kind").toString(), "internal");
    QVERIFY(snapshot.value("current").toBool());
    QVERIFY(!snapshot.value("memory").toBool(true));
    QVERIFY2(snapshot.value("refusal").isNull(), qPrintable(snapshot["refusal"].toString()));
    const auto created = QDateTime::fromString(snapshot.value("created").toString(), Qt::ISODate);
    QVERIFY(qAbs(created.secsTo(QDateTime::currentDateTimeUtc())) < 3600);
    QVERIFY(m_lab.ctl({"show", "snapped"}).out.contains("first"));

    const CtlRan ran =
        m_lab.ctl({"clone", "snapped", "from-first", "--snapshot", "first", "--json"});
    QVERIFY2(ran.ok(), ran.all());
    const QJsonObject clone = m_lab.show("from-first");
    QCOMPARE(clone.value("snapshots").toInt(-1), 0);
    QVERIFY(clone.value("snapshotList").toArray().isEmpty());
    const QString path = ran.json["disks"].toArray().first()["path"].toString();
    const Ran info = run("qemu-img", {"snapshot", "-l", path});
    QVERIFY2(info.ok() && !info.out.contains("first"), info.out + info.err);
    const Ran same = run("qemu-img", {"compare", firstDisk("snapped")["path"].toString(), path});
    QVERIFY2(same.ok(), same.out + same.err); // nothing was written since it was taken
}

void CtlCloneTest::eachDiskGoesWhereItIsTold()
{
    const CtlRan moved = m_lab.ctl({"clone", "vm1", "moved", "--disk",
                                    "vda:storage=shared,format=raw", "--new-serials", "--json"});
    QVERIFY2(moved.ok(), moved.all());
    QCOMPARE(firstDisk("moved").value("storage").toString(), "shared");
    QCOMPARE(firstDisk("moved").value("format").toString(), "raw");
    const CtlRan bare = m_lab.ctl({"clone", "vm1", "bare", "--disk", "vda:skip", "--json"});
    QVERIFY2(bare.ok(), bare.all());
    QVERIFY2(bare.err.contains("vda"), bare.err); // it is told that the clone lacks it
    QVERIFY(m_lab.show("bare").value("disks").toArray().isEmpty());
    const CtlRan plan = m_lab.ctl({"clone", "vm1", "c", "--disk", "vda:skip", "--dry-run"});
    QVERIFY2(plan.out.contains("leave out"), plan.out);
    const CtlRan copied = m_lab.ctl({"clone", "tpl", "copied", "--disk", "vda:copy", "--json"});
    QVERIFY2(copied.ok(), copied.all());
    QVERIFY(firstDisk("copied").value("chain").toArray().isEmpty());
}

void CtlCloneTest::aLimitedCopyIsTheSame()
{
    const CtlRan ran = m_lab.ctl({"clone", "vm1", "slow", "--bwlimit", "100", "--json"});
    QVERIFY2(ran.ok(), ran.all());
    const QJsonObject disk = ran.json["disks"].toArray().first().toObject();
    QCOMPARE(disk.value("method").toString(), "qemu-img"); // a job would count holes
    const Ran same = run(
        "qemu-img", {"compare", disk.value("source").toString(), disk.value("path").toString()});
    QVERIFY2(same.ok(), same.out + same.err);
}

/// libvirt learns of a snapshot's new file only when the pool is refreshed.
void CtlCloneTest::aFileThatIsNotListedYetIsFound()
{
    QVERIFY(m_lab.makeSample("fresh"));
    QVERIFY(m_lab.lab().virsh("a", {"snapshot-create-as", "fresh", "s1", "--disk-only"}).ok());
    const CtlRan now = m_lab.ctl({"clone", "fresh", "fresh-now"});
    QVERIFY2(now.ok(), now.all());
    const CtlRan before = m_lab.ctl({"clone", "fresh", "fresh-before", "--snapshot", "s1"});
    QVERIFY2(before.ok(), before.all());
    const QString overlay = m_lab.show("fresh")["disks"].toArray()[0].toObject()["path"].toString();
    QVERIFY(QFile::remove(overlay));
    const CtlRan gone = m_lab.ctl({"clone", "fresh", "fresh-gone"});
    QCOMPARE(gone.exitCode, 3);
    QVERIFY2(gone.err.contains("is not there"), gone.all());
    QVERIFY(m_lab.lab().virsh("a", {"undefine", "fresh", "--snapshots-metadata"}).ok());
}

void CtlCloneTest::aFolderBecomesAStorage()
{
    const QTemporaryDir folder;
    QVERIFY(m_lab.makeSample("strays"));
    const QString file = folder.filePath("strays.qcow2");
    QVERIFY(QFile::copy(firstDisk("strays").value("path").toString(), file));
    QVERIFY(
        m_lab.lab()
            .virsh("a", {"attach-disk", "strays", file, "vdb", "--subdriver", "qcow2", "--config"})
            .ok());
    // Its disk on no storage is copied to one that can take it, and that is said.
    const CtlRan chosen = m_lab.ctl({"clone", "strays", "strayed", "--json"});
    QVERIFY2(chosen.ok() && chosen.err.contains("default"), chosen.all());
    QVERIFY(m_lab.ctl({"delete", "--yes", "strayed"}).ok());
    QVERIFY(QFile::exists(file));

    const QStringList command{"storage", "add", "a", "strays", folder.path()};
    const CtlRan added = m_lab.ctl(command + QStringList{"--json"});
    QVERIFY2(added.ok(), added.all());
    const QJsonObject storage = added.json.value("storage").toObject();
    QCOMPARE(storage.value("path").toString(), folder.path());
    QVERIFY(storage.value("active").toBool());
    QCOMPARE(storage.value("volumes").toInt(), 1);
    QCOMPARE(m_lab.ctl({"storage", "add", "a", "again", folder.path()}).exitCode, 3);
    const CtlRan cloned = m_lab.ctl({"clone", "strays", "strayed", "--json"});
    QVERIFY2(cloned.ok(), cloned.all());
    QVERIFY(m_lab.ctl({"delete", "--yes", "strayed"}).ok());
    QVERIFY(m_lab.lab().virsh("a", {"pool-destroy", command[3]}).ok());
    QVERIFY(m_lab.lab().virsh("a", {"pool-undefine", command[3]}).ok());
}

void CtlCloneTest::aFolderThatIsNotThereBecomesNone()
{
    const QTemporaryDir folder;
    const CtlRan ran = m_lab.ctl({"storage", "add", "a", "none", folder.filePath("none")});
    QVERIFY2(ran.exitCode == 1, ran.all());
    QVERIFY2(ran.err.contains("none"), ran.err);
    QVERIFY(!m_lab.lab().virsh("a", {"pool-info", "none"}).ok());
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
    row("no such disk", {"clone", "vm1", "c", "--disk", "vdz:skip"}, "vdz");
    row("no such storage for a disk", {"clone", "vm1", "c", "--disk", "vda:storage=nowhere"},
        "nowhere");
    row("a disk that two would write to", {"clone", "vm1", "c", "--disk", "vda:share"}, "vda");
    row("a link to a VM's disk", {"clone", "vm1", "c", "--disk", "vda:link"}, "vda");
    row("no such snapshot", {"clone", "vm1", "c", "--snapshot", "never"}, "never");
    row("a storage on no node", {"storage", "add", "z", "s", "/srv"}, "z");
    row("a storage with a taken name", {"storage", "add", "a", "default", "/srv"}, "default");
    row("a storage without a whole path", {"storage", "add", "a", "s", "srv"}, "srv");
    row("a storage that climbs", {"storage", "add", "a", "../s", "/srv"}, "../s");
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
    QVERIFY(m_lab.ctl({"delete", "--yes", "--", name}).ok());
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
    const CtlRan ran = m_lab.ctl({"delete", "--yes", "mother", "--json"});
    QVERIFY2(ran.exitCode == 3, ran.all());
    QVERIFY2(ran.err.contains("child-a") && ran.err.contains("child-b"), ran.err);
    const CtlRan back = m_lab.ctl({"untemplate", "mother"});
    QVERIFY2(back.exitCode == 3 && back.err.contains("child-a"), back.all());
    QCOMPARE(m_lab.everything(), before);
    QVERIFY(m_lab.ctl({"delete", "--yes", "child-a"}).ok());
    QVERIFY(m_lab.ctl({"delete", "--yes", "child-b"}).ok());
    const CtlRan now = m_lab.ctl({"delete", "--yes", "mother"});
    QVERIFY2(now.ok(), now.all());
}

void CtlCloneTest::aCloneThatAnotherNodeDeletedHoldsNothing()
{
    QVERIFY(m_lab.makeTemplate("old"));
    QVERIFY(m_lab.ctl({"clone", "old", "gone", "--node", "b"}).ok());
    QVERIFY(m_lab.lab().virsh("a", {"pool-refresh", "shared"}).ok()); // node a knows its disk
    const QStringList onlyB{"-c", "b=" + m_lab.lab().uri("b")};
    QVERIFY(m_lab.bare(onlyB + QStringList{"delete", "--yes", "gone"}).ok());
    const CtlRan ran = m_lab.ctl({"delete", "--yes", "old"});
    QVERIFY2(ran.ok(), ran.all());
}

void CtlCloneTest::aVmIsStartedAndSwitchedOff()
{
    const CtlRan cloned = m_lab.ctl({"clone", "vm1", "runs", "--start"});
    QVERIFY2(cloned.ok(), cloned.all());
    QCOMPARE(m_lab.show("runs").value("state").toString(), "running");
    QVERIFY(m_lab.ctl({"start", "runs"}).ok());
    const CtlRan live = m_lab.ctl({"clone", "runs", "of-running", "--json"});
    QVERIFY2(live.ok(), live.all());
    const QString way =
        live.json.value("disks").toArray().first().toObject().value("method").toString();
    QVERIFY2(way == "backup" || way == "mirror", live.all());
    QVERIFY(live.err.contains("held only for a moment"));
    QCOMPARE(m_lab.show("runs").value("state").toString(), "running");
    QVERIFY(m_lab.ctl({"delete", "--yes", "of-running"}).ok());
    QVERIFY(m_lab.ctl({"stop", "runs", "--force"}).ok());
    QCOMPARE(m_lab.show("runs").value("state").toString(), "off");
    QVERIFY(m_lab.ctl({"stop", "runs"}).ok());
    QVERIFY(m_lab.ctl({"delete", "--yes", "runs"}).ok());
}

void CtlCloneTest::deleteNamesTheDisksAndCanKeepThem()
{
    QVERIFY(m_lab.ctl({"clone", "vm1", "goes"}).ok());
    const QString path = firstDisk("goes").value("path").toString();
    const CtlRan kept = m_lab.ctl({"delete", "--yes", "goes", "--keep-disks", "--json"});
    QVERIFY2(kept.ok(), kept.all());
    QCOMPARE(kept.json.value("deleted").toArray(), QJsonArray{});
    QCOMPARE(kept.json.value("kept").toArray(), QJsonArray{path});
    QVERIFY(QFile::exists(path));

    QVERIFY(m_lab.ctl({"clone", "vm1", "goes2"}).ok());
    const QString second = firstDisk("goes2").value("path").toString();
    const CtlRan gone = m_lab.ctl({"delete", "--yes", "goes2", "--json"});
    QVERIFY2(gone.ok(), gone.all());
    QCOMPARE(gone.json.value("deleted").toArray(), QJsonArray{second});
    QVERIFY(!QFile::exists(second));
}

void CtlCloneTest::deleteAsksOnATerminal()
{
    QVERIFY(m_lab.ctl({"clone", "tpl", "asked"}).ok());
    const QString path = firstDisk("asked").value("path").toString();
    const CtlRan unasked = m_lab.ctl({"delete", "asked", "--json"});
    QVERIFY2(unasked.exitCode == 2 && unasked.kind() == "usage", unasked.all());
    QVERIFY(QFile::exists(path));
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

RAMET_TEST(CtlCloneTest)
#include "tst_ctlclone.moc"
