// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/look/look.h"
#include "tests/storage/storagelab.h"
#include "tests/support/allrows.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QtTest>

using namespace ramet;
using namespace ramet::test;

/// Full clones to and from a Ceph that only one of the two nodes knows.
class CephNodeCloneTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup();
    void fromCephToAFile_data();
    void fromCephToAFile();
    void fromAFileToCeph();
    void withoutAnAddressCephIsRefused();

private:
    bool forget(const char *node) const; ///< the node knows no Ceph
    bool know(const char *node) const;
    CloneRequest request(const VmRef &source, const QString &storage, bool isServed) const;
    Disk diskOf(const VmRef &vm) { return lookAtVm(m_lab.nodes(), vm)->disks.front(); }
    bool isSame(const Disk &onCeph) const;

    StorageLab m_lab;
    QTemporaryDir m_scratch;
    QString m_file;
    VmRef m_vm;
    QString m_pool; ///< its definition
    QStringList m_before;
};

void CephNodeCloneTest::initTestCase()
{
    if (!allRows())
        QSKIP("in the long matrix alone");
    QVERIFY(m_lab.up(2, {"ceph"}));
    if (const QString why = m_lab.lab().skipped("ceph"); !why.isEmpty())
        QSKIP(qPrintable(why));
    m_file = m_lab.makeImage(m_lab.folder("default") + "/web.raw", "raw", 96, 6);
    m_vm = m_lab.define("web", {{m_file, "raw"}});
    m_pool = QString::fromUtf8(m_lab.lab().virsh("a", {"pool-dumpxml", "cephopen"}).out);
    QVERIFY(forget("a") && forget("b"));
    m_before = m_lab.everything();
}

void CephNodeCloneTest::cleanup()
{
    for (const char *node : {"a", "b"})
        QVERIFY(forget(node));
    QCOMPARE(m_lab.everything(), m_before);
}

bool CephNodeCloneTest::forget(const char *node) const
{
    m_lab.lab().virsh(node, {"pool-destroy", "cephopen"});
    m_lab.lab().virsh(node, {"pool-undefine", "cephopen"});
    return !m_lab.lab().virsh(node, {"pool-info", "cephopen"}).ok();
}

bool CephNodeCloneTest::know(const char *node) const
{
    QTemporaryFile xml;
    if (!xml.open() || xml.write(m_pool.toUtf8()) < 0)
        return false;
    xml.close();
    return m_lab.lab().virsh(node, {"pool-define", xml.fileName()}).ok() &&
           m_lab.lab().virsh(node, {"pool-start", "cephopen"}).ok();
}

CloneRequest CephNodeCloneTest::request(const VmRef &source, const QString &storage,
                                        bool isServed) const
{
    CloneRequest request;
    request.source = source;
    request.name = "there";
    request.targetNode = "b";
    request.targetStorage = storage;
    if (isServed)
        request.dataAddress = {"127.0.0.1", true}; // both nodes are on this machine
    return request;
}

bool CephNodeCloneTest::isSame(const Disk &onCeph) const
{
    const QString conf = m_lab.lab().description()["ceph"]["conf"].toString();
    const QString copy = m_scratch.filePath("copy.raw");
    QFile::remove(copy);
    return run("rbd", {"-c", conf, "export", "--no-progress", onCeph.path, copy}).ok() &&
           sameContent(m_file, copy);
}

void CephNodeCloneTest::fromCephToAFile_data()
{
    QTest::addColumn<bool>("isServed");
    QTest::newRow("through this computer") << false;
    QTest::newRow("from node to node") << true;
}

void CephNodeCloneTest::fromCephToAFile()
{
    QFETCH(const bool, isServed);
    QVERIFY(know("a"));
    CloneRequest up = request(m_vm, "cephopen", false);
    up.targetNode = "a";
    const auto onCeph = m_lab.clone(m_lab.plan(up));
    QVERIFY2(onCeph, say(onCeph));
    const VmRef source{"a", onCeph->uuid};
    const ClonePlan plan = m_lab.plan(request(source, "default", isServed));
    QVERIFY(plan.isValid());
    const auto made = m_lab.clone(plan);
    QVERIFY2(made, say(made));
    QCOMPARE(made->disks.front().method,
             isServed ? CopyMethod::NodeNbd : CopyMethod::NodeStream);
    const VmRef there{"b", made->uuid};
    QVERIFY(sameContent(m_file, diskOf(there).path));
    QVERIFY(m_lab.remove(there) && m_lab.remove(source));
}

void CephNodeCloneTest::fromAFileToCeph()
{
    QVERIFY(know("b"));
    const ClonePlan plan = m_lab.plan(request(m_vm, "cephopen", true));
    QVERIFY(plan.isValid());
    const auto made = m_lab.clone(plan);
    QVERIFY2(made, say(made));
    QCOMPARE(made->disks.front().method, CopyMethod::NodeNbd);
    const VmRef there{"b", made->uuid};
    QVERIFY(isSame(diskOf(there)));
    QVERIFY(m_lab.remove(there));
}

void CephNodeCloneTest::withoutAnAddressCephIsRefused()
{
    QVERIFY(know("b"));
    const ClonePlan plan = m_lab.plan(request(m_vm, "cephopen", false));
    QCOMPARE(plan.refusals.size(), size_t(1));
    QCOMPARE(plan.refusals.front().reason, Reason::ArrivalNeedsFiles);
}

RAMET_TEST(CephNodeCloneTest)
#include "tst_cephnodeclone.moc"
