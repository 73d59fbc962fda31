// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/windowlab.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace ramet;
using namespace ramet::test;

namespace {

/// What takes so long waits for the node; nothing here takes a tenth of it.
constexpr int waitsMs = 5'000;

} // namespace

/// A node that hangs without hanging up delays nobody in the window.
class SilentNodeTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { m_lab.reset(); }
    void theWindowStartsClonesAndQuits();

private:
    const Row m_sample{"a", "sample"};
    std::unique_ptr<WindowLab> m_lab;
};

void SilentNodeTest::initTestCase()
{
    m_lab = std::make_unique<WindowLab>();
    QVERIFY(m_lab->up());
    DO_WITH(m_lab->gui(), waitFor("both nodes", [this] {
                return m_lab->program().store().inventory().unreachableNodes().isEmpty();
            }));
}

void SilentNodeTest::theWindowStartsClonesAndQuits()
{
    const Lab &lab = m_lab->lab();
    QVERIFY(lab.freezeNode("b"));
    QElapsedTimer timer;
    timer.start();
    auto program = std::make_unique<Program>(
        std::vector<NodeAddress>{{"a", lab.uri("a")}, {"b", lab.uri("b")}}, m_lab->prompter());
    GuiDriver gui(program->window());
    DO_WITH(gui, waitFor(
                     "the VMs of a", [&] { return gui.indexOf(m_sample).isValid(); }, waitsMs));

    DO_WITH(gui, chooseFromContextMenu(m_sample, "cloneAction"));
    DO_WITH(gui, waitFor(
                     "the wizard",
                     [&] {
                         const QWidget *button = gui.find("cloneButton");
                         return button && button->isEnabled();
                     },
                     waitsMs));
    DO_WITH(gui, click("cloneButton"));
    timer.restart();
    DO_WITH(gui,
            waitFor(
                "the clone", [&] { return program->lastTask() && program->lastTask()->isEnded(); },
                30'000));
    QCOMPARE(program->lastTask()->state, TaskState::Succeeded);
    QVERIFY2(timer.elapsed() < waitsMs, qPrintable(QString::number(timer.elapsed())));
    DO_WITH(gui, waitFor("its row", [&] { return gui.indexOf({"a", "sample-clone"}).isValid(); }));

    timer.restart();
    program.reset();
    QVERIFY2(timer.elapsed() < waitsMs, qPrintable(QString::number(timer.elapsed())));
}

RAMET_TEST(SilentNodeTest)
#include "tst_silentnode.moc"
