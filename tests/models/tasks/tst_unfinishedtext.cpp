// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/unfinishedtext.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;

class UnfinishedTextTest : public QObject {
    Q_OBJECT
private slots:
    void eachStateSaysWhatCanBeDone_data();
    void eachStateSaysWhatCanBeDone();
    void whatIsGoneIsNotNamed();
    void whatMayNotHaveBeenMadeSaysSo();
    void everyKindOfThingHasWords();
    void aCleanUpNamesWhatItRemovedAndLeft();
    void aConversionSaysWhatACleanUpDoes();
    void aDeletionThatIsTakenBackSaysSo();
};

namespace {

using State = UnfinishedTask::State;

UnfinishedTask clone(State state)
{
    UnfinishedTask task;
    task.state = state;
    task.operation = JournalOperation::Clone;
    task.source = "web";
    task.object = "web-2";
    task.node = "a";
    task.hostName = "rack-7";
    task.file = "/tasks/id.journal";
    task.detail = "line 3 is damaged";
    task.since = QDateTime(QDate(2026, 1, 31), QTime(12, 0));
    task.canResume = state == State::Interrupted;
    return task;
}

Undo volume(const QString &name)
{
    return {.kind = Undo::Kind::DeleteVolume, .node = "a", .name = name, .pool = "fast"};
}

} // namespace

void UnfinishedTextTest::eachStateSaysWhatCanBeDone_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QStringList>("said");
    const auto add = [](const char *name, State state, const QStringList &said) {
        QTest::newRow(name) << static_cast<int>(state) << said;
    };
    add("interrupted", State::Interrupted, {"“a”", "finished", "removed"});
    add("running", State::Running, {"at work"});
    add("truncated", State::Truncated, {"before it made anything"});
    add("unreadable", State::Unreadable, {"/tasks/id.journal", "line 3 is damaged"});
    add("newer", State::Newer, {"newer Ramet"});
    add("other host", State::OtherHost, {"“rack-7”", "there"});
    add("foreign", State::Foreign, {"“rack-7”", "only if you know"});
}

void UnfinishedTextTest::eachStateSaysWhatCanBeDone()
{
    QFETCH(int, state);
    QFETCH(QStringList, said);
    const UnfinishedTask task = clone(static_cast<State>(state));
    const QString sentence = unfinishedSentence(task);
    for (const QString &part : said)
        QVERIFY2(sentence.contains(part), qPrintable(sentence));
    QVERIFY(!unfinishedStateText(task).isEmpty());
    QCOMPARE(unfinishedTitle(task), "Clone of “web” to “web-2”");
}

void UnfinishedTextTest::whatIsGoneIsNotNamed()
{
    UnfinishedTask task = clone(State::Interrupted);
    task.things = {{volume("there"), true, LeftThing::Seen::There},
                   {volume("gone"), true, LeftThing::Seen::Gone},
                   {volume("unknown"), true, LeftThing::Seen::Unknown}};
    const QString texts = leftThingTexts(task).join('\n');
    QVERIFY2(texts.contains("there") && texts.contains("unknown") && !texts.contains("gone"),
             qPrintable(texts));
}

void UnfinishedTextTest::whatMayNotHaveBeenMadeSaysSo()
{
    using Seen = LeftThing::Seen;
    QVERIFY(leftThingText({volume("x"), false, Seen::Unknown}).contains("if it was made"));
    QVERIFY(!leftThingText({volume("x"), false, Seen::There}).contains("if it was made"));
    QVERIFY(!leftThingText({volume("x"), true, Seen::Unknown}).contains("if it was made"));
}

void UnfinishedTextTest::everyKindOfThingHasWords()
{
    QSet<QString> texts;
    for (int kind = 0; kind <= int(Undo::Kind::ThawVm); ++kind) {
        Undo undo = volume("name");
        undo.kind = static_cast<Undo::Kind>(kind);
        undo.folder = "/name";
        const QString text = leftThingText({undo, true, LeftThing::Seen::There});
        QVERIFY2(text.contains("name"), qPrintable(QString::number(kind)));
        texts.insert(text);
    }
    QCOMPARE(texts.size(), int(Undo::Kind::ThawVm) + 1);
}

void UnfinishedTextTest::aCleanUpNamesWhatItRemovedAndLeft()
{
    CleanOutcome outcome;
    outcome.removed = QStringList{"gone.raw"};
    outcome.left = QStringList{"held.raw"};
    outcome.unneeded = QStringList{"/disks/merged.qcow2"};
    const QString lines = cleanOutcomeLines(outcome).join('\n');
    QVERIFY2(lines.contains("Removed: gone.raw") && lines.contains("held.raw") &&
                 lines.contains("Left, though nothing needs it any more: /disks/merged.qcow2"),
             qPrintable(lines));
    outcome.left.clear();
    QVERIFY(cleanOutcomeText(clone(State::Interrupted), outcome)
                .contains("that nothing needs any more"));
    outcome = {};
    outcome.vmIsWhole = true;
    QVERIFY(cleanOutcomeText(clone(State::Interrupted), outcome).contains("complete"));
}

void UnfinishedTextTest::aConversionSaysWhatACleanUpDoes()
{
    UnfinishedTask task = clone(State::Interrupted);
    task.operation = JournalOperation::Template;
    QCOMPARE(unfinishedTitle(task), "Convert “web-2” to a template");
    QVERIFY(unfinishedSentence(task).contains("A clean-up protects them"));
    QVERIFY(!unfinishedSentence(task).contains("removed"));
}

/// The disks of a VM that is there again are nobody else's, and nothing that was left.
void UnfinishedTextTest::aDeletionThatIsTakenBackSaysSo()
{
    UnfinishedTask task = clone(State::Interrupted);
    task.operation = JournalOperation::Delete;
    CleanOutcome outcome;
    outcome.vmIsWhole = true;
    outcome.isDeletionUndone = true;
    QCOMPARE(cleanOutcomeText(task, outcome),
             "“web-2” is not deleted: it is there with all its disks");
    QCOMPARE(cleanOutcomeLines(outcome), QStringList());
    outcome = {};
    outcome.ofDeletedVm = QStringList{"web-2-vdb.qcow2"};
    QVERIFY(cleanOutcomeText(task, outcome).contains("cannot come back"));
    QCOMPARE(cleanOutcomeLines(outcome),
             QStringList{"Left, a disk of the VM that is deleted: web-2-vdb.qcow2"});
}

RAMET_TEST(UnfinishedTextTest)
#include "tst_unfinishedtext.moc"
