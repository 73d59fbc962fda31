// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copy/choose.h"
#include "storage/look/look.h"
#include "tests/storage/storagelab.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace ramet;
using namespace ramet::test;

/// The node's daemon dies in the middle of a clone.
class LostNodeTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void aLostNodeIsAClearError_data();
    void aLostNodeIsAClearError();
    void theNodeIsThereAgainByItself();

private:
    StorageLab m_lab;
    VmRef m_vm;
    QString m_disk;
    QByteArray m_sum;
};

void LostNodeTest::initTestCase()
{
    QVERIFY(m_lab.up());
    const QString folder = m_lab.folder("default");
    m_disk = m_lab.makeImage(folder + "/1.qcow2", "qcow2", 64, 16);
    m_vm =
        m_lab.define("web", {{m_disk}, {m_lab.makeImage(folder + "/2.qcow2", "qcow2", 600, 190)}});
    m_sum = sha256(m_disk);
}

void LostNodeTest::aLostNodeIsAClearError_data()
{
    QTest::addColumn<int>("method");
    QTest::addColumn<bool>("killed");
    for (const CopyMethod method :
         {CopyMethod::VolumeClone, CopyMethod::LocalConvert, CopyMethod::BlockJob}) {
        for (const bool killed : {true, false})
            QTest::addRow("%s, %s", methodName(method), killed ? "killed" : "stopped")
                << int(method) << killed;
    }
}

void LostNodeTest::aLostNodeIsAClearError()
{
    QFETCH(int, method);
    QFETCH(bool, killed);
    const QStringList before = m_lab.everything();
    ClonePlan plan = m_lab.plan(m_vm, "c1");
    QVERIFY(plan.isValid());
    for (DiskPlan &disk : plan.disks)
        disk.method = CopyMethod(method);
    bool lost = false;
    QElapsedTimer since;
    const auto outcome = m_lab.clone(plan, {}, [&](const Progress &progress) {
        if (lost || progress.disk != u"vdb")
            return;
        lost = killed ? m_lab.lab().killNode("a") : m_lab.lab().stopNode("a");
        since.start();
    });
    const qint64 took = since.elapsed();
    QVERIFY(lost);
    QVERIFY(!outcome);
    QVERIFY2(outcome.error().kind == ErrorKind::Unreachable, say(outcome));
    QVERIFY2(took < 40'000, QByteArray::number(took));
    // The definition and the first disk, at the least, could not be removed: they are named.
    const QStringList left = outcome.error().leftovers;
    QVERIFY2(left.contains("c1"), say(outcome));
    QVERIFY2(left.contains(plan.disks[0].targetVolume), say(outcome));
    QVERIFY(!ramet::look(m_lab.nodes(), Scope::everything()).findNode("a")->reachable);

    QVERIFY(m_lab.lab().startNode("a"));
    QTRY_VERIFY_WITH_TIMEOUT(m_lab.nodes().work("a").has_value(), 20'000);
    // All that is there now and was not before was named.
    for (const QString &thing : m_lab.everything()) {
        const bool named = std::any_of(left.begin(), left.end(),
                                       [&](const QString &name) { return thing.contains(name); });
        QVERIFY2(before.contains(thing) || named, qPrintable(thing));
    }
    QCOMPARE(sha256(m_disk), m_sum);
    // And by these names it can be removed.
    for (const QString &name : left) {
        m_lab.lab().virsh("a", {"destroy", name});
        m_lab.lab().virsh("a", {"undefine", name});
        m_lab.lab().virsh("a", {"vol-delete", name, "default"});
    }
    QCOMPARE(m_lab.everything(), before);
}

void LostNodeTest::theNodeIsThereAgainByItself()
{
    const auto outcome = m_lab.clone(m_lab.plan(m_vm, "c2"));
    QVERIFY2(outcome, say(outcome));
    QVERIFY(m_lab.remove({"a", outcome->uuid}));
}

RAMET_TEST(LostNodeTest)
#include "tst_lostnode.moc"
