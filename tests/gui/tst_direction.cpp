// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clone/clonedraft.h"
#include "tests/gui/guidriver.h"
#include "tests/models/madeinventory.h"
#include "tests/support/testprogram.h"
#include "ui/clone/clonewizard.h"
#include "ui/clone/steplist.h"
#include "ui/common/direction.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/icons.h"
#include "ui/common/paddeddelegate.h"

#include <QHeaderView>
#include <QProxyStyle>
#include <QPushButton>
#include <QSpinBox>
#include <QStyleOptionViewItem>
#include <QTextBlock>
#include <QTextDocument>
#include <QToolButton>
#include <QTreeWidget>
#include <QtTest>

using namespace ramet;
using namespace ramet::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Draws as Fusion does and keeps what the cells were drawn with.
class Recorder : public QProxyStyle {
public:
    Recorder()
        : QProxyStyle(u"fusion"_s)
    {
    }
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override
    {
        if (element == CE_ItemViewItem)
            cells << *qstyleoption_cast<const QStyleOptionViewItem *>(option);
        QProxyStyle::drawControl(element, option, painter, widget);
    }

    mutable QList<QStyleOptionViewItem> cells;
};

QString laidOut(const QString &text)
{
    return u"\u2066"_s + text + u"\u2069"_s;
}

/// The columns from the first to the last with something else than the ground of a widget.
std::pair<int, int> inked(const QImage &image, int from, int to)
{
    std::pair<int, int> columns(to, from);
    const int middle = image.height() / 2;
    for (int x = from; x < to; ++x)
        for (int y = middle - 4; y < middle + 4; ++y)
            if (qAbs(image.pixelColor(x, y).lightness() - image.pixelColor(from, y).lightness()) >
                60)
                columns = {std::min(columns.first, x), std::max(columns.second, x)};
    return columns;
}

} // namespace

/// A window that goes from right to left.
class DirectionTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QGuiApplication::setLayoutDirection(Qt::RightToLeft); }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void otherWindowsShowTextsAsTheyAre();
    void latinWordsKeepTheirDirection_data();
    void latinWordsKeepTheirDirection();
    void aLineThatBeginsWithANameGoesFromRightToLeft();
    void whatIsCutInACellEndsItsIsolates();
    void paragraphsWithoutRoomAreToldOf();
    void anArrowStandsBeforeItsText();
    void aButtonHasAirBesideItsText();
    void numbersStandWhereWordsDo();
    void iconsThatShowADirectionAreTurned();
    void theDefinitionsGoFromRightToLeftButForTheirXml();
};

void DirectionTest::otherWindowsShowTextsAsTheyAre()
{
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(shownText("/srv/images"), QString("/srv/images"));
}

void DirectionTest::latinWordsKeepTheirDirection_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const QString hebrew = u"\u05d2\u05d5\u05d3\u05dc"_s;
    QTest::newRow("path") << "/srv/images/" << laidOut("/srv/images/");
    QTest::newRow("size") << hebrew + ": 3.1 GB" << hebrew + ": " + laidOut("3.1 GB");
    QTest::newRow("host") << hebrew + ": host (192.0.2.7)."
                          << hebrew + ": " + laidOut("host (192.0.2.7)") + ".";
    QTest::newRow("question") << "(root@host) Code: " << laidOut("(root@host) Code: ");
    QTest::newRow("foreign sentence")
        << u"\u201cweb\u201d is in use."_s << laidOut(u"\u201cweb\u201d is in use."_s);
    QTest::newRow("disk and its bytes")
        << hebrew + " vda: 410 " + hebrew
        << hebrew + ' ' + laidOut("vda") + ": " + laidOut("410") + ' ' + hebrew;
    QTest::newRow("disk and its size")
        << hebrew + " vda: 1.5 GiB " + hebrew
        << hebrew + ' ' + laidOut("vda") + ": " + laidOut("1.5 GiB") + ' ' + hebrew;
    QTest::newRow("disk and its path")
        << hebrew + " vda: /srv/1" << hebrew + ' ' + laidOut("vda: /srv/1");
}

void DirectionTest::latinWordsKeepTheirDirection()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(shownText(text), u'\u200f' + shown);
    QCOMPARE(shownText(u"\u2022 "_s + text), u"\u200f\u2022 "_s + shown);
    QCOMPARE(shownText(text + '\n' + text), u'\u200f' + shown + u"\n\u200f"_s + shown);
}

void DirectionTest::aLineThatBeginsWithANameGoesFromRightToLeft()
{
    const QString text = u"debian-12 (\u05d2\u05d5\u05d3\u05dc)"_s;
    QTextDocument document; // as in a label whose text can be selected
    document.setPlainText(shownText(text));
    QCOMPARE(document.firstBlock().textDirection(), Qt::RightToLeft);
    QVERIFY(shownText("rack1").isRightToLeft()); // as in another label
}

void DirectionTest::whatIsCutInACellEndsItsIsolates()
{
    QTreeWidget table;
    Recorder style;
    table.setStyle(&style);
    table.setItemDelegate(new PaddedDelegate(&table));
    table.setColumnCount(2);
    table.setHeaderHidden(true);
    new QTreeWidgetItem(
        &table, {u"\u05d2\u05d5\u05d3\u05dc “a-long-name-of-a-clone” \u05d2\u05d5\u05d3\u05dc"_s});
    table.setColumnWidth(0, 120);
    table.setTextElideMode(Qt::ElideMiddle);
    table.resize(300, 100);
    table.grab();
    QCOMPARE(style.cells.size(), 2);
    const QString drawn = style.cells[0].text;
    QVERIFY(drawn.contains(u'…'));
    QCOMPARE(drawn.count(QChar(0x2066)), drawn.count(QChar(0x2069)));
    QVERIFY(drawn.contains(QChar(0x2066)));
    QVERIFY(table.fontMetrics().horizontalAdvance(drawn) < 120); // the style cuts no more
    table.setStyle(nullptr);
}

void DirectionTest::paragraphsWithoutRoomAreToldOf()
{
    ElidedLabel label;
    label.setMostLines(2);
    label.resize(400, 60);
    label.setText("one\ntwo");
    label.show();
    QCOMPARE(label.toolTip(), QString());
    label.setText("one\ntwo\nthree");
    QVERIFY(label.toolTip().contains("three"));
    const QImage cut = label.grab().toImage();
    label.setText("one\ntwo");
    QVERIFY(label.grab().toImage() != cut); // dots
}

void DirectionTest::anArrowStandsBeforeItsText()
{
    QToolButton button;
    button.setText("i");
    button.setArrowType(Qt::DownArrow);
    button.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button.setAutoRaise(true);
    button.resize(200, 30);
    const auto [first, last] = inked(button.grab().toImage(), 5, 195);
    button.setText("");
    const int arrow = inked(button.grab().toImage(), 5, 195).first;
    QVERIFY2(first > 100 && first < arrow && arrow < last, qPrintable(QString::number(first)));
}

void DirectionTest::aButtonHasAirBesideItsText()
{
    QPushButton button(icon("refresh"), "mmmmmmm");
    const int width = button.sizeHint().width() + 60;
    button.resize(width, button.sizeHint().height());
    const auto [first, last] = inked(button.grab().toImage(), 3, width - 3);
    QVERIFY2(first > 30 && qAbs(first - (width - 1 - last)) < 5,
             qPrintable(QString::number(first)));
}

void DirectionTest::numbersStandWhereWordsDo()
{
    QSpinBox box;
    box.setFrame(false);
    box.ensurePolished();
    QVERIFY(box.alignment().testFlags(Qt::AlignRight | Qt::AlignAbsolute));
}

void DirectionTest::iconsThatShowADirectionAreTurned()
{
    for (const char *name : {"revert", "clone"}) {
        const QImage turned = icon(name).pixmap(32).toImage();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        const QImage plain = icon(name).pixmap(32).toImage();
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(turned, name == "revert"_L1 ? plain.mirrored(true, false) : plain);
    }
}

void DirectionTest::theDefinitionsGoFromRightToLeftButForTheirXml()
{
    Inventory inventory = madeInventory();
    NodeInventory &node = inventory.nodes[0];
    node.facts.definitions[{node.vms[0].uuid, {}}] =
        "<domain type='qemu'><name>web</name><uuid>uuid-web</uuid></domain>";
    CloneWizard wizard(std::make_unique<CloneDraft>(shared(inventory), VmRef{"a", "uuid-web"}));
    wizard.open();
    wizard.showStep(wizard.findChild<StepList *>()->count() - 1);
    auto *table = wizard.findChild<QTreeWidget *>("definitionsTable");
    QVERIFY(table && table->topLevelItemCount() > 0);
    const QTreeWidgetItem *line = table->topLevelItem(0);
    QCOMPARE(line->toolTip(0), line->text(0).trimmed()); // made plain once, where it is shown
    const QHeaderView *header = table->header();
    QVERIFY(header->sectionViewportPosition(0) > header->sectionViewportPosition(2));
    Recorder style;
    table->setStyle(&style);
    table->viewport()->grab();
    QVERIFY(!style.cells.isEmpty());
    for (const QStyleOptionViewItem &cell : std::as_const(style.cells))
        QCOMPARE(cell.direction, cell.index.column() < 2 ? Qt::LeftToRight : Qt::RightToLeft);
    table->setStyle(nullptr);
}

RAMET_TEST(DirectionTest)
#include "tst_direction.moc"
