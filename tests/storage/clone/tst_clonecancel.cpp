// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copy/choose.h"
#include "storage/libvirt/callfaults.h"
#include "storage/look/look.h"
#include "storage/template/templateoperation.h"
#include "tests/storage/storagelab.h"
#include "tests/support/testprogram.h"

#include <QtTest>
#include <thread>

using namespace ramet;
using namespace ramet::test;

/// A cancel at any moment leaves nothing, whatever the way to copy.
class CloneCancelTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void aCancelAnywhereLeavesNothing_data();
    void aCancelAnywhereLeavesNothing();
    void aCancelBeforehandTouchesNothing();
    void aCancelDuringTheLastStepKeepsTheClone();

private:
    ClonePlan forced(const VmRef &vm, CopyMethod method)
    {
        const auto mode = method == CopyMethod::Overlay ? CloneMode::Linked : CloneMode::Full;
        ClonePlan plan = m_lab.plan(vm, "c1", mode);
        for (DiskPlan &disk : plan.disks)
            disk.method = method;
        return plan;
    }
    StorageLab m_lab;
    VmRef m_vm;
    VmRef m_template;
    QString m_disk;
    QByteArray m_sum;
    QStringList m_before;
};

void CloneCancelTest::initTestCase()
{
    QVERIFY(m_lab.up(1));
    const QString folder = m_lab.folder("default");
    m_disk = m_lab.makeImage(folder + "/1.qcow2", "qcow2", 64, 8);
    m_vm =
        m_lab.define("web", {{m_disk}, {m_lab.makeImage(folder + "/2.raw", "raw", 32, 4), "raw"}});
    m_template = m_lab.define("tpl", {{m_lab.makeImage(folder + "/t1.qcow2", "qcow2", 8, 1)},
                                      {m_lab.makeImage(folder + "/t2.qcow2", "qcow2", 8, 1)}});
    ramet::look(m_lab.nodes(), Scope::users());
    QVERIFY(runTemplate(m_lab.nodes(), m_template));
    m_sum = sha256(m_disk);
    m_before = m_lab.everything();
}

void CloneCancelTest::aCancelAnywhereLeavesNothing_data()
{
    QTest::addColumn<int>("method");
    QTest::addColumn<int>("call");
    for (const CopyMethod method : {CopyMethod::VolumeClone, CopyMethod::LocalConvert,
                                    CopyMethod::BlockJob, CopyMethod::Overlay}) {
        for (const int call : {1, 2, 3, 4, 5, 6, 7, 9})
            QTest::addRow("%s, call %d", methodName(method), call) << int(method) << call;
    }
}

void CloneCancelTest::aCancelAnywhereLeavesNothing()
{
    QFETCH(int, method);
    QFETCH(int, call);
    const bool linked = CopyMethod(method) == CopyMethod::Overlay;
    const ClonePlan plan = forced(linked ? m_template : m_vm, CopyMethod(method));
    QVERIFY(plan.isValid());
    std::stop_source stop;
    int calls = 0;
    const auto outcome = m_lab.clone(plan, stop.get_token(), [&](const Progress &) {
        if (++calls == call)
            stop.request_stop();
    });
    if (outcome) { // it was over before that call
        QVERIFY2(calls < call, "a stop was not heard");
        QVERIFY(m_lab.remove({"a", outcome->uuid}));
    } else {
        QVERIFY2(outcome.error().kind == ErrorKind::Cancelled, say(outcome));
        QVERIFY2(outcome.error().leftovers.isEmpty(), say(outcome));
    }
    QCOMPARE(m_lab.everything(), m_before);
    QCOMPARE(sha256(m_disk), m_sum);
}

void CloneCancelTest::aCancelBeforehandTouchesNothing()
{
    std::stop_source stop;
    stop.request_stop();
    const auto outcome = m_lab.clone(forced(m_vm, CopyMethod::VolumeClone), stop.get_token());
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
    QCOMPARE(m_lab.everything(), m_before);
}

/// The definition that replaces the first one is the commit: what it made stays.
void CloneCancelTest::aCancelDuringTheLastStepKeepsTheClone()
{
    const QByteArray define = "virDomainDefineXMLFlags";
    resetCallCounts();
    injectCallFault({.call = define,
                     .kind = CallFault::Kind::Late,
                     .after = 1,
                     .times = 1,
                     .delay = std::chrono::milliseconds(300)});
    std::stop_source stop;
    const std::jthread canceller([&](const std::stop_token &given) {
        while (callCounts()[define] < 2 && !given.stop_requested())
            std::this_thread::yield();
        stop.request_stop();
    });
    const auto outcome = m_lab.clone(forced(m_vm, CopyMethod::VolumeClone), stop.get_token());
    clearCallFaults();
    QVERIFY2(outcome, say(outcome));
    QVERIFY(stop.stop_requested());
    QVERIFY(m_lab.lab().virsh("a", {"domblklist", "c1"}).ok());
    QVERIFY(m_lab.remove({"a", outcome->uuid}));
    QCOMPARE(m_lab.everything(), m_before);
}

RAMET_TEST(CloneCancelTest)
#include "tst_clonecancel.moc"
