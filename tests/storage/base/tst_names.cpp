// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clone/cloneplan.h"
#include "storage/lineage/lineagetree.h"
#include "storage/recovery/leftovers.h"
#include "storage/undo/undo.h"
#include "tests/support/testprogram.h"

#include <QSet>
#include <QtTest>

using namespace ramet;

class NamesTest : public QObject {
    Q_OBJECT
private slots:
    void everyStoredNameIsItsValuesAlone();
    void whatIsShownIsReadAgain();
    void anUnknownNameHasNoValue();
    void journalsKeepTheirNames();
};

namespace {

/// Whether each value comes back from its stored name, and no two share one.
template <class Enum> bool isOneToOne(Enum)
{
    QSet<QString> seen;
    for (const auto &known : namesOf(Enum())) {
        if (fromStoredName<Enum>(storedName(known.value)) != known.value)
            return false;
        seen.insert(known.stored);
    }
    return seen.size() == static_cast<qsizetype>(namesOf(Enum()).size());
}

} // namespace

void NamesTest::everyStoredNameIsItsValuesAlone()
{
    QVERIFY(isOneToOne(ErrorKind::Failed));
    QVERIFY(isOneToOne(CopyMethod::None));
    QVERIFY(isOneToOne(CloneMode::Full));
    QVERIFY(isOneToOne(DiskChoice::Action::Default));
    QVERIFY(isOneToOne(DiskPlan::Action::Keep));
    QVERIFY(isOneToOne(DiskSource::None));
    QVERIFY(isOneToOne(DiskDevice::Disk));
    QVERIFY(isOneToOne(LineageTie::None));
    QVERIFY(isOneToOne(VmState::Off));
    QVERIFY(isOneToOne(Undo::Kind::DeleteVolume));
    QVERIFY(isOneToOne(JournalOperation::Unknown));
    QVERIFY(isOneToOne(UnfinishedTask::State::Interrupted));
}

void NamesTest::whatIsShownIsReadAgain()
{
    QCOMPARE(shownName(DiskChoice::Action::LeaveOut), "skip");
    QCOMPARE(fromShownName<DiskChoice::Action>(u"skip"), DiskChoice::Action::LeaveOut);
    QCOMPARE(shownName(CopyMethod::LocalReflink), shownName(CopyMethod::DaemonReflink));
}

void NamesTest::anUnknownNameHasNoValue()
{
    QVERIFY(!fromStoredName<CopyMethod>(u"teleport"));
    QVERIFY(!fromStoredName<DiskChoice::Action>(u"skip")); // shown, not stored
    QVERIFY(!fromShownName<CloneMode>(u""));
}

void NamesTest::journalsKeepTheirNames()
{
    QCOMPARE(storedName(Undo::Kind::RemoveDefinition), "remove-definition");
    QCOMPARE(storedName(CopyMethod::LocalReflink), "local-reflink");
    QCOMPARE(storedName(DiskPlan::Action::LeaveOut), "leave-out");
}

RAMET_TEST(NamesTest)
#include "tst_names.moc"
