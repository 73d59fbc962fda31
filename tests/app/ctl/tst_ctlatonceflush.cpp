// SPDX-License-Identifier: GPL-3.0-or-later
// Clones that start before their bytes are there, whose QEMU ends once all were copied and before
// it wrote them.
#include "tests/app/ctl/atoncelab.h"
#include "tests/support/labprocess.h"
#include "tests/support/testprogram.h"

#include <QtTest>
#include <csignal>

using namespace ramet::test;

class CtlAtOnceFlushTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup() { m_net.cleanUp(); }
    void whatAKilledQemuLostIsFetchedAgain();
    void aLaterRunDoesNotProveWhatAnEarlierOneFetched();

private:
    /// Until all was copied for a guest that stands still, so that nothing can be flushed.
    void fetchUnflushed(QProcess &process);

    AtOnceLab m_net;
};

void CtlAtOnceFlushTest::initTestCase()
{
    QVERIFY(m_net.up());
    if (const QString why = m_net.skipped(); !why.isEmpty())
        QSKIP(qPrintable(why));
}

void CtlAtOnceFlushTest::fetchUnflushed(QProcess &process)
{
    QVERIFY2(m_net.startClone(process, m_net.atOnce()), process.readAllStandardError());
    QVERIFY(m_net.lab().virsh("b", {"suspend", "new"}).ok());
    QTRY_VERIFY_WITH_TIMEOUT(!m_net.lab().virsh("b", {"dumpxml", "new"}).out.contains("nbd"),
                             120'000);
    QCOMPARE(process.state(), QProcess::Running);
}

void CtlAtOnceFlushTest::whatAKilledQemuLostIsFetchedAgain()
{
    QProcess process;
    fetchUnflushed(process);
    if (QTest::currentTestFailed())
        return;
    const qint64 qemu = labProcess(m_net.lab(), {"qemu-system", "guest=new,"});
    QVERIFY(qemu > 0 && ::kill(static_cast<pid_t>(qemu), SIGKILL) == 0);
    QVERIFY(hasEnded(process));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError());
    m_net.checkIsWhole(false);
}

void CtlAtOnceFlushTest::aLaterRunDoesNotProveWhatAnEarlierOneFetched()
{
    QProcess process;
    fetchUnflushed(process);
    if (QTest::currentTestFailed())
        return;
    const auto client = static_cast<pid_t>(process.processId());
    QCOMPARE(::kill(client, SIGSTOP), 0); // else it sees that the VM is off
    const bool isAnew = m_net.lab().virsh("b", {"destroy", "new"}).ok() &&
                        m_net.lab().virsh("b", {"start", "new"}).ok();
    QCOMPARE(::kill(client, SIGCONT), 0);
    QVERIFY(isAnew && hasEnded(process));
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains("may read as zeros"));
    QVERIFY(m_net.lab().virsh("b", {"destroy", "new"}).ok());
    const CtlRan ran = m_net.ctl({"recover", "--resume"});
    QVERIFY2(ran.ok(), ran.all());
    QCOMPARE(m_net.journals().lines(), 0);
    m_net.checkIsWhole(false);
}

RAMET_TEST(CtlAtOnceFlushTest)
#include "tst_ctlatonceflush.moc"
