// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 of rametctl in the middle of everything it does beside plain full clones.
#include "storage/template/templateoperation.h"
#include "tests/app/ctl/ctllab.h"
#include "tests/app/ctl/killpoint.h"
#include "tests/storage/storagelab.h"
#include "tests/support/allrows.h"
#include "tests/support/testprogram.h"

#include <QFileInfo>
#include <QProcess>
#include <QtTest>

using namespace ramet;
using namespace ramet::test;

class CtlKillActsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void whatMakesAVm_data();
    void whatMakesAVm();
    void flatten_data();
    void flatten();
    void aDeletion_data();
    void aDeletion();
    void aRenameWithVolumes_data();
    void aRenameWithVolumes();
    void templateAndBack_data();
    void templateAndBack();

private:
    QStringList onNode(const QStringList &arguments) const
    {
        return QStringList{"-c", "a=" + m_lab.lab().uri("a")} + arguments;
    }
    CtlRan ctl(const QStringList &arguments) const { return runCtl(onNode(arguments)); }
    void startAndKill(const QStringList &arguments, const KillPoint &point);
    CtlRan recovered(const QString &then);
    QString file(const char *name) const { return m_lab.folder("default") + '/' + name; }
    bool boots(const char *vm) const
    {
        return m_lab.lab().virsh("a", {"start", vm}).ok() &&
               m_lab.lab().virsh("a", {"destroy", vm}).ok();
    }

    StorageLab m_lab;
    QTemporaryDir m_state;
    const JournalWatch m_journals{m_state.path()};
    QStringList m_before;
    bool m_ended = false;    ///< the killed run had come to its end
    bool m_wasNoted = false; ///< it left a journal
};

void CtlKillActsTest::initTestCase()
{
    QVERIFY(m_state.isValid());
    QVERIFY(qputenv("XDG_STATE_HOME", m_state.path().toUtf8()));
    QVERIFY(qputenv("XDG_CONFIG_HOME", m_state.path().toUtf8()));
    QVERIFY(m_lab.up(1));
    const auto image = [&](const char *name, int dataMiB) {
        return LabDisk{m_lab.makeImage(file(name), "qcow2", 512, dataMiB)};
    };
    const VmRef golden = m_lab.define("golden", {image("golden-1", 40), image("golden-2", 40)});
    QVERIFY(runTemplate(m_lab.nodes(), golden));
    QVERIFY(!m_lab.define("kept", {image("kept-1", 20), image("kept-2", 20)}).uuid.isEmpty());
    QVERIFY(m_lab.lab().virsh("a", {"snapshot-create-as", "kept", "first"}).ok());
    QVERIFY(!m_lab.define("web", {image("web-1", 1), image("web-2", 1)}).uuid.isEmpty());
}

void CtlKillActsTest::init()
{
    m_before = m_lab.everything();
}

void CtlKillActsTest::cleanup()
{
    if (QTest::currentTestFailed()) { // the next one begins anew
        ctl({"recover", "--clean"});
        for (const char *vm : {"new", "linked", "two"})
            ctl({"delete", vm, "--yes"});
        ctl({"untemplate", "web"});
    }
    QCOMPARE(m_lab.everything(), m_before);
}

void CtlKillActsTest::startAndKill(const QStringList &arguments, const KillPoint &point)
{
    QProcess process;
    process.start(rametctl(), onNode(arguments));
    QVERIFY(process.waitForStarted());
    m_journals.waitFor(process, point);
    m_ended = process.state() == QProcess::NotRunning;
    process.kill(); // SIGKILL
    QVERIFY(hasEnded(process));
    m_wasNoted = m_journals.lines() > 0;
}

CtlRan CtlKillActsTest::recovered(const QString &then)
{
    CtlRan ran = ctl({"recover", then, "--json"});
    if (m_journals.lines() > 0)
        ran.exitCode = -1; // a note is left: it did not do all
    return ran;
}

void CtlKillActsTest::whatMakesAVm_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("lines");
    QTest::addColumn<QString>("then");
    const auto add = [](const char *name, const QStringList &arguments, int last,
                        bool goesOn = true, int from = 1, int step = 1) {
        for (int lines = from; lines <= last; lines += step) {
            const char *then = goesOn && lines % 2 == 0 ? "--resume" : "--clean";
            QTest::addRow("%s, line %d, %s", name, lines, then)
                << arguments << lines << QString(then);
        }
    };
    add("linked clone", {"clone", "golden", "new", "--linked"}, 7);
    // These are noted alike: each has some lines, of both ends.
    const int step = allRows() ? 1 : 3;
    add("of a snapshot", {"clone", "kept", "new", "--snapshot", "first"}, 7, true, 1, step);
    add("to a template", {"clone", "kept", "new", "--template"}, 7, true, allRows() ? 1 : 2, step);
    add("sample", {"sample", "new"}, 4, false);
}

void CtlKillActsTest::whatMakesAVm()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, lines);
    QFETCH(QString, then);
    startAndKill(arguments, {.lines = lines});
    if (QTest::currentTestFailed())
        return;
    const CtlRan ran = recovered(then);
    QVERIFY2(ran.ok(), ran.all());
    const bool wasWhole = ran.json["tasks"].toArray().at(0).toObject()["complete"].toBool();
    if (!(m_wasNoted ? wasWhole || then == u"--resume" : m_ended))
        return;
    const QJsonObject vm = ctl({"show", "new", "--json"}).json["vm"].toObject();
    QCOMPARE(vm["template"].toBool(), arguments.contains("--template"));
    const QString source = arguments.at(1);
    for (const QJsonValue disk : vm["disks"].toArray()) {
        const int number = disk["target"].toString() == u"vda" ? 1 : 2;
        const QString original = QString("%1-%2").arg(source).arg(number);
        QVERIFY(source == u"new" ||
                sameContent(disk["path"].toString(), m_lab.folder("default") + '/' + original));
    }
    const CtlRan deleted = ctl({"delete", "new", "--yes"});
    QVERIFY2(deleted.ok(), deleted.all());
}

void CtlKillActsTest::flatten_data()
{
    QTest::addColumn<int>("lines");
    QTest::addColumn<int>("ms");
    for (int lines = 1; lines <= 8; ++lines)
        if (allRows() || lines % 2 == 0)
            QTest::addRow("line %d", lines) << lines << 0;
    for (const int ms : {50, 200, 600})
        if (allRows() || ms != 50)
            QTest::addRow("line 5 + %d ms", ms) << 5 << ms;
}

/// Wherever it ends: the disks are whole, and the VM starts.
void CtlKillActsTest::flatten()
{
    QFETCH(int, lines);
    QFETCH(int, ms);
    const CtlRan linked = ctl({"clone", "golden", "linked", "--linked", "--json"});
    QVERIFY2(linked.ok(), linked.all());
    startAndKill({"flatten", "linked", "--bwlimit", "100"}, {.lines = lines, .ms = ms});
    if (QTest::currentTestFailed())
        return;
    if (m_journals.lines() > 0) {
        const CtlRan resumed = ctl({"recover", "--resume"});
        QVERIFY2(resumed.exitCode == 3 && resumed.err.contains("--clean"), resumed.all());
    }
    if (m_lab.lab().virsh("a", {"list", "--name"}).out.contains("ramet-copy")) {
        for (const QStringList &act : {QStringList{"delete", "--yes"}, QStringList{"start"}}) {
            const CtlRan held = ctl(act + QStringList{"linked"});
            QVERIFY2(held.exitCode == 3 && held.err.contains("rametctl recover"), held.all());
        }
    }
    const CtlRan ran = recovered("--clean");
    QVERIFY2(ran.ok(), ran.all());
    int number = 0;
    for (const QJsonValue disk : linked.json["disks"].toArray()) {
        const QString base = m_lab.folder("default") + QString("/golden-%1").arg(++number);
        QVERIFY(sameContent(disk["path"].toString(), base));
    }
    QCOMPARE(number, 2);
    QVERIFY(boots("linked"));
    // What was done by then need not be done again.
    const CtlRan again = ctl({"flatten", "linked"});
    QVERIFY2(again.ok() || m_ended, again.all());
    for (const QJsonValue disk : linked.json["disks"].toArray())
        QCOMPARE(imageChain(disk["path"].toString()).size(), 1);
    QVERIFY(ctl({"delete", "linked", "--yes"}).ok());
}

void CtlKillActsTest::aDeletion_data()
{
    QTest::addColumn<int>("lines");
    QTest::addColumn<int>("ms");
    QTest::addColumn<QString>("then");
    int added = 0;
    const auto add = [&added](int lines, int ms) {
        for (const char *then : {"--clean", "--resume"})
            if (allRows() || ++added % 4 < 2) // each once, in turn
                QTest::addRow("line %d + %d ms, %s", lines, ms, then) << lines << ms << then;
    };
    for (int lines = 1; lines <= 5; ++lines)
        add(lines, 0);
    for (const int ms : {1, 2, 4, 8}) { // from its undefining to the first disk
        if (allRows() || ms == 2 || ms == 8)
            add(3, ms);
    }
}

/// The VM is there with all its disks; or those that are left are named, and can go.
void CtlKillActsTest::aDeletion()
{
    QFETCH(int, lines);
    QFETCH(int, ms);
    QFETCH(QString, then);
    const QStringList disks{m_lab.makeImage(file("two-1"), "qcow2", 16, 1),
                            m_lab.makeImage(file("two-2"), "qcow2", 16, 1)};
    QVERIFY(!m_lab.define("two", {{disks[0]}, {disks[1]}}).uuid.isEmpty());
    startAndKill({"delete", "two", "--yes"}, {.lines = lines, .ms = ms});
    if (QTest::currentTestFailed())
        return;
    const CtlRan ran = recovered(then);
    QVERIFY2(ran.ok(), ran.all());
    const bool isThere = m_lab.lab().virsh("a", {"dominfo", "two"}).ok();
    if (isThere) {
        for (const QJsonValue task : ran.json["tasks"].toArray())
            QCOMPARE(task.toObject()["kept"].toArray(), QJsonArray());
        QVERIFY(boots("two"));
        QVERIFY(ctl({"delete", "two", "--yes"}).ok());
        return;
    }
    const QByteArray said = ran.out;
    for (const QString &disk : disks) {
        if (!QFileInfo::exists(disk))
            continue;
        QCOMPARE(then, "--clean");
        const QString name = QFileInfo(disk).fileName();
        QVERIFY2(said.contains(name.toUtf8()), said);
        QVERIFY(m_lab.lab().virsh("a", {"vol-delete", name, "default"}).ok());
    }
}

void CtlKillActsTest::aRenameWithVolumes_data()
{
    QTest::addColumn<int>("lines");
    for (int lines = 1; lines <= 6; lines += allRows() ? 1 : 2)
        QTest::addRow("line %d", lines) << lines;
}

/// Whichever name it has then, each disk is there, by one name, which the definition has.
void CtlKillActsTest::aRenameWithVolumes()
{
    QFETCH(int, lines);
    QVERIFY(!m_lab
                 .define("old", {{m_lab.makeImage(file("old.img"), "qcow2", 8, 1)},
                                 {m_lab.makeImage(file("old-data.img"), "qcow2", 8, 1)}})
                 .uuid.isEmpty());
    startAndKill({"rename", "old", "fresh", "--volumes"}, {.lines = lines});
    if (QTest::currentTestFailed())
        return;
    if (m_journals.lines() > 0) {
        const CtlRan ran = recovered("--clean");
        QVERIFY2(ran.ok(), ran.all());
    }
    const QString name = ctl({"show", "fresh"}).ok() ? "fresh" : "old";
    QStringList paths;
    const QJsonObject vm = ctl({"show", name, "--json"}).json["vm"].toObject();
    for (const QJsonValue disk : vm["disks"].toArray())
        paths << QFileInfo(disk.toObject()["path"].toString()).fileName();
    paths.sort();
    const QDir folder(m_lab.folder("default"));
    QCOMPARE(folder.entryList({"old*", "fresh*"}, QDir::Files, QDir::Name), paths);
    QCOMPARE(paths.size(), 2);
    QVERIFY(boots(qPrintable(name)));
    QVERIFY(ctl({"delete", name, "--yes"}).ok());
}

void CtlKillActsTest::templateAndBack_data()
{
    QTest::addColumn<QString>("act");
    QTest::addColumn<int>("ms");
    for (int ms = 10; ms <= 120; ms += allRows() ? 10 : 55) {
        QTest::addRow("template after %d ms", ms) << "template" << ms;
        QTest::addRow("untemplate after %d ms", ms) << "untemplate" << ms;
    }
}

/// It is the one or the other, and goes on as that.
void CtlKillActsTest::templateAndBack()
{
    QFETCH(QString, act);
    QFETCH(int, ms);
    if (act == u"untemplate")
        QVERIFY(ctl({"template", "web"}).ok());
    startAndKill({act, "web"}, {.lines = 0, .ms = ms});
    if (QTest::currentTestFailed())
        return;
    const bool isTemplate =
        ctl({"show", "web", "--json"}).json["vm"].toObject()["template"].toBool();
    if (m_journals.lines() > 0) {
        const CtlRan ran = recovered("--clean");
        QVERIFY2(ran.ok(), ran.all());
    }
    if (isTemplate && act == u"template") {
        for (const char *disk : {"web-1", "web-2"})
            QVERIFY(!(QFileInfo(file(disk)).permissions() & QFile::WriteOwner));
    }
    if (isTemplate) {
        const CtlRan back = ctl({"untemplate", "web"});
        QVERIFY2(back.ok(), back.all());
    }
    for (const char *disk : {"web-1", "web-2"})
        QVERIFY(QFileInfo(file(disk)).permissions() & QFile::WriteOwner);
    QVERIFY(boots("web"));
}

RAMET_TEST(CtlKillActsTest)
#include "tst_ctlkillacts.moc"
