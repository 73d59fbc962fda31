// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clone/clonedraft.h"
#include "tests/gui/guidriver.h"
#include "tests/models/madeinventory.h"
#include "tests/support/testprogram.h"
#include "ui/clone/clonewizard.h"
#include "ui/clone/steplist.h"

#include <QAccessible>
#include <QLabel>
#include <QtTest>

using namespace ramet;
using namespace ramet::test;

/// The wizard's list of steps and its pages, on inventories made by hand.
class ClonePagesTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_wizard.reset(); }

    void everyPageIsReachedByAClickAndByTheArrowKeys();
    void nextAndBackLeadThroughAllPages();
    void theSummaryStandsUnderEveryPage();
    void cloneWorksFromEveryPage();
    void aRefusedStepSaysSoAndWhy();
    void aPageIsMadeWhenItIsShownFirst();
    void whatIsTypedForTheGuestIsInThePlan();

private:
    QString page() const { return m_wizard->currentPage()->objectName(); }
    QStringList pages() const;
    StepList *steps() const { return m_wizard->findChild<StepList *>(); }
    QString spoken(int row) const
    {
        return steps()->item(row)->data(Qt::AccessibleTextRole).toString();
    }

    const VmRef m_web{"a", "uuid-web"};
    std::unique_ptr<CloneWizard> m_wizard;
    std::unique_ptr<GuiDriver> m_gui;
};

void ClonePagesTest::init()
{
    m_wizard =
        std::make_unique<CloneWizard>(std::make_unique<CloneDraft>(shared(madeInventory()), m_web));
    m_gui = std::make_unique<GuiDriver>(*m_wizard);
    m_wizard->open();
    QVERIFY(QTest::qWaitForWindowActive(m_wizard.get()));
}

QStringList ClonePagesTest::pages() const
{
    QStringList names;
    for (const int id : m_wizard->pageIds())
        names << m_wizard->page(id)->objectName();
    return names;
}

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
        QVERIFY(summary->accessibleName().contains("Copies 12.4 GB"));
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
    const auto label = m_wizard->findChild<QLabel *>("guestWayLabel");
    QVERIFY(label->text().contains("equal in both"));
    QVERIFY2(m_gui->type("hostNameEdit", "web_1"), qPrintable(m_gui->why()));
    QVERIFY(!m_wizard->draft().isValid());
    QVERIFY(m_wizard->findChild<QWidget *>("hostNameEditReason")
                ->accessibleName()
                .contains("host name"));
    QVERIFY2(m_gui->type("hostNameEdit", "{name}"), qPrintable(m_gui->why()));
    QVERIFY2(m_gui->type("passwordEdit", "secret"), qPrintable(m_gui->why()));
    QVERIFY(m_wizard->draft().isValid());
    QVERIFY2(label->text().contains("drive"), qPrintable(label->text()));
    const QString folder = qEnvironmentVariable("RAMET_SCREENSHOTS");
    QVERIFY(folder.isEmpty() || m_wizard->grab().save(folder + "/guestpage.png"));
    QVERIFY2(m_gui->click("cloneButton"), qPrintable(m_gui->why()));
    const ClonePlan plan = m_wizard->takePlan();
    QCOMPARE(plan.guest.hostName, plan.request.name);
    QVERIFY(plan.request.guest.users.front().passwordHash.startsWith("$6$"));
}

RAMET_TEST(ClonePagesTest)
#include "tst_clonepages.moc"
