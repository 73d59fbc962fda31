// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clone/clonedraft.h"
#include "tests/models/madeinventory.h"
#include "tests/support/testprogram.h"
#include "ui/clone/clonewizard.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/textarea.h"

#include <QScrollBar>
#include <QVBoxLayout>
#include <QtTest>

using namespace ramet;
using namespace ramet::test;

/// Texts below a page: none is cut, and none leaves lines empty above it.
class TextAreaTest : public QObject {
    Q_OBJECT
private slots:
    void textsFillItFromItsTop();
    void itIsAsHighAsItsTexts();
    void aScrollBarBreaksNoLine();
    void whatHasNoRoomIsScrolledToByKeys();
    void theWizardCutsNoNotice_data();
    void theWizardCutsNoNotice();
};

namespace {

const QString sentence = QStringLiteral("This is a sentence that a person should read to its end.");

/// Three texts below a page that takes all room.
class Page : public QWidget {
public:
    Page()
        : texts{new ElidedLabel, new ElidedLabel, new ElidedLabel}
        , area(new TextArea({texts[0], texts[1], texts[2]}, this))
    {
        for (ElidedLabel *text : texts)
            text->setMostLines(QWIDGETSIZE_MAX);
        area->setKeptLines(6);
        auto *above = new QWidget(this);
        above->setMinimumHeight(50);
        auto *rows = new QVBoxLayout(this);
        rows->addWidget(above, 1);
        rows->addWidget(area);
    }

    void showWith(const QStringList &said, QSize size)
    {
        for (qsizetype i = 0; i < said.size(); ++i) {
            texts[i]->setText(said[i]);
            texts[i]->setVisible(!said[i].isEmpty());
        }
        resize(size);
        show();
        activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(this));
        for (int turn = 0; turn < 3; ++turn) // a scroll bar makes lines narrower
            QCoreApplication::processEvents();
    }
    int line() const { return fontMetrics().lineSpacing(); }

    QList<ElidedLabel *> texts;
    TextArea *area;
};

/// From its first line to its last: all of it is in the area, which may be scrolled.
bool isWhole(const ElidedLabel &text)
{
    return text.height() >= text.minimumSizeHint().height() && text.toolTip().isEmpty();
}

} // namespace

void TextAreaTest::textsFillItFromItsTop()
{
    Page page;
    page.showWith({"one", "", "two\nthree\nfour\nfive"}, {400, 400});
    QCOMPARE(page.texts[0]->mapTo(page.area, QPoint()).y(), 0);
    QCOMPARE(page.texts[0]->height(), page.line());
    QVERIFY(page.texts[2]->y() < 2 * page.line());
    QCOMPARE(page.texts[2]->height(), 4 * page.line());
    QCOMPARE(page.area->height(), 6 * page.line());
    QCOMPARE(page.area->verticalScrollBar()->maximum(), 0);
    QCOMPARE(page.area->focusPolicy(), Qt::NoFocus);
}

void TextAreaTest::itIsAsHighAsItsTexts()
{
    Page page;
    const QString long20 = QStringList(20, sentence).join(u' ');
    page.showWith({sentence, sentence, long20}, {400, 800});
    QVERIFY(page.area->height() > 10 * page.line());
    QCOMPARE(page.area->verticalScrollBar()->maximum(), 0);
    for (const ElidedLabel *text : page.texts)
        QVERIFY(isWhole(*text));
    page.showWith({"one", "two", "three"}, {400, 800});
    QCOMPARE(page.area->height(), 6 * page.line()); // the place that is kept
}

void TextAreaTest::aScrollBarBreaksNoLine()
{
    Page page;
    const QString long20 = QStringList(20, sentence).join(u' ');
    int lines = 0;
    for (const int height : {220, 800, 220}) {
        page.showWith({sentence, sentence, long20}, {400, height});
        QCOMPARE(page.area->verticalScrollBar()->maximum() > 0, height == 220);
        if (lines > 0)
            QCOMPARE(page.texts[2]->height(), lines);
        lines = page.texts[2]->height();
    }
}

void TextAreaTest::whatHasNoRoomIsScrolledToByKeys()
{
    Page page;
    const QString long20 = QStringList(20, sentence).join(u' ');
    page.showWith({sentence, sentence, long20}, {400, 220});
    QVERIFY(page.area->height() >= 6 * page.line());
    QVERIFY(isWhole(*page.texts[2]));
    const QScrollBar &bar = *page.area->verticalScrollBar();
    QVERIFY(bar.maximum() > 0);
    QCOMPARE(page.area->focusPolicy(), Qt::TabFocus);
    const QImage without = page.grab().toImage();
    QTest::keyClick(page.windowHandle(), Qt::Key_Tab);
    QVERIFY(page.area->hasFocus());
    QVERIFY(page.grab().toImage() != without); // where the keys go is seen
    for (int press = 0; press < 20; ++press)
        QTest::keyClick(page.windowHandle(), Qt::Key_PageDown);
    QCOMPARE(bar.value(), bar.maximum());
    const QPoint end(0, page.texts[2]->height() - 1);
    QVERIFY(page.texts[2]->mapTo(page.area, end).y() < page.area->height());
}

void TextAreaTest::theWizardCutsNoNotice_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("as it opens") << QSize();
    QTest::newRow("small") << QSize(700, 440);
    QTest::newRow("large") << QSize(1'200, 900);
}

void TextAreaTest::theWizardCutsNoNotice()
{
    QFETCH(const QSize, size);
    Inventory inventory = madeInventory();
    VirtualMachine &vm = inventory.nodes[0].vms[0];
    vm.state = VmState::Running;
    vm.liveDisks = vm.disks;
    for (const char *target : {"vdb", "vdc", "vdd", "vde", "vdf"}) {
        Disk disk = vm.disks.front();
        disk.target = target;
        disk.path = "/none/" + QString(120, u'x') + target;
        vm.disks.push_back(disk);
    }
    CloneWizard wizard(std::make_unique<CloneDraft>(shared(inventory), VmRef{"a", "uuid-web"}));
    wizard.open();
    wizard.draft().setStartAtOnce(true);
    if (size.isValid())
        wizard.resize(size);
    QVERIFY(QTest::qWaitForWindowExposed(&wizard));
    for (int turn = 0; turn < 3; ++turn)
        QCoreApplication::processEvents();
    auto *area = wizard.findChild<TextArea *>("summaryTexts");
    int last = 0;
    for (const char *name : {"summaryLabel", "waysLabel", "noticesLabel"}) {
        const auto *text = wizard.findChild<ElidedLabel *>(name);
        if (text->text().isEmpty())
            continue;
        QVERIFY2(isWhole(*text), name);
        QVERIFY2(text->y() - last <= 12, name); // nothing is empty above it
        last = text->y() + text->height();
    }
    QVERIFY(last > 0);
    const int below = area->verticalScrollBar()->maximum() + area->viewport()->height();
    QVERIFY(last <= below);
    QVERIFY(area->verticalScrollBar()->maximum() == 0 ||
            area->height() >= 8 * area->fontMetrics().lineSpacing());
}

RAMET_TEST(TextAreaTest)
#include "tst_textarea.moc"
