// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/deletion/deleteoperation.h"
#include "storage/deletion/deletionplan.h"
#include "storage/libvirt/callfaults.h"
#include "storage/look/look.h"
#include "storage/power/poweroperation.h"
#include "storage/recovery/recovery.h"
#include "storage/template/templateoperation.h"
#include "tests/storage/storagelab.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTemporaryFile>
#include <QtTest>
#include <thread>

using namespace ramet;
using namespace ramet::test;

/// Templates and deletion on real nodes.
class VmOperationsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(m_lab.up()); }
    void init();
    void cleanup();
    void aTemplateIsNotMadeOfARunningVm();
    void aTemplateIsNotMadeOfAVmWithSnapshots();
    void aTemplateDoesNotStartUntilItIsAVmAgain();
    void aConversionThatWasCutOffIsFinished();
    void backToAVmRestoresTheDefinition();
    void aFullCloneSurvivesItsSource();
    void deleteRemovesOnlyWhatIsTheVmsOwn();
    void deleteCanKeepTheDisks();
    void deleteKeepsADiskThatWasNotShown();
    void aVmThatIsStartedWhileItsVariablesGoKeepsItsDisks();
    void aTemplateWithClonesIsNotDeleted();
    void anOverlayMadeByHandHoldsTheTemplate();
    void aVmMadeElsewhereHoldsTheTemplate();
    void aTemplateWithClonesStaysATemplate();

private:
    QString dump(const VmRef &vm) const
    {
        return QString::fromUtf8(
            m_lab.lab().virsh(vm.node, {"dumpxml", "--inactive", vm.uuid}).out);
    }
    VmRef makeTemplate()
    {
        const Status status = runTemplate(m_lab.nodes(), m_vm);
        if (!status)
            qWarning("%s", say(status).constData());
        return m_vm;
    }
    StorageLab m_lab;
    QStringList m_empty;
    QString m_disk;
    VmRef m_vm;
};

void VmOperationsTest::init()
{
    m_empty = m_lab.everything();
    m_disk = m_lab.makeImage(m_lab.folder("shared") + "/web.qcow2", "qcow2", 16, 1);
    m_vm = m_lab.define("web", {{m_disk}}, "a",
                        "<interface type='user'><mac address='52:54:00:01:02:03'/></interface>");
    QVERIFY(!m_vm.uuid.isEmpty());
    ramet::look(m_lab.nodes(), Scope::users());
}

/// Whatever the test made must be removable by the means of the test itself.
void VmOperationsTest::cleanup()
{
    if (lookAtVm(m_lab.nodes(), m_vm)) {
        const Status status = m_lab.remove(m_vm);
        QVERIFY2(status, say(status));
    }
    QCOMPARE(m_lab.everything(), m_empty);
}

void VmOperationsTest::aTemplateIsNotMadeOfARunningVm()
{
    QVERIFY(runStart(m_lab.nodes(), m_vm));
    const QString before = dump(m_vm);
    const Status status = runTemplate(m_lab.nodes(), m_vm);
    QVERIFY(!status);
    QCOMPARE(status.error().kind, ErrorKind::Refused);
    QCOMPARE(dump(m_vm), before);
    QCOMPARE(m_lab.remove(m_vm).error().kind, ErrorKind::Refused);
    QVERIFY(QFile::exists(m_disk));
    QVERIFY(runForceOff(m_lab.nodes(), m_vm));
}

void VmOperationsTest::aTemplateIsNotMadeOfAVmWithSnapshots()
{
    const Ran made = m_lab.lab().virsh("a", {"snapshot-create-as", "web", "s1"});
    QVERIFY2(made.ok(), made.err);
    const QString before = dump(m_vm);
    QCOMPARE(runTemplate(m_lab.nodes(), m_vm).error().kind, ErrorKind::Refused);
    QCOMPARE(dump(m_vm), before);
    // A full clone of it holds no snapshot.
    const auto outcome = m_lab.clone(m_lab.plan(m_vm, "c1"));
    QVERIFY2(outcome, say(outcome));
    QCOMPARE(lookAtVm(m_lab.nodes(), {"a", outcome->uuid})->snapshotCount, 0);
    QVERIFY(!run("qemu-img", {"info", outcome->disks[0].path}).out.contains("Snapshot"));
    QVERIFY(m_lab.remove({"a", outcome->uuid}));
    QVERIFY(m_lab.lab().virsh("a", {"snapshot-delete", "web", "s1"}).ok());
}

void VmOperationsTest::aTemplateDoesNotStartUntilItIsAVmAgain()
{
    QVERIFY(m_lab.lab().virsh("a", {"autostart", "web"}).ok());
    makeTemplate();
    QVERIFY(!lookAtVm(m_lab.nodes(), m_vm)->autostart);
    const Status started = runStart(m_lab.nodes(), m_vm);
    QVERIFY(!started);
    QCOMPARE(started.error().kind, ErrorKind::Refused);
    QVERIFY(!m_lab.isRunning(m_vm));
    QCOMPARE(runTemplate(m_lab.nodes(), m_vm).error().kind, ErrorKind::Refused); // already one
    QVERIFY(runUntemplate(m_lab.nodes(), m_vm));
    QVERIFY(runStart(m_lab.nodes(), m_vm));
    QVERIFY(runForceOff(m_lab.nodes(), m_vm));
}

/// As after a kill between the definition and the change of rights.
void VmOperationsTest::aConversionThatWasCutOffIsFinished()
{
    makeTemplate();
    QVERIFY(unfinishedTasks(Journal::defaultFolder(), nullptr).empty()); // it has come to its end
    QVERIFY(QFile::setPermissions(m_disk, QFile::permissions(m_disk) | QFile::WriteOwner));
    auto header = journalHeader(JournalOperation::Template, "web", m_lab.nodes().addresses(), "a");
    header.plan = {{"node", "a"}, {"vm", m_vm.uuid}};
    auto journal = Journal::create(std::move(header));
    QVERIFY(journal);
    const QString file = (*journal)->file();
    const auto done = cleanTask(*std::move(journal), m_lab.nodes().addresses(), {}, {});
    QVERIFY2(done && done->vmIsWhole, say(done));
    QVERIFY(!QFile::exists(file));
    QVERIFY(!(QFile::permissions(m_disk) & QFile::WriteOwner));
    QVERIFY(runUntemplate(m_lab.nodes(), m_vm));
    QVERIFY(QFile::permissions(m_disk) & QFile::WriteOwner);
}

void VmOperationsTest::backToAVmRestoresTheDefinition()
{
    const QString before = dump(m_vm);
    makeTemplate();
    const QString between = dump(m_vm);
    QVERIFY(between.contains("urn:ramet:domain:1") && between.contains("<readonly/>"));
    QVERIFY(runUntemplate(m_lab.nodes(), m_vm));
    QCOMPARE(dump(m_vm), before);
}

void VmOperationsTest::aFullCloneSurvivesItsSource()
{
    const QByteArray sum = sha256(m_disk);
    const auto outcome = m_lab.clone(m_lab.plan(m_vm, "c1"));
    QVERIFY2(outcome, say(outcome));
    QCOMPARE(sha256(m_disk), sum);
    const QString copy = outcome->disks[0].path;
    QVERIFY(QFile::copy(m_disk, m_disk + ".kept"));
    QVERIFY(m_lab.remove(m_vm));
    QVERIFY(!QFile::exists(m_disk));
    QVERIFY(sameContent(copy, m_disk + ".kept"));
    QVERIFY(QFile::remove(m_disk + ".kept"));
    const VmRef clone{"a", outcome->uuid};
    QVERIFY(runStart(m_lab.nodes(), clone));
    QVERIFY(m_lab.isRunning(clone));
    QVERIFY(runForceOff(m_lab.nodes(), clone));
    QVERIFY(m_lab.remove(clone));
}

void VmOperationsTest::deleteRemovesOnlyWhatIsTheVmsOwn()
{
    const QString folder = m_lab.folder("shared");
    const QString own =
        m_lab.makeImage(folder + "/own.qcow2", "qcow2", 8, 1, {"-F", "qcow2", "-b", m_disk});
    const QString iso = m_lab.makeImage(folder + "/x.iso", "raw", 1, 1);
    const QString both = m_lab.makeImage(folder + "/both.raw", "raw", 1, 1);
    const QString fixed = m_lab.makeImage(folder + "/fixed.raw", "raw", 1, 1);
    const VmRef vm = m_lab.define("mixed", {{own},
                                            {iso, "raw", "cdrom", "<readonly/>"},
                                            {both, "raw", "disk", "<shareable/>"},
                                            {fixed, "raw", "disk", "<readonly/>"}});
    const Status removed = m_lab.remove(vm);
    QVERIFY2(removed, say(removed));
    QVERIFY(!QFile::exists(own));
    for (const QString &kept : {iso, both, fixed, m_disk})
        QVERIFY2(QFile::exists(kept), qPrintable(kept));
    for (const QString &kept : {iso, both, fixed})
        QVERIFY(QFile::remove(kept));
}

void VmOperationsTest::deleteCanKeepTheDisks()
{
    QVERIFY(m_lab.remove(m_vm, true));
    QVERIFY(QFile::exists(m_disk));
    QVERIFY(!lookAtVm(m_lab.nodes(), m_vm));
    QVERIFY(QFile::remove(m_disk));
}

void VmOperationsTest::deleteKeepsADiskThatWasNotShown()
{
    const DeletePlan shown = planDelete(ramet::look(m_lab.nodes(), Scope::users()), m_vm, false);
    const QString late = m_lab.makeImage(m_lab.folder("shared") + "/late.qcow2", "qcow2", 1, 1);
    QVERIFY(m_lab.lab()
                .virsh("a", {"attach-disk", "web", late, "vdz", "--config", "--subdriver", "qcow2"})
                .ok());
    QVERIFY(runDelete(m_lab.nodes(), shown, {}, [](const Progress &) {}));
    QVERIFY(!QFile::exists(m_disk));
    QVERIFY(QFile::remove(late));
}

/// libvirt undefines a VM that runs, and its UEFI variables go only with a definition, which is
/// made again for that: a moment in which anybody may start it.
void VmOperationsTest::aVmThatIsStartedWhileItsVariablesGoKeepsItsDisks()
{
    QTemporaryFile xml;
    QVERIFY(xml.open());
    xml.write(dump(m_vm)
                  .replace("</os>", "<loader readonly='yes' type='pflash'>/usr/share/OVMF/"
                                    "OVMF_CODE_4M.fd</loader><nvram template='/usr/share/OVMF/"
                                    "OVMF_VARS_4M.fd'>" +
                                        m_lab.folder("shared") +
                                        "/web_VARS.fd</nvram></os><features><acpi/></features>")
                  .toUtf8());
    xml.close();
    QVERIFY(didRun(m_lab.lab().virsh("a", {"define", xml.fileName()})));
    const DeletePlan plan = planDelete(look(m_lab.nodes(), Scope::users()), m_vm, false);
    QVERIFY(plan.isValid() && plan.removesNvram && plan.disks.size() == 1);

    resetCallCounts();
    injectCallFault({.call = "virDomainUndefineFlags",
                     .kind = CallFault::Kind::Late,
                     .after = 1,
                     .delay = std::chrono::seconds(5)});
    Status status;
    std::jthread deletion(
        [&] { status = runDelete(m_lab.nodes(), plan, {}, [](const Progress &) {}); });
    QTRY_VERIFY_WITH_TIMEOUT(callCounts()["virDomainUndefineFlags"] >= 2, 30'000);
    const Ran started = m_lab.lab().virsh("a", {"start", m_vm.uuid});
    deletion.join();
    clearCallFaults();
    QVERIFY(didRun(started));
    QVERIFY(!status);
    QVERIFY2(status.error().kind == ErrorKind::Busy, say(status.error()));
    QVERIFY(QFile::exists(m_disk));
    QVERIFY(m_lab.isRunning(m_vm));
    QVERIFY(didRun(m_lab.lab().virsh("a", {"destroy", m_vm.uuid})));
    QVERIFY2(!dump(m_vm).isEmpty(), "its definition is gone");
}

void VmOperationsTest::aTemplateWithClonesIsNotDeleted()
{
    makeTemplate();
    const auto linked = m_lab.clone(m_lab.plan(m_vm, "l1", CloneMode::Linked, "b"));
    QVERIFY2(linked, say(linked));
    const QStringList before = m_lab.everything();
    for (const bool keepDisks : {false, true}) {
        const Status status = m_lab.remove(m_vm, keepDisks);
        QVERIFY(!status);
        QCOMPARE(status.error().kind, ErrorKind::Refused);
        QCOMPARE(status.error().detail, QString("b/l1"));
    }
    // Also when only the storage's clone list is asked: node b is not known to this client.
    Nodes onlyA;
    onlyA.add({"a", m_lab.lab().uri("a")});
    const DeletePlan plan = planDelete(ramet::look(onlyA, Scope::users()), m_vm, false);
    QCOMPARE(plan.refusals.size(), size_t{1});
    QCOMPARE(plan.refusals[0].reason, Reason::HasDependants);
    QCOMPARE(m_lab.everything(), before);
    QVERIFY(m_lab.remove({"b", linked->uuid}));
    QVERIFY(m_lab.remove(m_vm));
    QVERIFY(!QFile::exists(m_disk));
}

void VmOperationsTest::anOverlayMadeByHandHoldsTheTemplate()
{
    makeTemplate();
    const QString overlay = m_lab.folder("default", "a") + "/by-hand.qcow2";
    QVERIFY(run("qemu-img", {"create", "-q", "-f", "qcow2", "-F", "qcow2", "-b", m_disk, overlay})
                .ok()); // no pool was refreshed
    const Status status = m_lab.remove(m_vm);
    QVERIFY(!status);
    QCOMPARE(status.error().kind, ErrorKind::Refused);
    QCOMPARE(status.error().detail, QString("a/by-hand.qcow2"));
    QVERIFY(QFile::exists(m_disk));
    QVERIFY(QFile::remove(overlay));
}

void VmOperationsTest::aVmMadeElsewhereHoldsTheTemplate()
{
    makeTemplate();
    const VmRef other = m_lab.define("other", {{m_disk, "qcow2", "disk", "<readonly/>"}}, "b");
    const Status status = m_lab.remove(m_vm);
    QVERIFY(!status);
    QCOMPARE(status.error().detail, QString("b/other"));
    QVERIFY(m_lab.remove(other)); // its disk is not its own
    QVERIFY(QFile::exists(m_disk));
}

void VmOperationsTest::aTemplateWithClonesStaysATemplate()
{
    makeTemplate();
    const auto linked = m_lab.clone(m_lab.plan(m_vm, "l1", CloneMode::Linked));
    QVERIFY2(linked, say(linked));
    const Status status = runUntemplate(m_lab.nodes(), m_vm);
    QVERIFY(!status);
    QCOMPARE(status.error().kind, ErrorKind::Refused);
    QCOMPARE(status.error().detail, QString("a/l1"));
    QVERIFY(lookAtVm(m_lab.nodes(), m_vm)->isTemplate());
    QVERIFY(m_lab.remove({"a", linked->uuid}));
}

RAMET_TEST(VmOperationsTest)
#include "tst_vmoperations.moc"
