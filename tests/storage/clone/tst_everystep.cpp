// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sample/sampleoperation.h"
#include "storage/template/templateoperation.h"
#include "tests/storage/stepwatch.h"
#include "tests/storage/storagelab.h"
#include "tests/support/filelimit.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;
using namespace ramet::test;

namespace {

QStringList undone; ///< by the rollback, in order

/// The seed's name has a part of the new VM's UUID.
QString named(const QString &name)
{
    return name.contains("-seed-") ? QString("copy-seed") : name;
}

void noteUndone(const QString &category, const QString &text)
{
    if (category == u"ramet.storage.rollback" && text.startsWith("undoing"))
        undone << named(text.section('"', 1, 1));
}

} // namespace

/// Every operation that makes things, ended at each of its steps, by a failure or a cancel:
/// undone in reverse, and nothing of it left.
class EveryStepTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void whatFailsAtAnyStepLeavesNothing_data();
    void whatFailsAtAnyStepLeavesNothing();
    void whatIsCancelledAtAnyMomentLeavesNothing_data();
    void whatIsCancelledAtAnyMomentLeavesNothing();
    void cleanup();

private:
    void addOperations();
    std::optional<Error> runOperation(const QString &name, std::stop_token stop,
                                      const ProgressSink &sink);
    ClonePlan planOf(const QString &name);

    StorageLab m_lab;
    VmRef m_vm;
    VmRef m_template;
    VmRef m_snapshotted;
    QByteArray m_sample;
};

void EveryStepTest::initTestCase()
{
    hearLog(noteUndone);
    QVERIFY(m_lab.up(1));
    const auto image = [&](const char *name) {
        return LabDisk{
            m_lab.makeImage(m_lab.folder("default") + '/' + QLatin1String(name), "qcow2", 96, 2)};
    };
    m_vm = m_lab.define("web", {image("one.qcow2"), image("two.qcow2")});
    m_template = m_lab.define("golden", {image("three.qcow2"), image("four.qcow2")});
    m_snapshotted = m_lab.define("kept", {image("five.qcow2")});
    QVERIFY(m_lab.lab().virsh("a", {"snapshot-create-as", "kept", "first"}).ok());
    QVERIFY(runTemplate(m_lab.nodes(), m_template));
    const QString sample = m_lab.makeImage(m_lab.folder("default") + "/sample.img", "qcow2", 1, 0);
    QFile file(sample);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_sample = file.readAll();
    QVERIFY(file.remove());
}

/// What each makes, in order. A helper of its own makes an entry "ramet-copy".
void EveryStepTest::addOperations()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QStringList>("makes");
    QTest::newRow("full clone by a helper")
        << "block-job" << QStringList{"copy", "ramet-copy", "copy-vda.qcow2", "copy-vdb.qcow2"};
    QTest::newRow("full clone by the daemon")
        << "volume-clone" << QStringList{"copy", "copy-vda.qcow2", "copy-vdb.qcow2"};
    QTest::newRow("linked clone") << "linked"
                                  << QStringList{"copy", "copy-vda.qcow2", "copy-vdb.qcow2"};
    QTest::newRow("linked clone with a seed")
        << "seed" << QStringList{"copy", "copy-seed", "copy-vda.qcow2", "copy-vdb.qcow2"};
    QTest::newRow("clone of a snapshot")
        << "snapshot" << QStringList{"copy",       "copy-vda.qcow2.snapshot", "ramet-copy",
                                     "ramet-copy", "copy-vda.qcow2",          "ramet-copy"};
    QTest::newRow("sample VM") << "sample" << QStringList{"copy-vda", "copy"};
}

ClonePlan EveryStepTest::planOf(const QString &name)
{
    CloneRequest request;
    const bool isLinked = name == u"linked" || name == u"seed";
    request.source = isLinked ? m_template : name == u"snapshot" ? m_snapshotted : m_vm;
    request.name = "copy";
    request.mode = isLinked ? CloneMode::Linked : CloneMode::Full;
    request.targetStorage = isLinked ? QString() : QString("default");
    request.snapshot = name == u"snapshot" ? QString("first") : QString();
    request.guest.hostName = name == u"seed" ? QString("{name}") : QString();
    ClonePlan plan = m_lab.plan(request);
    for (DiskPlan &disk : plan.disks) {
        disk.otherMethods.clear();
        disk.method = isLinked                  ? CopyMethod::Overlay
                      : name == u"snapshot"     ? CopyMethod::SnapshotJob
                      : name == u"volume-clone" ? CopyMethod::VolumeClone
                                                : CopyMethod::BlockJob;
    }
    return plan;
}

std::optional<Error> EveryStepTest::runOperation(const QString &name, std::stop_token stop,
                                                 const ProgressSink &sink)
{
    if (name == u"sample") {
        const auto made = runSample(m_lab.nodes(), {"a", "default", "copy", m_sample});
        return made ? std::nullopt : std::optional(made.error());
    }
    const auto made = runClone(m_lab.nodes(), planOf(name), std::move(stop), sink);
    return made ? std::nullopt : std::optional(made.error());
}

void EveryStepTest::whatFailsAtAnyStepLeavesNothing_data()
{
    addOperations();
}

void EveryStepTest::whatFailsAtAnyStepLeavesNothing()
{
    QFETCH(QString, operation);
    QFETCH(QStringList, makes);
    const QStringList before = m_lab.everything();
    QSet<qsizetype> seen; // how many things had been made when it failed
    // From the first byte of the journal on; a line is longer than a step of this.
    for (rlim_t bytes = 0;; bytes += 150) {
        QVERIFY2(bytes < 40'000, "it never succeeds");
        undone.clear();
        std::optional<Error> error;
        {
            const FileLimit limit(bytes);
            error = runOperation(operation, {}, [](const Progress &) {});
        }
        if (!error)
            break;
        QVERIFY2(error->leftovers.isEmpty(), qPrintable(error->leftovers.join(", ")));
        QCOMPARE(m_lab.everything(), before);
        seen << undone.size();
        // What was undone was made, the last first; helpers ended on the way are not among it.
        QStringList order;
        for (const QString &name : std::as_const(undone))
            if (!name.startsWith("ramet-copy"))
                order.prepend(name);
        QStringList expected = makes;
        expected.removeAll("ramet-copy");
        if (order.filter(".snapshot").isEmpty()) // removed on the way, or not made yet
            expected = expected.filter(QRegularExpression("^(?!.*\\.snapshot$)"));
        for (qsizetype i = 0; i < order.size(); ++i)
            QVERIFY2(order[i].startsWith(expected.value(i)), qPrintable(order.join(", ")));
    }
    // It did fail before each of the things that stay until the end.
    QVERIFY2(seen.size() >= makes.size() - makes.count("ramet-copy"),
             QByteArray::number(seen.size()));
    QVERIFY(m_lab.remove(m_lab.find("copy")));
    QCOMPARE(m_lab.everything(), before);
}

void EveryStepTest::whatIsCancelledAtAnyMomentLeavesNothing_data()
{
    addOperations();
}

void EveryStepTest::whatIsCancelledAtAnyMomentLeavesNothing()
{
    QFETCH(QString, operation);
    if (operation == u"sample")
        return; // too short: a cancel is looked at before it begins
    const QStringList before = m_lab.everything();
    int ends = 0;
    for (int moment = 0;; ++moment) {
        StopAt stop(moment);
        const auto error = runOperation(operation, stop.token(), stop.sink());
        if (!error)
            break;
        QCOMPARE(error->kind, ErrorKind::Cancelled);
        QVERIFY2(error->leftovers.isEmpty(), qPrintable(error->leftovers.join(", ")));
        QCOMPARE(m_lab.everything(), before);
        ++ends;
    }
    QVERIFY2(ends >= 4, QByteArray::number(ends));
    QVERIFY(m_lab.remove(m_lab.find("copy")));
    QCOMPARE(m_lab.everything(), before);
}

void EveryStepTest::cleanup()
{
    if (const VmRef left = m_lab.find("copy"); !left.uuid.isEmpty())
        static_cast<void>(m_lab.remove(left));
}

RAMET_TEST(EveryStepTest)
#include "tst_everystep.moc"
