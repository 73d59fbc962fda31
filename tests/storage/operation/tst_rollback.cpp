// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/operation/rollback.h"

#include <QtTest>

using namespace ramet;

class RollbackTest : public QObject {
    Q_OBJECT
private slots:
    void theLastStepIsUndoneFirst();
    void aDismissedStepStays();
    void itRunsByItselfAndOnlyOnce();
    void whatIsGoneAlreadyIsNotLeft();
    void whatCouldNotBeUndoneIsNamed();
    void whatALostConnectionMayHaveMadeIsNamed();

private:
    Rollback::Undo says(const char *text, std::optional<ErrorKind> kind = {})
    {
        return [this, text, kind]() -> Status {
            m_log << text;
            if (!kind)
                return {};
            return std::unexpected(Error{*kind, {}, {}, {}, {}});
        };
    }
    QStringList m_log;
private slots:
    void init() { m_log.clear(); }
};

void RollbackTest::theLastStepIsUndoneFirst()
{
    Rollback rollback;
    for (const char *step : {"one", "two", "three"})
        rollback.arm(step, says(step));
    QCOMPARE(rollback.run(), QStringList());
    QCOMPARE(m_log, (QStringList{"three", "two", "one"}));
}

void RollbackTest::aDismissedStepStays()
{
    {
        Rollback rollback;
        rollback.arm("one", says("one"));
        rollback.dismiss();
        rollback.arm("two", says("two"));
    }
    QCOMPARE(m_log, QStringList{"two"});
}

void RollbackTest::itRunsByItselfAndOnlyOnce()
{
    {
        Rollback rollback;
        rollback.arm("one", says("one"));
        rollback.run();
        rollback.run();
    }
    QCOMPARE(m_log, QStringList{"one"});
}

void RollbackTest::whatIsGoneAlreadyIsNotLeft()
{
    Rollback rollback;
    rollback.arm("one", says("one", ErrorKind::NotFound));
    QCOMPARE(rollback.run(), QStringList());
}

void RollbackTest::whatCouldNotBeUndoneIsNamed()
{
    Rollback rollback;
    rollback.arm("one", says("one"));
    rollback.arm("two", says("two", ErrorKind::Busy));
    rollback.arm("three", says("three", ErrorKind::Unreachable));
    QCOMPARE(rollback.run(), (QStringList{"three", "two"}));
    QCOMPARE(m_log, (QStringList{"three", "two", "one"}));
}

void RollbackTest::whatALostConnectionMayHaveMadeIsNamed()
{
    Rollback rollback;
    rollback.noteIfLost("taken", Error{ErrorKind::NameTaken, {}, {}, {}, {}});
    rollback.noteIfLost("lost", Error{ErrorKind::Unreachable, {}, {}, {}, {}});
    QCOMPARE(rollback.run(), QStringList{"lost"});
}

QTEST_APPLESS_MAIN(RollbackTest)
#include "tst_rollback.moc"
