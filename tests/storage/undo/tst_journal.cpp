// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recovery/leftovers.h"
#include "storage/undo/journal.h"
#include "tests/support/filelimit.h"
#include "tests/support/testprogram.h"

#include <QTemporaryDir>
#include <QtTest>
#include <atomic>
#include <thread>

using namespace ramet;
using ramet::test::FileLimit;

namespace {

const QString first = QStringLiteral("11111111-0000-4000-8000-000000000001");
const QString second = QStringLiteral("22222222-0000-4000-8000-000000000002");

JournalHeader made(const QString &id)
{
    JournalHeader header;
    header.id = id;
    header.operation = JournalOperation::Clone;
    header.object = "new \"näme\"\n";
    header.nodes = {{"a", "qemu:///system"}, {"b", "qemu+ssh://b/system"}};
    header.plan = QJsonObject{{"any", QJsonObject{{"thing", 1}}}};
    return header;
}

Undo volume(const QString &name)
{
    return {.kind = Undo::Kind::DeleteVolume, .node = "a", .name = name, .pool = "default"};
}

QByteArray bytesOf(const QString &file)
{
    QFile reader(file);
    return reader.open(QIODevice::ReadOnly) ? reader.readAll() : QByteArray();
}

void write(const QString &file, const QByteArray &content)
{
    QFile writer(file);
    QVERIFY(writer.open(QIODevice::WriteOnly));
    QCOMPARE(writer.write(content), content.size());
}

} // namespace

class JournalTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void itIsKeptForThisUserAlone();
    void whatWasNotedIsReadBack();
    void aStepIsInTheFileBeforeItIsMade();
    void whileItRunsNobodyTakesItOver();
    void oneIdHasOneJournal();
    void whatEndedIsGone();
    void whatEndsWhileItIsLookedAtWasNotInterrupted();
    void aLineThatWasCutOffIsWrittenAnew_data();
    void aLineThatWasCutOffIsWrittenAnew();
    void whatCannotBeReadSaysWhy_data();
    void whatCannotBeReadSaysWhy();
    void withoutAFolderNothingBegins();
    void withoutRoomNothingIsIntended();
    void whatOthersCouldHaveWrittenIsNotTakenOver();
    void onlyAUuidNamesAJournal();
    void onlyNodesThatAreKnownAreConnectedTo();

private:
    QString folder() const { return m_home->filePath("state/ramet/tasks"); }
    std::unique_ptr<Journal> begin(const QString &id = first)
    {
        auto journal = Journal::create(made(id), folder());
        return journal ? std::move(*journal) : nullptr;
    }
    std::unique_ptr<QTemporaryDir> m_home;
};

void JournalTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(m_home->isValid());
}

void JournalTest::itIsKeptForThisUserAlone()
{
    const auto journal = begin();
    QVERIFY(journal);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                        QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFile::permissions(folder()) & others, QFile::Permissions());
    QCOMPARE(QFile::permissions(journal->file()) & others, QFile::Permissions());
    QCOMPARE(QDir(folder()).entryList(QDir::Files | QDir::Hidden),
             QStringList{QFileInfo(journal->file()).fileName()});
}

void JournalTest::whatWasNotedIsReadBack()
{
    QString file;
    {
        const auto journal = begin();
        QVERIFY(journal);
        file = journal->file();
        for (int step = 1; step <= 4; ++step)
            QVERIFY(journal->intend(step, volume(QString::number(step))));
        journal->settle(1, true);
        journal->settle(2, false);
        journal->settle(3, true);
        QVERIFY(journal->note("disk", {{"state", "half"}}));
        QVERIFY(journal->note("disk", {{"state", "whole"}}));
        journal->settle(3, false);
    }
    const auto taken = Journal::takeOver(file);
    QVERIFY(taken);
    const JournalHeader &header = (*taken)->header();
    QCOMPARE(header.id, first);
    QCOMPARE(header.operation, JournalOperation::Clone);
    QCOMPARE(header.object, "new \"näme\"\n");
    QCOMPARE(header.plan, made({}).plan);
    QCOMPARE(header.nodes.size(), size_t{2});
    QCOMPARE(header.nodes[1].name, "b");
    QCOMPARE(header.nodes[1].uri, "qemu+ssh://b/system");
    QVERIFY(!header.host.isEmpty());
    QVERIFY(header.started.msecsTo(QDateTime::currentDateTimeUtc()) < 60'000);
    const auto steps = (*taken)->openSteps();
    QCOMPARE(steps.size(), size_t{2});
    QCOMPARE(steps[0].number, 1);
    QVERIFY(steps[0].undo == volume("1"));
    QVERIFY(steps[0].made);
    QCOMPARE(steps[1].number, 4);
    QVERIFY(!steps[1].made);
    QVERIFY(steps[1].intended.isValid() && steps[1].intended >= header.started);
    QCOMPARE((*taken)->fact("disk"), (QJsonObject{{"state", "whole"}}));
    QCOMPARE((*taken)->fact("other"), QJsonObject());
}

void JournalTest::aStepIsInTheFileBeforeItIsMade()
{
    const auto journal = begin();
    QVERIFY(journal);
    Rollback rollback([](const Undo &) { return Status(); }, journal.get());
    bool seen = false;
    const Status status = rollback.make(volume("new.qcow2"), [&]() -> Status {
        const JournalContent content = readJournal(bytesOf(journal->file()));
        seen = content.steps.size() == 1 && content.steps.at(1).undo == volume("new.qcow2");
        return {};
    });
    QVERIFY(status);
    QVERIFY(seen);
    QVERIFY(readJournal(bytesOf(journal->file())).steps.at(1).made);
    QCOMPARE(rollback.run(), QStringList());
    QVERIFY(readJournal(bytesOf(journal->file())).steps.empty());
}

void JournalTest::whileItRunsNobodyTakesItOver()
{
    auto journal = begin();
    QVERIFY(journal);
    const QString file = journal->file();
    QCOMPARE(Journal::runnerOf(file), Journal::Runner::ThisProgram);
    const auto taken = Journal::takeOver(file);
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, ErrorKind::Busy);
    QCOMPARE(Journal::runnerOf(file),
             Journal::Runner::ThisProgram); // looking and trying took nothing away
    journal.reset();
    QCOMPARE(Journal::runnerOf(file), Journal::Runner::Nobody);
    QVERIFY(Journal::takeOver(file));
}

void JournalTest::oneIdHasOneJournal()
{
    QVERIFY(begin(first)); // ended, and its file is left
    const QByteArray before = bytesOf(folder() + "/" + first + ".journal");
    const auto again = Journal::create(made(first), folder());
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::Busy);
    QCOMPARE(bytesOf(folder() + "/" + first + ".journal"), before);
    QVERIFY(begin(second));
    QCOMPARE(QDir(folder()).entryList(QDir::Files | QDir::Hidden).size(), 2);
}

void JournalTest::whatEndedIsGone()
{
    const auto journal = begin();
    QVERIFY(journal);
    journal->remove();
    QVERIFY(!QFile::exists(journal->file()));
    const auto taken = Journal::takeOver(journal->file());
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, ErrorKind::NotFound);
}

void JournalTest::whatEndsWhileItIsLookedAtWasNotInterrupted()
{
    using State = UnfinishedTask::State;
    std::atomic<int> ended = 0;
    std::jthread others([&](const std::stop_token &stop) {
        while (!stop.stop_requested()) {
            const auto journal = begin(QUuid::createUuid().toString(QUuid::WithoutBraces));
            if (!journal)
                return;
            journal->remove();
            ++ended;
        }
    });
    int seen = 0;
    for (const QDeadlineTimer end(1'500); !end.hasExpired();)
        for (const UnfinishedTask &task : unfinishedTasks(folder(), nullptr)) {
            ++seen;
            QVERIFY2(task.state == State::Running, qPrintable(task.detail));
        }
    others.request_stop();
    others.join();
    QVERIFY2(ended > 20 && seen > 20, qPrintable(QString("%1, %2").arg(ended).arg(seen)));
}

void JournalTest::aLineThatWasCutOffIsWrittenAnew_data()
{
    QTest::addColumn<QByteArray>("tail");
    QTest::newRow("half a line") << QByteArray("{\"intend\":2,\"undo\":{\"node\":\"a");
    QTest::newRow("a longer half line")
        << QByteArray("{\"intend\":2,\"undo\":{\"name\":\"" + QByteArray(4000, 'x'));
    QTest::newRow("zeros, as file systems leave them") << QByteArray(100, '\0');
}

void JournalTest::aLineThatWasCutOffIsWrittenAnew()
{
    QFETCH(QByteArray, tail);
    QVERIFY(begin()->intend(1, volume("one")));
    const QString file = folder() + "/" + first + ".journal";
    write(file, bytesOf(file) + tail);
    {
        const auto taken = Journal::takeOver(file);
        QVERIFY(taken);
        QCOMPARE((*taken)->openSteps().size(), size_t{1});
        QVERIFY((*taken)->intend(2, volume("two")));
    }
    const JournalContent content = readJournal(bytesOf(file));
    QVERIFY(content.isReadable());
    QCOMPARE(content.steps.size(), size_t{2});
    QCOMPARE(content.wholeBytes, bytesOf(file).size());
}

void JournalTest::whatCannotBeReadSaysWhy_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<int>("keep");
    QTest::addColumn<QString>("why");
    const QByteArray none;
    QTest::newRow("cut off in its first line") << none << none << 40 << "first line";
    QTest::newRow("empty") << none << none << 0 << "first line";
    QTest::newRow("newer") << QByteArray("\"ramet-journal\":1") << QByteArray("\"ramet-journal\":2")
                           << -1 << "newer version";
    QTest::newRow("another machine's")
        << QByteArray("\"host\":\"") << QByteArray("\"host\":\"other-") << -1 << "machine";
    QTest::newRow("damaged") << QByteArray("\"intend\"") << QByteArray("intend") << -1 << "line 2";
    QTest::newRow("an unknown kind of step")
        << QByteArray("delete-volume") << QByteArray("melt-volume") << -1 << "line 2";
    QTest::newRow("no journal") << QByteArray("ramet-journal") << QByteArray("diary") << -1
                                << "line 1";
}

void JournalTest::whatCannotBeReadSaysWhy()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(int, keep);
    QFETCH(QString, why);
    QVERIFY(begin()->intend(1, volume("one")));
    const QString file = folder() + "/" + first + ".journal";
    QByteArray bytes = bytesOf(file);
    if (!before.isEmpty()) {
        QVERIFY(bytes.contains(before));
        bytes.replace(before, after);
    }
    if (keep >= 0)
        bytes.truncate(keep);
    write(file, bytes);
    const auto taken = Journal::takeOver(file);
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, ErrorKind::Invalid);
    QVERIFY2(taken.error().detail.contains(why), qPrintable(taken.error().detail));
    QCOMPARE(bytesOf(file), bytes); // it is left as it was found
}

void JournalTest::withoutAFolderNothingBegins()
{
    write(m_home->filePath("state"), "a file, not a folder");
    const auto journal = Journal::create(made(first), folder());
    QVERIFY(!journal);
    QVERIFY(journal.error().object.startsWith(m_home->path()));
}

void JournalTest::withoutRoomNothingIsIntended()
{
    // A file that no byte can be added to, as on a full disk.
    const auto journal = begin();
    QVERIFY(journal);
    const QByteArray before = bytesOf(journal->file());
    Status status;
    {
        const FileLimit limit(static_cast<rlim_t>(before.size()) + 10);
        status = journal->intend(1, volume("one"));
    }
    QVERIFY(!status);
    QVERIFY(journal->openSteps().empty());
    QVERIFY(journal->intend(1, volume("one"))); // room again: the half line does no harm
    QCOMPARE(readJournal(bytesOf(journal->file())).steps.size(), size_t{1});
}

void JournalTest::whatOthersCouldHaveWrittenIsNotTakenOver()
{
    QVERIFY(begin()->intend(1, volume("one")));
    const QString file = Journal::fileOf(first, folder());
    QVERIFY(Journal::takeOver(file));
    QVERIFY(QFile::setPermissions(file, QFile::permissions(file) | QFile::WriteOther));
    QCOMPARE(Journal::takeOver(file).error().kind, ErrorKind::Denied);
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
    const QString link = Journal::fileOf(second, folder());
    QVERIFY(QFile::link(file, link));
    QCOMPARE(Journal::takeOver(link).error().kind, ErrorKind::Denied);
    QVERIFY(QFile::setPermissions(folder(), QFile::permissions(folder()) | QFile::WriteGroup));
    QCOMPARE(Journal::takeOver(file).error().kind, ErrorKind::Denied);
    QVERIFY(!begin(second));
}

void JournalTest::onlyAUuidNamesAJournal()
{
    QVERIFY(Journal::fileOf("../../../x", folder()).isEmpty());
    QCOMPARE(Journal::runnerOf(Journal::fileOf("../../../x", folder())), Journal::Runner::Nobody);
    QCOMPARE(Journal::create(made("../x"), folder()).error().kind, ErrorKind::Invalid);
    QVERIFY(begin()->intend(1, volume("one")));
    const QString file = Journal::fileOf(first, folder());
    write(file, bytesOf(file).replace(first.toUtf8(), "../x"));
    QCOMPARE(Journal::takeOver(file).error().kind, ErrorKind::Invalid);
}

void JournalTest::onlyNodesThatAreKnownAreConnectedTo()
{
    const JournalHeader header = made(first);
    QVERIFY(checkNodesKnown(header, header.nodes));
    QVERIFY(checkNodesKnown(header, {{"x", header.nodes[1].uri}, {"y", header.nodes[0].uri}}));
    const Status unknown = checkNodesKnown(header, {header.nodes[0], {"b", "qemu:///other"}});
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().kind, ErrorKind::Refused);
    QCOMPARE(unknown.error().refusals.size(), size_t{1});
    QCOMPARE(unknown.error().refusals[0].names, QStringList{header.nodes[1].uri});
}

RAMET_TEST(JournalTest)
#include "tst_journal.moc"
