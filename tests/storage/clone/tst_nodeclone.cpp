// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/look/look.h"
#include "storage/template/templateoperation.h"
#include "tests/storage/storagelab.h"
#include "tests/support/allrows.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QtTest>

using namespace ramet;
using namespace ramet::test;

/// Full clones from node a to node b of what is in a's own storage, through this program.
class NodeCloneTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup();
    void everyKindOfDiskGoes();
    void eachKindOfSnapshotGoes_data();
    void eachKindOfSnapshotGoes();
    void aDiskOnNoStorageGoes();
    void aTemplateBecomesAVm();
    void aRunningVmGoesAtOneInstant();

private:
    QString file(const QString &name, const char *node = "a") const
    {
        return m_lab.folder("default", node) + '/' + name;
    }
    /// A full clone on node b.
    ClonePlan plan(const VmRef &vm, const QString &format = {}, const QString &snapshot = {})
    {
        CloneRequest request;
        request.source = vm;
        request.name = "there";
        request.targetNode = "b";
        request.format = format;
        request.snapshot = snapshot;
        return m_lab.plan(request);
    }
    void cloneThere(const ClonePlan &plan, const QStringList &contents);
    /// Domains of both nodes and files of their own storages.
    QStringList present() const
    {
        QStringList all;
        for (const char *node : {"a", "b"}) {
            all << QString::fromUtf8(m_lab.lab().virsh(node, {"list", "--all", "--name"}).out)
                << QDir(m_lab.folder("default", node)).entryList(QDir::Files);
        }
        return all;
    }

    StorageLab m_lab;
    QStringList m_before;
};

void NodeCloneTest::initTestCase()
{
    QVERIFY(m_lab.up());
    m_before = m_lab.everything();
}

/// Whatever was copied: nothing is left on either node.
void NodeCloneTest::cleanup()
{
    for (const char *node : {"a", "b"}) {
        for (const QByteArray &name :
             m_lab.lab().virsh(node, {"list", "--all", "--name"}).out.split('\n')) {
            if (name.isEmpty())
                continue;
            m_lab.lab().virsh(node, {"destroy", name});
            m_lab.lab().virsh(node, {"undefine", "--snapshots-metadata", name});
        }
        QDir folder(m_lab.folder("default", node));
        for (const QString &image : folder.entryList(QDir::Files))
            QVERIFY(folder.remove(image));
    }
    QCOMPARE(m_lab.everything(), m_before);
}

/// Clones, compares each disk with what it is to hold, and looks for what was left.
void NodeCloneTest::cloneThere(const ClonePlan &plan, const QStringList &contents)
{
    QVERIFY(plan.isValid());
    const QStringList before = present();
    quint64 last = 0;
    bool wentBack = false;
    const auto outcome = m_lab.clone(plan, {}, [&](const Progress &progress) {
        wentBack = wentBack || (progress.phase == Phase::Copying && progress.doneBytes < last);
        last = progress.phase == Phase::Copying ? progress.doneBytes : last;
    });
    QVERIFY2(outcome, say(outcome));
    QVERIFY(!wentBack);
    QCOMPARE(outcome->node, QString("b"));
    QCOMPARE(outcome->disks.size(), static_cast<size_t>(contents.size()));
    for (qsizetype i = 0; i < contents.size(); ++i) {
        const ClonedDisk &disk = outcome->disks[static_cast<size_t>(i)];
        QCOMPARE(disk.method, CopyMethod::NodeStream);
        QVERIFY(disk.path.startsWith(m_lab.folder("default", "b") + '/'));
        QVERIFY2(sameContent(contents[i], disk.path), qPrintable(contents[i]));
        const QJsonArray chain = imageChain(disk.path);
        QCOMPARE(chain.size(), 1);
        QVERIFY(chain.at(0)["snapshots"].toArray().isEmpty());
        // As sparse as the original with all below it: 3 places of 3 MiB each, at the most.
        QVERIFY2(bytesHeld(disk.path) < 12 << 20, QByteArray::number(bytesHeld(disk.path)));
    }
    const auto clone = lookAtVm(m_lab.nodes(), {"b", outcome->uuid});
    QVERIFY(clone && clone->isOff() && !clone->marks.isBuilding && !clone->marks.isLinked);
    QVERIFY(m_lab.remove({"b", outcome->uuid}));
    QCOMPARE(present(), before); // no temporary volume, no helper
}

void NodeCloneTest::everyKindOfDiskGoes()
{
    const auto make = [this](const char *name, const char *format, int dataMiB,
                             const QStringList &options = {}) {
        return m_lab.makeImage(file(name), format, 64, dataMiB, options);
    };
    const QString base = make("base", "raw", 2);
    const QString hidden = make("hidden", "qcow2", 2); // its snapshot is in no metadata
    QVERIFY(didRun(run("qemu-img", {"snapshot", "-c", "before", hidden})));
    struct Row {
        QString image;
        QString format;
        QString wanted;
        bool isStaged;
    };
    const std::vector<Row> rows{
        {make("v 'ä'.img", "qcow2", 3), "qcow2", {}, false},
        {make("old", "qcow2", 2, {"-o", "compat=0.10"}), "qcow2", {}, false},
        {make("raw", "raw", 3), "raw", {}, false},
        {make("hole", "raw", 0), "raw", {}, false},
        {make("overlay", "qcow2", 1, {"-F", "raw", "-b", base}), "qcow2", {}, true},
        {make("to raw", "qcow2", 2), "qcow2", "raw", true},
        {make("to qcow2", "raw", 2), "raw", "qcow2", true},
        {hidden, "qcow2", {}, false},
    };
    std::vector<LabDisk> disks;
    QStringList contents;
    for (const Row &row : rows) {
        disks.push_back({row.image, row.format});
        contents << row.image;
    }
    CloneRequest request;
    request.source = m_lab.define("web", disks);
    request.name = "there";
    request.targetNode = "b";
    request.disks["vdf"].format = "raw";
    request.disks["vdg"].format = "qcow2";
    const ClonePlan plan = m_lab.plan(request);
    for (size_t i = 0; i < rows.size(); ++i) {
        QCOMPARE(plan.disks.at(i).readNode, QString("a"));
        QCOMPARE(plan.disks.at(i).stage.isNeeded, rows[i].isStaged);
    }
    cloneThere(plan, contents);
}

void NodeCloneTest::eachKindOfSnapshotGoes_data()
{
    QTest::addColumn<bool>("isInternal");
    QTest::newRow("internal") << true;
    if (allRows())
        QTest::newRow("external") << false;
}

void NodeCloneTest::eachKindOfSnapshotGoes()
{
    QFETCH(bool, isInternal);
    const QString image = m_lab.makeImage(file("v.qcow2"), "qcow2", 64, 2);
    const QString then = file("then.img", "b"); // no storage of a's knows it
    QVERIFY(didRun(run("cp", {image, then})));
    const VmRef vm = m_lab.define("web", {{image}});
    QStringList take{"snapshot-create-as", vm.uuid, "s1"};
    if (!isInternal)
        take << "--disk-only"
             << "--atomic";
    QVERIFY(didRun(m_lab.lab().virsh("a", take)));
    const QString now = isInternal ? image : file("v.s1");
    QVERIFY(didRun(run("qemu-io", {"-f", "qcow2", "-c", "write -P 77 5M 1M", now})));
    const ClonePlan plan = this->plan(vm, {}, "s1");
    QVERIFY(plan.isValid());
    QCOMPARE(plan.disks[0].stage.isNeeded, isInternal);
    cloneThere(plan, {then});
}

void NodeCloneTest::aDiskOnNoStorageGoes()
{
    if (!allRows())
        QSKIP("a temporary volume is among the kinds of disks; only with --long");
    QTemporaryDir folder;
    const QString image = m_lab.makeImage(folder.filePath("v.qcow2"), "qcow2", 64, 2);
    CloneRequest request;
    request.source = m_lab.define("web", {{image}});
    request.name = "there";
    request.targetNode = "b";
    QVERIFY(m_lab.plan(request).disks.at(0).storageChosen);
    request.targetStorage = "default";
    const ClonePlan plan = m_lab.plan(request);
    QVERIFY(plan.isValid() && plan.disks[0].stage.isNeeded);
    const auto outcome = m_lab.clone(plan);
    QVERIFY2(outcome, say(outcome));
    QVERIFY(sameContent(image, outcome->disks[0].path));
    QVERIFY(m_lab.remove({"b", outcome->uuid}));
}

void NodeCloneTest::aTemplateBecomesAVm()
{
    const QString image = m_lab.makeImage(file("t.qcow2"), "qcow2", 64, 3);
    const VmRef vm = m_lab.define("tpl", {{image}});
    ramet::look(m_lab.nodes(), Scope::users());
    QVERIFY(runTemplate(m_lab.nodes(), vm));
    // Linked, it would rest on what node b does not see.
    const ClonePlan linked = m_lab.plan(vm, "there", CloneMode::Linked, "b");
    QVERIFY(linked.refusals.size() == 1);
    QCOMPARE(linked.refusals[0].reason, Reason::NodeLacksStorage);
    cloneThere(plan(vm), {image});
    // The template on a has no dependant by it.
    QVERIFY(m_lab.remove(vm));
}

void NodeCloneTest::aRunningVmGoesAtOneInstant()
{
    const QStringList images{m_lab.makeImage(file("1.qcow2"), "qcow2", 64, 3),
                             m_lab.makeImage(file("2.raw"), "raw", 32, 2)};
    const VmRef vm = m_lab.define("web", {{images[0]}, {images[1], "raw"}});
    QVERIFY(m_lab.lab().virsh("a", {"start", vm.uuid}).ok());
    const ClonePlan plan = this->plan(vm);
    QVERIFY(plan.isValid() && plan.isLive());
    cloneThere(plan, images);
    QVERIFY(m_lab.isRunning(vm));
    const Ran job = m_lab.lab().virsh("a", {"blockjob", vm.uuid, "vda"});
    QVERIFY2((job.out + job.err).trimmed().isEmpty(), job.out + job.err); // there is none
}

RAMET_TEST(NodeCloneTest)
#include "tst_nodeclone.moc"
