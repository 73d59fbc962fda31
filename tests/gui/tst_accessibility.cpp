// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clone/clonedraft.h"
#include "tests/gui/answeringprompter.h"
#include "tests/gui/guidriver.h"
#include "tests/gui/program.h"
#include "tests/models/madeinventory.h"
#include "tests/support/testprogram.h"
#include "ui/appearance.h"
#include "ui/clone/clonewizard.h"
#include "ui/common/colors.h"
#include "ui/common/elidedlabel.h"
#include "ui/details/valuelines.h"
#include "ui/settingsdialog.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QTreeView>
#include <QtTest>

using namespace ramet;
using namespace ramet::test;

namespace {

QAccessibleInterface *heard(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget);
}

/// The strongest contrast between a widget's ground, at its corner, and what is drawn in it.
double drawnContrast(QWidget &widget)
{
    const QImage image = widget.grab().toImage();
    const QColor ground = image.pixelColor(image.width() - 2, image.height() / 2);
    double most = 1;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            most = std::max(most, contrast(ground, image.pixelColor(x, y)));
    return most;
}

} // namespace

/// What a screen reader, dictation and people with weak eyes get of the window.
class AccessibilityTest : public QObject {
    Q_OBJECT
private slots:
    void cleanup() { applyAppearance(Appearance::Automatic); }

    void whatComesWithoutTheKeyboardCountsAsTyped();
    void whatIsTypedCountsWhenCloneIsPressedFromIt();
    void aValueIsHeardWithItsTitle();
    void aReasonIsText();
    void theToolBarIsReachedByTab();
    void hintsCanBeRead_data();
    void hintsCanBeRead();
    void aSelectionWithoutFocusIsGrey_data();
    void aSelectionWithoutFocusIsGrey();
    void colorsChangeAtOnce();
    void buttonsOfDialogsAreWords();
};

void AccessibilityTest::whatComesWithoutTheKeyboardCountsAsTyped()
{
    CloneWizard wizard(
        std::make_unique<CloneDraft>(shared(madeInventory()), VmRef{"a", "uuid-web"}));
    wizard.open();
    for (const int id : wizard.pageIds())
        wizard.showStep(id);
    const auto say = [&](const char *name, const QString &text) {
        auto *field = wizard.findChild<QWidget *>(name);
        heard(field)->setText(QAccessible::Value, text);
    };
    say("nameEdit", "spoken");
    say("hostNameEdit", "host-{name}");
    say("timeZoneEdit", "UTC");
    say("userEdit", "bob");
    say("passwordEdit", "secret");
    say("packagesEdit", "curl");
    say("nicBridgeEdit", "br7");
    const auto sayNumber = [&](const char *name, const QString &number) {
        auto *field = heard(wizard.findChild<QWidget *>(name));
        const int length = field->textInterface()->characterCount();
        field->editableTextInterface()->replaceText(0, length, number);
    };
    sayNumber("cpusSpin", "3");
    sayNumber("memorySpin", "768");
    auto *start = wizard.findChild<QAbstractButton *>("startCheck");
    heard(start)->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    const ClonePlan &plan = wizard.draft().plan();
    QCOMPARE(plan.request.name, QString("spoken"));
    QVERIFY(plan.request.startAfter);
    QCOMPARE(plan.request.hardware.cpus, quint64{3});
    QCOMPARE(plan.request.hardware.memoryMib, quint64{768});
    const GuestSettings &guest = plan.request.guest;
    QCOMPARE(guest.hostName, QString("host-{name}"));
    QCOMPARE(guest.timeZone, QString("UTC"));
    QCOMPARE(guest.packages, QStringList{"curl"});
    QCOMPARE(guest.users.size(), std::size_t{1});
    QCOMPARE(guest.users.front().name, QString("bob"));
    QVERIFY(guest.users.front().passwordHash.startsWith("$"));
}

/// Alt+C and a screen reader press Clone without leaving the field.
void AccessibilityTest::whatIsTypedCountsWhenCloneIsPressedFromIt()
{
    CloneWizard wizard(
        std::make_unique<CloneDraft>(shared(madeInventory()), VmRef{"a", "uuid-web"}));
    wizard.open();
    QVERIFY(QTest::qWaitForWindowActive(&wizard));
    wizard.showStep(CloneWizard::Hardware);
    auto *cpus = wizard.findChild<QSpinBox *>("cpusSpin");
    cpus->setFocus();
    cpus->selectAll();
    QTest::keyClicks(cpus, "3");
    wizard.findChild<QPushButton *>("cloneButton")->click();
    QCOMPARE(wizard.result(), int(QDialog::Accepted));
    QCOMPARE(wizard.takePlan().request.hardware.cpus, quint64{3});
}

void AccessibilityTest::aValueIsHeardWithItsTitle()
{
    QWidget box;
    auto *lines = new ValueLines;
    box.setLayout(lines);
    QLabel *memory = lines->add("memory", "Memory");
    lines->set(memory, "64 MiB");
    box.show();
    QCOMPARE(heard(memory)->text(QAccessible::Name), QString("64 MiB"));
    QCOMPARE(heard(memory)->role(), QAccessible::StaticText);
    const auto relations = heard(memory)->relations(QAccessible::Label);
    QCOMPARE(relations.size(), 1);
    QCOMPARE(relations.first().first->text(QAccessible::Name), QString("Memory:"));
}

void AccessibilityTest::aReasonIsText()
{
    ElidedLabel label;
    label.setText("The name is taken.", ElidedLabel::Tone::Error);
    QCOMPARE(heard(&label)->role(), QAccessible::StaticText);
    QCOMPARE(heard(&label)->text(QAccessible::Name), QString("The name is taken."));
}

void AccessibilityTest::theToolBarIsReachedByTab()
{
    AnsweringPrompter prompter;
    Program program({{"here", "test:///default"}}, prompter);
    for (const QToolButton *button :
         program.window().findChild<QWidget *>("toolBar")->findChildren<QToolButton *>())
        if (button->objectName() != "qt_toolbar_ext_button")
            QVERIFY2(button->focusPolicy() & Qt::TabFocus, qPrintable(button->text()));
}

void AccessibilityTest::hintsCanBeRead_data()
{
    QTest::addColumn<Appearance>("appearance");
    QTest::newRow("automatic") << Appearance::Automatic;
    QTest::newRow("light") << Appearance::Light;
    QTest::newRow("dark") << Appearance::Dark;
}

void AccessibilityTest::hintsCanBeRead()
{
    QFETCH(Appearance, appearance);
    applyAppearance(appearance);
    const QPalette palette = QApplication::palette();
    for (const auto ground : {QPalette::Window, QPalette::Base})
        for (const QColor &color : {mutedColor(palette), errorColor(palette), goodColor(palette)})
            QVERIFY2(contrast(color, palette.color(ground)) >= leastContrast,
                     qPrintable(color.name() + " on " + palette.color(ground).name()));
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        const auto color = [&](QPalette::ColorRole role) { return palette.color(group, role); };
        for (const auto &[text, ground] : {std::pair{QPalette::PlaceholderText, QPalette::Base},
                                           {QPalette::HighlightedText, QPalette::Highlight},
                                           {QPalette::ToolTipText, QPalette::ToolTipBase},
                                           {QPalette::WindowText, QPalette::Window},
                                           {QPalette::ButtonText, QPalette::Button}})
            QVERIFY2(contrast(color(text), color(ground)) >= leastContrast,
                     qPrintable(QString("role %1 on %2: %3")
                                    .arg(text)
                                    .arg(ground)
                                    .arg(contrast(color(text), color(ground)))));
    }
    QLineEdit edit;
    edit.setFrame(false);
    edit.setPlaceholderText("MMMM");
    edit.resize(200, 40);
    QVERIFY(drawnContrast(edit) >= leastContrast);
    AnsweringPrompter prompter;
    Program program({{"here", "test:///default"}}, prompter);
    auto *hint = program.window().findChild<QWidget *>("taskView")->findChild<ElidedLabel *>();
    QVERIFY(hint->isVisible());
    QVERIFY(drawnContrast(*hint) >= leastContrast);
}

void AccessibilityTest::aSelectionWithoutFocusIsGrey_data()
{
    hintsCanBeRead_data();
}

void AccessibilityTest::aSelectionWithoutFocusIsGrey()
{
    QFETCH(Appearance, appearance);
    applyAppearance(appearance);
    AnsweringPrompter prompter;
    Program program({{"here", "test:///default"}}, prompter);
    GuiDriver gui(program.window());
    QVERIFY2(gui.select({"here", "test"}), qPrintable(gui.why()));
    auto *tree = gui.find<QTreeView>("inventoryView");
    const auto ground = [&] {
        const QRect row = tree->visualRect(tree->currentIndex());
        return tree->viewport()->grab().toImage().pixelColor(row.right() - 3, row.center().y());
    };
    QVERIFY(tree->hasFocus());
    const QColor focused = ground();
    QVERIFY(focused.hslSaturation() > 80);
    gui.find<QLineEdit>("filterEdit")->setFocus();
    QVERIFY2(ground().hslSaturation() < 40, qPrintable(ground().name()));
}

void AccessibilityTest::colorsChangeAtOnce()
{
    ElidedLabel label;
    label.show();
    applyAppearance(Appearance::Dark);
    QTRY_VERIFY(isDark(label.palette()));
    applyAppearance(Appearance::Light);
    QTRY_VERIFY(!isDark(label.palette()));
    ChosenSettings taken;
    SettingsDialog dialog(
        {{}, Appearance::Light}, [&](const ChosenSettings &chosen) { taken = chosen; }, nullptr);
    auto *combo = dialog.findChild<QComboBox *>("appearanceCombo");
    QCOMPARE(combo->currentText(), QString("Light"));
    combo->setCurrentIndex(2);
    dialog.accept();
    QCOMPARE(taken.appearance, Appearance::Dark);
}

void AccessibilityTest::buttonsOfDialogsAreWords()
{
    SettingsDialog dialog(
        {}, [](const ChosenSettings &) {}, nullptr);
    for (const QPushButton *button : dialog.findChildren<QPushButton *>())
        QVERIFY(button->icon().isNull());
}

RAMET_TEST(AccessibilityTest)
#include "tst_accessibility.moc"
