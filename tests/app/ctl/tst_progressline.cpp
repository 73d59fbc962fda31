// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/progressline.h"
#include "app/ctl/table.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;
using namespace ramet::ctl;

static Task copying(quint64 done, quint64 total)
{
    Task task;
    task.state = TaskState::Running;
    task.progress = {Phase::Copying, QStringLiteral("vda"), done, total};
    return task;
}

class ProgressLineTest : public QObject {
    Q_OBJECT
private slots:
    void aBarShowsThePart();
    void aFileGetsNoBar();
    void theLineFitsTheTerminal();
    void moreThanExpectedIsStillAHundredPerCent();
    void withoutBytesThereIsNoPercentage();
    void aBatchCountsItsClones();
};

void ProgressLineTest::aBarShowsThePart()
{
    const QString text = progressText(copying(1'000'000'000, 4'000'000'000), 200);
    QVERIFY2(text.startsWith("[#####---------------]"), qPrintable(text));
    QVERIFY2(text.contains("25 %"), qPrintable(text));
    QVERIFY2(text.contains("vda"), qPrintable(text));
}

void ProgressLineTest::aFileGetsNoBar()
{
    const QString text = progressText(copying(1, 2), 0);
    QVERIFY2(!text.contains(u'['), qPrintable(text));
    QVERIFY2(text.contains("50 %"), qPrintable(text));
}

void ProgressLineTest::theLineFitsTheTerminal()
{
    for (const int width : {10, 40, 80})
        QVERIFY(displayWidth(progressText(copying(1, 2), width)) < width);
}

void ProgressLineTest::moreThanExpectedIsStillAHundredPerCent()
{
    QVERIFY(progressText(copying(3, 2), 200).contains("100 %"));
}

void ProgressLineTest::withoutBytesThereIsNoPercentage()
{
    QVERIFY(!progressText(copying(0, 0), 200).contains(u'%'));
}

void ProgressLineTest::aBatchCountsItsClones()
{
    Task task = copying(1'000'000'000, 4'000'000'000);
    task.progress.doneMembers = 3;
    task.progress.members = 10;
    const QString text = progressText(task, 200);
    QVERIFY2(text.contains("25 %") && text.contains("3 of 10 done; "), qPrintable(text));
    QVERIFY(!progressText(copying(1, 2), 200).contains("clones"));
}

RAMET_TEST(ProgressLineTest)
#include "tst_progressline.moc"
