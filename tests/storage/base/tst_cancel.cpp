// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/base/cancel.h"
#include "storage/base/stall.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QtTest>
#include <thread>

using namespace ramet;
using namespace std::chrono_literals;

class TestCancel : public QObject {
    Q_OBJECT

private slots:
    void neverIsNeverDue()
    {
        QVERIFY(!Cancel().isDue());
        QVERIFY(Cancel().pause(1ms));
    }

    void theEarlierDeadlineCounts()
    {
        QVERIFY(Cancel::after(0ms).within(1h).isLate());
        QVERIFY(Cancel::after(1h).within(0ms).isLate());
        QVERIFY(!Cancel::after(1h).isDue());
    }

    void aStopWakesAtOnce()
    {
        std::stop_source source;
        const Cancel cancel = Cancel(source.get_token()).within(1h);
        QElapsedTimer timer;
        timer.start();
        const std::jthread other([&] { source.request_stop(); });
        QVERIFY(!cancel.pause(10s));
        QVERIFY(timer.elapsed() < 5000);
        QCOMPARE(cancel.error("copy", "web").kind, ErrorKind::Cancelled);
    }

    void aDeadlineEndsAWait()
    {
        std::mutex mutex;
        std::condition_variable_any changed;
        std::unique_lock lock(mutex);
        const Cancel cancel = Cancel::after(5ms);
        QVERIFY(!cancel.wait(changed, lock, [] { return false; }));
        QCOMPARE(cancel.error("copy", "web").kind, ErrorKind::Busy);
        QVERIFY(cancel.wait(changed, lock, [] { return true; }));
    }

    void whatStandsStillIsStalled()
    {
        Stall stall(1ms);
        QVERIFY(!stall.isAt(5));
        QTRY_VERIFY(stall.isAt(5));
        QVERIFY(!stall.isAt(6));
        QTRY_VERIFY(stall.isAt(6));
        QVERIFY(!stall.isAt(6, true)); // held by a limit
        Stall patient(1h);
        QVERIFY(!patient.isAt(1) && !patient.isAt(1));
    }
};

RAMET_TEST(TestCancel)
#include "tst_cancel.moc"
