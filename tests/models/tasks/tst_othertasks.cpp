// SPDX-License-Identifier: GPL-3.0-or-later
// Journals of another program: files that are locked, though not by Journal.
#include "models/inventory/inventorystore.h"
#include "models/tasks/othertasks.h"
#include "models/tasks/taskqueue.h"
#include "models/tasks/unfinishedtasks.h"
#include "storage/clone/planjson.h"
#include "storage/libvirt/callfaults.h"
#include "storage/libvirt/domaincalls.h"
#include "storage/libvirt/nodes.h"
#include "storage/undo/journal.h"
#include "storage/undo/progressnote.h"
#include "tests/models/madeinventory.h"
#include "tests/support/testprogram.h"

#include <QThreadPool>
#include <QtTest>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace ramet;
using namespace ramet::test;
using namespace std::chrono_literals;

namespace {

/// What another program is at work on, until it goes.
class Other {
public:
    explicit Other(JournalOperation operation = JournalOperation::Clone)
    {
        CloneRequest request;
        request.source = {"a", "uuid-web"};
        request.targetNode = "a";
        request.name = "web-9";
        ClonePlan plan = planClone(madeInventory(), request);
        plan.newUuid = m_uuid;
        plan.targetNode = QStringLiteral("n");
        const JournalHeader header{
            .id = m_uuid,
            .operation = operation,
            .object = operation == JournalOperation::Delete ? "gone" : "web-9",
            .nodes = {{"n", "test:///default"}},
            .plan = operation == JournalOperation::Clone ? toJson(plan) : QJsonObject()};
        { // elsewhere, as this program would know it for its own
            const auto journal = Journal::create(header, m_folder.path());
            QFile::copy((*journal)->file(), file());
        }
        m_lock = ::open(QFile::encodeName(file()), O_RDWR | O_CLOEXEC);
        ::fchmod(m_lock, 0600);
        struct flock whole {};
        whole.l_type = F_WRLCK;
        whole.l_whence = SEEK_SET;
        m_isLocked = ::fcntl(m_lock, F_OFD_SETLK, &whole) == 0;
    }
    ~Other() { end(); }
    bool isAtWork() const { return m_isLocked; }
    const QString &uuid() const { return m_uuid; }
    QString file() const { return Journal::fileOf(m_uuid); }
    void end() const
    {
        QFile::remove(file());
        progressnote::remove(file());
        die();
    }
    void die() const { ::close(m_lock); }

private:
    QString m_uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QTemporaryDir m_folder;
    int m_lock = -1;
    bool m_isLocked = false;
};

} // namespace

class OtherTasksTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void itsProgressIsShownAndThatItIsDone();
    void aNodeThatAnswersLateIsWaitedFor();
    void oneThatLeavesNoVmWasUndone();
    void oneThatDiesIsInterrupted();
    void aDeletionIsDoneWhenItsVmIsGone();
    void whatThisProgramRanIsNoOthers();

private:
    const Task *row() const { return m_queue->tasks().empty() ? nullptr : &m_queue->tasks()[0]; }
    /// Looks at the journals now, not when the next second is over.
    const Task *rowNow() const
    {
        m_tasks->refresh();
        return row();
    }
    QString status() const { return row() ? taskStatusText(*row()) : QString(); }

    QTemporaryDir m_state;
    std::unique_ptr<InventoryStore> m_store;
    std::unique_ptr<TaskQueue> m_queue;
    std::unique_ptr<UnfinishedTasks> m_tasks;
    std::unique_ptr<OtherTasks> m_others;
};

void OtherTasksTest::init()
{
    qputenv("XDG_STATE_HOME", m_state.path().toUtf8());
    m_store = std::make_unique<InventoryStore>(std::vector<NodeAddress>{{"n", "test:///default"}});
    m_queue = std::make_unique<TaskQueue>();
    m_tasks = std::make_unique<UnfinishedTasks>(*m_store, *m_queue);
    m_others = std::make_unique<OtherTasks>(*m_tasks, *m_store, *m_queue);
    m_store->start();
    QTRY_VERIFY(m_store->inventory().nodes[0].reachable);
}

void OtherTasksTest::cleanup()
{
    clearCallFaults();
    m_others.reset();
    m_tasks.reset();
    m_queue.reset();
    m_store.reset();
}

void OtherTasksTest::itsProgressIsShownAndThatItIsDone()
{
    const Other other;
    QVERIFY(other.isAtWork());
    QTRY_VERIFY(row());
    QVERIFY2(status().contains("another program"), qPrintable(status()));
    QFile note(other.file() + ".progress");
    QVERIFY(note.open(QIODevice::WriteOnly));
    note.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    note.write(R"({"phase":"copying","disk":"vda","done":"1073741824","total":"2147483648"})");
    note.close();
    QTRY_COMPARE(taskFraction(*rowNow()), 0.5);
    QVERIFY2(status().contains("1 GiB of 2 GiB") && status().contains("another program"),
             qPrintable(status()));
    const auto connection = m_store->nodes()->listing("n");
    QVERIFY(connection);
    QVERIFY(domains::define(*connection, "web-9",
                            "<domain type='test'><name>web-9</name><uuid>" + other.uuid() +
                                "</uuid><memory>8192</memory><os><type>hvm</type></os></domain>"));
    other.end();
    QTRY_COMPARE(rowNow()->state, TaskState::Succeeded);
    QCOMPARE(row()->result.outcome.vm->uuid, other.uuid());
    QVERIFY(m_queue->hasEnded() && row()->bytesPerSecond == 0);
}

/// What could not be read yet is not missing.
void OtherTasksTest::aNodeThatAnswersLateIsWaitedFor()
{
    const Other other;
    QTRY_VERIFY(row());
    const auto connection = m_store->nodes()->listing("n");
    QVERIFY(connection);
    injectCallFault({.call = "virDomainGetXMLDesc", .kind = CallFault::Kind::Late, .delay = 2s});
    QVERIFY(domains::define(*connection, "web-8",
                            "<domain type='test'><name>web-8</name><uuid>" + other.uuid() +
                                "</uuid><memory>8192</memory><os><type>hvm</type></os></domain>"));
    other.end();
    QTRY_VERIFY_WITH_TIMEOUT(rowNow()->state != TaskState::Running, 20'000);
    QCOMPARE(row()->state, TaskState::Succeeded);
}

void OtherTasksTest::oneThatLeavesNoVmWasUndone()
{
    const Other other;
    QTRY_VERIFY(row());
    other.end();
    QTRY_COMPARE(rowNow()->state, TaskState::Cancelled);
    QVERIFY2(status().contains("nothing was left behind"), qPrintable(status()));
}

void OtherTasksTest::oneThatDiesIsInterrupted()
{
    const Other other;
    QTRY_VERIFY(row());
    other.die();
    QTRY_COMPARE(rowNow()->state, TaskState::Failed);
    QVERIFY2(status().startsWith("Interrupted"), qPrintable(status()));
    QCOMPARE(m_queue->activeCount(), 0);
}

void OtherTasksTest::aDeletionIsDoneWhenItsVmIsGone()
{
    const Other other(JournalOperation::Delete);
    QTRY_VERIFY(row());
    other.end();
    QTRY_COMPARE(rowNow()->state, TaskState::Succeeded);
}

/// It was at work when the journals were looked at, and has ended when that is heard of.
void OtherTasksTest::whatThisProgramRanIsNoOthers()
{
    auto journal = Journal::create({.operation = JournalOperation::Sample,
                                    .object = "sample",
                                    .nodes = {{"n", "test:///default"}}});
    QVERIFY(journal);
    QSignalSpy looked(m_tasks.get(), &UnfinishedTasks::changed);
    m_tasks->refresh();
    QThreadPool::globalInstance()->waitForDone();
    (*journal)->remove();
    journal->reset();
    QVERIFY(looked.wait());
    QVERIFY(m_tasks->elsewhere().empty() && !row());
}

RAMET_TEST(OtherTasksTest)
#include "tst_othertasks.moc"
