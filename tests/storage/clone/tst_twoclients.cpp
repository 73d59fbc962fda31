// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/deletion/deleteoperation.h"
#include "storage/deletion/deletionplan.h"
#include "storage/libvirt/callfaults.h"
#include "storage/look/look.h"
#include "storage/template/templateoperation.h"
#include "tests/storage/storagelab.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QtTest>
#include <barrier>
#include <future>

using namespace ramet;
using namespace ramet::test;

/// Several clients, each with connections and a view of its own, at one moment.
class TwoClientsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup();
    void manyClientsCloneOneTemplate();
    void manyClientsCopyOneVm();
    void oneOfTwoEqualNamesWins();
    void equalNamesOnTwoNodesDoNotMeet();
    void aDeleteAndALinkedCloneAtOnce();
    void aFreedTemplateAndALinkedCloneAtOnce();

private:
    using Outcome = Result<CloneOutcome>;
    /// All begin to run at the same moment, each with a plan that it made before.
    std::vector<Outcome> atOnce(const std::vector<CloneRequest> &requests)
    {
        std::barrier together(static_cast<std::ptrdiff_t>(requests.size()));
        std::vector<std::future<Outcome>> running;
        for (const CloneRequest &request : requests) {
            running.push_back(std::async(std::launch::async, [&together, request, this] {
                const auto client = m_lab.newClient();
                const ClonePlan plan =
                    planClone(ramet::look(*client, Scope::everything()), request);
                client->work(plan.targetNode);
                together.arrive_and_wait();
                return runClone(*client, plan, {}, [](const Progress &) {});
            }));
        }
        std::vector<Outcome> outcomes;
        for (auto &future : running)
            outcomes.push_back(future.get());
        return outcomes;
    }
    CloneRequest request(const VmRef &source, const QString &name, CloneMode mode,
                         const QString &node = "a", const QString &storage = {}) const
    {
        CloneRequest result;
        result.source = source;
        result.name = name;
        result.mode = mode;
        result.targetNode = node;
        result.targetStorage = storage;
        return result;
    }
    void verifyApart(const std::vector<Outcome> &outcomes);
    /// The second begins when the first has made so many calls, or has ended.
    template <class First, class Second>
    static void oneAfterTheOther(First first, Second second, int calls)
    {
        resetCallCounts();
        const auto made = [] {
            quint64 sum = 0;
            for (const auto &[name, count] : callCounts())
                sum += count;
            return sum;
        };
        auto running = std::async(std::launch::async, first);
        while (made() < static_cast<quint64>(calls) &&
               running.wait_for(std::chrono::milliseconds(1)) != std::future_status::ready) {
        }
        second();
        running.get();
    }

    StorageLab m_lab;
    VmRef m_template;
    VmRef m_vm;
    QString m_base;
    QByteArray m_sum;
    QStringList m_before;
};

void TwoClientsTest::initTestCase()
{
    QVERIFY(m_lab.up());
    const QString nic = "<interface type='user'><mac address='52:54:00:00:00:01'/></interface>";
    m_base = m_lab.makeImage(m_lab.folder("shared") + "/tpl.qcow2", "qcow2", 32, 2);
    m_template = m_lab.define("tpl", {{m_base}}, "a", nic);
    m_vm = m_lab.define(
        "web", {{m_lab.makeImage(m_lab.folder("default") + "/web.qcow2", "qcow2", 200, 50)}}, "a",
        nic);
    ramet::look(m_lab.nodes(), Scope::users());
    QVERIFY(runTemplate(m_lab.nodes(), m_template));
    m_sum = sha256(m_base);
    m_before = m_lab.everything();
}

void TwoClientsTest::cleanup()
{
    const Inventory inventory = ramet::look(m_lab.nodes(), Scope::users());
    for (const NodeInventory &node : inventory.nodes) {
        for (const VirtualMachine &vm : node.vms) {
            if (vm.marks.originUuid.isEmpty())
                continue;
            const Status removed = m_lab.remove({vm.node, vm.uuid});
            QVERIFY2(removed, say(removed));
        }
    }
    QCOMPARE(m_lab.everything(), m_before);
    QCOMPARE(sha256(m_base), m_sum);
}

/// All succeeded, and nothing of one is another's.
void TwoClientsTest::verifyApart(const std::vector<Outcome> &outcomes)
{
    QSet<QString> seen;
    for (const Outcome &outcome : outcomes) {
        QVERIFY2(outcome, say(outcome));
        const auto vm = lookAtVm(m_lab.nodes(), {outcome->node, outcome->uuid});
        QVERIFY(vm && !vm->marks.isBuilding);
        seen << vm->uuid << vm->nics.at(0).mac << vm->disks.at(0).path;
        QVERIFY(sameContent(outcome->disks[0].source, outcome->disks[0].path));
    }
    QCOMPARE(seen.size(), qsizetype(outcomes.size() * 3));
    QVERIFY(!seen.contains("52:54:00:00:00:01"));
}

void TwoClientsTest::manyClientsCloneOneTemplate()
{
    std::vector<CloneRequest> requests;
    for (int i = 0; i < 6; ++i)
        requests.push_back(
            request(m_template, QString("l%1").arg(i), CloneMode::Linked, i % 2 ? "b" : "a"));
    verifyApart(atOnce(requests));
}

void TwoClientsTest::manyClientsCopyOneVm()
{
    std::vector<CloneRequest> requests;
    for (int i = 0; i < 4; ++i)
        requests.push_back(
            request(m_vm, QString("f%1").arg(i), CloneMode::Full, "a", i % 2 ? "shared" : ""));
    verifyApart(atOnce(requests));
}

void TwoClientsTest::oneOfTwoEqualNamesWins()
{
    for (const CloneMode mode : {CloneMode::Full, CloneMode::Linked}) {
        const VmRef &source = mode == CloneMode::Full ? m_vm : m_template;
        std::vector<Outcome> both =
            atOnce({request(source, "same", mode), request(source, "same", mode)});
        if (!both[0])
            std::swap(both[0], both[1]);
        verifyApart({both[0]});
        QVERIFY(!both[1]);
        QVERIFY2(both[1].error().kind == ErrorKind::NameTaken, say(both[1]));
        QVERIFY(both[1].error().leftovers.isEmpty());
        const Status removed = m_lab.remove({"a", both[0]->uuid});
        QVERIFY2(removed, say(removed));
        QCOMPARE(m_lab.everything(), m_before);
    }
}

void TwoClientsTest::equalNamesOnTwoNodesDoNotMeet()
{
    verifyApart(atOnce({request(m_template, "same", CloneMode::Linked, "a"),
                        request(m_template, "same", CloneMode::Linked, "b"),
                        request(m_template, "same 2", CloneMode::Full, "a"),
                        request(m_template, "same 2", CloneMode::Full, "b")}));
}

void TwoClientsTest::aDeleteAndALinkedCloneAtOnce()
{
    int cloned = 0;
    int deleted = 0;
    for (int round = 0; round < 20; ++round) {
        const QString disk = m_lab.makeImage(m_lab.folder("shared") + "/race.qcow2", "qcow2", 8, 1);
        const VmRef race = m_lab.define("race", {{disk}});
        const Inventory look = ramet::look(m_lab.nodes(), Scope::users());
        QVERIFY(runTemplate(m_lab.nodes(), race));
        const Inventory inventory = ramet::look(m_lab.nodes(), Scope::everything());
        const DeletePlan deletion = planDelete(inventory, race, false);
        const ClonePlan clone =
            planClone(inventory, request(race, "child", CloneMode::Linked, round % 2 ? "b" : "a"));
        QVERIFY(deletion.isValid() && clone.isValid());
        const auto other = m_lab.newClient();
        ramet::look(*other, Scope::everything());
        // From "long before" to "long after" each other.
        Result<CloneOutcome> made;
        Status removed;
        const auto clones = [&] { made = runClone(*other, clone, {}, [](const Progress &) {}); };
        const auto removes = [&] {
            removed = runDelete(m_lab.nodes(), deletion, {}, [](const Progress &) {});
        };
        if (round < 12)
            oneAfterTheOther(clones, removes, (12 - round) * 4);
        else
            oneAfterTheOther(removes, clones, (round - 12) * 4);
        const auto vm = lookAtVm(m_lab.nodes(), race);
        const auto child = m_lab.find("child", round % 2 ? "b" : "a");
        QCOMPARE(made.has_value(), !child.uuid.isEmpty());
        QCOMPARE(removed.has_value(), !vm.has_value());
        QCOMPARE(removed.has_value(), !QFile::exists(disk)); // not half
        QVERIFY2(!(made && removed), "a clone lost its base");
        if (made) {
            ++cloned;
            QVERIFY(sameContent(disk, made->disks[0].path));
            QVERIFY(m_lab.remove(child));
        } else {
            QVERIFY2(made.error().leftovers.isEmpty(), say(made));
        }
        if (removed)
            ++deleted;
        else
            QVERIFY(m_lab.remove(race));
        QCOMPARE(m_lab.everything(), m_before);
    }
    qInfo("%d times the clone was made, %d times the template went", cloned, deleted);
}

void TwoClientsTest::aFreedTemplateAndALinkedCloneAtOnce()
{
    for (int round = 0; round < 8; ++round) {
        const ClonePlan clone = planClone(ramet::look(m_lab.nodes(), Scope::everything()),
                                          request(m_template, "child", CloneMode::Linked, "b"));
        QVERIFY(clone.isValid());
        const auto other = m_lab.newClient();
        ramet::look(*other, Scope::everything());
        Result<CloneOutcome> made;
        Status freed;
        oneAfterTheOther([&] { freed = runUntemplate(m_lab.nodes(), m_template); },
                         [&] { made = runClone(*other, clone, {}, [](const Progress &) {}); },
                         round * 8);
        QVERIFY2(!(made && freed), "a VM may write under its clone");
        QCOMPARE(lookAtVm(m_lab.nodes(), m_template)->isTemplate(), !freed.has_value());
        if (made)
            QVERIFY(m_lab.remove({"b", made->uuid}));
        if (freed)
            QVERIFY(runTemplate(m_lab.nodes(), m_template));
        QCOMPARE(m_lab.everything(), m_before);
    }
}

RAMET_TEST(TwoClientsTest)
#include "tst_twoclients.moc"
