// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;

class FormatTest : public QObject {
    Q_OBJECT
private slots:
    void bytesHavePowersOf1024_data();
    void bytesHavePowersOf1024();
    void whatIsTypedHasAUnitOfEitherKind_data();
    void whatIsTypedHasAUnitOfEitherKind();
    void rateIsEmptyWhenNothingMoves();
    void timeLeftIsRounded_data();
    void timeLeftIsRounded();
    void durationIsExact();
};

void FormatTest::bytesHavePowersOf1024_data()
{
    QTest::addColumn<quint64>("bytes");
    QTest::addColumn<QString>("text");
    const auto row = [](quint64 bytes, const char *text) {
        QTest::newRow(text) << bytes << QString::fromLatin1(text);
    };
    row(0, "0 bytes");
    row(1023, "1023 bytes");
    row(1024, "1 KiB");
    row(1600, "1.6 KiB");
    row(200'704, "196 KiB");
    row(102'350, "100 KiB");
    row(102'300, "99.9 KiB");
    row(1'047'000, "1022 KiB");
    row(1'048'500, "1 MiB");
    row(64ULL << 20, "64 MiB");
    row(3ULL << 29, "1.5 GiB");
    row(80ULL << 30, "80 GiB");
    row(4ULL << 40, "4 TiB");
    row(std::numeric_limits<quint64>::max(), "16777216 TiB");
}

void FormatTest::bytesHavePowersOf1024()
{
    QFETCH(quint64, bytes);
    QTEST(formatBytes(bytes), "text");
}

void FormatTest::whatIsTypedHasAUnitOfEitherKind_data()
{
    QTest::addColumn<quint64>("bytes");
    const auto row = [](const char *text, quint64 bytes) { QTest::newRow(text) << bytes; };
    row("40", quint64{40} << 30);
    row("0.5", quint64{1} << 29);
    row("40G", quint64{40} << 30);
    row("40 GiB", quint64{40} << 30);
    row("40gb", 40'000'000'000);
    row("512m", quint64{512} << 20);
    row("1.5T", quint64{3} << 39);
    row("64 KB", 64'000);
    for (const char *none : {"", "0", "-1", "G", "4 GiBs", "4x", "1e9", "1,5", "99999999999"})
        row(none, 0);
}

void FormatTest::whatIsTypedHasAUnitOfEitherKind()
{
    QTEST(parseBytes(QString::fromLatin1(QTest::currentDataTag()), 1ULL << 30).value_or(0),
          "bytes");
}

void FormatTest::rateIsEmptyWhenNothingMoves()
{
    QCOMPARE(formatRate(48.2 * 1024 * 1024), QStringLiteral("48.2 MiB/s"));
    QVERIFY(formatRate(0).isEmpty());
    QVERIFY(formatRate(-1).isEmpty());
    QVERIFY(formatRate(std::nan("")).isEmpty());
}

void FormatTest::timeLeftIsRounded_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<QString>("text");
    const auto row = [](double seconds, const char *text) {
        QTest::newRow(text) << seconds << QString::fromLatin1(text);
    };
    row(0, "a few seconds");
    row(10, "a few seconds");
    row(11, "about 10 seconds");
    row(13, "about 15 seconds");
    row(57, "about 55 seconds");
    row(61, "about 1 minutes"); // the singular is in the catalogue
    row(90, "about 2 minutes");
    row(5400, "about 90 minutes");
    row(5401, "about 2 hours");
    row(9001, "about 3 hours");
    row(1e300, "about 100000000 hours");
}

void FormatTest::timeLeftIsRounded()
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
