// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/accessbus.h"
#include "tests/gui/realscreen.h"
#include "tests/gui/windowlab.h"
#include "ui/application.h"

#include <QApplication>
#include <QLineEdit>
#include <QTreeView>
#include <QtTest>

using namespace ramet;
using namespace ramet::test;

/// A whole clone in the real window on a real screen, without a mouse: by the keyboard alone, and
/// by what a screen reader has.
class RealCloneTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();

    void aVmIsClonedByTheKeyboardAlone();
    void aVmIsClonedByAtSpi();

private:
    bool has(const QWidget *focus, const char *name) const
    {
        return focus && focus->objectName() == QLatin1String(name);
    }

    QProcess m_manager; ///< of windows: without one no dialog gets the keys
    std::unique_ptr<WindowLab> m_lab;
};

void RealCloneTest::initTestCase()
{
    m_manager.setStandardErrorFile(QProcess::nullDevice());
    m_manager.start("openbox", {"--sm-disable"});
    QVERIFY2(m_manager.waitForStarted(), "openbox does not start");
    m_lab = std::make_unique<WindowLab>();
    QVERIFY(m_lab->up());
    QVERIFY(QTest::qWaitForWindowActive(&m_lab->program().window()));
    QVERIFY(m_lab->gui().waitFor("the VMs", [this] {
        return m_lab->gui().indexOf({"a", "sample"}).isValid();
    }));
}

void RealCloneTest::cleanupTestCase()
{
    m_lab.reset();
    m_manager.terminate();
    if (!m_manager.waitForFinished(5'000))
        m_manager.kill();
}

void RealCloneTest::aVmIsClonedByTheKeyboardAlone()
{
    const auto focus = [] { return QApplication::focusWidget(); };
    const auto current = [this] {
        return m_lab->gui().find<QTreeView>("inventoryView")->currentIndex().data().toString();
    };
    RealHand keys;
    const QString why = keys.perform([&](RealHand &hand) {
        hand.waitFor("the tree to have the keys", [&] { return has(focus(), "inventoryView"); });
        hand.key("Home");
        for (int row = 0; row < 12; ++row)
            if (!hand.isSo([&] { return current() == "sample"; }))
                hand.key("Down");
        hand.check("the VM is reached", [&] { return current() == "sample"; });
        hand.picture("keys-tree");
        hand.key("ctrl+d");
        hand.waitFor("the name to have the keys", [&] { return has(focus(), "nameEdit"); });
        hand.type("by-keys");
        hand.waitFor("the name",
                     [&] { return m_lab->gui().find<QLineEdit>("nameEdit")->text() == "by-keys"; });
        hand.picture("keys-wizard");
        hand.waitFor("the plan", [&] { return m_lab->gui().find("cloneButton")->isEnabled(); });
        hand.key("Return");
        hand.waitFor("the task", [&] { return m_lab->program().lastTask() != nullptr; });
    });
    QVERIFY2(why.isEmpty(), qPrintable(why));
    QVERIFY(m_lab->endsAs(TaskState::Succeeded));
    QTRY_VERIFY(m_lab->program().vm("a", "by-keys"));
}

void RealCloneTest::aVmIsClonedByAtSpi()
{
    const QString python = "/usr/bin/python3"; // Debian's, which has its packages
    if (QProcess::execute(python, {"-c", "import pyatspi, dogtail"}) != 0)
        QSKIP("no clone by AT-SPI: there is no dogtail (package python3-dogtail)");
    const AccessBus bus;
    if (!bus.whyNot().isEmpty())
        QSKIP(qPrintable("no clone by AT-SPI: " + bus.whyNot()));
    QProcess program;
    program.setProcessEnvironment(bus.environment());
    program.setProcessChannelMode(QProcess::ForwardedChannels);
    program.start(RAMET_PROGRAM_RAMET, {"-c", "a=" + m_lab->lab().uri("a")});
    QVERIFY(program.waitForStarted());
    QProcess person;
    person.setProcessEnvironment(bus.environment());
    person.setProcessChannelMode(QProcess::MergedChannels);
    person.start(python, {QFINDTESTDATA("clone-by-atspi.py"), "sample", "by-atspi"});
    const auto hasEnded = [&] { return person.state() == QProcess::NotRunning; };
    QTRY_VERIFY_WITH_TIMEOUT(hasEnded(), 120'000);
    const QByteArray said = person.readAll();
    program.terminate();
    if (!program.waitForFinished(10'000))
        program.kill();
    QVERIFY2(person.exitCode() == 0, said.constData());
    QTRY_VERIFY(m_lab->program().vm("a", "by-atspi")); // seen from here, too
    QVERIFY(!m_lab->program().vm("a", "sample-clone"));
}

int main(int argc, char *argv[])
{
    const RealScreen screen;
    if (!screen.isUp()) {
        qCritical("Xvfb does not start.");
        return 1;
    }
    QApplication application(argc, argv);
    setUpApplication(application);
    RealCloneTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_realclone.moc"
