// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/undo/rollback.h"
#include "tests/support/testprogram.h"

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
    void whatCannotBeNotedIsNotMade();
    void aStepIsNotedBeforeItIsMade();
    void aStepUndoneOnTheWayIsNotUndoneAgain();

private slots:
    void init()
    {
        m_log.clear();
        m_failing.clear();
    }

private:
    /// A journal that says what it is told, and may refuse.
    struct Log final : StepLog {
        explicit Log(QStringList &to)
            : lines(to)
        {
        }
        Status intend(int, const Undo &undo) override
        {
            if (isFull)
                return std::unexpected(Error{ErrorKind::NoSpace, {}, {}, {}, {}});
            lines << "intend " + undo.name;
            return {};
        }
        void settle(int step, bool made) override
        {
            lines << (made ? "made " : "gone ") + QString::number(step);
        }
        QStringList &lines;
        bool isFull = false;
    };

    static Undo undo(const char *name, Undo::Kind kind = Undo::Kind::DeleteVolume)
    {
        return {.kind = kind, .node = "a", .name = name, .pool = "default"};
    }
    Rollback::Perform perform()
    {
        return [this](const Undo &undo) -> Status {
            m_log << undo.name;
            const auto failing = m_failing.find(undo.name);
            if (failing == m_failing.end())
                return {};
            return std::unexpected(Error{failing->second, {}, {}, {}, {}});
        };
    }
    Status make(Rollback &rollback, const char *name, std::optional<ErrorKind> error = {})
    {
        return rollback.make(undo(name), [&]() -> Status {
            m_log << QString("make ") + name;
            if (!error)
                return {};
            return std::unexpected(Error{*error, {}, {}, {}, {}});
        });
    }
    QStringList m_log;
    std::map<QString, ErrorKind> m_failing;
};

void RollbackTest::theLastStepIsUndoneFirst()
{
    Rollback rollback(perform());
    for (const char *step : {"one", "two", "three"})
        QVERIFY(make(rollback, step));
    m_log.clear();
    QCOMPARE(rollback.run(), QStringList());
    QCOMPARE(m_log, (QStringList{"three", "two", "one"}));
}

void RollbackTest::aDismissedStepStays()
{
    {
        Rollback rollback(perform());
        QVERIFY(make(rollback, "one"));
        rollback.dismiss();
        QVERIFY(make(rollback, "two"));
        m_log.clear();
    }
    QCOMPARE(m_log, QStringList{"two"});
}

void RollbackTest::itRunsByItselfAndOnlyOnce()
{
    {
        Rollback rollback(perform());
        QVERIFY(make(rollback, "one"));
        m_log.clear();
        rollback.run();
        rollback.run();
    }
    QCOMPARE(m_log, QStringList{"one"});
}

void RollbackTest::whatIsGoneAlreadyIsNotLeft()
{
    Rollback rollback(perform());
    QVERIFY(make(rollback, "one"));
    m_failing["one"] = ErrorKind::NotFound;
    QCOMPARE(rollback.run(), QStringList());
}

void RollbackTest::whatCouldNotBeUndoneIsNamed()
{
    Rollback rollback(perform());
    for (const char *step : {"one", "two", "three"})
        QVERIFY(make(rollback, step));
    m_failing = {{"two", ErrorKind::Busy}, {"three", ErrorKind::Unreachable}};
    m_log.clear();
    QCOMPARE(rollback.run(), (QStringList{"three", "two"}));
    QCOMPARE(m_log, (QStringList{"three", "two", "one"}));
}

void RollbackTest::whatALostConnectionMayHaveMadeIsNamed()
{
    Rollback rollback(perform());
    QVERIFY(!make(rollback, "taken", ErrorKind::NameTaken));
    QVERIFY(!make(rollback, "lost", ErrorKind::Unreachable));
    m_log.clear();
    QCOMPARE(rollback.run(), QStringList{"lost"});
    QVERIFY(m_log.isEmpty()); // a volume of that name could be somebody else's
    // A domain of our own UUID cannot.
    const auto lost = [] {
        return Status(std::unexpected(Error{ErrorKind::Unreachable, {}, {}, {}, {}}));
    };
    QVERIFY(!rollback.make(undo("vm", Undo::Kind::RemoveDefinition), lost));
    QCOMPARE(rollback.run(), QStringList());
    QCOMPARE(m_log, QStringList{"vm"});
}

void RollbackTest::whatCannotBeNotedIsNotMade()
{
    Log log(m_log);
    log.isFull = true;
    Rollback rollback(perform(), &log);
    QCOMPARE(make(rollback, "one").error().kind, ErrorKind::NoSpace);
    QVERIFY(m_log.isEmpty());
    QCOMPARE(rollback.run(), QStringList());
}

void RollbackTest::aStepIsNotedBeforeItIsMade()
{
    Log log(m_log);
    Rollback rollback(perform(), &log);
    QVERIFY(make(rollback, "one"));
    QVERIFY(!make(rollback, "two", ErrorKind::Failed));
    QCOMPARE(rollback.run(), QStringList());
    QCOMPARE(m_log, (QStringList{"intend one", "make one", "made 1", "intend two", "make two",
                                 "gone 2", "one", "gone 1"}));
}

void RollbackTest::aStepUndoneOnTheWayIsNotUndoneAgain()
{
    Rollback rollback(perform());
    QVERIFY(make(rollback, "one"));
    QVERIFY(make(rollback, "helper"));
    m_log.clear();
    QVERIFY(rollback.undoNow(undo("helper")));
    QVERIFY(rollback.undoNow(undo("helper"))); // nothing to do
    QCOMPARE(rollback.run(), QStringList());
    QCOMPARE(m_log, (QStringList{"helper", "one"}));
}

RAMET_TEST(RollbackTest)
#include "tst_rollback.moc"
