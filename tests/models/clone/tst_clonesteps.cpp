// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clone/clonesteps.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;

class CloneStepsTest : public QObject {
    Q_OBJECT
private slots:
    void aStepIsOpenUntilItWasSeen();
    void aRefusalCountsForTheStepOfItsFieldOnly();
    void theReasonsAreThoseOfTheStep();
};

void CloneStepsTest::aStepIsOpenUntilItWasSeen()
{
    QCOMPARE(stepState({}, {Field::Disks}, false), StepState::Open);
    QCOMPARE(stepState({}, {Field::Disks}, true), StepState::Done);
    QStringList words;
    for (const StepState state : {StepState::Open, StepState::Done, StepState::Refused})
        words << stepStateText(state);
    QCOMPARE(words, (QStringList{"open", "done", "refused"}));
}

void CloneStepsTest::aRefusalCountsForTheStepOfItsFieldOnly()
{
    ClonePlan plan;
    plan.refusals.push_back({Reason::DiskNotShareable, Field::Disks, "vda", {}, {}});
    for (const bool wasSeen : {false, true}) {
        QCOMPARE(stepState(plan, {Field::Name, Field::Disks}, wasSeen), StepState::Refused);
        QVERIFY(stepState(plan, {Field::Name}, wasSeen) != StepState::Refused);
    }
}

void CloneStepsTest::theReasonsAreThoseOfTheStep()
{
    ClonePlan plan;
    plan.refusals.push_back({Reason::DiskNotShareable, Field::Disks, "vda", {}, {}});
    plan.refusals.push_back({Reason::NameEmpty, Field::Name, {}, {}, {}});
    QVERIFY(stepReasons(plan, {Field::Disks}).contains("vda"));
    QVERIFY(!stepReasons(plan, {Field::Disks}).contains("name"));
    QCOMPARE(stepReasons(plan, {Field::Node}), QString());
}

RAMET_TEST(CloneStepsTest)
#include "tst_clonesteps.moc"
