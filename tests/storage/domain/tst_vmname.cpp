// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/domain/vmname.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;
using Problem = VmName::Problem;

class VmNameTest : public QObject {
    Q_OBJECT
private slots:
    void aNameThatCannotBeIsRefused_data();
    void aNameThatCannotBeIsRefused();
    void aNameIsKeptAsTyped_data();
    void aNameIsKeptAsTyped();
    void aFileStemIsSafe_data();
    void aFileStemIsSafe();
};

void VmNameTest::aNameThatCannotBeIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Problem>("problem");
    QTest::newRow("nothing") << QString() << Problem::Empty;
    QTest::newRow("spaces") << QString("  \u00a0 ") << Problem::OnlySpaces;
    QTest::newRow("slash") << QString("a/b") << Problem::Slash;
    QTest::newRow("up and out") << QString("../etc") << Problem::Slash;
    QTest::newRow("line break") << QString("a\nb") << Problem::ControlCharacter;
    QTest::newRow("tab") << QString("a\tb") << Problem::ControlCharacter;
    QTest::newRow("null") << QString("a") + QChar(u'\0') << Problem::ControlCharacter;
    QTest::newRow("half a pair") << QString("a") + QChar(0xd800) << Problem::ControlCharacter;
    QTest::newRow("not a character") << QString("a") + QChar(0xffff) << Problem::ControlCharacter;
    QTest::newRow("dot") << QString(".") << Problem::DotName;
    QTest::newRow("dots") << QString("..") << Problem::DotName;
    QTest::newRow("221 bytes") << QString(221, 'x') << Problem::TooLong;
    QTest::newRow("222 bytes of Chinese") << QString(74, QChar(u'虚')) << Problem::TooLong;
}

void VmNameTest::aNameThatCannotBeIsRefused()
{
    QFETCH(QString, text);
    QFETCH(Problem, problem);
    const auto name = VmName::from(text);
    QVERIFY(!name);
    QCOMPARE(name.error(), problem);
}

void VmNameTest::aNameIsKeptAsTyped_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"web", "a b", " x ", "...", "a'b\"c", "<a&b>", "..a", "虚拟机", "-x",
                             "é", "🦊", "a;rm -rf"})
        QTest::newRow(text) << QString::fromUtf8(text);
    QTest::newRow("200 characters") << QString(200, 'x');
    QTest::newRow("220 bytes") << QString(220, 'x');
    QTest::newRow("219 bytes of Chinese") << QString(73, QChar(u'虚'));
}

void VmNameTest::aNameIsKeptAsTyped()
{
    QFETCH(QString, text);
    const auto name = VmName::from(text);
    QVERIFY(name);
    QCOMPARE(name->text(), text);
    QVERIFY(!name->fileStem().contains('/'));
    QVERIFY(name->fileStem().toUtf8().size() <= VmName::maxBytes);
}

void VmNameTest::aFileStemIsSafe_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("stem");
    const auto row = [](const char *text, const char *stem) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(stem);
    };
    row("web-01.example_2+x", "web-01.example_2+x");
    row("a b", "a_b");
    row("it's \"so\"", "it_s__so_");
    row("<a&b>", "_a_b_");
    row("a\\b:c*d?e|f", "a_b_c_d_e_f");
    row("$(x)`y`;z", "__x__y__z");
    row(".hidden", "_hidden");
    row("...", "_..");
    row("-rf", "_rf");
    row("虚拟机", "虚拟机");
    row("Käse", "Käse");
}

void VmNameTest::aFileStemIsSafe()
{
    QFETCH(QString, text);
    QFETCH(QString, stem);
    QCOMPARE(VmName::from(text)->fileStem(), stem);
}

RAMET_TEST(VmNameTest)
#include "tst_vmname.moc"
