// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/table.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet::ctl;

class TableTest : public QObject {
    Q_OBJECT
private slots:
    void columnsAreAligned();
    void wideCharactersTakeTwoCells();
    void aNameCannotCommandTheTerminal();
};

void TableTest::columnsAreAligned()
{
    Table table({"NAME", "SIZE"}, {1});
    QVERIFY(table.isEmpty());
    table.add({"a", "12 GB"});
    table.add({"longer", "7"});
    QVERIFY(!table.isEmpty());
    QCOMPARE(table.text(), "NAME     SIZE\n"
                           "a       12 GB\n"
                           "longer      7\n");
}

void TableTest::wideCharactersTakeTwoCells()
{
    QCOMPARE(displayWidth("abc"), 3);
    QCOMPARE(displayWidth("虚拟机"), 6);
    QCOMPARE(displayWidth("é"), 1);
    QCOMPARE(displayWidth(QStringLiteral("e\u0301")), 1);
    Table table({"NAME", "X"});
    table.add({"虚", "y"});
    QCOMPARE(table.text(), "NAME  X\n虚    y\n");
}

void TableTest::aNameCannotCommandTheTerminal()
{
    Table table({"NAME"});
    table.add({QStringLiteral("a\033[2Jb\nc")});
    QVERIFY(!table.text().contains(QChar(033)));
    QCOMPARE(table.text().count(u'\n'), 2);
}

RAMET_TEST(TableTest)
#include "tst_table.moc"
