// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/openwizard.h"
#include "tests/models/madeinventory.h"
#include "tests/support/testprogram.h"
#include "ui/common/elidedlabel.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTreeWidget>
#include <QtTest>

using namespace ramet;
using namespace ramet::test;

/// The wizard's list of steps and its pages, on inventories made by hand.
class ClonePagesTest : public QObject, private OpenWizard {
    Q_OBJECT
private slots:
    void init() { openWizard(); }
    void cleanup() { closeWizard(); }

    void everyPageIsReachedByAClickAndByTheArrowKeys();
    void nextAndBackLeadThroughAllPages();
    void theSummaryStandsUnderEveryPage();
    void cloneWorksFromEveryPage();
    void aRefusedStepSaysSoAndWhy();
    void aPageIsMadeWhenItIsShownFirst();
    void whatIsTypedForTheGuestIsInThePlan();
    void theGuestPageScrollsOnASmallScreen();
    void aDiskIsChangedInItsRow();
    void theSizeOfASmallDiskIsReadAsElsewhere();
    void theReviewShowsChecksAndDefinitions();
    void allIsDoneByTheKeyboardAlone();
    void everyFieldOfEveryPageHasANameForScreenReaders();
};

void ClonePagesTest::everyPageIsReachedByAClickAndByTheArrowKeys()
{
    QCOMPARE(steps()->count(), pages().size());
    for (int row = steps()->count() - 1; row >= 0; --row) {
        const QPoint place = steps()->visualItemRect(steps()->item(row)).center();
        QVERIFY2(m_gui->click(steps()->viewport(), place), qPrintable(m_gui->why()));
        QCOMPARE(page(), pages()[row]);
        QCOMPARE(steps()->currentRow(), row);
    }
    for (int row = 1; row < steps()->count(); ++row) {
        QVERIFY(steps()->hasFocus());
        QTest::keyClick(m_wizard->windowHandle(), Qt::Key_Down);
        QCOMPARE(page(), pages()[row]);
    }
}

void ClonePagesTest::nextAndBackLeadThroughAllPages()
{
    for (int row = 0; row < steps()->count(); ++row) {
        QCOMPARE(page(), pages()[row]);
        QCOMPARE(m_wizard->findChild<QWidget *>("backButton")->isEnabled(), row > 0);
        if (row + 1 < steps()->count())
            QVERIFY2(m_gui->click("nextButton"), qPrintable(m_gui->why()));
    }
    QVERIFY(!m_wizard->findChild<QWidget *>("nextButton")->isEnabled());
    for (int row = steps()->count() - 1; row > 0; --row)
        QVERIFY2(m_gui->click("backButton"), qPrintable(m_gui->why()));
    QCOMPARE(page(), pages().front());
}

void ClonePagesTest::theSummaryStandsUnderEveryPage()
{
    for (int row = 0; row < steps()->count(); ++row) {
        m_wizard->showStep(row);
        const QWidget *summary = m_wizard->findChild<QWidget *>("summaryLabel");
        QVERIFY2(summary->isVisible(), qPrintable(page()));
        QVERIFY(m_wizard->currentPage()->isAncestorOf(summary));
        QVERIFY(summary->accessibleName().contains("Copies 12.4 GiB"));
    }
}

void ClonePagesTest::cloneWorksFromEveryPage()
{
    for (int row = 0; row < steps()->count(); ++row) {
        m_wizard->showStep(row);
        QVERIFY2(m_wizard->findChild<QWidget *>("cloneButton")->isEnabled(), qPrintable(page()));
        m_wizard->draft().setName("a/b");
        QVERIFY2(!m_wizard->findChild<QWidget *>("cloneButton")->isEnabled(), qPrintable(page()));
        m_wizard->draft().setName("good");
    }
    QVERIFY2(m_gui->click("cloneButton"), qPrintable(m_gui->why()));
    QCOMPARE(m_wizard->result(), int(QDialog::Accepted));
    QCOMPARE(m_wizard->takePlan().request.name, QStringLiteral("good"));
}

void ClonePagesTest::aRefusedStepSaysSoAndWhy()
{
    QCOMPARE(spoken(0), QStringLiteral("General, done"));
    m_wizard->draft().setName("a/b");
    QCOMPARE(spoken(0), QStringLiteral("General, refused"));
    QVERIFY(steps()->item(0)->toolTip().contains("slash"));
    m_wizard->draft().setName("ab");
    QCOMPARE(spoken(0), QStringLiteral("General, done"));
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(steps());
    QVERIFY(list && list->child(0));
    QCOMPARE(list->child(0)->text(QAccessible::Name), QStringLiteral("General, done"));
}

void ClonePagesTest::aPageIsMadeWhenItIsShownFirst()
{
    for (int row = 1; row < steps()->count(); ++row) {
        QVERIFY2(spoken(row).endsWith(", open"), qPrintable(spoken(row)));
        QVERIFY(m_wizard->page(m_wizard->pageIds()[row])->findChildren<QWidget *>().isEmpty());
    }
    m_wizard->showStep(steps()->count() - 1);
    QVERIFY(spoken(steps()->count() - 1).endsWith(", done"));
    for (int row = 1; row + 1 < steps()->count(); ++row) // also not in passing
        QVERIFY2(spoken(row).endsWith(", open"), qPrintable(spoken(row)));
}

void ClonePagesTest::whatIsTypedForTheGuestIsInThePlan()
{
    m_wizard->showStep(static_cast<int>(pages().indexOf("guestPage")));
    QCOMPARE(page(), QString("guestPage"));
    const auto label = m_wizard->findChild<ElidedLabel *>("guestWayLabel");
    QVERIFY(label->text().contains("equal in both"));
    QVERIFY2(m_gui->type("hostNameEdit", "web_1"), qPrintable(m_gui->why()));
    QVERIFY(!m_wizard->draft().isValid());
    QVERIFY(m_wizard->findChild<QWidget *>("hostNameEditReason")
                ->accessibleName()
                .contains("host name"));
    QVERIFY2(m_gui->type("hostNameEdit", "{name}"), qPrintable(m_gui->why()));
    QVERIFY2(m_gui->type("passwordEdit", "secret"), qPrintable(m_gui->why()));
    QVERIFY2(m_gui->type("timeZoneEdit", "UTC"), qPrintable(m_gui->why()));
    QVERIFY2(m_gui->click("addUserButton"), qPrintable(m_gui->why()));
    QVERIFY2(m_gui->type("userEdit", "bob"), qPrintable(m_gui->why()));
    QVERIFY2(m_gui->type("passwordEdit", "other"), qPrintable(m_gui->why()));
    m_wizard->findChild<QPlainTextEdit *>("commandsEdit")->setPlainText("true");
    QVERIFY(m_wizard->draft().isValid());
    QVERIFY2(label->text().contains("drive"), qPrintable(label->text()));
    QVERIFY2(m_gui->click("cloneButton"), qPrintable(m_gui->why()));
    const ClonePlan plan = m_wizard->takePlan();
    QCOMPARE(plan.guest.hostName, plan.request.name);
    QCOMPARE(plan.request.guest.users.size(), std::size_t{2});
    QVERIFY(plan.request.guest.users.front().passwordHash.startsWith("$6$"));
    QCOMPARE(plan.request.guest.users.back().name, QString("bob"));
    QCOMPARE(plan.request.guest.timeZone, QString("UTC"));
    QCOMPARE(plan.request.guest.commands, QStringList{"true"});
}

void ClonePagesTest::theGuestPageScrollsOnASmallScreen()
{
    m_wizard->showStep(static_cast<int>(pages().indexOf("guestPage")));
    m_wizard->resize(1024, 600); // there its reserved lines have given way
    const auto *area = m_wizard->currentPage()->findChild<QScrollArea *>("pageArea");
    QTRY_VERIFY(!area->verticalScrollBar()->isVisible());
    QTRY_COMPARE(area->widget()->width(), area->width()); // no room is kept for a bar
    m_wizard->resize(1024, 440);
    QTRY_VERIFY(area->verticalScrollBar()->isVisible());
    QVERIFY2(m_wizard->width() <= 1024 && m_wizard->height() <= 440,
             qPrintable(QString("%1 x %2").arg(m_wizard->width()).arg(m_wizard->height())));
    QVERIFY(area->widget()->width() <= area->viewport()->width()); // nothing is cut off
    for (const char *name : {"customizeCheck", "hostNameEdit", "commandsEdit", "usersCombo"}) {
        auto *field = m_wizard->findChild<QWidget *>(name);
        field->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY2(area->viewport()->rect().contains(
                         QRect(field->mapTo(area->viewport(), QPoint()), field->size())),
                     name);
    }
}

void ClonePagesTest::aDiskIsChangedInItsRow()
{
    QVERIFY2(m_gui->click("nextButton"), qPrintable(m_gui->why()));
    QCOMPARE(page(), QStringLiteral("disksPage"));
    QCOMPARE(cell("disksTable", 0, 0), QStringLiteral("vda"));
    QVERIFY2(m_gui->choose("diskStorageCombo", "shared"), qPrintable(m_gui->why()));
    QVERIFY2(m_gui->choose("diskFormatCombo", "raw"), qPrintable(m_gui->why()));
    QCOMPARE(cell("disksTable", 0, 2), QStringLiteral("shared"));
    QCOMPARE(cell("disksTable", 0, 3), QStringLiteral("raw"));
    auto *size = m_wizard->findChild<QDoubleSpinBox *>("diskSizeSpin");
    size->setValue(1);
    QVERIFY2(reason("diskSizeSpin").contains("smaller"), qPrintable(reason("diskSizeSpin")));
    QVERIFY(spoken(1).endsWith("refused"));
    size->setValue(40);
    QCOMPARE(cell("disksTable", 0, 4), QStringLiteral("40 GiB"));
    const ClonePlan &plan = m_wizard->draft().plan();
    QCOMPARE(plan.disks[0].grownBytes, quint64{40} << 30);
    auto *speed = m_wizard->findChild<QSpinBox *>("cloneSpeedSpin");
    speed->setValue(5);
    QCOMPARE(plan.request.bytesPerSecond, quint64{5} << 20);
    QVERIFY2(m_gui->click("newSerialsCheck"), qPrintable(m_gui->why()));
    QVERIFY(plan.request.newDiskSerials);
    QVERIFY2(m_gui->choose("diskActionCombo", "leave-out"), qPrintable(m_gui->why()));
    QVERIFY(!speed->isEnabled()); // nothing is copied
    QVERIFY(reason("newSerialsCheck").contains("No disk"));
    QVERIFY(!m_wizard->findChild<QWidget *>("diskStorageCombo")->isEnabled());
    QVERIFY(!size->isEnabled());
    QVERIFY(plan.isValid());
}

void ClonePagesTest::theSizeOfASmallDiskIsReadAsElsewhere()
{
    Inventory inventory = madeInventory();
    inventory.nodes[0].pools[0].volumes[0].capacityBytes = 64ULL << 20;
    m_wizard->draft().setInventory(shared(inventory));
    QVERIFY2(m_gui->click("nextButton"), qPrintable(m_gui->why()));
    auto *size = m_wizard->findChild<QDoubleSpinBox *>("diskSizeSpin");
    QCOMPARE(size->specialValueText(), QStringLiteral("Same as source (64 MiB)"));
}

void ClonePagesTest::theReviewShowsChecksAndDefinitions()
{
    m_wizard->showStep(steps()->count() - 1);
    QCOMPARE(page(), QStringLiteral("reviewPage"));
    const auto *checks = m_wizard->findChild<QTreeWidget *>("checksTable");
    const auto heightOf = [&](int row) {
        return checks->visualItemRect(checks->topLevelItem(row)).height();
    };
    int way = 0;
    while (way < checks->topLevelItemCount() &&
           !cell("checksTable", way, 2).contains("A linked clone of a template"))
        ++way;
    QVERIFY(way < checks->topLevelItemCount());
    const int line = checks->fontMetrics().lineSpacing();
    QVERIFY(heightOf(way) >= heightOf(0) + line); // no reason ends in dots
    QStringList afters;
    const auto *lines = m_wizard->findChild<QTreeWidget *>("definitionsTable");
    for (int row = 0; row < lines->topLevelItemCount(); ++row) {
        afters << cell("definitionsTable", row, 1).trimmed();
        QVERIFY(!cell("definitionsTable", row, 2).isEmpty()); // only what changes, with its reason
    }
    QVERIFY2(afters.contains("<name>web-clone</name>"), qPrintable(afters.join('\n')));
    const int lineOfXml = QFontMetrics(lines->topLevelItem(0)->font(0)).lineSpacing();
    QVERIFY(lines->visualItemRect(lines->topLevelItem(0)).height() >= lineOfXml + 6);
    const int changed = lines->topLevelItemCount();
    QVERIFY2(m_gui->click("allLinesCheck"), qPrintable(m_gui->why()));
    QVERIFY(lines->topLevelItemCount() > changed + 8);
    m_wizard->draft().setName("a/b");
    QCOMPARE(cell("checksTable", 1, 1), QStringLiteral("Refused"));
    QVERIFY(cell("checksTable", 1, 2).contains("slash"));
}

void ClonePagesTest::allIsDoneByTheKeyboardAlone()
{
    typeText("by-keys"); // the name has the focus
    QVERIFY(tabTo("nextButton"));
    key(Qt::Key_Space);
    QCOMPARE(page(), QStringLiteral("disksPage"));
    QVERIFY(tabTo("disksTable"));
    key(Qt::Key_Home);
    QVERIFY(tabTo("diskSizeSpin"));
    typeText("40");
    QVERIFY(tabTo("nextButton"));
    key(Qt::Key_Space);
    QCOMPARE(page(), QStringLiteral("hardwarePage"));
    QVERIFY(tabTo("cpusSpin"));
    typeText("4");
    QVERIFY(tabTo("nicNetworkCombo"));
    key(Qt::Key_Down);
    QVERIFY(tabTo("elementPathEdit"));
    typeText("//video/model/@type");
    QVERIFY(tabTo("elementAddButton"));
    key(Qt::Key_Space);
    QVERIFY(tabTo("stepList"));
    key(Qt::Key_End);
    QCOMPARE(page(), QStringLiteral("reviewPage"));
    QVERIFY(tabTo("checksTable"));
    QVERIFY(tabTo("definitionsTable"));
    QVERIFY(tabTo("cloneButton"));
    key(Qt::Key_Space);
    QCOMPARE(m_wizard->result(), int(QDialog::Accepted));
    const ClonePlan plan = m_wizard->takePlan();
    QCOMPARE(plan.request.name, QStringLiteral("by-keys"));
    QCOMPARE(plan.disks[0].grownBytes, quint64{40} << 30);
    QCOMPARE(plan.request.hardware.cpus, quint64{4});
    QCOMPARE(plan.request.hardware.nics.at(1).network, QStringLiteral("default"));
    QCOMPARE(plan.request.hardware.elements.at(0).path, QStringLiteral("//video/model/@type"));
}

void ClonePagesTest::everyFieldOfEveryPageHasANameForScreenReaders()
{
    for (int row = 0; row < steps()->count(); ++row) {
        m_wizard->showStep(row);
        QString keys;
        for (QWidget *field : m_wizard->findChildren<QWidget *>()) {
            if (!field->isVisible() || field->focusPolicy() == Qt::NoFocus ||
                field->objectName().startsWith("qt_") || field->parent()->inherits("QSplitter"))
                continue;
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(field);
            QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(),
                     qPrintable(page() + ' ' + field->objectName() + ' ' +
                                field->metaObject()->className()));
        }
        for (const QLabel *label : m_wizard->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains('&'))
                keys += label->text().at(label->text().indexOf('&') + 1).toLower();
        for (const auto *button : m_wizard->findChildren<QAbstractButton *>())
            if (button->isVisible() && button->text().contains('&'))
                keys += button->text().at(button->text().indexOf('&') + 1).toLower();
        for (const QChar mnemonic : keys)
            QVERIFY2(keys.count(mnemonic) == 1, qPrintable(page() + ": " + keys));
        // To look at: RAMET_SCREENSHOTS is a folder.
        const QString folder = qEnvironmentVariable("RAMET_SCREENSHOTS");
        QCoreApplication::processEvents(); // scroll bars come
        QVERIFY(folder.isEmpty() || m_wizard->grab().save(folder + '/' + page() + ".png"));
    }
}

RAMET_TEST(ClonePagesTest)
#include "tst_clonepages.moc"
