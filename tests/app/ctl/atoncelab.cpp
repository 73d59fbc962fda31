// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ctl/atoncelab.h"

#include "tests/support/labprocess.h"

#include <QtTest>
#include <csignal>

namespace ramet::test {

bool AtOnceLab::up(const QStringList &moreComponents)
{
    return m_state.isValid() && qputenv("XDG_STATE_HOME", m_state.path().toUtf8()) &&
           NetCloneLab::up(moreComponents);
}

QStringList AtOnceLab::atOnce(const QString &vm, const QStringList &more) const
{
    return nodes() + cloneOf(vm, QStringList{"--start-at-once"} + more);
}

bool AtOnceLab::startClone(QProcess &process, const QStringList &arguments) const
{
    process.start(rametctl(), arguments);
    if (!process.waitForStarted())
        return false;
    m_journals.waitFor(process, {1, 0, "\"started\":true"});
    return process.state() == QProcess::Running && stateOf("b", "new") == "running";
}

void AtOnceLab::checkRestsOnNothing(bool runs) const
{
    QCOMPARE(stateOf("b", "new"), QByteArray(runs ? "running" : "shut off"));
    for (const QStringList &which :
         {QStringList{"dumpxml", "new", "--inactive"}, {"dumpxml", "new"}}) {
        const QByteArray xml = lab().virsh("b", which).out;
        QVERIFY2(!xml.contains("nbd") && !xml.contains("building"), xml);
    }
    const QByteArray xml = lab().virsh("b", {"dumpxml", "new", "--inactive"}).out;
    QVERIFY2(!xml.contains("copy_on_read") && !xml.contains("error_policy"), xml);
    if (!runs)
        return;
    // Whatever is not on the disk by now is lost.
    killItsQemu();
}

void AtOnceLab::killItsQemu() const
{
    const qint64 pid = labProcess(lab(), {"qemu-system", QByteArray("guest=new,")});
    QVERIFY(pid > 0 && ::kill(static_cast<pid_t>(pid), SIGKILL) == 0);
    QTRY_COMPARE(stateOf("b", "new"), QByteArray("shut off"));
}

void AtOnceLab::checkIsWhole(bool runs) const
{
    checkRestsOnNothing(runs);
    if (!QTest::currentTestFailed())
        checkCloneIsWhole();
}

void AtOnceLab::kill(QProcess &process, const QString &who) const
{
    if (who == u"rametctl") {
        process.kill();
    } else if (who == u"new on b") {
        lab().virsh("b", {"destroy", "new"});
    } else if (who == u"QEMU of new") {
        killItsQemu();
    } else if (who == u"link") {
        QVERIFY(lab().cutLink("a") && !QTest::qWaitFor([] { return false; }, 30'000) &&
                lab().mendLink("a"));
    } else if (who.startsWith(u"helper")) {
        if (const qint64 pid = helperProcess(who.right(1)); pid > 0)
            QCOMPARE(::kill(static_cast<pid_t>(pid), SIGKILL), 0);
    } else {
        for (const QString &node : who.split(" and "))
            QVERIFY(lab().killNode(node));
    }
}

void AtOnceLab::killAndRecover(const KillRow &row) const
{
    QProcess process;
    process.start(rametctl(), atOnce());
    QVERIFY(process.waitForStarted());
    m_journals.waitFor(process, row.point);
    const bool ended = process.state() == QProcess::NotRunning;
    kill(process, row.who);
    // One that fetches by now waits for the daemon; all else ends without it.
    const bool isDaemon = row.who == u"a" || row.who == u"b" || row.who == u"a and b";
    const auto fetches = [&] { return m_journals.text().contains("\"started\":true"); };
    if (isDaemon)
        QTRY_VERIFY_WITH_TIMEOUT(process.state() == QProcess::NotRunning || fetches(), 60'000);
    for (const QString &node : isDaemon ? row.who.split(" and ") : QStringList())
        QVERIFY(lab().startNode(node));
    QVERIFY(hasEnded(process));
    const bool isWhole = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    QVERIFY(isWhole || !ended);
    const bool left = m_journals.lines() > 0;
    CtlRan ran = ctl({"recover", row.then, "--json"});
    const bool wasLeft = forgetStarting();
    if (wasLeft && !ran.ok())
        ran = ctl({"recover", row.then, "--json"});
    QVERIFY2(ran.ok(), ran.all() + m_journals.text());
    QCOMPARE(m_journals.lines(), 0);
    const bool wasWhole = ran.json["tasks"].toArray().at(0)["complete"].toBool();
    if (isWhole || (left && (wasWhole || row.then == u"--resume")))
        checkIsWhole(stateOf("b", "new") == "running");
    else
        QCOMPARE(everything(), before());
}

void AtOnceLab::cleanUp() const
{
    lab().mendLink("a");
    if (!QTest::currentTestFailed())
        return;
    forgetStarting();
    ctl({"recover", "--clean"});
    lab().virsh("b", {"destroy", "new"});
    ctl({"delete", "b/new", "--yes"});
}

} // namespace ramet::test
