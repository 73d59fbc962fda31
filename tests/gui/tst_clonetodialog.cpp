// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/answeringprompter.h"
#include "tests/gui/guidriver.h"
#include "tests/gui/program.h"
#include "tests/support/testprogram.h"
#include "ui/clone/clonetodialog.h"
#include "ui/common/elidedlabel.h"

#include <QHeaderView>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QtTest>

using namespace ramet;
using namespace ramet::test;

class CloneToDialogTest : public QObject {
    Q_OBJECT
private slots:
    void whatIsDoneThereIsSaidOnce();
};

void CloneToDialogTest::whatIsDoneThereIsSaidOnce()
{
    constexpr int wide = 2'000; // every sentence has room in its row
    AnsweringPrompter prompter;
    Program program({{"here", "test:///default"}, {"there", "test:///default"}}, prompter);
    GuiDriver gui(program.window());
    QVERIFY(gui.waitFor("the VM", [&] { return program.vm("here", "test"); }));
    CloneToDialog dialog(program.store(), {program.ref("here", "test")}, "here", DropAction::Move,
                         &program.window());
    dialog.open();
    const auto *said = dialog.findChild<ElidedLabel *>("cloneToVerdict");
    auto *list = dialog.findChild<QTreeWidget *>("cloneToList");
    QList<QTreeWidgetItem *> rows;
    for (QTreeWidgetItemIterator row(list); *row; ++row)
        rows << *row;
    QVERIFY(rows.size() > 3);
    QTRY_VERIFY(std::ranges::none_of(rows, [](auto *row) { return row->text(1).isEmpty(); }));
    for (const int width : {wide, dialog.minimumSizeHint().width(), wide}) {
        dialog.resize(width, 400);
        QTRY_COMPARE(list->header()->length(), list->viewport()->width());
        int cut = 0;
        for (QTreeWidgetItem *row : rows) {
            list->setCurrentItem(row);
            const bool hasRoom =
                list->fontMetrics().horizontalAdvance(row->text(1)) < list->columnWidth(1);
            cut += hasRoom ? 0 : 1;
            QCOMPARE(said->text(), hasRoom ? QString() : row->text(1));
        }
        QCOMPARE(cut > 0, width != wide);
    }
    list->header()->resizeSection(1, 40); // by a person
    QCOMPARE(said->text(), rows.last()->text(1));
}

RAMET_TEST(CloneToDialogTest)
#include "tst_clonetodialog.moc"
