// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/look/look.h"
#include "storage/template/templateoperation.h"
#include "tests/storage/storagelab.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QtTest>

using namespace ramet;
using namespace ramet::test;

namespace {

constexpr int oldMiB = 80; // above what the daemon copies by itself
constexpr quint64 newBytes = (quint64{200} << 20) + 512;

} // namespace

/// Disks that are larger in the clone, by every method that this machine has: what the node and
/// qemu-img say, and that the old content is at its place with zeros behind it.
class DiskGrowthTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void aDiskGrowsByEachMethod_data();
    void aDiskGrowsByEachMethod();
    void aRunningVmsDiskGrows_data();
    void aRunningVmsDiskGrows();
    void aLinkedCloneIsLargerThanItsTemplate();
    void whatCannotGrowIsRefused_data();
    void whatCannotGrowIsRefused();

private:
    ClonePlan planned(const VmRef &vm, const QString &format, CloneMode mode = CloneMode::Full);
    void check(const ClonePlan &plan, const QString &original, const QString &format);

    StorageLab m_lab;
    VmRef m_vms[2]; ///< raw, qcow2
    QString m_images[2];
};

void DiskGrowthTest::initTestCase()
{
    QVERIFY(m_lab.up(1));
    for (const int i : {0, 1}) {
        const QString format = i == 0 ? "raw" : "qcow2";
        m_images[i] =
            m_lab.makeImage(m_lab.folder("default") + "/source." + format, format, oldMiB, 2);
        m_vms[i] = m_lab.define("source-" + format, {{m_images[i], format}});
        QVERIFY(!m_vms[i].uuid.isEmpty());
    }
    ramet::look(m_lab.nodes(), Scope::users());
}

ClonePlan DiskGrowthTest::planned(const VmRef &vm, const QString &format, CloneMode mode)
{
    CloneRequest request;
    request.source = vm;
    request.name = "grown";
    request.mode = mode;
    request.disks["vda"] = {DiskChoice::Action::Default, {}, format, newBytes - 1}; // a sector's
    return m_lab.plan(request);
}

void DiskGrowthTest::check(const ClonePlan &plan, const QString &original, const QString &format)
{
    QVERIFY(plan.isValid());
    const auto outcome = m_lab.clone(plan);
    QVERIFY2(outcome, say(outcome));
    const ClonedDisk &disk = outcome->disks.at(0);
    QCOMPARE(disk.method, plan.disks[0].method);
    const QJsonObject info = imageChain(disk.path).first().toObject();
    QCOMPARE(info["format"].toString(), format);
    QCOMPARE(quint64(info["virtual-size"].toDouble()), newBytes);
    const Ran told = m_lab.lab().virsh("a", {"vol-info", "--bytes", disk.path});
    QVERIFY2(told.out.contains(QByteArray::number(newBytes) + " bytes"), told.out);
    QVERIFY2(sameContent(original, disk.path), "the old content"); // zeros behind it are equal
    QVERIFY2(bytesHeld(disk.path) < 16 << 20, "written out");
    QVERIFY(m_lab.remove({"a", outcome->uuid}));
}

void DiskGrowthTest::aDiskGrowsByEachMethod_data()
{
    QTest::addColumn<int>("source");
    QTest::addColumn<QString>("format");
    QTest::addColumn<CopyMethod>("method");
    const auto row = [](int source, const char *format, CopyMethod method) {
        QTest::addRow("%s to %s by %s", source == 0 ? "raw" : "qcow2", format, methodName(method))
            << source << QString(format) << method;
    };
    for (const CopyMethod method :
         {CopyMethod::LocalConvert, CopyMethod::BlockJob, CopyMethod::VolumeClone}) {
        row(0, "qcow2", method);
        row(1, "raw", method);
    }
    row(0, "raw", CopyMethod::BlockJob);
    row(1, "qcow2", CopyMethod::LocalConvert);
}

void DiskGrowthTest::aDiskGrowsByEachMethod()
{
    QFETCH(int, source);
    QFETCH(QString, format);
    QFETCH(CopyMethod, method);
    ClonePlan plan = planned(m_vms[source], format);
    plan.disks[0].method = method;
    plan.disks[0].otherMethods.clear();
    check(plan, m_images[source], format);
}

void DiskGrowthTest::aRunningVmsDiskGrows_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("backup") << "qcow2";
    QTest::newRow("mirror") << "raw";
}

void DiskGrowthTest::aRunningVmsDiskGrows()
{
    QFETCH(QString, format);
    QVERIFY(didRun(m_lab.lab().virsh("a", {"start", "source-qcow2"})));
    const ClonePlan plan = planned(m_vms[1], format);
    QVERIFY(plan.isLive());
    check(plan, m_images[1], format);
    QVERIFY(didRun(m_lab.lab().virsh("a", {"destroy", "source-qcow2"})));
}

void DiskGrowthTest::aLinkedCloneIsLargerThanItsTemplate()
{
    for (const int i : {0, 1}) {
        const Status status = runTemplate(m_lab.nodes(), m_vms[i]);
        QVERIFY2(status, say(status));
        const ClonePlan plan = planned(m_vms[i], {}, CloneMode::Linked);
        QCOMPARE(plan.disks[0].method, CopyMethod::Overlay);
        check(plan, m_images[i], "qcow2");
    }
}

void DiskGrowthTest::whatCannotGrowIsRefused_data()
{
    QTest::addColumn<DiskChoice>("choice");
    QTest::addColumn<Reason>("reason");
    using Action = DiskChoice::Action;
    QTest::newRow("smaller") << DiskChoice{Action::Copy, {}, {}, (quint64{oldMiB} << 20) - 512}
                             << Reason::DiskCannotShrink;
    QTest::newRow("left out") << DiskChoice{Action::LeaveOut, {}, {}, newBytes}
                              << Reason::DiskSizeNotMade;
}

void DiskGrowthTest::whatCannotGrowIsRefused()
{
    QFETCH(DiskChoice, choice);
    QFETCH(Reason, reason);
    CloneRequest request;
    request.source = m_vms[0];
    request.name = "grown";
    request.disks["vda"] = choice;
    const ClonePlan plan = planClone(ramet::look(m_lab.nodes(), Scope::users()), request);
    QCOMPARE(plan.refusals.size(), size_t{1});
    QCOMPARE(plan.refusals[0].reason, reason);
    QCOMPARE(plan.refusals[0].field, Field::Disks);
}

RAMET_TEST(DiskGrowthTest)
#include "tst_diskgrowth.moc"
