// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/inventorysortmodel.h"
#include "tests/models/madeinventory.h"
#include "tests/models/settledtree.h"
#include "tests/support/testprogram.h"
#include "ui/tree/nomatchnote.h"

#include <QTreeView>
#include <QtTest>

using namespace ramet;
using namespace ramet::test;

/// The note over a tree of which the filter leaves nothing.
class NoMatchNoteTest : public QObject {
    Q_OBJECT
private slots:
    void itIsThereWhileTheFilterLeavesRowsOut();
};

/// The view hears of none of these rows.
void NoMatchNoteTest::itIsThereWhileTheFilterLeavesRowsOut()
{
    SettledTree model;
    InventorySortModel sorted;
    sorted.setSourceModel(&model);
    QTreeView view;
    view.setModel(&sorted);
    const NoMatchNote note(view, sorted);
    sorted.setFilter(VmFilter::of("nowhere"));
    QVERIFY(note.isHidden());
    model.setNode(madeNode("b"));
    QCOMPARE(sorted.rowCount(), 0);
    QVERIFY(!note.isHidden());
    model.removeNode("b");
    QTRY_COMPARE(model.rowCount(), 0);
    QVERIFY(note.isHidden());
}

RAMET_TEST(NoMatchNoteTest)
#include "tst_nomatchnote.moc"
