// SPDX-License-Identifier: GPL-3.0-or-later
// Clones that start before their bytes are there, killed at every line of their journal and while
// they fetch. The whole matrix, with --long alone: tst_ctlstartatonce has the rows of each day.
#include "tests/app/ctl/atoncelab.h"
#include "tests/support/allrows.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet::test;

class CtlKillAtOnceTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup() { m_net.cleanUp(); }
    void whoIsKilledLosesNothing_data();
    void whoIsKilledLosesNothing();

private:
    AtOnceLab m_net;
};

void CtlKillAtOnceTest::initTestCase()
{
    if (!allRows())
        QSKIP("only with --long");
    QVERIFY(m_net.up());
    if (const QString why = m_net.skipped(); !why.isEmpty())
        QSKIP(qPrintable(why));
}

void CtlKillAtOnceTest::whoIsKilledLosesNothing_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<int>("lines");
    QTest::addColumn<int>("ms");
    QTest::addColumn<QString>("then");
    const auto add = [](const QString &who, int lines, int ms) {
        for (const char *then : {"--resume", "--clean"})
            QTest::addRow("%s, line %d + %d ms, %s", qPrintable(who), lines, ms, then)
                << who << lines << ms << QString(then);
    };
    constexpr int start = AtOnceLab::linesAtStart; // then it fetches, for more than a second
    for (const char *who : {"rametctl", "a", "b", "a and b"}) {
        for (int lines = 2; lines < start; ++lines)
            add(who, lines, 0);
        for (int ms = 0; ms <= 1500; ms += 300)
            add(who, start, ms);
    }
    for (int lines = 5; lines < start; ++lines)
        add("helper on a", lines, 0);
    for (const char *who : {"helper on a", "new on b", "QEMU of new"})
        for (int ms = 0; ms <= 1600; ms += 200)
            add(who, start, ms);
    for (const int ms : {100, 800})
        add("link", start, ms);
}

void CtlKillAtOnceTest::whoIsKilledLosesNothing()
{
    QFETCH(QString, who);
    QFETCH(int, lines);
    QFETCH(int, ms);
    QFETCH(QString, then);
    m_net.killAndRecover({who, {lines, ms}, then});
}

RAMET_TEST(CtlKillAtOnceTest)
#include "tst_ctlkillatonce.moc"
