// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/printable.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace ramet;

class PrintableTest : public QObject {
    Q_OBJECT
private slots:
    void whatCommandsOrHidesIsReplaced_data();
    void whatCommandsOrHidesIsReplaced();
    void ordinaryTextStays_data();
    void ordinaryTextStays();
    void linesStayLines();
    void jsonKeepsItsValueWithoutRawControls();
};

void PrintableTest::whatCommandsOrHidesIsReplaced_data()
{
    QTest::addColumn<QString>("hidden");
    const std::initializer_list<char32_t> characters = {
        0x07,   0x0a,   0x0d,   0x1b,   0x7f,   0x80,   0x9b,   0x9d,    0x9f,    0xad,
        0x61c,  0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2028, 0x2029,  0x202a,  0x202e,
        0x2060, 0x2066, 0x2069, 0x3164, 0xfeff, 0xfe0f, 0xfff9, 0xe0001, 0xe0041,
    };
    for (const char32_t c : characters)
        QTest::addRow("U+%04X", unsigned(c)) << QStringView(QChar::fromUcs4(c)).toString();
    QTest::newRow("first half of a pair") << QString(QChar(0xd83d));
    QTest::newRow("second half of a pair") << QString(QChar(0xde00));
}

void PrintableTest::whatCommandsOrHidesIsReplaced()
{
    QFETCH(const QString, hidden);
    QCOMPARE(printable("a" + hidden + "b"), QString("a\uFFFDb"));
    QCOMPARE(printable(hidden), QString("\uFFFD"));
}

void PrintableTest::ordinaryTextStays_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"web-1", "Größe 3 µ", "虚拟机", "e\u0301", "שלום", "\U0001F600 ok", ""})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void PrintableTest::ordinaryTextStays()
{
    QFETCH(const QString, text);
    QCOMPARE(printable(text), text);
}

void PrintableTest::linesStayLines()
{
    QCOMPARE(printableLines("a\033[2J\nb\r\n"), QString("a\uFFFD[2J\nb\uFFFD\n"));
}

void PrintableTest::jsonKeepsItsValueWithoutRawControls()
{
    const QJsonObject object{
        {"name", QString("c\u009b2J\u007f\u202e\ufeff\u2028\U000e0041 ü \033")}};
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    const QByteArray clean = printableJson(json);
    QCOMPARE(QJsonDocument::fromJson(clean).object(), object);
    for (const char32_t c : QString::fromUtf8(clean).toUcs4()) {
        QVERIFY2(c >= 0x20 && !(c >= 0x7f && c < 0xa0) && c != 0x202e && c != 0x2028 && c < 0xe0000,
                 clean);
    }
    QVERIFY(clean.contains("\\u009b") && clean.contains("\\u007f") && clean.contains("ü"));
}

RAMET_TEST(PrintableTest)
#include "tst_printable.moc"
