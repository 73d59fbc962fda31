// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copy/throttle.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;
using namespace std::chrono_literals;

class ThrottleTest : public QObject {
    Q_OBJECT
private slots:
    void withoutALimitEverythingMayBeWritten();
    void noMoreThanTheLimitIsWritten();
    void aPauseIsNotMadeUpFor();
    void aNewLimitHoldsFromThenOn();

private:
    quint64 m_limit = 0;
    Throttle make()
    {
        return Throttle([this] { return m_limit; });
    }
    const Throttle::Clock::time_point m_begin{1h};
};

void ThrottleTest::withoutALimitEverythingMayBeWritten()
{
    m_limit = 0;
    Throttle throttle = make();
    QVERIFY(throttle.mayWrite(0, m_begin));
    QVERIFY(throttle.mayWrite(1ULL << 50, m_begin + 1ms));
}

/// A writer of 1000 bytes a millisecond that is asked every 20 ms.
void ThrottleTest::noMoreThanTheLimitIsWritten()
{
    m_limit = 100'000;
    Throttle throttle = make();
    quint64 written = 5'000'000; // before the throttle came
    const quint64 before = written;
    auto now = m_begin;
    for (int look = 0; look < 500; ++look, now += 20ms)
        written += throttle.mayWrite(written, now) ? 20'000 : 0;
    const quint64 allowed = m_limit * 10; // seconds
    QVERIFY2(written - before <= allowed + 20'000, QByteArray::number(written - before));
    QVERIFY2(written - before >= allowed - 25'000, QByteArray::number(written - before));
}

/// A hole in the disk takes a minute to read; after it there is no burst.
void ThrottleTest::aPauseIsNotMadeUpFor()
{
    m_limit = 1000;
    Throttle throttle = make();
    QVERIFY(throttle.mayWrite(0, m_begin));
    auto now = m_begin;
    for (; now < m_begin + 60s; now += 20ms)
        QVERIFY(throttle.mayWrite(0, now));
    QVERIFY(!throttle.mayWrite(500, now));
    QVERIFY(throttle.mayWrite(500, now + 600ms));
}

void ThrottleTest::aNewLimitHoldsFromThenOn()
{
    m_limit = 1000;
    Throttle throttle = make();
    QVERIFY(throttle.mayWrite(0, m_begin));
    QVERIFY(!throttle.mayWrite(100'000, m_begin + 1s));
    m_limit = 10;
    QVERIFY(throttle.mayWrite(100'000, m_begin + 1s)); // what was too much is forgotten
    QVERIFY(!throttle.mayWrite(100'100, m_begin + 2s));
    m_limit = 0;
    QVERIFY(throttle.mayWrite(200'000, m_begin + 2s));
}

RAMET_TEST(ThrottleTest)
#include "tst_throttle.moc"
