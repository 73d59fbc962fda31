// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clone/namepattern.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;
using Kind = PatternError::Kind;

class NamePatternTest : public QObject {
    Q_OBJECT
private slots:
    void aPatternStandsForTheseNames_data();
    void aPatternStandsForTheseNames();
    void aWrongPatternSaysWhy_data();
    void aWrongPatternSaysWhy();
    void aThousandNamesAreAllowed();
    void onlyOpenBracesMakeAPattern_data();
    void onlyOpenBracesMakeAPattern();
};

void NamePatternTest::aPatternStandsForTheseNames_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<int>("count");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const char *what, const QString &pattern, const QStringList &names,
                        int count = -1) { QTest::newRow(what) << pattern << count << names; };
    row("no braces", "web", {"web"});
    row("no braces, backslashes stay", "a\\b\\\\c", {"a\\b\\\\c"});
    row("no braces, even no VM name", "a/b", {"a/b"});
    row("a range", "web-{1..3}", {"web-1", "web-2", "web-3"});
    row("leading zeros", "web-{08..11}", {"web-08", "web-09", "web-10", "web-11"});
    row("leading zeros in the end alone", "w{9..011}", {"w009", "w010", "w011"});
    row("a zero alone is no leading one", "w{0..2}", {"w0", "w1", "w2"});
    row("down", "w{3..1}", {"w3", "w2", "w1"});
    row("down with zeros", "w{10..08}", {"w10", "w09", "w08"});
    row("a range of one", "w{5..5}", {"w5"});
    row("growing without zeros", "w{9..11}", {"w9", "w10", "w11"});
    row("a list", "{red,green,blue}", {"red", "green", "blue"});
    row("in the middle", "a-{x,y}-z", {"a-x-z", "a-y-z"});
    row("braces multiply", "{a,b}{1..2}", {"a1", "a2", "b1", "b2"});
    row("three", "{a,b}-{1..2}-{x,y}",
        {"a-1-x", "a-1-y", "a-2-x", "a-2-y", "b-1-x", "b-1-y", "b-2-x", "b-2-y"});
    row("a list may hold dots", "{a..b,c}", {"a..b", "c"});
    row("a comma outside", "a,b{1..2}", {"a,b1", "a,b2"});
    row("escaped braces", "\\{a\\}", {"{a}"});
    row("escaped beside open ones", "\\{{1..2}\\}", {"{1}", "{2}"});
    row("an escaped comma", "{a\\,b,c}", {"a,b", "c"});
    row("an escaped brace in a list", "{\\},x}", {"}", "x"});
    row("an escaped backslash", "\\\\{a,b}", {"\\a", "\\b"});
    row("another backslash", "a\\b{1..2}", {"a\\b1", "a\\b2"});
    row("a count", "web-{n}", {"web-1", "web-2", "web-3"}, 3);
    row("a count and a list", "{a,b}{n}", {"a1", "a2", "b1", "b2"}, 2);
    row("n in a list is a text", "{n,m}", {"n", "m"});
    row("letters of all scripts", "虚{1..2}", {"虚1", "虚2"});
}

void NamePatternTest::aPatternStandsForTheseNames()
{
    QFETCH(QString, pattern);
    QFETCH(int, count);
    QFETCH(QStringList, names);
    const auto found =
        expandNames(pattern, count < 0 ? std::nullopt : std::optional<quint64>(count));
    QVERIFY(found);
    QCOMPARE(*found, names);
}

void NamePatternTest::aWrongPatternSaysWhy_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<qint64>("count");
    QTest::addColumn<PatternError>("error");
    const auto row = [](const char *what, const QString &pattern, const PatternError &error,
                        qint64 count = -1) { QTest::newRow(what) << pattern << count << error; };
    row("not closed", "web-{1..3", {Kind::Unbalanced});
    row("not opened", "web-1..3}", {Kind::Unbalanced});
    row("closed by an escaped one", "web-{1..3\\}", {Kind::Unbalanced});
    row("closed twice", "{a,b}}", {Kind::Unbalanced});
    row("nested", "{a,{b,c}}", {Kind::Nested});
    row("nothing inside", "web{}", {Kind::EmptyBraces, "{}"});
    row("an empty alternative", "web{a,}", {Kind::EmptyBraces, "{a,}"});
    row("an empty one in the middle", "web{a,,b}", {Kind::EmptyBraces, "{a,,b}"});
    row("a word", "web{one}", {Kind::NotARange, "{one}"});
    row("letters", "web{a..c}", {Kind::NotARange, "{a..c}"});
    row("half a range", "web{1..}", {Kind::NotARange, "{1..}"});
    row("negative", "web{-1..2}", {Kind::NotARange, "{-1..2}"});
    row("three numbers", "web{1..9..2}", {Kind::NotARange, "{1..9..2}"});
    row("an escaped n", "web{\\{n}", {Kind::NotARange, "{\\{n}"});
    row("other digits", "web{١..٣}", {Kind::NotARange, "{١..٣}"});
    row("long numbers", "w{1..1000000000}", {Kind::NumberTooLarge, "{1..1000000000}"});
    row("too many", "w{1..1001}", {Kind::TooMany, {}, 1001});
    row("too many together", "w{1..50}{1..50}", {Kind::TooMany, {}, 2500});
    row("too many to count", "{1..999999999}{1..999999999}{1..999999999}",
        {Kind::TooMany, {}, std::numeric_limits<quint64>::max()});
    row("twice", "{a,b,a}", {Kind::Twice, "a"});
    row("twice over two braces", "{1,11}{1,11}", {Kind::Twice, "111"});
    row("a slash", "a/{1..2}", {Kind::InvalidName, "a/1", 0, VmName::Problem::Slash});
    row("dots", "{.,a}", {Kind::InvalidName, ".", 0, VmName::Problem::DotName});
    row("only spaces", "{ ,a}", {Kind::InvalidName, " ", 0, VmName::Problem::OnlySpaces});
    row("long", QString(220, u'n') + "{1..2}",
        {Kind::InvalidName, QString(220, u'n') + "1", 0, VmName::Problem::TooLong});
    row("n without a count", "web-{n}", {Kind::NeedsCount});
    row("a count without n", "web-{1..3}", {Kind::LacksNumber}, 3);
    row("a count of a plain name", "web", {Kind::LacksNumber}, 3);
    row("a count of none", "web-{n}", {Kind::BadCount}, 0);
    row("a large count", "web-{n}", {Kind::BadCount, {}, 1001}, 1001);
}

void NamePatternTest::aWrongPatternSaysWhy()
{
    QFETCH(QString, pattern);
    QFETCH(qint64, count);
    QFETCH(PatternError, error);
    const auto found =
        expandNames(pattern, count < 0 ? std::nullopt : std::optional<quint64>(count));
    QVERIFY2(!found, qPrintable(found.value_or(QStringList()).join(' ')));
    QCOMPARE(static_cast<int>(found.error().kind), static_cast<int>(error.kind));
    QCOMPARE(found.error().text, error.text);
    QCOMPARE(found.error().count, error.count);
    QVERIFY(found.error() == error);
}

void NamePatternTest::aThousandNamesAreAllowed()
{
    const auto names = expandNames("w{0001..1000}");
    QVERIFY(names);
    QCOMPARE(names->size(), 1000);
    QCOMPARE(names->front() + names->back(), QString("w0001w1000"));
}

void NamePatternTest::onlyOpenBracesMakeAPattern_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("is");
    QTest::newRow("plain") << "web" << false;
    QTest::newRow("braces") << "web{1..2}" << true;
    QTest::newRow("escaped") << "web\\{1\\}" << false;
    QTest::newRow("an escaped backslash before one") << "web\\\\{1..2}" << true;
    QTest::newRow("a closing one") << "web}" << true;
}

void NamePatternTest::onlyOpenBracesMakeAPattern()
{
    QFETCH(QString, text);
    QFETCH(bool, is);
    QCOMPARE(isNamePattern(text), is);
}

RAMET_TEST(NamePatternTest)
#include "tst_namepattern.moc"
