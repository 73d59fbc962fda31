// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copy/imageflush.h"
#include "storage/libvirt/callfaults.h"
#include "storage/libvirt/guestcalls.h"
#include "tests/storage/copy/livelab.h"
#include "tests/support/labprocess.h"
#include "tests/support/testprogram.h"

#include <QtTest>
#include <csignal>
#include <libvirt/virterror.h>

using namespace ramet;
using namespace ramet::test;

/// What a QEMU keeps in memory of its images: when that is known to be written, and that the guest
/// runs on afterwards.
class ImageFlushTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void onlyAnOrderlyEndHasClosedTheImages_data();
    void onlyAnOrderlyEndHasClosedTheImages();
    void aGuestThatIsHeldOnceIsFlushed();
    void anotherRunProvesNothing();
    void aRunKeepsItsNameOverARestartOfTheDaemon();
    void anotherJobIsWaitedFor_data();
    void anotherJobIsWaitedFor();
    void aSuspendIsNotBrokenOffByAStop();
    void whatIsAboutToStandStillIsResumed();
    void cleanupTestCase() { QVERIFY(m_lab.remove(m_vm)); }

private:
    bool isState(const char *state) const
    {
        return m_lab.virsh({"domstate", "w"}).out.trimmed() == state;
    }
    bool signalQemu(int signal) const;
    Status flush(std::stop_token stop = {});

    LiveLab m_lab;
    VmRef m_vm;
    QString m_run;
    std::function<void()> m_onWaiting;
};

void ImageFlushTest::initTestCase()
{
    QVERIFY(m_lab.up());
    const QString image = m_lab.makeImage(m_lab.folder("default") + "/w.qcow2", "qcow2", 16, 1);
    m_vm = m_lab.define("w", {{image}});
}

void ImageFlushTest::init()
{
    QVERIFY(m_lab.virsh({"start", "w"}).ok());
    const auto run = guests::nameOfRun(*m_lab.nodes().work("a"), m_vm.uuid);
    QVERIFY2(run && !run->isEmpty(), say(run));
    m_run = *run;
    m_onWaiting = [] {};
}

void ImageFlushTest::cleanup()
{
    clearCallFaults();
    divideCallLimits(1);
    m_lab.virsh({"destroy", "w"});
    m_lab.virsh({"managedsave-remove", "w"});
}

bool ImageFlushTest::signalQemu(int signal) const
{
    const qint64 qemu = labProcess(m_lab.lab(), {"qemu-system", "guest=w,"});
    return qemu > 0 && ::kill(static_cast<pid_t>(qemu), signal) == 0;
}

Status ImageFlushTest::flush(std::stop_token stop)
{
    const auto connection = m_lab.nodes().work("a");
    if (!connection)
        return std::unexpected(connection.error());
    Rollback rollback(performThrough(m_lab.nodes()));
    CopyContext context{.connection = connection->with(stop),
                        .node = "a",
                        .rollback = rollback,
                        .stop = stop,
                        .progress = {},
                        .waiting = [this] { m_onWaiting(); }};
    return flushImages(context, {m_vm.uuid, "w", m_run, {}});
}

void ImageFlushTest::onlyAnOrderlyEndHasClosedTheImages_data()
{
    QTest::addColumn<QString>("end");
    QTest::addColumn<bool>("isProof");
    QTest::newRow("its QEMU is asked to end") << "SIGTERM" << true;
    QTest::newRow("saved") << "managedsave" << true;
    QTest::newRow("its QEMU is killed") << "SIGKILL" << false;
    QTest::newRow("switched off by force") << "destroy" << false;
    QTest::newRow("nobody knows") << "restart" << false;
}

void ImageFlushTest::onlyAnOrderlyEndHasClosedTheImages()
{
    QFETCH(QString, end);
    QFETCH(bool, isProof);
    if (end.startsWith("SIG"))
        QVERIFY(signalQemu(end == u"SIGTERM" ? SIGTERM : SIGKILL));
    else
        QVERIFY(m_lab.virsh({end == u"restart" ? "destroy" : end, "w"}).ok());
    QTRY_VERIFY(isState("shut off"));
    if (end == u"restart") {
        QVERIFY(m_lab.lab().killNode("a") && m_lab.lab().startNode("a"));
        QTRY_VERIFY_WITH_TIMEOUT(m_lab.nodes().work("a").has_value(), 20'000);
    }
    const Status flushed = flush();
    QCOMPARE(flushed.has_value(), isProof);
    if (!isProof)
        QCOMPARE(flushed.error().cause, ErrorCause::NotFlushed);
}

void ImageFlushTest::aGuestThatIsHeldOnceIsFlushed()
{
    resetCallCounts();
    const Status flushed = flush();
    QVERIFY2(flushed, say(flushed));
    QCOMPARE(callCounts()["virDomainSuspend"], 1);
    QVERIFY(isState("running"));
}

void ImageFlushTest::anotherRunProvesNothing()
{
    QVERIFY(m_lab.virsh({"destroy", "w"}).ok() && m_lab.virsh({"start", "w"}).ok());
    const Status flushed = flush();
    QVERIFY(!flushed);
    QCOMPARE(flushed.error().cause, ErrorCause::NotFlushed);
}

void ImageFlushTest::aRunKeepsItsNameOverARestartOfTheDaemon()
{
    QVERIFY(m_lab.lab().killNode("a") && m_lab.lab().startNode("a"));
    QTRY_VERIFY_WITH_TIMEOUT(m_lab.nodes().work("a").has_value(), 20'000);
    const Status flushed = flush();
    QVERIFY2(flushed, say(flushed));
}

void ImageFlushTest::anotherJobIsWaitedFor_data()
{
    QTest::addColumn<QByteArray>("call");
    QTest::newRow("before it is held") << QByteArray("virDomainSuspend");
    QTest::newRow("before it is let go") << QByteArray("virDomainResume");
}

/// libvirt says so after half a minute.
void ImageFlushTest::anotherJobIsWaitedFor()
{
    QFETCH(QByteArray, call);
    std::stop_source stop;
    bool stood = false;
    m_onWaiting = [&] {
        stood = stood || isState("paused");
        if (stood) // else a guest that nobody lets go is waited for without end
            stop.request_stop();
    };
    injectCallFault({.call = call, .times = 1, .code = VIR_ERR_OPERATION_TIMEOUT});
    const Status flushed = flush(stop.get_token());
    QVERIFY2(flushed, say(flushed));
    QVERIFY(!stood && isState("running"));
}

/// The daemon would go on, and the guest would stand still once it is done.
void ImageFlushTest::aSuspendIsNotBrokenOffByAStop()
{
    std::stop_source stop;
    divideCallLimits(20);
    injectCallFault({.call = "virDomainSuspend",
                     .kind = CallFault::Kind::Late,
                     .delay = std::chrono::seconds(1)});
    std::jthread stopping([&] {
        if (QTest::qWaitFor([] { return hangingCalls() > 0; }))
            stop.request_stop();
    });
    const Status flushed = flush(stop.get_token());
    QVERIFY2(flushed, say(flushed));
    QVERIFY(isState("running"));
}

/// A suspend whose answer is lost: until it is over the daemon says "running".
void ImageFlushTest::whatIsAboutToStandStillIsResumed()
{
    const auto connection = m_lab.nodes().work("a");
    QVERIFY(connection);
    resetCallCounts();
    const Status resumed = guests::resume(*connection, m_vm.uuid);
    QVERIFY(!resumed);
    QCOMPARE(resumed.error().kind, ErrorKind::NotFound);
    QCOMPARE(callCounts()["virDomainResume"], 1);
    QVERIFY(guests::suspend(*connection, m_vm.uuid) && isState("paused"));
    QVERIFY(guests::resume(*connection, m_vm.uuid) && isState("running"));
}

RAMET_TEST(ImageFlushTest)
#include "tst_imageflush.moc"
