// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/pace.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;
using namespace std::chrono_literals;

class PaceTest : public QObject {
    Q_OBJECT
private slots:
    void aSteadyCopyHasItsRate();
    void nothingIsSaidBeforeHalfASecond();
    void aSlowCopyIsNoticedGradually();
    void bytesThatGoBackStartAnew();
    void whatIsPreparedIsNoCopying();
};

void PaceTest::aSteadyCopyHasItsRate()
{
    Pace pace;
    const Pace::Clock::time_point start{};
    for (int i = 0; i <= 100; ++i)
        pace.sample(static_cast<quint64>(i) * 10'000'000, start + i * 100ms);
    QVERIFY(qAbs(pace.bytesPerSecond() - 1e8) < 1e6);
    QVERIFY(qAbs(pace.secondsLeft(1'000'000'000, 3'000'000'000).value() - 20) < 0.5);
    QVERIFY(!pace.secondsLeft(3'000'000'000, 3'000'000'000));
}

void PaceTest::nothingIsSaidBeforeHalfASecond()
{
    Pace pace;
    const Pace::Clock::time_point start{};
    pace.sample(1, start);
    pace.sample(1'000'000'000, start + 400ms);
    QCOMPARE(pace.bytesPerSecond(), 0.0);
    QVERIFY(!pace.secondsLeft(0, 10));
}

void PaceTest::aSlowCopyIsNoticedGradually()
{
    Pace pace;
    const Pace::Clock::time_point start{};
    pace.sample(1, start);
    pace.sample(100'000'000, start + 1s);
    pace.sample(100'000'000, start + 2s);
    QVERIFY(pace.bytesPerSecond() > 5e7);
    pace.sample(100'000'000, start + 30s);
    QVERIFY(pace.bytesPerSecond() < 1e6);
}

void PaceTest::bytesThatGoBackStartAnew()
{
    Pace pace;
    const Pace::Clock::time_point start{};
    pace.sample(1, start);
    pace.sample(100'000'000, start + 1s);
    pace.sample(10, start + 2s);
    QCOMPARE(pace.bytesPerSecond(), 0.0);
}

void PaceTest::whatIsPreparedIsNoCopying()
{
    Pace pace;
    const Pace::Clock::time_point start{};
    for (int i = 0; i <= 15; ++i)
        pace.sample(0, start + i * 1s);
    pace.sample(60'000'000, start + 16s);
    QCOMPARE(pace.bytesPerSecond(), 0.0);
    pace.sample(260'000'000, start + 17s);
    QVERIFY(qAbs(pace.bytesPerSecond() - 2e8) < 1e6);
}

RAMET_TEST(PaceTest)
#include "tst_pace.moc"
