// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/tasktext.h"
#include "storage/base/cancel.h"
#include "storage/libvirt/callfaults.h"
#include "tests/gui/windowlab.h"
#include "tests/support/testprogram.h"
#include "ui/tasks/taskpanel.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QScopeGuard>
#include <QTreeView>
#include <QtTest>

using namespace ramet;
using namespace ramet::test;

/// Where a task leads to: its VM, or why it failed and another try. On real nodes.
class TaskEndTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { m_lab.reset(); }
    void aFailureIsToldInTheWindowAndTriedAgain();
    void aCloneThatIsReadyIsSelectedAndItsRowLeadsToIt();
    void aSelectionMadeMeanwhileStaysAndDetailsAreLive();
    void aVmInTheMakingShowsItsProgressAndCancel();
    void whatRunsAlreadyIsCancelledAfterAQuestion();

private:
    GuiDriver &gui() const { return m_lab->gui(); }
    QString selectedVm() const
    {
        const auto *view = m_lab->gui().find<QTreeView>("inventoryView");
        return view ? view->currentIndex().siblingAtColumn(0).data().toString() : QString();
    }
    /// Opens the wizard and goes the shortest way, under this name.
    bool beginClone(const Row &source, const QString &name)
    {
        GuiDriver &gui = m_lab->gui();
        return gui.chooseFromContextMenu(source, "cloneAction") && gui.type("nameEdit", name) &&
               gui.click("cloneButton");
    }

    const Row m_sample{"a", "sample"};
    const Row m_large{"a", "large"};
    std::unique_ptr<WindowLab> m_lab;
};

void TaskEndTest::initTestCase()
{
    m_lab = std::make_unique<WindowLab>();
    QVERIFY(m_lab->up(WindowLab::Copying::Slow));
    DO(waitFor("both nodes", [this] {
        return m_lab->program().store().inventory().unreachableNodes().isEmpty();
    }));
}

void TaskEndTest::aFailureIsToldInTheWindowAndTriedAgain()
{
    const auto clear = qScopeGuard([] { clearCallFaults(); });
    m_lab->prompter().heard.clear();
    const QStringList before = m_lab->everything();
    DO(chooseFromContextMenu(m_sample, "cloneAction"));
    DO(type("nameEdit", "again"));
    DO(choose("formatCombo", "raw"));
    injectCallFault({.call = "virStorageVolCreateXML",
                     .code = 38, // VIR_ERR_SYSTEM_ERROR
                     .systemError = ENOSPC});
    injectCallFault({.call = "virStorageVolCreateXMLFrom", .code = 38, .systemError = ENOSPC});
    DO(click("cloneButton"));
    QVERIFY(m_lab->endsAs(TaskState::Failed));
    clearCallFaults();
    const auto *bar = m_lab->gui().find<QLabel>("messageText");
    QVERIFY(bar);
    for (const char *part : {"Clone “sample” to “again” failed.", "Storage “shared” is full",
                             "Nothing was left behind."})
        QVERIFY2(bar->text().contains(QString::fromUtf8(part)), qPrintable(bar->text()));
    QVERIFY2(m_lab->prompter().heard.isEmpty(), qPrintable(m_lab->prompter().heard.join(u'\n')));
    QCOMPARE(m_lab->everything(), before);

    DO(click("askTaskAgainButton")); // the task list has it, too, and after the bar is closed
    DO(waitFor("the wizard", [this] { return m_lab->gui().find("cloneWizard"); }));
    QTest::keyClick(m_lab->gui().find("cloneWizard"), Qt::Key_Escape);
    QTRY_VERIFY(!m_lab->gui().find("cloneWizard"));
    DO(click("messageAgainButton"));
    DO(waitFor("the wizard", [this] { return m_lab->gui().find("cloneWizard"); }));
    QCOMPARE(m_lab->gui().find<QLineEdit>("nameEdit")->text(), QString("again"));
    QCOMPARE(m_lab->gui().find<QComboBox>("formatCombo")->currentText(), QString("raw"));
    QVERIFY(!m_lab->gui().find("messageText"));
    DO(click("cloneButton"));
    QVERIFY(m_lab->endsAs(TaskState::Succeeded));
}

void TaskEndTest::aCloneThatIsReadyIsSelectedAndItsRowLeadsToIt()
{
    QVERIFY2(beginClone(m_sample, "ready"), qPrintable(m_lab->gui().why()));
    QVERIFY(m_lab->endsAs(TaskState::Succeeded));
    QTRY_COMPARE(selectedVm(), QString("ready"));
    DO(select(m_sample));
    auto *tasks = m_lab->gui().find<QTreeView>("taskView");
    tasks->setFocus();
    QTest::keyClick(tasks, Qt::Key_Return);
    QTRY_COMPARE(selectedVm(), QString("ready"));
    DO(select(m_sample));
    DO(click("showVmButton"));
    QTRY_COMPARE(selectedVm(), QString("ready"));
}

void TaskEndTest::aSelectionMadeMeanwhileStaysAndDetailsAreLive()
{
    QVERIFY2(beginClone(m_large, "meanwhile"), qPrintable(m_lab->gui().why()));
    DO(select(m_sample));
    MessagePrompter().showTask(&m_lab->program().window(), m_lab->program().queue(),
                               m_lab->program().lastTask()->id);
    const auto *text = m_lab->gui().find<QPlainTextEdit>("detailsText");
    QVERIFY(text);
    DO(waitFor("the copy", [&] { return text->toPlainText().contains("Copying"); }));
    QVERIFY(m_lab->endsAs(TaskState::Succeeded));
    QTRY_VERIFY(text->toPlainText().contains("“meanwhile” is ready"));
    QTest::keyClick(m_lab->gui().find("detailsDialog"), Qt::Key_Escape);
    QTRY_VERIFY(m_lab->program().vm("a", "meanwhile"));
    QCOMPARE(selectedVm(), m_sample.vm);
}

void TaskEndTest::aVmInTheMakingShowsItsProgressAndCancel()
{
    QVERIFY2(beginClone(m_large, "making"), qPrintable(m_lab->gui().why()));
    const Row making{"a", "making"};
    DO(waitFor("its row", [&] { return m_lab->gui().indexOf(making).isValid(); }));
    DO(select(making));
    DO(waitFor("its progress", [this] {
        const auto *bar = m_lab->gui().find<QProgressBar>("makingBar");
        return bar && bar->value() > 0;
    }));
    QVERIFY(m_lab->gui().find<QLabel>("makingText")->text().contains("Copying"));
    DO(click("makingCancelButton"));
    QVERIFY(m_lab->endsAs(TaskState::Cancelled));
    QTRY_VERIFY(!m_lab->gui().indexOf(making).isValid());
}

void TaskEndTest::whatRunsAlreadyIsCancelledAfterAQuestion()
{
    TaskRequest request;
    request.title = QStringLiteral("fetching");
    request.work = [](const std::stop_token &stop,
                      const ProgressSink &progress) -> Result<TaskResult> {
        progress({Phase::Fetching, "vda", 1, 2});
        Cancel(stop).pause(std::chrono::minutes(1));
        return std::unexpected(cancelled("fetching"));
    };
    m_lab->program().queue().enqueue(request);
    QTRY_COMPARE(m_lab->program().lastTask()->progress.phase, Phase::Fetching);
    m_lab->program().window().findChild<TaskPanel *>()->select(m_lab->program().lastTask()->id);
    m_lab->prompter().heard.clear();
    DO(click("cancelTaskButton"));
    QVERIFY(m_lab->endsAs(TaskState::Cancelled));
    const QString heard = m_lab->prompter().heard.join('\n');
    QVERIFY2(heard.startsWith("cancel fetching\nloss ") && heard.contains("switched off"),
             qPrintable(heard));
}

RAMET_TEST(TaskEndTest)
#include "tst_taskend.moc"
