// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/look/look.h"
#include "tests/storage/storagelab.h"
#include "tests/support/allrows.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QtTest>
#include <sys/mount.h>
#include <unistd.h>

using namespace ramet;
using namespace ramet::test;

/// What goes wrong while a clone is sent from node a to node b leaves nothing on either.
class NodeCloneFailureTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup();
    void cleanupTestCase();
    void aCancelAnywhereLeavesNothing_data();
    void aCancelAnywhereLeavesNothing();
    void aFullStorageLeavesNothing();
    void aFileInTheWayStaysAsItWas();
    void aSourceThatIsWrittenToIsNoticed();
    void aNodeThatDiesIsNamed_data();
    void aNodeThatDiesIsNamed();
    void theLimitHoldsAndTheMemoryStaysSmall();

private:
    ClonePlan plan(const QString &storage = {}, quint64 bytesPerSecond = 0)
    {
        CloneRequest request;
        request.source = m_vm;
        request.name = "there";
        request.targetNode = "b";
        request.targetStorage = storage;
        request.bytesPerSecond = bytesPerSecond;
        request.disks["vdb"].format = "raw"; // by a temporary volume
        return m_lab.plan(request);
    }

    QTemporaryDir m_parent;
    QString m_small; ///< a file system of 24 MiB; empty where this user cannot mount one
    StorageLab m_lab;
    VmRef m_vm;
    QStringList m_images;
    QList<QByteArray> m_sums;
    QStringList m_before;
};

void NodeCloneFailureTest::initTestCase()
{
    // Before the lab: its nodes see only what was mounted when they began.
    const QString small = m_parent.filePath("small");
    if (geteuid() == 0 && QDir().mkpath(small) &&
        mount("tmpfs", small.toUtf8().constData(), "tmpfs", 0, "size=24m") == 0)
        m_small = small;
    QVERIFY(m_lab.up());
    if (!m_small.isEmpty())
        QVERIFY(
            m_lab.lab().virsh("b", {"pool-create-as", "small", "dir", "--target", m_small}).ok());
    const QString folder = m_lab.folder("default");
    m_images << m_lab.makeImage(folder + "/1.qcow2", "qcow2", 32, 3)
             << m_lab.makeImage(folder + "/2.qcow2", "qcow2", 32, 3);
    m_vm = m_lab.define("web", {{m_images[0]}, {m_images[1]}});
    for (const QString &image : std::as_const(m_images))
        m_sums << sha256(image);
    ramet::look(m_lab.nodes(), Scope::users());
    m_before = m_lab.everything();
}

void NodeCloneFailureTest::cleanup()
{
    QCOMPARE(m_lab.everything(), m_before);
    for (qsizetype i = 0; i < m_images.size(); ++i)
        QCOMPARE(sha256(m_images[i]), m_sums[i]);
}

void NodeCloneFailureTest::cleanupTestCase()
{
    if (m_small.isEmpty())
        return;
    m_lab.lab().virsh("b", {"pool-destroy", "small"});
    QCOMPARE(umount2(m_small.toUtf8().constData(), MNT_DETACH), 0);
}

void NodeCloneFailureTest::aCancelAnywhereLeavesNothing_data()
{
    QTest::addColumn<int>("call");
    for (int call = 1; call <= 130; call += allRows() ? 3 : 64)
        QTest::addRow("call %d", call) << call;
}

void NodeCloneFailureTest::aCancelAnywhereLeavesNothing()
{
    QFETCH(int, call);
    std::stop_source stop;
    int calls = 0;
    const auto outcome = m_lab.clone(plan(), stop.get_token(), [&](const Progress &) {
        if (++calls == call)
            stop.request_stop();
    });
    if (outcome) { // it was over before that call, or in its last step
        QVERIFY(m_lab.remove({"b", outcome->uuid}));
    } else {
        QVERIFY2(outcome.error().kind == ErrorKind::Cancelled, say(outcome));
        QVERIFY2(outcome.error().leftovers.isEmpty(), say(outcome));
    }
}

void NodeCloneFailureTest::aFullStorageLeavesNothing()
{
    if (m_small.isEmpty())
        QSKIP("NOT TESTED: only root can mount a file system that is small enough to be full");
    const ClonePlan plan = this->plan("small");
    QVERIFY(plan.isValid());
    QFile filler(m_small + "/filler");
    QVERIFY(filler.open(QIODevice::WriteOnly));
    filler.write(QByteArray(12 << 20, 'x')); // room for the first disk, not for both
    filler.close();
    const auto outcome = m_lab.clone(plan);
    QVERIFY(!outcome);
    QVERIFY2(outcome.error().kind == ErrorKind::NoSpace, say(outcome));
    QCOMPARE(outcome.error().object, QString("small"));
    QVERIFY2(outcome.error().leftovers.isEmpty(), say(outcome));
    QCOMPARE(QDir(m_small).entryList(QDir::Files), QStringList{"filler"});
    QVERIFY(filler.remove());
}

void NodeCloneFailureTest::aFileInTheWayStaysAsItWas()
{
    const ClonePlan plan = this->plan();
    QFile foreign(m_lab.folder("default", "b") + '/' + plan.disks[1].targetVolume);
    QVERIFY(foreign.open(QIODevice::WriteOnly) && foreign.write("precious") == 8);
    foreign.close();
    const auto outcome = m_lab.clone(plan);
    QVERIFY2(outcome, say(outcome));
    QCOMPARE(QFileInfo(outcome->disks[1].path).fileName(),
             "there-vdb-" + plan.newUuid.left(8) + ".raw");
    QVERIFY(m_lab.remove({"b", outcome->uuid}));
    QVERIFY(foreign.open(QIODevice::ReadOnly));
    QCOMPARE(foreign.readAll(), QByteArray("precious"));
    QVERIFY(foreign.remove());
    ramet::look(m_lab.nodes(), Scope::users());
}

/// Nobody holds a lock on what a stream reads, so a VM can be started and switched off meanwhile.
void NodeCloneFailureTest::aSourceThatIsWrittenToIsNoticed()
{
    QFile image(m_images[0]);
    QVERIFY(image.open(QIODevice::ReadOnly));
    const QByteArray content = image.readAll();
    image.close();
    bool isWritten = false;
    const auto outcome = m_lab.clone(plan({}, 8 << 20), {}, [&](const Progress &progress) {
        if (!isWritten && progress.disk == u"vda" && progress.doneBytes > 0)
            isWritten =
                didRun(run("qemu-io", {"-f", "qcow2", "-c", "write -P 1 20M 64k", m_images[0]}));
    });
    QVERIFY(image.open(QIODevice::WriteOnly));
    QCOMPARE(image.write(content), content.size());
    QVERIFY(isWritten && !outcome);
    QVERIFY2(outcome.error().kind == ErrorKind::Busy, say(outcome));
    QVERIFY2(outcome.error().leftovers.isEmpty(), say(outcome));
}

void NodeCloneFailureTest::aNodeThatDiesIsNamed_data()
{
    QTest::addColumn<QString>("node");
    QTest::addColumn<QString>("disk");
    if (allRows())
        QTest::newRow("the source's, while it sends") << "a"
                                                      << "vda";
    QTest::newRow("the target's") << "b"
                                  << "vda";
    QTest::newRow("the source's, with a temporary volume") << "a"
                                                           << "vdb";
}

void NodeCloneFailureTest::aNodeThatDiesIsNamed()
{
    QFETCH(QString, node);
    QFETCH(QString, disk);
    bool isDead = false;
    const ClonePlan plan = this->plan({}, 8 << 20);
    const quint64 half = plan.disks[0].bytesToCopy + plan.disks[1].bytesToCopy * 2 / 3;
    const auto outcome = m_lab.clone(plan, {}, [&](const Progress &progress) {
        if (!isDead && progress.disk == disk &&
            progress.doneBytes > (disk == u"vda" ? 1U << 20 : half))
            isDead = m_lab.lab().killNode(node);
    });
    QVERIFY(isDead && !outcome);
    QVERIFY2(outcome.error().kind == ErrorKind::Unreachable, say(outcome));
    QCOMPARE(outcome.error().object, node);
    const QStringList left = outcome.error().leftovers;
    const bool hadStage = node == u"a" && disk == u"vdb";
    QCOMPARE(left.contains(plan.disks[1].stage.volume), hadStage);
    QCOMPARE(left.contains("there"), node == u"b");
    QVERIFY(m_lab.lab().startNode(node));
    QTRY_VERIFY_WITH_TIMEOUT(m_lab.nodes().work(node).has_value(), 20'000);
    for (const QString &name : left) { // by these names it can be removed
        m_lab.lab().virsh(node, {"undefine", name});
        m_lab.lab().virsh(node, {"vol-delete", name, "default"});
    }
}

/// libvirt's client would keep in memory what comes faster than it is passed on.
void NodeCloneFailureTest::theLimitHoldsAndTheMemoryStaysSmall()
{
    const auto heldKiB = [] {
        QFile status("/proc/self/status");
        if (!status.open(QIODevice::ReadOnly))
            return -1;
        for (const QByteArray &line : status.readAll().split('\n'))
            if (line.startsWith("RssAnon:"))
                return line.mid(8).trimmed().split(' ').at(0).toInt();
        return -1;
    };
    const QString image = m_lab.folder("default") + "/large.raw";
    QVERIFY(didRun(run("dd", {"if=/dev/urandom", "of=" + image, "bs=1M", "count=192"})));
    CloneRequest request;
    request.source = m_lab.define("large", {{image, "raw"}});
    request.name = "there";
    request.targetNode = "b";
    request.bytesPerSecond = 96 << 20;
    const ClonePlan plan = m_lab.plan(request);
    const int before = heldKiB();
    int most = before;
    QElapsedTimer clock;
    clock.start();
    const auto outcome =
        m_lab.clone(plan, {}, [&](const Progress &) { most = std::max(most, heldKiB()); });
    const qint64 took = clock.elapsed();
    QVERIFY2(outcome, say(outcome));
    qInfo("%lld ms, %d KiB more", took, most - before);
    QVERIFY2(took > 1700, QByteArray::number(took));
    QVERIFY2(most - before < 48 << 10, QByteArray::number(most - before));
    QVERIFY(sameContent(image, outcome->disks[0].path));
    QVERIFY(m_lab.remove({"b", outcome->uuid}));
    QVERIFY(m_lab.remove(request.source));
}

RAMET_TEST(NodeCloneFailureTest)
#include "tst_nodeclonefailure.moc"
