// SPDX-License-Identifier: GPL-3.0-or-later
// Clones to a node that shares nothing which start before their bytes are there: what is seen of
// them meanwhile, how they end, who is killed or cut off in the middle.
#include "tests/app/ctl/killpoint.h"
#include "tests/app/ctl/netclonelab.h"
#include "tests/support/allrows.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QtTest>
#include <csignal>

using namespace ramet::test;

class CtlStartAtOnceTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup();
    void itRunsWhileItsBytesCome();
    void aCancelTakesItAway();
    void whatCannotStartAtOnceIsRefused();
    void whoIsKilledLosesNothing_data();
    void whoIsKilledLosesNothing();

private:
    QStringList atOnce() const
    {
        return m_net.nodes() + m_net.cloneOf("a/source", {"--start-at-once", "--bwlimit", "40"});
    }
    /// Until the guest runs; false: it never did.
    bool startClone(QProcess &process) const;
    QByteArray stateOf(const QString &node, const QString &vm) const
    {
        return m_net.lab().virsh(node, {"domstate", vm}).out.trimmed();
    }
    /// `runs`: it was not switched off meanwhile, for a helper to fetch the rest.
    void checkCloneIsWhole(bool runs = true);

    NetCloneLab m_net;
    QTemporaryDir m_state;
    const JournalWatch m_journals{m_state.path()};
};

void CtlStartAtOnceTest::initTestCase()
{
    QVERIFY(m_state.isValid() && qputenv("XDG_STATE_HOME", m_state.path().toUtf8()));
    QVERIFY(m_net.up());
    if (const QString why = m_net.skipped(); !why.isEmpty())
        QSKIP(qPrintable(why));
}

void CtlStartAtOnceTest::cleanup()
{
    m_net.lab().mendLink("a");
    if (!QTest::currentTestFailed())
        return;
    m_net.ctl({"recover", "--clean"}); // the next one begins anew
    m_net.lab().virsh("b", {"destroy", "new"});
    m_net.ctl({"delete", "b/new", "--yes"});
}

bool CtlStartAtOnceTest::startClone(QProcess &process) const
{
    process.start(rametctl(), atOnce());
    if (!process.waitForStarted())
        return false;
    m_journals.waitFor(process, {1, 0, "\"started\":true"});
    return process.state() == QProcess::Running && stateOf("b", "new") == "running";
}

void CtlStartAtOnceTest::checkCloneIsWhole(bool runs)
{
    QCOMPARE(stateOf("b", "new"), QByteArray(runs ? "running" : "shut off"));
    for (const QStringList &which :
         {QStringList{"dumpxml", "new", "--inactive"}, {"dumpxml", "new"}}) {
        const QByteArray xml = m_net.lab().virsh("b", which).out;
        QVERIFY2(!xml.contains("nbd") && !xml.contains("building"), xml);
    }
    const QByteArray xml = m_net.lab().virsh("b", {"dumpxml", "new", "--inactive"}).out;
    QVERIFY2(!xml.contains("copy_on_read") && !xml.contains("error_policy"), xml);
    if (runs)
        QVERIFY(m_net.lab().virsh("b", {"destroy", "new"}).ok());
    m_net.checkCloneIsWhole();
}

void CtlStartAtOnceTest::itRunsWhileItsBytesCome()
{
    QProcess process;
    QVERIFY2(startClone(process), process.readAllStandardError());
    const CtlRan shown = m_net.ctl({"show", "b/new", "--json"});
    QCOMPARE(shown.json["vm"]["fetchingFrom"].toString(), QString("a"));
    // Nobody changes what it still needs, nor what it is not yet.
    for (const QStringList &words : {QStringList{"start", "a/source"},
                                     {"delete", "a/source", "--yes"},
                                     {"clone", "b/new", "more", "--full"}}) {
        const CtlRan ran = m_net.ctl(words);
        QVERIFY2(ran.exitCode == 3, ran.all());
    }
    QVERIFY(!m_net.lab().virsh("a", {"start", "source"}).ok());
    QCOMPARE(process.state(), QProcess::Running);
    QVERIFY(hasEnded(process));
    const auto out = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError());
    QCOMPARE(out["disks"].toArray().at(0)["method"].toString(), QString("nbd"));
    checkCloneIsWhole();
}

void CtlStartAtOnceTest::aCancelTakesItAway()
{
    QProcess process;
    QVERIFY2(startClone(process), process.readAllStandardError());
    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
    QVERIFY(hasEnded(process));
    QCOMPARE(process.exitCode(), 130);
    QCOMPARE(m_net.everything(), m_net.before());
    QCOMPARE(m_journals.lines(), 0);
}

void CtlStartAtOnceTest::whatCannotStartAtOnceIsRefused()
{
    for (const QStringList &words :
         {QStringList{"clone", "a/source", "new", "--start-at-once"}, // it shares all
          {"clone", "a/source", "new", "--start-at-once", "--node", "b", "--format", "raw"}}) {
        const CtlRan ran = m_net.ctl(words);
        QVERIFY2(ran.exitCode == 3, ran.all());
    }
    QCOMPARE(m_net.everything(), m_net.before());
}

void CtlStartAtOnceTest::whoIsKilledLosesNothing_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<int>("lines");
    QTest::addColumn<int>("ms");
    QTest::addColumn<QString>("then");
    int number = 0;
    const auto add = [&](const char *who, int lines, int ms, bool adds = false) {
        const char *then = ++number % 2 ? "--resume" : "--clean";
        if (adds || allRows())
            QTest::addRow("%s, line %d + %d ms, %s", who, lines, ms, then)
                << QString(who) << lines << ms << QString(then);
    };
    // Then the guest runs, for about two seconds.
    for (const char *who : {"rametctl", "a", "b"}) {
        for (int lines = 3; lines <= 14; ++lines)
            add(who, lines, 0);
        for (int ms = 100; ms <= 1500; ms += 200)
            add(who, 15, ms, ms == 100 && *who == 'r');
    }
    for (const char *who : {"helper on a", "new on b"})
        for (int ms = 0; ms <= 1900; ms += 100)
            add(who, 15, ms, ms == 200 && *who == 'h');
    for (const int ms : {100, 800})
        add("link", 15, ms);
}

void CtlStartAtOnceTest::whoIsKilledLosesNothing()
{
    QFETCH(QString, who);
    QFETCH(int, lines);
    QFETCH(int, ms);
    QFETCH(QString, then);
    QProcess process;
    process.start(rametctl(), atOnce());
    QVERIFY(process.waitForStarted());
    m_journals.waitFor(process, {lines, ms});
    const bool ended = process.state() == QProcess::NotRunning;
    if (who == u"rametctl")
        process.kill();
    else if (who.size() == 1)
        QVERIFY(m_net.lab().killNode(who));
    else if (who == u"new on b")
        m_net.lab().virsh("b", {"destroy", "new"});
    else if (who == u"link")
        QVERIFY(m_net.lab().cutLink("a") && !QTest::qWaitFor([] { return false; }, 30'000) &&
                m_net.lab().mendLink("a"));
    else if (const qint64 pid = m_net.helperProcess(who.right(1)); pid > 0)
        QCOMPARE(::kill(static_cast<pid_t>(pid), SIGKILL), 0);
    // One that fetches waits for the daemon; all else ends without it.
    const bool waits = who.size() == 1 && lines >= 15;
    QVERIFY(waits ? m_net.lab().startNode(who) : hasEnded(process));
    QVERIFY(waits ? hasEnded(process) : who.size() != 1 || m_net.lab().startNode(who));
    const bool isWhole = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    QVERIFY(isWhole || !ended);
    const bool left = m_journals.lines() > 0;
    const CtlRan ran = m_net.ctl({"recover", then, "--json"});
    QVERIFY2(ran.ok(), ran.all());
    QCOMPARE(m_journals.lines(), 0);
    const bool wasWhole = ran.json["tasks"].toArray().at(0)["complete"].toBool();
    if (isWhole || (left && (wasWhole || then == u"--resume")))
        checkCloneIsWhole(stateOf("b", "new") == "running");
    else
        QCOMPARE(m_net.everything(), m_net.before());
}

RAMET_TEST(CtlStartAtOnceTest)
#include "tst_ctlstartatonce.moc"
