// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "ui/common/columnfit.h"
#include "ui/details/texttable.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QtTest>

using namespace ramet;

/// How the columns of a small list share its width.
class ColumnFitTest : public QObject {
    Q_OBJECT
private slots:
    void theWidestIsCutFirst_data();
    void theWidestIsCutFirst();
    void nothingScrollsSidewaysWhateverItHolds();
    void whatAPersonChoseStays();
    void aColumnWithoutTextsTakesNoRoom();
};

void ColumnFitTest::theWidestIsCutFirst_data()
{
    QTest::addColumn<QList<int>>("wanted");
    QTest::addColumn<int>("room");
    QTest::addColumn<QList<int>>("shared");
    QTest::newRow("all have room") << QList{50, 80, 20} << 200 << QList{50, 80, 20};
    QTest::newRow("exactly") << QList{50, 80, 20} << 150 << QList{50, 80, 20};
    QTest::newRow("one is too wide") << QList{50, 800, 20} << 200 << QList{50, 130, 20};
    QTest::newRow("two are too wide") << QList{500, 20, 800} << 220 << QList{100, 20, 100};
    QTest::newRow("none has room") << QList{500, 20, 800} << 10 << QList{40, 20, 40};
    QTest::newRow("no column") << QList<int>() << 100 << QList<int>();
}

void ColumnFitTest::theWidestIsCutFirst()
{
    QFETCH(QList<int>, wanted);
    QFETCH(int, room);
    constexpr int least = 40;
    QTEST(sharedWidths(wanted, room, least), "shared");
}

void ColumnFitTest::nothingScrollsSidewaysWhateverItHolds()
{
    TextTable table({"Disk", "Format", "Path"});
    table.resize(300, 100);
    table.show();
    table.setRows({{"vda", "qcow2", QString(400, 'x')}, {QString(300, 'y'), "raw", "/srv"}});
    const auto fits = [&] {
        return table.header()->length() == table.viewport()->width() &&
               table.header()->sectionSize(1) >= table.header()->sectionSizeHint(1);
    };
    QTRY_VERIFY(fits());
    table.resize(500, 100);
    QTRY_VERIFY(fits());
    QCOMPARE(table.horizontalScrollBar()->maximum(), 0);
    table.setRows({{"vda", "raw", "/srv"}});
    QTRY_VERIFY(table.header()->sectionSize(0) < 100);
    QVERIFY(fits());
}

void ColumnFitTest::whatAPersonChoseStays()
{
    TextTable table({"Disk", "Path"});
    table.resize(400, 100);
    table.show();
    table.setRows({{"vda", "/srv"}});
    QTRY_COMPARE(table.header()->length(), table.viewport()->width());
    QWidget *header = table.header()->viewport();
    const QPoint handle(table.header()->sectionSize(0) - 1, 5);
    QTest::mousePress(header, Qt::LeftButton, {}, handle);
    QTest::mouseMove(header, handle + QPoint(30, 0));
    QTest::mouseMove(header, handle + QPoint(60, 0));
    QTest::mouseRelease(header, Qt::LeftButton, {}, handle + QPoint(60, 0));
    const int chosen = table.header()->sectionSize(0);
    QVERIFY(chosen > handle.x() + 20);
    table.setRows({{"vda", "/srv"}, {"vdb", "/srv"}});
    table.resize(450, 100);
    QCoreApplication::processEvents();
    QCOMPARE(table.header()->sectionSize(0), chosen);
}

void ColumnFitTest::aColumnWithoutTextsTakesNoRoom()
{
    TextTable table({"Kind", "Name", "Found in"});
    table.setOptional({1, 2});
    QVERIFY(table.isColumnHidden(2));
    table.setRows({{"disk", "/srv/a", ""}, {"disk", "/srv/b", ""}});
    QVERIFY(!table.isColumnHidden(1) && table.isColumnHidden(2));
    table.setRows({{"disk", "/srv/a", ""}, {"disk", "/srv/b", "snapshot “before”"}});
    QVERIFY(!table.isColumnHidden(2));
}

RAMET_TEST(ColumnFitTest)
#include "tst_columnfit.moc"
