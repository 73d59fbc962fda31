// SPDX-License-Identifier: GPL-3.0-or-later
// Many clones by one rametctl: what is made, what fails, what a Ctrl-C leaves.
#include "tests/app/ctl/ctllab.h"
#include "tests/support/intheway.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>
#include <csignal>

using namespace ramet::test;

class CtlBatchTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup();
    void tenLinkedClonesShareNothing();
    void onTheOtherNodeToo();
    void fullClonesHoldTheSameBytes();
    void aDryRunTouchesNothing();
    void aPlainNameIsOneClone();
    void theTextIsOneTableAndOneLine();
    void aPatternThatIsRefusedMakesNothing_data();
    void aPatternThatIsRefusedMakesNothing();
    void theSeventhFailsAndTheOthersStay();
    void theSeventhFailsAndAllAreUndone();
    void startedOnesAreSwitchedOffAndUndone();
    void eachRowOfAFileIsAClone();
    void aFileThatIsRefusedMakesNothing_data();
    void aFileThatIsRefusedMakesNothing();
    void aRunningVmIsCopiedOneByOne();
    void ctrlCInTheMiddleLeavesNothingHalfMade_data();
    void ctrlCInTheMiddleLeavesNothingHalfMade();
    void twoAtOnceMakeEveryNameOnce();

private:
    QJsonArray membersOf(const CtlRan &ran) const { return ran.json.value("members").toArray(); }
    int count(const CtlRan &ran, const char *what) const
    {
        return ran.json.value("counts").toObject().value(QLatin1String(what)).toInt(-1);
    }
    QString folder() const { return m_lab.lab().storageFolder("a", "default"); }
    /// Whole or not there: each clone has its disk, no file is without its VM.
    void verifyNothingHalfMade(const QStringList &before) const;
    CtlLab m_lab;
    QStringList m_before;
};

void CtlBatchTest::initTestCase()
{
    QVERIFY(m_lab.up());
    QVERIFY(m_lab.makeTemplate("tpl"));
    QVERIFY(m_lab.makeSample("own")); // on a storage of node a alone
    QVERIFY(m_lab.ctl({"template", "own"}).ok());
    QVERIFY(m_lab.makeSample("vm1"));
    m_before = m_lab.everything();
}

/// Each test leaves the nodes as it found them.
void CtlBatchTest::cleanup()
{
    for (const QJsonValue &vm : m_lab.ctl({"list", "--json"}).json.value("vms").toArray()) {
        const QString name = vm.toObject().value("name").toString();
        if (name != "tpl" && name != "own" && name != "vm1") {
            const CtlRan ran =
                m_lab.ctl({"delete", "--yes", vm.toObject().value("uuid").toString()});
            QVERIFY2(ran.ok(), ran.all());
        }
    }
    QCOMPARE(m_lab.everything(), m_before);
}

static QString fileOf(const QJsonObject &member)
{
    return member.value("disks").toArray().first().toObject().value("path").toString();
}

void CtlBatchTest::tenLinkedClonesShareNothing()
{
    const CtlRan ran = m_lab.ctl({"clone", "tpl", "web-{01..10}", "--linked", "--json"});
    QVERIFY2(ran.ok(), ran.all());
    QCOMPARE(membersOf(ran).size(), 10);
    QCOMPARE(count(ran, "members"), 10);
    QCOMPARE(count(ran, "made"), 10);
    QCOMPARE(count(ran, "failed") + count(ran, "cancelled") + count(ran, "undone"), 0);
    QVERIFY(ran.json.value("seconds").toDouble() > 0);
    QVERIFY(!ran.json.contains("error"));
    QSet<QString> uuids;
    QSet<QString> macs;
    QSet<QString> files;
    const QJsonArray members = membersOf(ran);
    for (int i = 0; i < members.size(); ++i) {
        const QJsonObject member = members[i].toObject();
        QCOMPARE(member.value("name").toString(),
                 "web-" + QString::number(i + 1).rightJustified(2, '0'));
        QCOMPARE(member.value("state").toString(), "made");
        const QJsonObject vm = member.value("vm").toObject();
        uuids.insert(vm.value("uuid").toString());
        files.insert(fileOf(member));
        const QJsonArray nics = m_lab.show(member.value("name").toString()).value("nics").toArray();
        for (const QJsonValue &nic : nics)
            macs.insert(nic.toObject().value("mac").toString());
        const Ran info = run("qemu-img", {"info", "--output=json", fileOf(member)});
        QVERIFY2(info.out.contains("backing-filename"), info.out + info.err);
    }
    QCOMPARE(uuids.size(), 10);
    QCOMPARE(files.size(), 10);
    QCOMPARE(macs.size(), 10 * m_lab.show("tpl").value("nics").toArray().size());
    QVERIFY(macs.size() >= 10);
    QVERIFY2(m_lab.ctl({"tasks", "--json"}).json.value("tasks").toArray().isEmpty(),
             "journals are left");
}

void CtlBatchTest::onTheOtherNodeToo()
{
    const CtlRan ran =
        m_lab.ctl({"clone", "tpl", "n-{n}", "--count", "3", "--node", "b", "--trust", "--json"});
    QVERIFY2(ran.ok(), ran.all());
    for (const QJsonValue &member : membersOf(ran))
        QCOMPARE(member.toObject().value("vm").toObject().value("node").toString(), "b");
}

void CtlBatchTest::fullClonesHoldTheSameBytes()
{
    const CtlRan ran = m_lab.ctl({"clone", "vm1", "{red,green,blue}", "--full", "--json"});
    QVERIFY2(ran.ok(), ran.all());
    QCOMPARE(membersOf(ran).size(), 3);
    for (const QJsonValue &member : membersOf(ran)) {
        const QJsonObject disk = member.toObject().value("disks").toArray().first().toObject();
        const Ran same = run("qemu-img", {"compare", disk.value("source").toString(),
                                          disk.value("path").toString()});
        QVERIFY2(same.ok(), same.out + same.err);
    }
}

void CtlBatchTest::aDryRunTouchesNothing()
{
    const CtlRan ran = m_lab.ctl({"clone", "own", "web-{01..03}", "--dry-run", "--json"});
    QVERIFY2(ran.ok(), ran.all());
    QCOMPARE(membersOf(ran).size(), 3);
    const QJsonObject plan = membersOf(ran)[2].toObject().value("plan").toObject();
    QCOMPARE(plan.value("vm").toObject().value("name").toString(), "web-03");
    QVERIFY(plan.value("valid").toBool());
    const CtlRan text = m_lab.ctl({"clone", "own", "web-{01..03}", "--dry-run"});
    QVERIFY2(text.ok(), text.all());
    QVERIFY2(text.out.contains("3 times on node a"), text.out);
    QVERIFY2(text.out.contains("default/web-03-vda.qcow2"), text.out);
    QCOMPARE(text.out.count("52:54:00:"), 3);
}

void CtlBatchTest::aPlainNameIsOneClone()
{
    const CtlRan one = m_lab.ctl({"clone", "tpl", "web-1", "--json"});
    QVERIFY2(one.ok(), one.all());
    QVERIFY(one.json.contains("vm") && !one.json.contains("members"));
    const CtlRan escaped = m_lab.ctl({"clone", "tpl", "\\{web\\}", "--json"});
    QVERIFY2(escaped.ok(), escaped.all());
    QCOMPARE(escaped.json.value("vm").toObject().value("name").toString(), "{web}");
    const CtlRan ofOne = m_lab.ctl({"clone", "tpl", "w{7..7}", "--json"});
    QVERIFY2(ofOne.ok(), ofOne.all());
    QCOMPARE(membersOf(ofOne).size(), 1);
}

void CtlBatchTest::theTextIsOneTableAndOneLine()
{
    const CtlRan ran = m_lab.ctl({"clone", "tpl", "web-{1..3}"});
    QVERIFY2(ran.ok(), ran.all());
    const QList<QByteArray> lines = ran.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 5);
    QVERIFY2(lines[0].startsWith("NAME"), ran.out);
    QVERIFY2(lines[3].startsWith("web-3") && lines[3].contains("made"), ran.out);
    QVERIFY2(lines[4].startsWith("3 of 3 clones of “tpl” made on node a in "), ran.out);
}

void CtlBatchTest::aPatternThatIsRefusedMakesNothing_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *what, const QStringList &arguments, int exitCode,
                        const char *says) {
        QTest::newRow(what) << arguments << exitCode << QString::fromUtf8(says);
    };
    row("unbalanced", {"web-{1..3"}, 2, "partner");
    row("too many", {"web-{1..1001}"}, 2, "1,001");
    row("twice", {"{a,b,a}"}, 2, "“a” twice");
    row("no VM name", {"x/{1..2}"}, 2, "slash");
    row("no count", {"web-{n}"}, 2, "--count");
    row("no number", {"web", "--count", "2"}, 2, "{n}");
    row("a word for a count", {"web-{n}", "--count", "two"}, 2, "two");
    row("neither keep nor undo", {"web-{1..2}", "--on-failure", "stop"}, 2, "stop");
    row("taken", {"{vm1,free,tpl}"}, 3, "“vm1” and “tpl”");
    row("taken by number", {"vm{n}", "--count", "2"}, 3, "“vm1”");
    row("no such storage", {"web-{1..2}", "--full", "--storage", "none"}, 3, "none");
}

void CtlBatchTest::aPatternThatIsRefusedMakesNothing()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    QFETCH(QString, says);
    const CtlRan ran = m_lab.ctl(QStringList{"clone", "tpl", "--json"} + arguments);
    QVERIFY2(ran.exitCode == exitCode, ran.all());
    const QString message = ran.error().value("message").toString();
    QVERIFY2(message.contains(says), ran.all());
    QVERIFY2(message.count(u'\n') == 0, ran.all()); // once, not once per name
    QCOMPARE(m_lab.everything(), m_before);
}

/// A file that no storage lists yet, as another program may put it there after the plan.
void CtlBatchTest::theSeventhFailsAndTheOthersStay()
{
    const InTheWay bar(m_lab.lab().definitionFile("a", "web-07"));
    QVERIFY(bar.isMade());
    const CtlRan ran = m_lab.ctl({"clone", "own", "web-{01..10}", "--json"});
    QVERIFY2(ran.exitCode == 1, ran.all());
    QCOMPARE(count(ran, "made"), 9);
    QCOMPARE(count(ran, "failed"), 1);
    const QJsonObject seventh = membersOf(ran)[6].toObject();
    QCOMPARE(seventh.value("name").toString(), "web-07");
    QCOMPARE(seventh.value("state").toString(), "failed");
    QVERIFY2(!seventh.value("error").toObject().value("message").toString().isEmpty(), ran.all());
    QVERIFY(!seventh.contains("vm"));
    QCOMPARE(ran.kind(), "failed");
    const QStringList after = m_lab.everything();
    QCOMPARE(after.size(), m_before.size() + 2 * 9);
    QVERIFY(!after.contains("a domain web-07"));
}

void CtlBatchTest::theSeventhFailsAndAllAreUndone()
{
    const InTheWay bar(m_lab.lab().definitionFile("a", "web-07"));
    QVERIFY(bar.isMade());
    const CtlRan ran =
        m_lab.ctl({"clone", "own", "web-{01..10}", "--json", "--on-failure", "undo"});
    QVERIFY2(ran.exitCode == 1, ran.all());
    QCOMPARE(count(ran, "made"), 0);
    QCOMPARE(count(ran, "failed"), 1);
    QCOMPARE(count(ran, "undone"), 9);
    QCOMPARE(m_lab.everything(), m_before);
}

void CtlBatchTest::startedOnesAreSwitchedOffAndUndone()
{
    const InTheWay bar(m_lab.lab().definitionFile("a", "web-2"));
    QVERIFY(bar.isMade());
    const CtlRan ran =
        m_lab.ctl({"clone", "own", "web-{1..3}", "--start", "--json", "--on-failure", "undo"});
    QVERIFY2(ran.exitCode == 1, ran.all());
    QCOMPARE(count(ran, "failed"), 1);
    QVERIFY2(count(ran, "undone") == 2, ran.all());
    QCOMPARE(m_lab.everything(), m_before);
}

static QString written(const QTemporaryDir &folder, const QByteArray &csv)
{
    QFile file(folder.filePath("clones.csv"));
    return file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size() ? file.fileName()
                                                                            : QString();
}

void CtlBatchTest::eachRowOfAFileIsAClone()
{
    const QTemporaryDir files;
    const QString nodes = written(files, "\xef\xbb\xbfname,node\r\n\"one\",a\r\ntwo,b\r\n");
    const CtlRan linked = m_lab.ctl({"clone", "tpl", "--from-csv", nodes, "--trust", "--json"});
    QVERIFY2(linked.ok(), linked.all());
    QCOMPARE(membersOf(linked).size(), 2);
    for (const auto &[member, node] : {std::pair{0, "a"}, {1, "b"}})
        QCOMPARE(membersOf(linked)[member].toObject().value("vm").toObject().value("node"), node);
    const QString formats = written(files, "name,format,storage\nr,raw,default\nq,,default\n");
    const CtlRan full = m_lab.ctl({"clone", "vm1", "--from-csv", formats, "--json"});
    QVERIFY2(full.ok(), full.all());
    for (const auto &[member, format] : {std::pair{0, "raw"}, {1, "qcow2"}}) {
        const QJsonObject disk =
            membersOf(full)[member].toObject().value("disks").toArray().first().toObject();
        QCOMPARE(disk.value("format"), format);
        QVERIFY(disk.value("path").toString().startsWith(folder()));
    }
}

void CtlBatchTest::aFileThatIsRefusedMakesNothing_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *what, const char *csv, const QStringList &more, int exitCode,
                        const char *says) {
        QTest::newRow(what) << QByteArray(csv) << more << exitCode << QString::fromUtf8(says);
    };
    row("column", "name,colour\na,red\n", {}, 2, "“colour”");
    row("no name", "node\na\n", {}, 2, "“name”");
    row("twice", "name\nx\nx\n", {}, 3, "“x”");
    row("taken", "name\nfree\nvm1\n", {}, 3, "“vm1”");
    row("node", "name,node\nx,a\ny,nowhere\n", {}, 3, "nowhere");
    row("and a name", "name\nx\n", {"web"}, 2, "--from-csv");
}

void CtlBatchTest::aFileThatIsRefusedMakesNothing()
{
    QFETCH(QByteArray, csv);
    QFETCH(QStringList, more);
    QFETCH(int, exitCode);
    QFETCH(QString, says);
    const QTemporaryDir folder;
    const CtlRan ran =
        m_lab.ctl(QStringList{"clone", "tpl", "--json", "--from-csv", written(folder, csv)} + more);
    QVERIFY2(ran.exitCode == exitCode, ran.all());
    QVERIFY2(ran.error().value("message").toString().contains(says), ran.all());
    QCOMPARE(m_lab.everything(), m_before);
}

void CtlBatchTest::aRunningVmIsCopiedOneByOne()
{
    QVERIFY(m_lab.ctl({"start", "vm1"}).ok());
    const auto off = qScopeGuard([&] { m_lab.ctl({"stop", "vm1", "--force"}); });
    const CtlRan ran = m_lab.ctl({"clone", "vm1", "live-{1..3}", "--full", "--json"});
    QVERIFY2(ran.ok(), ran.all());
    QCOMPARE(count(ran, "made"), 3);
}

void CtlBatchTest::verifyNothingHalfMade(const QStringList &before) const
{
    int domains = 0;
    int files = 0;
    for (const QString &line : m_lab.everything()) {
        if (before.contains(line))
            continue;
        domains += line.startsWith("a domain web-");
        files += line.contains(" file ");
        QVERIFY2(line.startsWith("a domain web-") || line.contains("/web-"), qPrintable(line));
    }
    QCOMPARE(files, domains);
    for (const QJsonValue &vm : m_lab.ctl({"list", "--json"}).json.value("vms").toArray())
        QVERIFY(!vm.toObject().value("building").toBool());
    QVERIFY(m_lab.ctl({"tasks", "--json"}).json.value("tasks").toArray().isEmpty());
}

void CtlBatchTest::ctrlCInTheMiddleLeavesNothingHalfMade_data()
{
    QTest::addColumn<QString>("policy");
    QTest::newRow("keep") << "keep";
    QTest::newRow("undo") << "undo";
}

void CtlBatchTest::ctrlCInTheMiddleLeavesNothingHalfMade()
{
    QFETCH(QString, policy);
    QProcess process;
    process.start(rametctl(), m_lab.onBoth({"clone", "own", "web-{001..200}", "--json",
                                            "--on-failure", policy}));
    const auto made = [&] { return QDir(folder()).entryList({"web-*"}, QDir::Files).size(); };
    QTRY_VERIFY_WITH_TIMEOUT(made() >= 10 || process.state() == QProcess::NotRunning, 30'000);
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    ::kill(static_cast<pid_t>(process.processId()), SIGINT); // a second one changes nothing
    QVERIFY(process.waitForFinished(60'000));
    CtlRan ran{
        {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()}, {}};
    ran.json = QJsonDocument::fromJson(ran.out).object();
    QVERIFY2(process.exitStatus() == QProcess::NormalExit && ran.exitCode == 130, ran.all());
    QCOMPARE(ran.kind(), "cancelled");
    QVERIFY2(count(ran, "cancelled") > 0, ran.all());
    QCOMPARE(count(ran, "failed"), 0);
    QCOMPARE(count(ran, "made") + count(ran, "cancelled") + count(ran, "undone"), 200);
    verifyNothingHalfMade(m_before);
    QCOMPARE(m_lab.everything().size(), m_before.size() + 2 * count(ran, "made"));
    if (policy == "undo")
        QCOMPARE(m_lab.everything(), m_before);
    else
        QVERIFY2(count(ran, "made") > 0, ran.all());
}

void CtlBatchTest::twoAtOnceMakeEveryNameOnce()
{
    QProcess first;
    QProcess second;
    const QStringList arguments = m_lab.onBoth({"clone", "own", "web-{01..20}", "--json"});
    first.start(rametctl(), arguments);
    second.start(rametctl(), arguments);
    QVERIFY(first.waitForFinished(120'000) && second.waitForFinished(120'000));
    QHash<QString, QString> makers; // a name's file
    int made = 0;
    QByteArray said;
    for (QProcess *process : {&first, &second}) {
        const QByteArray out = process->readAllStandardOutput();
        const QJsonObject json = QJsonDocument::fromJson(out).object();
        said += out;
        for (const QJsonValue &value : json.value("members").toArray()) {
            const QJsonObject member = value.toObject();
            if (member.value("state").toString() != "made")
                continue;
            ++made;
            makers[member.value("name").toString()] = fileOf(member);
            const QJsonObject vm = m_lab.show(member.value("name").toString());
            QCOMPARE(vm.value("uuid"), member.value("vm").toObject().value("uuid"));
            QCOMPARE(vm.value("disks").toArray().first().toObject().value("path").toString(),
                     fileOf(member));
        }
    }
    QCOMPARE(makers.size(), made); // none by both
    verifyNothingHalfMade(m_before);
    QCOMPARE(m_lab.everything().size(), m_before.size() + 2 * made);
    QVERIFY2(made == 20, said); // and every one by one of them
}

RAMET_TEST(CtlBatchTest)
#include "tst_ctlbatch.moc"
