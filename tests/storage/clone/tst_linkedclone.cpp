// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/lineage/lineage.h"
#include "storage/look/look.h"
#include "storage/power/poweroperation.h"
#include "storage/template/templateoperation.h"
#include "tests/storage/storagelab.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QtTest>

using namespace ramet;
using namespace ramet::test;

/// Linked clones of a template with a raw disk, a qcow2 disk, an image in a drive and an empty
/// drive, on both nodes.
class LinkedCloneTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void aLinkedCloneRestsOnTheTemplatesDisks_data();
    void aLinkedCloneRestsOnTheTemplatesDisks();
    void whatACloneWritesStaysInTheClone();
    void aFullCloneOfATemplateIsWritable();
    void aLinkedCloneCanBeATemplateToo();
    void whatRestsOnATemplateIsSeenHoweverItIsNamed();

private:
    QString lastMac(const VmRef &vm) { return lookAtVm(m_lab.nodes(), vm)->nics.at(0).mac; }
    StorageLab m_lab;
    VmRef m_template;
    QStringList m_bases;
    QString m_iso;
};

void LinkedCloneTest::initTestCase()
{
    QVERIFY(m_lab.up());
    const QString folder = m_lab.folder("shared");
    m_bases << m_lab.makeImage(folder + "/t a.img", "raw", 64, 3);
    m_bases << m_lab.makeImage(folder + "/t'b.qcow2", "qcow2", 64, 3);
    m_iso = m_lab.makeImage(folder + "/i.iso", "raw", 1, 1);
    m_template = m_lab.define("tpl",
                              {{m_bases[0], "raw"},
                               {m_bases[1], "qcow2"},
                               {m_iso, "raw", "cdrom", "<readonly/>"},
                               {{}, "raw", "cdrom"}},
                              "a", "<interface type='user'/>");
    ramet::look(m_lab.nodes(), Scope::users());
    const Status status = runTemplate(m_lab.nodes(), m_template);
    QVERIFY2(status, say(status));
}

void LinkedCloneTest::aLinkedCloneRestsOnTheTemplatesDisks_data()
{
    QTest::addColumn<QString>("node");
    QTest::newRow("beside it") << "a";
    QTest::newRow("on the other node") << "b";
}

void LinkedCloneTest::aLinkedCloneRestsOnTheTemplatesDisks()
{
    QFETCH(QString, node);
    const QStringList before = m_lab.everything();
    const ClonePlan plan = m_lab.plan(m_template, "l1", CloneMode::Linked, node);
    QVERIFY(plan.isValid());
    const auto outcome = m_lab.clone(plan);
    QVERIFY2(outcome, say(outcome));
    QCOMPARE(outcome->node, node);
    QCOMPARE(outcome->disks.size(), size_t{2});
    for (qsizetype i = 0; i < 2; ++i) {
        const ClonedDisk &disk = outcome->disks[size_t(i)];
        QVERIFY(bytesHeld(disk.path) < 300 * 1024);
        const QJsonArray chain = imageChain(disk.path);
        QCOMPARE(chain.size(), 2);
        QCOMPARE(chain.at(0)["format"].toString(), QString("qcow2"));
        QCOMPARE(chain.at(0)["full-backing-filename"].toString(), m_bases[i]);
        QCOMPARE(chain.at(0)["backing-filename-format"].toString(),
                 QString(i == 0 ? "raw" : "qcow2"));
        QCOMPARE(chain.at(0)["format-specific"]["data"]["compat"].toString(), QString("1.1"));
        QVERIFY(sameContent(m_bases[i], disk.path));
    }
    const auto clone = lookAtVm(m_lab.nodes(), {node, outcome->uuid});
    QVERIFY(clone && clone->marks.isLinked && !clone->isTemplate() && !clone->marks.isBuilding);
    QCOMPARE(clone->marks.originUuid, m_template.uuid);
    QCOMPARE(clone->disks.size(), size_t{4});
    QVERIFY(!clone->disks[0].readOnly && !clone->disks[1].readOnly);
    QCOMPARE(clone->disks[2].path, m_iso);
    QVERIFY(clone->disks[2].readOnly && clone->disks[3].isEmpty());
    QVERIFY(lastMac({node, outcome->uuid}) != lastMac(m_template));
    const Status removed = m_lab.remove({node, outcome->uuid});
    QVERIFY2(removed, say(removed));
    QCOMPARE(m_lab.everything(), before); // bases and image are still there
}

void LinkedCloneTest::whatACloneWritesStaysInTheClone()
{
    QList<QByteArray> sums;
    for (const QString &base : m_bases)
        sums << sha256(base);
    const auto outcome = m_lab.clone(m_lab.plan(m_template, "l2", CloneMode::Linked, "b"));
    QVERIFY2(outcome, say(outcome));
    const VmRef clone{"b", outcome->uuid};
    const Status started = runStart(m_lab.nodes(), clone);
    QVERIFY2(started, say(started));
    QVERIFY(m_lab.isRunning(clone));
    // Its QEMU itself writes, into both disks.
    for (const QString &disk : {QStringLiteral("0"), QStringLiteral("1")}) {
        const QString write = QString("qemu-io -d /machine/peripheral/virtio-disk%1/virtio-backend "
                                      "\"write -P 99 0 1M\"")
                                  .arg(disk);
        const Ran ran = m_lab.lab().virsh("b", {"qemu-monitor-command", "--hmp", "l2", write});
        QVERIFY2(ran.ok() && ran.out.trimmed().isEmpty(), ran.out + ran.err); // no word: done
    }
    QVERIFY(runForceOff(m_lab.nodes(), clone));
    for (qsizetype i = 0; i < 2; ++i) {
        QCOMPARE(sha256(m_bases[i]), sums[i]);
        QVERIFY(!run("qemu-img", {"compare", m_bases[i], outcome->disks[size_t(i)].path}).ok());
    }
    QVERIFY(m_lab.remove(clone));
}

void LinkedCloneTest::aFullCloneOfATemplateIsWritable()
{
    const auto outcome = m_lab.clone(m_lab.plan(m_template, "f1", CloneMode::Full, "b"));
    QVERIFY2(outcome, say(outcome));
    const auto clone = lookAtVm(m_lab.nodes(), {"b", outcome->uuid});
    QVERIFY(clone && !clone->isTemplate() && !clone->marks.isLinked);
    for (const ClonedDisk &disk : outcome->disks) {
        QVERIFY(sameContent(disk.source, disk.path));
        QCOMPARE(imageChain(disk.path).size(), 1);
    }
    QVERIFY(!clone->disks[0].readOnly);
    QVERIFY(m_lab.remove({"b", outcome->uuid}));
}

void LinkedCloneTest::aLinkedCloneCanBeATemplateToo()
{
    const auto first = m_lab.clone(m_lab.plan(m_template, "second", CloneMode::Linked));
    QVERIFY2(first, say(first));
    const VmRef second{"a", first->uuid};
    const Status made = runTemplate(m_lab.nodes(), second);
    QVERIFY2(made, say(made));
    const auto outcome = m_lab.clone(m_lab.plan(second, "third", CloneMode::Linked, "b"));
    QVERIFY2(outcome, say(outcome));
    QCOMPARE(imageChain(outcome->disks[0].path).size(), 3);
    QVERIFY(sameContent(outcome->disks[0].path, m_bases[0]));
    // Neither of both templates can go.
    QCOMPARE(m_lab.remove(second).error().detail, QString("b/third"));
    QCOMPARE(m_lab.remove(m_template).error().detail, QString("a/second, b/third"));
    QVERIFY(m_lab.remove({"b", outcome->uuid}));
    QVERIFY(m_lab.remove(second));
}

void LinkedCloneTest::whatRestsOnATemplateIsSeenHoweverItIsNamed()
{
    const QString folder = m_lab.folder("shared");
    const QString other = m_lab.folder("default", "b") + "/mounted elsewhere";
    QVERIFY(QFile::link(folder, other)); // as if it were: another path for the same files
    QVERIFY(QFile::link(m_bases[1], m_lab.folder("default") + "/link"));
    const QString json =
        QString(R"(json:{"driver":"qcow2","file":{"driver":"file","filename":"%1"}})");
    const std::pair<QString, QString> overlays[] = {
        {folder + "/relative", "t'b.qcow2"},
        {folder + "/json", json.arg(m_bases[1])},
        {m_lab.folder("default") + "/linked", m_lab.folder("default") + "/link"},
        {m_lab.folder("default", "b") + "/elsewhere", other + "/t'b.qcow2"},
    };
    QStringList wanted;
    for (const auto &[path, base] : overlays) {
        const Ran made =
            run("qemu-img", {"create", "-q", "-f", "qcow2", "-F", "qcow2", "-b", base, path});
        QVERIFY2(made.ok(), made.err);
        wanted << QFileInfo(path).fileName();
    }
    QVERIFY(m_lab.define("on its disk", {{other + "/t'b.qcow2", "qcow2"}}, "b").uuid.size() > 0);
    wanted << "on its disk";
    wanted.sort();
    const Inventory inventory = ramet::look(m_lab.nodes(), Scope::users());
    QStringList found;
    for (const Dependant &dependant : dependantsOf(inventory, *inventory.findVm(m_template))) {
        found << dependant.name;
        QVERIFY2(dependant.isCertain && dependant.isDirect, qPrintable(dependant.name));
    }
    QCOMPARE(found, wanted);
    const Status refused = m_lab.remove(m_template);
    QVERIFY(!refused);
    for (const QString &name : wanted)
        QVERIFY2(refused.error().detail.contains(name), say(refused));
    m_lab.lab().virsh("b", {"undefine", "on its disk"});
    for (const auto &[path, base] : overlays)
        QVERIFY(QFile::remove(path));
}

RAMET_TEST(LinkedCloneTest)
#include "tst_linkedclone.moc"
