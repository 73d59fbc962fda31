// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/inventorysortmodel.h"
#include "models/inventory/inventorytreemodel.h"
#include "tests/models/madeinventory.h"
#include "tests/models/settledtree.h"
#include "tests/support/testprogram.h"
#include "ui/common/colors.h"
#include "ui/common/tagchips.h"
#include "ui/notesdialog.h"
#include "ui/tree/inventorydelegate.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>
#include <QtTest>

using namespace ramet;
using namespace ramet::test;

/// Tags as they are drawn. RAMET_SCREENSHOTS=DIR keeps pictures there.
class TagChipsTest : public QObject {
    Q_OBJECT
private slots:
    void everyTagCanBeReadOnItsColour_data();
    void everyTagCanBeReadOnItsColour();
    void aTagHasOneColour();
    void aLineIsNeverWiderThanItsPlace();
    void rowsAreAsHighWithTagsAsWithout();
    void theDialogShowsThemAsTheyAreTyped();

private:
    static void keep(QWidget &widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("RAMET_SCREENSHOTS");
        if (!folder.isEmpty())
            QVERIFY(widget.grab().save(folder + u'/' + name + QStringLiteral(".png")));
    }
};

void TagChipsTest::everyTagCanBeReadOnItsColour_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TagChipsTest::everyTagCanBeReadOnItsColour()
{
    QFETCH(bool, isDark);
    QCOMPARE(qRound(contrast(Qt::black, Qt::white)), 21);
    QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
    QSet<QRgb> grounds;
    for (int number = 0; number < 2000; ++number) {
        const QString tag = QStringLiteral("tag-%1").arg(number);
        const auto [ground, text] = tagColors(tag, isDark);
        QVERIFY2(contrast(ground, text) >= 4.5, qPrintable(tag));
        QCOMPARE(ground.lightness() < 128, isDark);
        grounds << ground.rgb();
    }
    QVERIFY(grounds.size() > 200);
}

void TagChipsTest::aTagHasOneColour()
{
    // Whoever changes these changes what people know their tags by.
    QCOMPARE(tagColors("web", false).ground.hslHue(), 180);
    QCOMPARE(tagColors("lab", false).ground.hslHue(), 10);
    QCOMPARE(tagColors("web", true).ground.hslHue(), tagColors("web", false).ground.hslHue());
}

void TagChipsTest::aLineIsNeverWiderThanItsPlace()
{
    const QFontMetrics metrics(QApplication::font());
    const QStringList tags{"web", "production", QString(40, u'w'), "a", "b", "c"};
    int before = 0;
    for (int width = 0; width < 600; width += 7) {
        const TagLine line(tags, metrics, width);
        QVERIFY(line.width() <= width);
        QVERIFY(line.width() >= before - metrics.averageCharWidth() * 20);
        before = line.width();
    }
    QVERIFY(before > 0);
    const TagLine whole(tags, metrics, 10'000);
    QVERIFY(whole.width() < metrics.horizontalAdvance(tags.join(u' '))); // the long one is cut
    QCOMPARE(TagLine({}, metrics, 100).width(), 0);
}

void TagChipsTest::rowsAreAsHighWithTagsAsWithout()
{
    SettledTree model;
    InventorySortModel sorted;
    sorted.setSourceModel(&model);
    NodeInventory node = madeNode("kvm1");
    for (const char *name : {"db", "a machine with a rather long name", "plain", "web-1"})
        madeVm(node, name);
    node.vms[0].marks.tags = QStringList{"production", "backup"};
    node.vms[1].marks.tags = QStringList{"lab", "germany", "one-more", "and-another"};
    node.vms[3].marks.tags = QStringList{"web"};
    madeSnapshots(node, node.vms[0]);
    node.vms[0].snapshots[1].parent = "before";
    node.vms[0].snapshots[1].isCurrent = true;
    node.vms[0].snapshots[2].hasMemory = true;
    model.setNode(node);
    QTreeView view;
    view.setItemDelegate(new InventoryDelegate(&view));
    view.setModel(&sorted);
    view.setUniformRowHeights(false);
    view.header()->setStretchLastSection(false);
    view.header()->setSectionResizeMode(0, QHeaderView::Stretch);
    view.hideColumn(InventoryTreeModel::Memory);
    view.hideColumn(InventoryTreeModel::Cpus);
    view.resize(420, 300);
    view.expandAll();
    const QModelIndex above = sorted.index(0, 0);
    QCOMPARE(sorted.rowCount(above), 4);
    for (int row = 0; row < 4; ++row)
        QCOMPARE(view.visualRect(sorted.index(row, 0, above)).height(),
                 view.visualRect(above).height());
    view.setCurrentIndex(sorted.index(1, 0, above));
    const QString said = sorted.index(1, 0, above).data(Qt::AccessibleTextRole).toString();
    QCOMPARE(said, QStringLiteral("db, Tags: production, backup"));
    keep(view, "tree-chips");
    const QImage with = view.grab().toImage();
    node.vms[3].marks.tags.clear();
    model.setVms(node, {node.vms[3].uuid});
    QVERIFY(view.grab().toImage() != with); // they are drawn
}

void TagChipsTest::theDialogShowsThemAsTheyAreTyped()
{
    NotesQuestion question{{{"a", "u"}, "web", "web", "", "", QStringList{"lab"}, false}, {}, {}};
    question.whyNot = [](const EditRequest &) { return QString(); };
    EditRequest taken;
    question.take = [&](const EditRequest &request) { taken = request; };
    NotesDialog dialog(question);
    auto *shown = dialog.findChild<TagLabel *>("vmTagsShown");
    QCOMPARE(shown->text(), QStringLiteral("lab"));
    dialog.findChild<QLineEdit *>("vmTagsEdit")->setText("lab, production test");
    QCOMPARE(shown->text(), QStringLiteral("lab, production, test"));
    dialog.show();
    keep(dialog, "notes-dialog");
    dialog.accept();
    QCOMPARE(taken.tags, QStringList({"lab", "production", "test"}));
}

RAMET_TEST(TagChipsTest)
#include "tst_tagchips.moc"
