// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clone/clonedraft.h"
#include "models/inventory/inventorystore.h"
#include "models/tasks/operationtask.h"
#include "models/tasks/storagerefresh.h"
#include "models/tasks/taskqueue.h"
#include "models/tasks/tasktext.h"
#include "tests/support/lab.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;
using namespace ramet::test;

/// The way of the window, without the window: draft, queue and store on real nodes. The tests
/// build on one another.
class VmTasksTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void aFullCloneIsMadeAndAppears();
    void aVmBecomesATemplateThatCannotBeStarted();
    void aLinkedCloneGoesToTheOtherNode();
    void theTemplateIsNotDeletedAndTheReasonNamesTheClone();
    void aCancelledCloneLeavesNothing();
    void deletedVmsDisappearWithTheirDisks();

private:
    VmRef ref(const QString &name, const QString &node = "a") const
    {
        const VirtualMachine *vm = m_store->inventory().findNode(node)->findVmByName(name);
        return vm ? VmRef{node, vm->uuid} : VmRef{};
    }
    TaskId add(const Operation &operation)
    {
        return enqueue(*m_queue, m_store->nodes(), m_store->inventory(), operation);
    }
    TaskId clone(const QString &source, const QString &name, const QString &node, CloneMode mode)
    {
        CloneDraft draft(m_store->snapshot(), ref(source), node);
        draft.setMode(mode);
        draft.setName(name);
        if (!draft.isValid())
            qWarning() << draft.summary();
        return add(draft.takePlan());
    }
    bool endsAs(TaskId id, TaskState state)
    {
        if (!QTest::qWaitFor([&] { return m_queue->find(id)->isEnded(); }, 60'000))
            return false;
        if (m_queue->find(id)->state != state)
            qWarning() << taskDetails(*m_queue->find(id));
        return m_queue->find(id)->state == state;
    }
    QStringList volumes(const QString &node, const QString &storage) const
    {
        return QString::fromUtf8(m_lab->virsh(node, {"vol-list", storage}).out)
            .split(QRegularExpression("\\s+"), Qt::SkipEmptyParts);
    }

    std::unique_ptr<Lab> m_lab;
    std::unique_ptr<InventoryStore> m_store;
    std::unique_ptr<TaskQueue> m_queue;
};

void VmTasksTest::initTestCase()
{
    m_lab = Lab::up(2);
    QVERIFY(m_lab);
    const QString path = m_lab->storageFolder("a", "shared") + "/web.qcow2";
    QVERIFY(run("qemu-img", {"create", "-f", "qcow2", path, "64M"}).ok());
    QVERIFY(run("qemu-io", {"-f", "qcow2", "-c", "write -P 7 0 8M", path}).ok());
    QTemporaryFile xml;
    QVERIFY(xml.open());
    xml.write("<domain type='qemu'><name>web</name><memory unit='MiB'>16</memory>"
              "<os><type>hvm</type></os><devices><disk type='file'><driver name='qemu' "
              "type='qcow2'/><source file='" +
              path.toUtf8() +
              "'/><target dev='vda' bus='virtio'/></disk>"
              "</devices></domain>");
    xml.close();
    QVERIFY(m_lab->virsh("a", {"pool-refresh", "shared"}).ok());
    QVERIFY(m_lab->virsh("b", {"pool-refresh", "shared"}).ok());
    QVERIFY(m_lab->virsh("a", {"define", xml.fileName()}).ok());

    const std::vector<NodeAddress> addresses{{"a", m_lab->uri("a")}, {"b", m_lab->uri("b")}};
    m_store = std::make_unique<InventoryStore>(std::make_shared<Nodes>(addresses));
    m_queue = std::make_unique<TaskQueue>();
    refreshStoragesAfterTasks(*m_store, *m_queue);
    m_store->start();
    QTRY_VERIFY_WITH_TIMEOUT(
        !ref("web").uuid.isEmpty() && m_store->inventory().findNode("b")->reachable, 20'000);
}

void VmTasksTest::cleanupTestCase()
{
    m_queue.reset();
    m_store.reset();
    m_lab.reset();
}

void VmTasksTest::aFullCloneIsMadeAndAppears()
{
    const TaskId id = clone("web", "full", {}, CloneMode::Full);
    QCOMPARE(m_queue->find(id)->title, QStringLiteral("Clone “web” to “full”"));
    QVERIFY(endsAs(id, TaskState::Succeeded));
    QVERIFY(taskStatusText(*m_queue->find(id)).startsWith(QStringLiteral("“full” is ready")));
    QTRY_VERIFY(!ref("full").uuid.isEmpty());
    QCOMPARE(m_queue->find(id)->result.outcome.vm.value(), ref("full"));
    const auto vm = [this] { return m_store->inventory().findVm(ref("full")); };
    QTRY_VERIFY(!vm()->marks.isBuilding && !vm()->disks.empty());
    QTRY_VERIFY(placeOf(*m_store->inventory().findNode("a"), vm()->disks[0]));
}

void VmTasksTest::aVmBecomesATemplateThatCannotBeStarted()
{
    QVERIFY(endsAs(add(TemplateRequest{ref("web"), "web"}), TaskState::Succeeded));
    QTRY_VERIFY(m_store->inventory().findVm(ref("web"))->isTemplate());
    const TaskId start = add(PowerRequest{ref("web"), "web"});
    QVERIFY(endsAs(start, TaskState::Failed));
    QCOMPARE(m_queue->find(start)->error->kind, ErrorKind::Refused);
    const QString text = taskStatusText(*m_queue->find(start));
    QVERIFY2(text.startsWith(QStringLiteral("“web” is a template and cannot be started")),
             qPrintable(text));
}

void VmTasksTest::aLinkedCloneGoesToTheOtherNode()
{
    QVERIFY(endsAs(clone("web", "linked", "b", CloneMode::Linked), TaskState::Succeeded));
    QTRY_VERIFY(!ref("linked", "b").uuid.isEmpty());
    QTRY_VERIFY(m_store->inventory().findVm(ref("linked", "b"))->marks.isLinked);
}

void VmTasksTest::theTemplateIsNotDeletedAndTheReasonNamesTheClone()
{
    // As if the clone had come after the plan was made.
    DeletePlan plan = planDelete(m_store->inventory(), ref("web"), false);
    plan.refusals.clear();
    const TaskId id = add(plan);
    QVERIFY(endsAs(id, TaskState::Failed));
    const QString text = taskStatusText(*m_queue->find(id));
    QVERIFY2(text.contains(QStringLiteral("linked”")), qPrintable(text));
    QVERIFY(volumes("a", "shared").contains("web.qcow2"));
}

void VmTasksTest::aCancelledCloneLeavesNothing()
{
    const QStringList before = volumes("a", "shared");
    const TaskId id = clone("web", "never", {}, CloneMode::Full);
    m_queue->cancel(id);
    QVERIFY(endsAs(id, TaskState::Cancelled));
    QCOMPARE(taskStatusText(*m_queue->find(id)),
             QStringLiteral("Cancelled. Nothing was left behind."));
    QCOMPARE(volumes("a", "shared"), before);
    QVERIFY(!m_lab->virsh("a", {"dominfo", "never"}).ok());
}

void VmTasksTest::deletedVmsDisappearWithTheirDisks()
{
    for (const auto &[name, node] : {std::pair{"linked", "b"}, {"full", "a"}, {"web", "a"}}) {
        const auto planned = [&, vm = ref(name, node)] {
            return planDelete(m_store->inventory(), vm, false);
        };
        QTRY_COMPARE(planned().disks.size(), 1U); // once the storage has been looked at again
        QTRY_VERIFY(planned().isValid());
        const DeletePlan plan = planned();
        QVERIFY(endsAs(add(plan), TaskState::Succeeded));
        QTRY_VERIFY(ref(name, node).uuid.isEmpty());
    }
    // Node a learns of what b deleted when its storage is looked at again after the task.
    QTRY_VERIFY(volumes("a", "shared").filter("qcow2").isEmpty());
}

RAMET_TEST(VmTasksTest)
#include "tst_vmtasks.moc"
