// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 of rametctl, or of either node's daemon, at each step of a move: the VM is whole, on one
// node, once `recover` has ended it.
#include "tests/app/ctl/killpoint.h"
#include "tests/app/ctl/movelab.h"
#include "tests/support/allrows.h"
#include "tests/support/testprogram.h"

#include <QProcess>
#include <QtTest>

using namespace ramet::test;

class CtlMoveKillsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void whoIsKilledLosesNothing_data();
    void whoIsKilledLosesNothing();

private:
    MoveLab m_move;
    QTemporaryDir m_state;
    const JournalWatch m_journals{m_state.path()};
};

void CtlMoveKillsTest::initTestCase()
{
    QVERIFY(m_state.isValid() && qputenv("XDG_STATE_HOME", m_state.path().toUtf8()));
    QVERIFY(m_move.up());
}

void CtlMoveKillsTest::init()
{
    m_move.make();
}

void CtlMoveKillsTest::cleanup()
{
    if (QTest::currentTestFailed())
        m_move.lab().ctl({"recover", "--clean"}); // the next one begins anew
    m_move.clear();
}

void CtlMoveKillsTest::whoIsKilledLosesNothing_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<int>("lines");
    QTest::addColumn<int>("ms");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("then");
    const auto add = [](const char *who, int lines, int ms, const char *text, bool always = false) {
        for (const char *then : {"--resume", "--clean"})
            if (allRows() || always)
                QTest::addRow("%s, line %d%s + %d ms, %s", who, lines, text, ms, then)
                    << QString(who) << lines << ms << QByteArray(text) << QString(then);
    };
    for (const char *who : {"rametctl", "a", "b"}) {
        const bool isClient = *who == 'r';
        // Of the clone's journal and, from the 8th on, of that of the source's deletion.
        for (int line = 1; line <= 13; ++line)
            add(who, line, 0, "", isClient && (line == 6 || line == 12 || line == 13));
        for (const int ms : {40, 80, 120, 160, 200}) // it is sent
            add(who, 5, ms, "");
        add(who, 1, 0, "\"disk:vda\"");        // not yet compared
        add(who, 1, 0, "\"moved\"", isClient); // the source's definition is about to go
    }
}

void CtlMoveKillsTest::whoIsKilledLosesNothing()
{
    QFETCH(const QString, who);
    QFETCH(const int, lines);
    QFETCH(const int, ms);
    QFETCH(const QByteArray, text);
    QFETCH(const QString, then);
    const CtlLab &lab = m_move.lab();
    QProcess process;
    QStringList arguments = m_move.arguments({"--yes"});
    if (ms > 0)
        arguments << "--bwlimit"
                  << "80"; // so that it lasts as long
    process.start(rametctl(), lab.onBoth(arguments));
    QVERIFY(process.waitForStarted());
    m_journals.waitFor(process, {lines, ms, text});
    if (who == u"rametctl")
        process.kill();
    else
        QVERIFY(lab.lab().killNode(who));
    QVERIFY(hasEnded(process));
    if (who != u"rametctl")
        QVERIFY(lab.lab().startNode(who));
    const bool left = m_journals.lines() > 0;
    const CtlRan ran = lab.ctl({"recover", then, "--json"});
    QVERIFY2(ran.ok(), ran.all());
    QCOMPARE(m_journals.lines(), 0);
    if ((left && then == u"--resume") || m_move.isOn("b"))
        m_move.checkMoved();
    else
        m_move.checkStayed();
}

RAMET_TEST(CtlMoveKillsTest)
#include "tst_ctlmovekills.moc"
