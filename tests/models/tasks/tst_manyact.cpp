// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/manytext.h"
#include "models/tasks/taskqueue.h"
#include "storage/deletion/deleteset.h"
#include "tests/models/madeinventory.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;
using namespace ramet::test;

/// Acts on several VMs: who takes part, in what order, and what is asked.
class ManyActTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void whatRestsOnOthersGoesFirst();
    void whatOthersRestOnStaysAndSaysForWhom();
    void withItsDisksATemplateStays();
    void aSharedStorageIsOneStorage();
    void theQuestionNamesAll();
    void aChoiceThatIsNoneSaysWhy();
    void laterStagesWait();

private:
    VmRef add(const QString &name, const QString &below, const QString &storage = "default")
    {
        NodeInventory &node = m_inventory.nodes[0];
        const VirtualMachine vm = madeVm(node, name, storage);
        StoragePool &pool = node.pools[storage == u"default" ? 0 : 1];
        if (!below.isEmpty())
            pool.volumes.back().backingPath = pool.path + u'/' + below + ".qcow2";
        return {"a", vm.uuid};
    }
    ManyAct deletes(const std::vector<VmRef> &vms, bool keepDisks = false) const
    {
        return planManyDeletes(m_inventory, {vms, {}}, keepDisks, nullptr);
    }
    static QStringList names(const ManyAct &act)
    {
        QStringList names;
        for (const ManyAct::Member &member : act.members)
            names << QStringLiteral("%1 %2").arg(member.stage).arg(member.name);
        return names;
    }

    Inventory m_inventory; ///< a: web, tpl; b: web-clone
    VmRef m_tpl{"a", "uuid-base"};
    VmRef m_child{"a", "uuid-child"};
    VmRef m_grandchild{"a", "uuid-grandchild"};
};

void ManyActTest::init()
{
    m_inventory = madeInventory();
    add("base", {});
    m_inventory.nodes[0].vms.back().marks.isTemplate = true;
    add("child", "base");
    add("grandchild", "child");
}

void ManyActTest::whatRestsOnOthersGoesFirst()
{
    const VmRef web{"a", "uuid-web"};
    const ManyAct act = deletes({m_tpl, m_child, web, m_grandchild});
    QCOMPARE(names(act), (QStringList{"0 web", "0 grandchild", "1 child", "2 base"}));
    QVERIFY(act.leftOut.empty());
    for (const ManyAct::Member &member : act.members)
        QCOMPARE(std::get<DeletePlan>(member.operation).disks.size(), 1U);
}

void ManyActTest::whatOthersRestOnStaysAndSaysForWhom()
{
    const ManyAct act = deletes({m_tpl, m_child});
    QVERIFY(!act.isValid());
    QCOMPARE(act.leftOut.size(), 2U);
    const QString why = hindranceLines(act.leftOut).join(u'\n');
    QVERIFY2(why.contains(QStringLiteral("grandchild")), qPrintable(why));
    QCOMPARE(names(deletes({m_child, m_grandchild})), (QStringList{"0 grandchild", "1 child"}));
}

/// The disks of what rested on it rest on it still.
void ManyActTest::withItsDisksATemplateStays()
{
    const ManyAct act = deletes({m_tpl, m_grandchild}, true);
    QCOMPARE(names(act), QStringList{"0 grandchild"});
    QCOMPARE(act.leftOut.size(), 1U);
    QCOMPARE(act.members.front().what, QStringLiteral("1 files stay"));
}

/// The other node lists the clone's disk, too.
void ManyActTest::aSharedStorageIsOneStorage()
{
    const VmRef tpl{"a", "uuid-tpl"};
    const VmRef clone = add("clone", "tpl", "shared");
    m_inventory.nodes[1].pools[1].volumes = m_inventory.nodes[0].pools[1].volumes;
    QCOMPARE(names(deletes({tpl, clone})), (QStringList{"0 clone", "1 tpl"}));
}

void ManyActTest::theQuestionNamesAll()
{
    ManyAct whole = deletes({m_child, m_grandchild});
    whole.leftOut = {{"switched on", {"web-3", "web-4"}, false}};
    const ManyQuestion question = deleteQuestion(whole, deletes({m_child, m_grandchild}, true));
    QCOMPARE(question.way.title, QStringLiteral("Delete 2 VMs?"));
    QVERIFY(question.isDangerous);
    QCOMPARE(question.way.rows.size(), 2U);
    QCOMPARE(question.way.rows.front().vm, QStringLiteral("child")); // sorted for people
    QVERIFY(question.way.rows.back().what.contains(QStringLiteral("grandchild.qcow2")));
    QCOMPARE(question.way.leftOut, QStringList{"web-3, web-4 (switched on)"});
    QCOMPARE(question.otherWay.rows.size(), 2U);
    QCOMPARE(question.choice, QStringLiteral("&Keep the disks"));
    QCOMPARE(question.whyNoChoice, QString());
    const ManyAct start =
        planMany(VmAction::Start, m_inventory, {{{"a", "uuid-web"}, m_child}, {}}, nullptr);
    QCOMPARE(questionOf(start).way.rows.back().what, QStringLiteral("Off"));
    QVERIFY(!questionOf(start).isDangerous);
}

/// Not what bars both ways: that stands among those that are left out.
void ManyActTest::aChoiceThatIsNoneSaysWhy()
{
    ManyAct kept = deletes({m_child}, true);
    kept.leftOut = {{"switched on", {"web-3"}, false}};
    ManyAct whole = kept;
    whole.members.clear();
    whole.leftOut.push_back({"It is not known who needs its disks.", {"child"}, true});
    whole.leftOut.push_back({"It is not known who needs its disks.", {"tpl"}, true});
    const ManyQuestion question = deleteQuestion(whole, kept);
    QCOMPARE(question.whyNoChoice, QStringLiteral("child: It is not known who needs its disks."));
    QVERIFY(question.otherWay.isPossible() && !question.way.isPossible());
}

/// A member of a later stage begins when the earlier ones have ended, however they did.
void ManyActTest::laterStagesWait()
{
    TaskQueue queue;
    GroupRequest group;
    std::atomic<int> ended = 0;
    std::atomic<bool> isOrdered = true;
    for (const int stage : {0, 0, 1, 1, 2}) {
        TaskRequest member;
        member.work = [&, stage](const std::stop_token &,
                                 const ProgressSink &) -> Result<TaskResult> {
            isOrdered = isOrdered && ended >= 2 * stage;
            QThread::msleep(5); // long enough for the others to begin, if they may
            ++ended;
            if (stage == 0)
                return std::unexpected(Error{ErrorKind::Failed, {}, {}, {}, {}});
            return TaskResult{};
        };
        group.members.push_back(std::move(member));
        group.stages.push_back(stage);
    }
    const TaskId id = queue.enqueueGroup(std::move(group));
    QTRY_VERIFY(queue.find(id)->isEnded());
    QVERIFY(isOrdered);
    QCOMPARE(queue.find(id)->facts->count(TaskState::Succeeded), 3);
    QCOMPARE(queue.find(id)->facts->count(TaskState::Failed), 2);
}

RAMET_TEST(ManyActTest)
#include "tst_manyact.moc"
