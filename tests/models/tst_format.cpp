// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;

class FormatTest : public QObject {
    Q_OBJECT
private slots:
    void bytesHaveThreeDigitsAndPowersOfThousand_data();
    void bytesHaveThreeDigitsAndPowersOfThousand();
    void memoryHasPowersOf1024();
    void rateIsEmptyWhenNothingMoves();
    void timeLeftIsRoundedUp_data();
    void timeLeftIsRoundedUp();
    void durationIsExact();
};

void FormatTest::bytesHaveThreeDigitsAndPowersOfThousand_data()
{
    QTest::addColumn<quint64>("bytes");
    QTest::addColumn<QString>("text");
    const auto row = [](quint64 bytes, const char *text) {
        QTest::newRow(text) << bytes << QString::fromLatin1(text);
    };
    row(0, "0 bytes");
    row(999, "999 bytes");
    row(1000, "1 KB");
    row(1550, "1.6 KB");
    row(200'704, "201 KB");
    row(200'000, "200 KB");
    row(99'940, "99.9 KB");
    row(999'499, "999 KB");
    row(999'500, "1 MB");
    row(12'400'000'000, "12.4 GB");
    row(80'000'000'000, "80 GB");
    row(4'000'000'000'000, "4 TB");
    row(std::numeric_limits<quint64>::max(), "18446744 TB");
}

void FormatTest::bytesHaveThreeDigitsAndPowersOfThousand()
{
    QFETCH(quint64, bytes);
    QTEST(formatBytes(bytes), "text");
}

void FormatTest::memoryHasPowersOf1024()
{
    QCOMPARE(formatMemory(512ULL << 20), QStringLiteral("512 MiB"));
    QCOMPARE(formatMemory(2ULL << 30), QStringLiteral("2 GiB"));
    QCOMPARE(formatMemory(3ULL << 29), QStringLiteral("1.5 GiB"));
    QCOMPARE(formatMemory(64ULL << 10), QStringLiteral("64 KiB"));
}

void FormatTest::rateIsEmptyWhenNothingMoves()
{
    QCOMPARE(formatRate(48'200'000), QStringLiteral("48.2 MB/s"));
    QVERIFY(formatRate(0).isEmpty());
    QVERIFY(formatRate(-1).isEmpty());
    QVERIFY(formatRate(std::nan("")).isEmpty());
}

void FormatTest::timeLeftIsRoundedUp_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<QString>("text");
    const auto row = [](double seconds, const char *text) {
        QTest::newRow(text) << seconds << QString::fromLatin1(text);
    };
    row(0, "a few seconds");
    row(10, "a few seconds");
    row(11, "about 15 seconds");
    row(55, "about 55 seconds");
    row(61, "about 2 minutes");
    row(121, "about 3 minutes");
    row(5400, "about 90 minutes");
    row(5401, "about 2 hours");
    row(1e300, "about 100000000 hours");
}

void FormatTest::timeLeftIsRoundedUp()
{
    QFETCH(double, seconds);
    QTEST(formatTimeLeft(seconds), "text");
}

void FormatTest::durationIsExact()
{
    QCOMPARE(formatDuration(0.01), QStringLiteral("less than 0.1 s"));
    QCOMPARE(formatDuration(0.21), QStringLiteral("0.2 s"));
    QCOMPARE(formatDuration(14.4), QStringLiteral("14 s"));
    QCOMPARE(formatDuration(125), QStringLiteral("2 min 5 s"));
    QCOMPARE(formatDuration(3720), QStringLiteral("1 h 2 min"));
}

RAMET_TEST(FormatTest)
#include "tst_format.moc"
