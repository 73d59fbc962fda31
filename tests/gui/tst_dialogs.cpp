// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "ui/common/elidedlabel.h"
#include "ui/manydialog.h"
#include "ui/messageprompter.h"
#include "ui/nodes/nodedialog.h"
#include "ui/notesdialog.h"
#include "ui/snapshotdialog.h"

#include <QCheckBox>
#include <QFontInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeWidget>
#include <QtTest>

using namespace ramet;

/// What the questions and dialogs that a person meets say and offer when they open.
class DialogsTest : public QObject {
    Q_OBJECT
private slots:
    void cleanup() { qDeleteAll(m_window.findChildren<QDialog *>()); }
    void whatCanBeMadeIndependentIsSelected();
    void whereNothingHelpsItSaysWhy();
    void aGreyChoiceSaysWhy();
    void mapsAreForgottenByAButton();
    void whatLosesDataIsAWarning();
    void anErrorIsTitledByItsAct();
    void aFingerprintStandsByItself();
    void aLongReasonPushesNothingTogether();
    void aVerdictGoesWithItsAddress();

private:
    /// The dialog that `ask` opens above the window.
    template <class Ask> QDialog *opened(Ask ask)
    {
        ask();
        return m_window.findChildren<QDialog *>().last();
    }
    template <class Widget> static Widget *part(QDialog *dialog, const char *name)
    {
        return dialog->findChild<Widget *>(QLatin1String(name));
    }
    static DependantChoice choice(const QString &name, const QString &whyNot)
    {
        DependantChoice made;
        made.dependant.name = name;
        made.dependant.uuid = name;
        made.dependant.node = QStringLiteral("a");
        made.whyNotFlatten = whyNot;
        return made;
    }

    QWidget m_window;
    MessagePrompter m_prompter;
};

void DialogsTest::whatCanBeMadeIndependentIsSelected()
{
    QStringList flattened;
    const DependantsDialog::Help help{[&](const std::vector<VmRef> &vms) {
                                          for (const VmRef &vm : vms)
                                              flattened << vm.uuid;
                                      },
                                      [](const VmRef &) {}};
    QDialog *dialog = opened([&] {
        m_prompter.showDependants(&m_window, "tpl", "They rest on it.",
                                  {choice("x", "“x” runs."), choice("y", {}), choice("z", {})},
                                  help);
    });
    QCOMPARE(dialog->windowTitle(), QStringLiteral("What rests on “tpl”"));
    QVERIFY(part<QPushButton>(dialog, "flattenButton")->isEnabled());
    const auto *reason = part<ElidedLabel>(dialog, "dependantsReason");
    QCOMPARE(reason->text(), QStringLiteral("Select one alone to show it in the tree."));
    part<QPushButton>(dialog, "flattenButton")->click();
    QCOMPARE(flattened, (QStringList{"y", "z"}));
}

void DialogsTest::whereNothingHelpsItSaysWhy()
{
    QDialog *dialog = opened([&] {
        m_prompter.showDependants(&m_window, "tpl", "They rest on it.",
                                  {choice("x", "“x” runs."), choice("y", "“y” runs.")}, {});
    });
    QCOMPARE(part<QTreeWidget>(dialog, "dependantsList")->selectedItems().size(), 1);
    QVERIFY(!part<QPushButton>(dialog, "flattenButton")->isEnabled());
    QVERIFY(part<QPushButton>(dialog, "showButton")->isEnabled());
    const auto *reason = part<ElidedLabel>(dialog, "dependantsReason");
    QCOMPARE(reason->text(), QStringLiteral("“x” runs."));
    part<QTreeWidget>(dialog, "dependantsList")->selectAll();
    QVERIFY(reason->text().contains(QStringLiteral("“y” runs.")));
    part<QTreeWidget>(dialog, "dependantsList")->clearSelection();
    QVERIFY(!reason->text().isEmpty());
}

void DialogsTest::aGreyChoiceSaysWhy()
{
    ManyQuestion question;
    question.yes = QStringLiteral("&Delete");
    question.choice = QStringLiteral("&Keep the disks");
    question.way.leftOut = QStringList{"web (switched on)", "child: not known."};
    question.otherWay.rows = {{"child", "a", "1 files stay"}};
    question.otherWay.leftOut = QStringList{"web (switched on)"};
    question.whyNoChoice = QStringLiteral("child: not known.");
    ManyDialog dialog(
        question, [](bool) {}, &m_window);
    dialog.open();
    QVERIFY(!part<QCheckBox>(&dialog, "manyChoice")->isEnabled());
    const auto *why = part<ElidedLabel>(&dialog, "manyWhyNoChoice");
    QVERIFY(why->isVisible());
    QCOMPARE(why->text(), question.whyNoChoice);
    QCOMPARE(part<ElidedLabel>(&dialog, "manyLeftOut")->text(),
             QStringLiteral("Left out:\n• web (switched on)"));
}

void DialogsTest::mapsAreForgottenByAButton()
{
    for (const bool presses : {true, false}) {
        ChosenSettings present;
        present.hasNodeMaps = true;
        std::optional<ChosenSettings> chosen;
        QDialog *dialog = opened([&] {
            m_prompter.askSettings(&m_window, present,
                                   [&](const ChosenSettings &all) { chosen = all; });
        });
        if (presses)
            part<QPushButton>(dialog, "forgetMapsButton")->click();
        QCOMPARE(part<QLabel>(dialog, "forgetMapsState")->text().isEmpty(), !presses);
        dialog->accept();
        QVERIFY(chosen);
        QCOMPARE(chosen->forgetsNodeMaps, presses);
        cleanup();
    }
    QDialog *none = opened([&] { m_prompter.askSettings(&m_window, {}, [](const auto &) {}); });
    QVERIFY(!part<QPushButton>(none, "forgetMapsButton")->isEnabled());
    QCOMPARE(part<QLabel>(none, "forgetMapsState")->text(), QStringLiteral("None were made yet"));
}

void DialogsTest::whatLosesDataIsAWarning()
{
    const auto iconOf = [this](auto ask) {
        const auto icon = qobject_cast<QMessageBox *>(opened(ask))->icon();
        cleanup();
        return icon;
    };
    const auto nothing = [](const auto &...) {};
    QCOMPARE(iconOf([&] { m_prompter.confirmForceOff(&m_window, "web", nothing); }),
             QMessageBox::Warning);
    QCOMPARE(iconOf([&] { m_prompter.confirmPower(&m_window, {}, nothing); }),
             QMessageBox::Warning);
    QCOMPARE(iconOf([&] { m_prompter.confirmRevert(&m_window, {}, {}, nothing); }),
             QMessageBox::Warning);
    QCOMPARE(iconOf([&] { m_prompter.confirmDeleteSnapshot(&m_window, {}, {}, nothing); }),
             QMessageBox::Warning);
    QCOMPARE(iconOf([&] { m_prompter.confirmStart(&m_window, "web", "It spoils.", nothing); }),
             QMessageBox::Warning);
    QCOMPARE(iconOf([&] { m_prompter.confirmRemoveNode(&m_window, "rack1", nothing); }),
             QMessageBox::Question);
}

void DialogsTest::anErrorIsTitledByItsAct()
{
    QDialog *dialog =
        opened([&] { m_prompter.showError(&m_window, "Delete “web”", "It is busy.", "raw"); });
    QCOMPARE(dialog->windowTitle(), QStringLiteral("Delete “web”"));
    auto *details = part<QPushButton>(dialog, "boxDetailsButton");
    QVERIFY(details);
    QCOMPARE(details->text(), QStringLiteral("&Details…"));
    details->click();
    QTRY_COMPARE(details->text(), QStringLiteral("Hide &details"));
    details->click();
    QTRY_COMPARE(details->text(), QStringLiteral("&Details…"));
    cleanup();
    dialog = opened([&] { m_prompter.showError(&m_window, "Delete “web”", "It is busy.", {}); });
    QVERIFY(!part<QPushButton>(dialog, "boxDetailsButton"));
}

void DialogsTest::aFingerprintStandsByItself()
{
    const QString text = QStringLiteral("The authenticity of host 'rack3 (192.0.2.7)' can't be "
                                        "established.\nED25519 key fingerprint is SHA256:RUcZ.\n");
    LoginQuestion question{
        {Question::Kind::Yes, QStringLiteral("rack3"), text, sshwords::readPrompt(text)},
        false,
        [](const auto &...) {}};
    QDialog *dialog = opened([&] { m_prompter.askLogin(&m_window, question, &m_window); });
    const auto *label = part<QLabel>(dialog, "loginFingerprint");
    QVERIFY(label);
    QCOMPARE(label->text(), QStringLiteral("ED25519 SHA256:RUcZ"));
    QVERIFY(QFontInfo(label->font()).fixedPitch());
    QVERIFY(label->textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
    QVERIFY(part<QLabel>(dialog, "loginText")->text().contains(QStringLiteral("node “rack3”")));
}

void DialogsTest::aLongReasonPushesNothingTogether()
{
    const QString reason = QStringLiteral("This is why it cannot be done. ").repeated(9);
    QString whyNot;
    NotesQuestion question;
    question.present = {.vm = {"a", "u"}, .vmName = "web", .name = "web", .title = QString()};
    question.present.description = QString();
    question.present.tags = QStringList();
    question.present.autostart = false;
    question.whyNot = [&](const EditRequest &) { return whyNot; };
    NotesDialog notes(question, &m_window);
    SnapshotQuestion asked;
    asked.preview = [&](const TakeSnapshotRequest &) {
        return SnapshotQuestion::Preview{whyNot, false};
    };
    SnapshotDialog snapshot(asked, &m_window);
    const auto isApart = [](QDialog &dialog, const char *upper, const char *lower) {
        const auto place = [&dialog](const char *name) {
            const auto *widget = part<QWidget>(&dialog, name);
            return QRect(widget->mapTo(&dialog, QPoint()), widget->size());
        };
        return place(upper).bottom() < place(lower).top();
    };
    for (QDialog *dialog : {static_cast<QDialog *>(&notes), static_cast<QDialog *>(&snapshot)}) {
        whyNot.clear();
        dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        QVERIFY(dialog->minimumHeight() > 0); // also without a reason
        whyNot = reason;
        part<QLineEdit>(dialog, dialog == &notes ? "vmNameEdit" : "snapshotNameEdit")->setText("x");
        QCoreApplication::processEvents();
        const bool isNotes = dialog == &notes;
        QVERIFY(isNotes ? isApart(notes, "vmDescriptionEdit", "vmAutostartCheck")
                        : isApart(snapshot, "snapshotDescriptionEdit", "memoryCheck"));
        QVERIFY(isNotes ? isApart(notes, "vmAutostartCheck", "notesReason")
                        : isApart(snapshot, "quiesceCheck", "snapshotPreview"));
        const auto *text = part<QLabel>(dialog, isNotes ? "notesReason" : "snapshotPreview");
        QVERIFY(text->height() >= text->heightForWidth(text->width()));
    }
}

void DialogsTest::aVerdictGoesWithItsAddress()
{
    NodeQuestion question;
    question.present = {"n", "test:///default"};
    int verdicts = 0;
    question.verdict = [&](const NodeAddress &, const Result<NodeReport> &) {
        ++verdicts;
        return NodeVerdict{.isGood = true, .text = QStringLiteral("It is there.")};
    };
    NodeDialog dialog(question, &m_window);
    const auto *result = part<QLabel>(&dialog, "nodeTestResult");
    auto *test = part<QPushButton>(&dialog, "nodeTestButton");
    auto *uri = part<QLineEdit>(&dialog, "nodeUriEdit");
    test->click();
    QTRY_COMPARE(result->text(), QStringLiteral("It is there."));
    part<QLineEdit>(&dialog, "nodeNameEdit")->setText(QStringLiteral("other"));
    QVERIFY(!result->text().isEmpty());
    uri->setText(QStringLiteral("qemu+ssh://host/system"));
    QCOMPARE(result->text(), QString());
    uri->setText(QStringLiteral("test:///default"));
    test->click();
    uri->setText(QStringLiteral("qemu+ssh://host/system")); // while it is tried
    QCOMPARE(test->text(), QStringLiteral("&Test"));
    QCOMPARE(result->text(), QString());
    uri->setText(QStringLiteral("test:///default"));
    test->click();
    QTRY_COMPARE(result->text(), QStringLiteral("It is there."));
    QCOMPARE(verdicts, 2); // the one that was begun before these came to none
}

RAMET_TEST(DialogsTest)
#include "tst_dialogs.moc"
