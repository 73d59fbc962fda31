// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/base/jobpool.h"
#include "tests/support/testprogram.h"

#include <QSemaphore>
#include <QtTest>
#include <atomic>

using namespace ramet;
using namespace std::chrono_literals;

class JobPoolTest : public QObject {
    Q_OBJECT

private slots:
    void noMoreThanItsPlacesRunAtOnce()
    {
        JobPool pool({.places = 3, .most = 10, .patience = 1h});
        std::atomic<int> running = 0;
        std::atomic<int> mostRunning = 0;
        QSemaphore done;
        for (int i = 0; i < 60; ++i)
            pool.run([&] {
                mostRunning = std::max<int>(mostRunning, ++running);
                std::this_thread::sleep_for(2ms);
                --running;
                done.release();
            });
        QVERIFY(done.tryAcquire(60, 10'000));
        QCOMPARE(mostRunning.load(), 3);
        pool.waitUntilIdle(5s);
    }

    void jobsThatHangHoldUpNobody()
    {
        JobPool pool({.places = 2, .most = 8, .patience = 20ms});
        QSemaphore mayEnd;
        QSemaphore done;
        for (int i = 0; i < 6; ++i)
            pool.run([&] { mayEnd.acquire(); });
        pool.run([&] { done.release(); });
        QVERIFY(done.tryAcquire(1, 5'000));
        mayEnd.release(6);
        pool.waitUntilIdle(5s);
    }

    void thereAreNoMoreThreadsThanItsLimit()
    {
        JobPool pool({.places = 1, .most = 3, .patience = 1ms});
        QSemaphore mayEnd;
        QSemaphore begun;
        for (int i = 0; i < 6; ++i)
            pool.run([&] {
                begun.release();
                mayEnd.acquire();
            });
        QVERIFY(begun.tryAcquire(3, 5'000));
        QVERIFY(!begun.tryAcquire(1, 50));
        mayEnd.release(6);
        QVERIFY(begun.tryAcquire(3, 5'000));
        pool.waitUntilIdle(5s);
    }

    void whatAJobHoldsGoesWithIt()
    {
        JobPool pool({.places = 1, .most = 1, .patience = 1h});
        auto held = std::make_shared<int>(1);
        const std::weak_ptr<int> watched = held;
        pool.run([held = std::move(held)] {});
        QTRY_VERIFY(watched.expired());
    }

    void itsEndWaitsForNobody()
    {
        const auto mayEnd = std::make_shared<QSemaphore>();
        const auto later = std::make_shared<int>(1);
        {
            JobPool pool({.places = 1, .most = 1, .patience = 1h});
            pool.run([mayEnd] { mayEnd->acquire(); });
            pool.run([later] {});
            QTRY_COMPARE_WITH_TIMEOUT(later.use_count(), 2, 1'000);
        }
        QTRY_COMPARE(later.use_count(), 1); // dropped
        mayEnd->release();
    }
};

RAMET_TEST(JobPoolTest)
#include "tst_jobpool.moc"
