// SPDX-License-Identifier: GPL-3.0-or-later
// A linked clone is ready in an instant, the program's start and end included.
#include "tests/app/ctl/ctllab.h"

#include <QElapsedTimer>
#include <QtTest>
#include <algorithm>

using namespace ramet::test;

class CtlSpeedTest : public QObject {
    Q_OBJECT
private slots:
    void tenLinkedClonesInARow();
};

void CtlSpeedTest::tenLinkedClonesInARow()
{
#ifdef NDEBUG
    constexpr int limitMs = 300;
#else
    constexpr int limitMs = 1000; // debug and sanitizer builds
#endif
    CtlLab lab;
    QVERIFY(lab.up());
    QVERIFY(lab.makeTemplate("tpl"));
    QList<qint64> times;
    for (int i = 1; i <= 10; ++i) {
        QElapsedTimer clock;
        clock.start();
        const CtlRan ran = lab.bare({"-c", "a=" + lab.lab().uri("a"), "clone", "tpl",
                                     QStringLiteral("l%1").arg(i), "--linked"});
        times << clock.elapsed();
        QVERIFY2(ran.ok(), ran.all());
    }
    qInfo() << "milliseconds:" << times;
    std::ranges::sort(times);
    QVERIFY(times[5] < limitMs); // the median: other work on the machine is no failure
}

QTEST_GUILESS_MAIN(CtlSpeedTest)
#include "tst_ctlspeed.moc"
