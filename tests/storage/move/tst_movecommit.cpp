// SPDX-License-Identifier: GPL-3.0-or-later
// The last step of a move, and what is left where it goes wrong: the VM is on one node, whole,
// whatever answer is lost.
#include "storage/libvirt/callfaults.h"
#include "storage/look/look.h"
#include "storage/move/moveoperation.h"
#include "storage/operation.h"
#include "tests/storage/storagelab.h"
#include "tests/support/allrows.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QFileInfo>
#include <QtTest>
#include <libvirt/virterror.h>

using namespace ramet;
using namespace ramet::test;

class MoveCommitTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void aLostAnswerIsFoundOut_data();
    void aLostAnswerIsFoundOut();
    void whatNobodyKnowsIsEndedLater_data();
    void whatNobodyKnowsIsEndedLater();
    void theListOfSnapshotsComesBack();
    void checkpointsAreNotLost();
    void aFileInTheWayStaysAsItWas();

private:
    Result<CloneOutcome> move(
        bool withoutSnapshots = false, const ProgressSink &sink = [](const Progress &) {});
    /// A new program ends what was left, as `recover --resume` or `--clean` do.
    void recover(bool resume);
    /// On which of the nodes it is, with its disk and as it was.
    QString places();
    QString virsh(const QStringList &arguments) const;

    StorageLab m_lab;
    QTemporaryDir m_state;
    VmRef m_vm;
    QByteArray m_sum;
};

void MoveCommitTest::initTestCase()
{
    QVERIFY(m_state.isValid() && qputenv("XDG_STATE_HOME", m_state.path().toUtf8()));
    QVERIFY(m_lab.up());
}

void MoveCommitTest::init()
{
    const QString disk = m_lab.makeImage(m_lab.folder("default") + "/web.qcow2", "qcow2", 16, 4);
    m_vm = m_lab.define("web", {{disk}});
    QVERIFY(m_lab.lab().virsh("a", {"autostart", "web"}).ok());
    m_sum = sha256(disk);
}

void MoveCommitTest::cleanup()
{
    clearCallFaults();
    divideCallLimits(1);
    for (const char *node : {"a", "b"}) {
        m_lab.lab().virsh(node,
                          {"undefine", "web", "--snapshots-metadata", "--checkpoints-metadata"});
        m_lab.lab().virsh(node, {"vol-delete", "web.qcow2", "default"});
        m_lab.lab().virsh(node, {"vol-delete", "web-vda.qcow2", "default"});
    }
    QCOMPARE(unfinishedTasks(Journal::defaultFolder(), nullptr).size(), size_t(0));
}

QString MoveCommitTest::virsh(const QStringList &arguments) const
{
    return QString::fromUtf8(m_lab.lab().virsh("a", arguments).out);
}

Result<CloneOutcome> MoveCommitTest::move(bool withoutSnapshots, const ProgressSink &sink)
{
    const auto client = m_lab.newClient();
    MoveRequest request;
    request.vm = m_vm;
    request.targetNode = "b";
    request.withoutSnapshots = withoutSnapshots;
    const MovePlan plan = planMove(look(*client, Scope::users()), request);
    if (!plan.isValid())
        return std::unexpected(refused("move", "web", plan.refusals));
    return runMove(*client, plan, {}, sink);
}

void MoveCommitTest::recover(bool resume)
{
    const auto client = m_lab.newClient();
    for (const UnfinishedTask &task : unfinishedTasks(Journal::defaultFolder(), nullptr)) {
        const Operation operation =
            resume ? Operation(ResumeRequest{task}) : Operation(CleanRequest{task});
        const auto outcome = execute(*client, operation, RunControl());
        QVERIFY2(outcome, say(outcome));
    }
}

QString MoveCommitTest::places()
{
    QStringList places;
    for (const char *node : {"a", "b"}) {
        const Ran info = m_lab.lab().virsh(node, {"dominfo", m_vm.uuid});
        if (!info.ok())
            continue;
        const VmRef vm = m_lab.find("web", node);
        const Inventory now = look(m_lab.nodes(), Scope::users());
        const VirtualMachine *found = now.findVm(vm);
        const bool isWhole = found && found->autostart && found->disks.size() == 1 &&
                             sha256(found->disks.front().path) == m_sum;
        places << QString(node) + (isWhole ? "" : ", not whole");
    }
    return places.join(" and ");
}

void MoveCommitTest::aLostAnswerIsFoundOut_data()
{
    QTest::addColumn<CallFault>("fault");
    QTest::addColumn<QString>("place");
    const CallFault lost{
        .call = "virDomainDefineXMLFlags", .kind = CallFault::Kind::Lost, .after = 1, .times = 1};
    CallFault unsent = lost;
    unsent.kind = CallFault::Kind::Fail;
    unsent.code = VIR_ERR_RPC;
    QTest::newRow("it was done") << lost << "b";
    QTest::newRow("it was not done") << unsent << "a";
}

void MoveCommitTest::aLostAnswerIsFoundOut()
{
    QFETCH(const CallFault, fault);
    QFETCH(const QString, place);
    injectCallFault(fault);
    const auto outcome = move();
    clearCallFaults();
    QVERIFY2(outcome.has_value() == (place == u"b"), say(outcome));
    QCOMPARE(places(), place);
}

void MoveCommitTest::whatNobodyKnowsIsEndedLater_data()
{
    QTest::addColumn<bool>("wasDone");
    QTest::addColumn<bool>("resume");
    for (const bool wasDone : {true, false})
        for (const bool resume : {true, false})
            if (allRows() || wasDone != resume)
                QTest::addRow("%s, %s", wasDone ? "done" : "not done", resume ? "resume" : "clean")
                    << wasDone << resume;
}

void MoveCommitTest::whatNobodyKnowsIsEndedLater()
{
    QFETCH(const bool, wasDone);
    QFETCH(const bool, resume);
    injectCallFault({.call = "virDomainDefineXMLFlags",
                     .kind = wasDone ? CallFault::Kind::Lost : CallFault::Kind::Fail,
                     .after = 1,
                     .times = 1,
                     .code = VIR_ERR_RPC});
    // Who asks afterwards is not answered, but the placeholder was found.
    int defining = 0;
    const auto outcome = move(false, [&](const Progress &progress) {
        if (progress.phase != Phase::Defining || ++defining != 2)
            return;
        divideCallLimits(20); // of asking; all else takes longer on a busy machine
        injectCallFault({.call = "virDomainLookupByUUIDString",
                         .uri = m_lab.lab().uri("b"),
                         .after = 1,
                         .code = VIR_ERR_RPC});
    });
    clearCallFaults();
    divideCallLimits(1);
    QVERIFY(!outcome);
    QVERIFY2(outcome.error().cause == ErrorCause::MoveUnknown, say(outcome));
    QCOMPARE(places(), QString(wasDone ? "b, not whole" : "")); // it does not start by itself yet
    recover(resume);
    QCOMPARE(places(), QString(wasDone || resume ? "b" : "a"));
    QCOMPARE(QFile::exists(m_lab.folder("default") + "/web.qcow2"), !wasDone && !resume);
}

void MoveCommitTest::theListOfSnapshotsComesBack()
{
    for (const char *name : {"one", "two", "three"})
        QVERIFY(m_lab.lab().virsh("a", {"snapshot-create-as", "web", name}).ok());
    const QStringList tree{"snapshot-list", "web", "--tree"};
    const QString before = virsh(tree) + virsh({"snapshot-current", "web", "--name"});
    injectCallFault({.call = "virDomainDefineXMLFlags", .after = 1, .times = 1});
    const auto outcome = move(true);
    clearCallFaults();
    QVERIFY(!outcome);
    QCOMPARE(virsh(tree) + virsh({"snapshot-current", "web", "--name"}), before);
}

void MoveCommitTest::checkpointsAreNotLost()
{
    QTemporaryFile xml;
    QVERIFY(xml.open());
    xml.write("<domaincheckpoint><name>one</name><disks><disk name='vda' checkpoint='bitmap'/>"
              "</disks></domaincheckpoint>");
    xml.close();
    QVERIFY(m_lab.lab().virsh("a", {"start", "web", "--paused"}).ok());
    const Ran made = m_lab.lab().virsh("a", {"checkpoint-create", "web", xml.fileName()});
    QVERIFY(m_lab.lab().virsh("a", {"destroy", "web"}).ok());
    QVERIFY2(made.ok(), made.err);
    const QStringList before = m_lab.everything();
    const auto outcome = move();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().refusals.size(), size_t(1));
    QCOMPARE(outcome.error().refusals.front().reason, Reason::MoveLosesCheckpoints);
    QCOMPARE(m_lab.everything(), before);
}

/// One that came after the plan, and that the other node does not list.
void MoveCommitTest::aFileInTheWayStaysAsItWas()
{
    QFile foreign(m_lab.folder("default", "b") + "/web-vda.qcow2");
    const auto outcome = move(false, [&](const Progress &progress) {
        if (progress.phase == Phase::Reserving && foreign.open(QFile::WriteOnly | QFile::NewOnly)) {
            foreign.write("precious");
            foreign.close();
        }
    });
    QVERIFY2(outcome, say(outcome));
    QCOMPARE(places(), QString("b"));
    const QString path = outcome->disks.front().path;
    QVERIFY2(QFileInfo(path).fileName().startsWith("web-vda-"), qPrintable(path));
    QVERIFY(QFile::remove(path));
    QVERIFY(foreign.open(QFile::ReadOnly));
    QCOMPARE(foreign.readAll(), QByteArray("precious"));
    QVERIFY(foreign.remove());
}

RAMET_TEST(MoveCommitTest)
#include "tst_movecommit.moc"
