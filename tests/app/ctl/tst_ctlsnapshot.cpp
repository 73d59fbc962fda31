// SPDX-License-Identifier: GPL-3.0-or-later
// rametctl's snapshot commands, and kill -9 in the middle of a merge.
#include "tests/app/ctl/ctllab.h"
#include "tests/app/ctl/killpoint.h"
#include "tests/storage/storagelab.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QProcess>
#include <QtTest>

using namespace ramet;
using namespace ramet::test;

class CtlSnapshotTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void theCommandsSayWhatTheyDoAndDoIt();
    void withoutConsentNothingIsDeleted();
    void aKilledMergeIsFinishedOrLeft_data();
    void aKilledMergeIsFinishedOrLeft();

private:
    QStringList onNode(const QStringList &arguments) const
    {
        return QStringList{"-c", "a=" + m_lab.lab().uri("a")} + arguments;
    }
    CtlRan ctl(const QStringList &arguments) const { return runCtl(onNode(arguments)); }
    QString file(const QString &name) const { return m_lab.folder("default") + '/' + name; }
    /// The file that the VM's disk is.
    QString disk() const
    {
        const Ran ran = m_lab.lab().virsh("a", {"domblklist", "web"});
        const QString line = QString::fromUtf8(ran.out).section("vda", 1).section('\n', 0, 0);
        return line.trimmed();
    }

    StorageLab m_lab;
    QTemporaryDir m_state;
    const JournalWatch m_journals{m_state.path()};
    QStringList m_before;
};

void CtlSnapshotTest::initTestCase()
{
    QVERIFY(qputenv("XDG_STATE_HOME", m_state.path().toUtf8()));
    QVERIFY(qputenv("XDG_CONFIG_HOME", m_state.path().toUtf8()));
    QVERIFY(m_lab.up(1));
}

void CtlSnapshotTest::init()
{
    m_before = m_lab.everything();
    QVERIFY(!m_lab.define("web", {{m_lab.makeImage(file("web.qcow2"), "qcow2", 64, 2)}})
                 .uuid.isEmpty());
}

void CtlSnapshotTest::cleanup()
{
    const CtlRan list = ctl({"snapshot", "list", "web", "--json"});
    for (const QJsonValue snapshot : list.json["snapshots"].toArray()) {
        if (snapshot["parent"].toString().isEmpty())
            QVERIFY(ctl({"snapshot", "delete", "web", snapshot["name"].toString(), "--children",
                         "--yes"})
                        .ok());
    }
    QVERIFY(ctl({"delete", "web", "--yes"}).ok());
    QCOMPARE(m_lab.everything(), m_before);
    QCOMPARE(m_journals.lines(), 0);
}

void CtlSnapshotTest::theCommandsSayWhatTheyDoAndDoIt()
{
    QVERIFY(ctl({"snapshot", "list", "web"}).out.contains("has no snapshots"));
    const CtlRan plan =
        ctl({"snapshot", "take", "web", "one", "--external", "--dry-run", "--json"});
    QCOMPARE(plan.json["plan"]["kind"].toString(), QString("external"));
    QVERIFY(ctl({"snapshot", "list", "web", "--json"}).json["snapshots"].toArray().isEmpty());
    QVERIFY(ctl({"snapshot", "take", "web", "one", "--description", "before"}).ok());
    QVERIFY(ctl({"snapshot", "take", "web", "two", "--external"}).ok());
    const QByteArray tree = ctl({"snapshot", "list", "web"}).out;
    QVERIFY2(tree.contains("└ two (current)") && tree.contains("before"), tree);

    const CtlRan taken = ctl({"snapshot", "take", "web", "two"});
    QCOMPARE(taken.exitCode, 3);
    QVERIFY2(taken.err.contains("Choose another name"), taken.err);
    QCOMPARE(ctl({"snapshot", "revert", "web", "one", "--yes"}).exitCode, 3);
    const CtlRan back = ctl({"snapshot", "revert", "web", "two", "--yes", "--discard", "--json"});
    QVERIFY2(back.ok(), back.all());
    QCOMPARE(back.json["deleted"].toArray().size(), 1);
    const CtlRan gone = ctl({"snapshot", "delete", "web", "two", "--yes", "--json"});
    QVERIFY2(gone.ok(), gone.all());
    QCOMPARE(disk(), file("web.qcow2"));
    QCOMPARE(ctl({"snapshot", "delete", "web", "two", "--yes"}).exitCode, 3);
}

void CtlSnapshotTest::withoutConsentNothingIsDeleted()
{
    QVERIFY(ctl({"snapshot", "take", "web", "one"}).ok());
    QVERIFY(!ctl({"snapshot", "delete", "web", "one"}).ok());
    QVERIFY(!ctl({"snapshot", "revert", "web", "one"}).ok());
    QCOMPARE(ctl({"snapshot", "list", "web", "--json"}).json["snapshots"].toArray().size(), 1);
}

void CtlSnapshotTest::aKilledMergeIsFinishedOrLeft_data()
{
    QTest::addColumn<bool>("runs");
    QTest::addColumn<QString>("then");
    QTest::addColumn<int>("layers");
    QTest::newRow("off, finished") << false << "--resume" << 1;
    QTest::newRow("off, left") << false << "--clean" << 2;
    QTest::newRow("running, finished") << true << "--resume" << 1;
}

void CtlSnapshotTest::aKilledMergeIsFinishedOrLeft()
{
    QFETCH(bool, runs);
    QFETCH(QString, then);
    QFETCH(int, layers);
    QVERIFY(ctl({"snapshot", "take", "web", "one", "--external"}).ok());
    QVERIFY(didRun(run("qemu-io", {"-f", "qcow2", "-c", "write -P 9 4M 48M", disk()})));
    const QString kept = m_state.filePath("kept");
    QVERIFY(didRun(run("qemu-img", {"convert", "-O", "raw", disk(), kept})));
    if (runs)
        QVERIFY(didRun(m_lab.lab().virsh("a", {"start", "web"})));

    QProcess process;
    process.start(rametctl(),
                  onNode({"snapshot", "delete", "web", "one", "--yes", "--bwlimit", "1"}));
    QVERIFY(process.waitForStarted());
    m_journals.waitFor(process, {.ms = 300, .text = "end-merge"});
    QVERIFY2(process.state() == QProcess::Running,
             process.readAllStandardOutput() + process.readAllStandardError());
    process.kill(); // SIGKILL
    QVERIFY(hasEnded(process));
    QVERIFY(m_journals.lines() > 0);
    // Nobody goes back to what is half merged.
    QCOMPARE(ctl({"snapshot", "revert", "web", "one", "--yes"}).exitCode, 3);

    const CtlRan recovered = ctl({"recover", then, "--json"});
    QVERIFY2(recovered.ok(), recovered.all());
    QCOMPARE(m_journals.lines(), 0);
    if (runs)
        QVERIFY(didRun(m_lab.lab().virsh("a", {"destroy", "web"})));
    QCOMPARE(imageChain(disk()).size(), layers);
    QVERIFY(sameContent(disk(), kept));
    QVERIFY(didRun(m_lab.lab().virsh("a", {"start", "web"})));
    QVERIFY(didRun(m_lab.lab().virsh("a", {"destroy", "web"})));
}

RAMET_TEST(CtlSnapshotTest)
#include "tst_ctlsnapshot.moc"
