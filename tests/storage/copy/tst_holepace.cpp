// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copy/holepace.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;
using namespace std::chrono_literals;

class HolePaceTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void holesTakeAFractionOfTheTime();
    void dataTakeTheLimit();
    void whatWasTooMuchIsMadeUpFor();
    void aPiecemealDiskKeepsTheLimit();
    void withoutALimitNothingIsDone();

private:
    /// A job that counts both, looked at until all is read; how long it took.
    double copy(const std::vector<std::pair<bool, quint64>> &extents);
    static constexpr quint64 limit = 10 << 20;
    std::unique_ptr<HolePace> m_pace;
    double m_seconds = 0; ///< so far
    quint64 m_held = 0;
};

void HolePaceTest::init()
{
    m_pace = std::make_unique<HolePace>([] { return limit; });
    m_seconds = 0;
    m_held = 0;
}

double HolePaceTest::copy(const std::vector<std::pair<bool, quint64>> &extents)
{
    const double began = m_seconds;
    double factor = 1;
    auto extent = extents.begin();
    quint64 done = 0; // of it
    while (extent != extents.end()) {
        const auto now = HolePace::Clock::time_point(1h) +
                         std::chrono::microseconds(static_cast<qint64>(m_seconds * 1e6));
        factor = m_pace->next(m_held, now);
        const double wait = factor > 1 ? 0.05 : 0.2;
        auto can = static_cast<quint64>(factor * double(limit) * wait);
        while (extent != extents.end() && can > 0) {
            const quint64 part = std::min(can, extent->second - done);
            m_held += extent->first ? part : 0;
            done += part;
            can -= part;
            if (done == extent->second) {
                ++extent;
                done = 0;
            }
        }
        m_seconds += wait;
    }
    return m_seconds - began;
}

void HolePaceTest::holesTakeAFractionOfTheTime()
{
    const double seconds = copy({{false, 100 * limit}});
    QVERIFY2(seconds < 5, QByteArray::number(seconds));
}

void HolePaceTest::dataTakeTheLimit()
{
    const double seconds = copy({{true, 100 * limit}});
    QVERIFY2(seconds > 98 && seconds < 110, QByteArray::number(seconds));
}

void HolePaceTest::whatWasTooMuchIsMadeUpFor()
{
    const double holes = copy({{false, 100 * limit}, {true, 2 * limit}});
    const double data = copy({{true, 20 * limit}});
    QVERIFY2(holes < 8, QByteArray::number(holes));
    QVERIFY2(data > 17.5 && data < 26, QByteArray::number(data));
}

/// Data and holes in turn: never faster than the limit by more than what one look misses.
void HolePaceTest::aPiecemealDiskKeepsTheLimit()
{
    for (const quint64 piece : {limit / 10, limit / 2, 4 * limit}) {
        init();
        std::vector<std::pair<bool, quint64>> extents;
        for (quint64 bytes = 0; bytes < 100 * limit; bytes += 2 * piece) {
            extents.emplace_back(true, piece);
            extents.emplace_back(false, piece);
        }
        const double seconds = copy(extents);
        QVERIFY2(seconds > 48 && seconds < 90, QByteArray::number(seconds));
    }
}

void HolePaceTest::withoutALimitNothingIsDone()
{
    HolePace pace([] { return quint64{0}; });
    for (int i = 0; i < 5; ++i)
        QCOMPARE(pace.next(quint64(i), HolePace::Clock::time_point(std::chrono::hours(1 + i))),
                 1.0);
}

RAMET_TEST(HolePaceTest)
#include "tst_holepace.moc"
