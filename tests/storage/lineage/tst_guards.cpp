// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/deletion/deleteoperation.h"
#include "storage/deletion/deletionplan.h"
#include "storage/deletion/volumeplan.h"
#include "storage/flatten/flattenoperation.h"
#include "storage/libvirt/callfaults.h"
#include "storage/look/look.h"
#include "storage/power/poweroperation.h"
#include "storage/template/templateoperation.h"
#include "storage/template/templateplan.h"
#include "tests/storage/storagelab.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QRegularExpression>
#include <QtTest>
#include <sys/stat.h>

using namespace ramet;
using namespace ramet::test;

namespace {

QStringList namesIn(const std::vector<Refusal> &refusals, Reason reason)
{
    for (const Refusal &refusal : refusals) {
        if (refusal.reason == reason)
            return refusal.names;
    }
    return {};
}

QString modeOf(const QString &path)
{
    struct stat facts {};
    return ::lstat(path.toUtf8().constData(), &facts) == 0
               ? QString::number(facts.st_mode & 07777, 8)
               : QString();
}

} // namespace

/// Nothing pulls a base from under what rests on it, whoever made that and on whatever node.
class GuardsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void fiveThatNeedATemplateHoldIt();
    void aSilentNodeHoldsIt();
    void aTemplateIsNotMadeWhereAWriterMayHide();
    void eachThatIsFreedLetsGo();
    void aVolumeThatIsUsedStays_data();
    void aVolumeThatIsUsedStays();
    void filesOfATemplateAreProtected();
    void linksAreNotFollowed();
    void snapshotsAreDroppedWhenAsked();
    void externalSnapshotsAreNotDropped();
    void aCloneIsBornATemplate();

private:
    VmRef linked(const VmRef &source, const QString &name, const QString &node)
    {
        const auto made = m_lab.clone(m_lab.plan(source, name, CloneMode::Linked, node));
        if (!made)
            qWarning("%s", say(made).constData());
        return made ? VmRef{made->node, made->uuid} : VmRef{};
    }
    Inventory look() { return ramet::look(m_lab.nodes(), Scope::users()); }
    DeletePlan deletion(const VmRef &vm) { return planDelete(look(), vm, false); }
    QStringList holders()
    {
        const auto refusals = deletion(m_gold).refusals;
        return namesIn(refusals, Reason::HasDependants) + namesIn(refusals, Reason::DisksShared);
    }
    Status flatten(const VmRef &vm)
    {
        const auto done =
            runFlatten(m_lab.nodes(), planFlatten(look(), vm), {}, [](const Progress &) {});
        if (!done)
            return std::unexpected(done.error());
        return {};
    }
    QString diskOf(const VmRef &vm) { return lookAtVm(m_lab.nodes(), vm)->disks[0].path; }
    QString image(const char *name)
    {
        return m_lab.makeImage(m_lab.folder("shared") + '/' + QLatin1String(name), "qcow2", 16, 1);
    }

    StorageLab m_lab;
    QStringList m_empty;
    QString m_base;
    VmRef m_gold;
    VmRef m_middle; ///< clone on a; a template, too
    VmRef m_far;    ///< clone on b
    VmRef m_leaf;   ///< clone of the clone, on b
    VmRef m_other;  ///< made by virsh, straight on the base
};

void GuardsTest::initTestCase()
{
    QVERIFY(m_lab.up());
    m_empty = m_lab.everything();
    m_base = image("gold.qcow2");
    m_gold = m_lab.define("gold", {{m_base}});
    QVERIFY(runTemplate(m_lab.nodes(), m_gold));
    m_middle = linked(m_gold, "middle", "a");
    m_far = linked(m_gold, "far", "b");
    QVERIFY(runTemplate(m_lab.nodes(), m_middle));
    m_leaf = linked(m_middle, "leaf", "b");
    // As somebody does who works in the folder.
    const QString hand = m_lab.folder("shared") + "/hand.qcow2";
    QVERIFY(run("sh", {"-c",
                       "cd \"$1\" && exec qemu-img create -q -f qcow2 -F qcow2 -b gold.qcow2 "
                       "hand.qcow2",
                       "sh", m_lab.folder("shared")})
                .ok());
    QVERIFY(QFile::exists(hand));
    m_other = m_lab.define("other", {{m_base, "qcow2", "disk", "<readonly/>"}}, "b");
    for (const VmRef &vm : {m_gold, m_middle, m_far, m_leaf, m_other})
        QVERIFY(!vm.uuid.isEmpty());
}

void GuardsTest::fiveThatNeedATemplateHoldIt()
{
    QStringList names = holders();
    names.sort();
    // The node of the volume is one of those that list it.
    QCOMPARE(names.size(), 5);
    QVERIFY2(names.filter("/hand.qcow2").size() == 1, qPrintable(names.join(' ')));
    for (const char *name : {"a/middle", "b/far", "b/leaf", "b/other"})
        QVERIFY2(names.contains(name), name);
    const Status removed = m_lab.remove(m_gold);
    QVERIFY(!removed);
    QCOMPARE(removed.error().kind, ErrorKind::Refused);
    QCOMPARE(runUntemplate(m_lab.nodes(), m_gold).error().kind, ErrorKind::Refused);
    QCOMPARE(runStart(m_lab.nodes(), m_gold).error().kind, ErrorKind::Refused);
    const VolumePlan volume = planDeleteVolume(look(), {"b", "shared", "gold.qcow2"});
    QCOMPARE(namesIn(volume.refusals, Reason::VolumeNeeded).size(), 6); // and the template itself
    QVERIFY(lookAtVm(m_lab.nodes(), m_gold) && QFile::exists(m_base));
}

void GuardsTest::aSilentNodeHoldsIt()
{
    const VmRef lonely = m_lab.define("lonely", {{image("lonely.qcow2")}});
    QVERIFY(runTemplate(m_lab.nodes(), lonely));
    QVERIFY(m_lab.lab().stopNode("b"));
    QTRY_VERIFY_WITH_TIMEOUT(!look().findNode("b")->reachable, 20'000);
    // Even where nothing that is known needs it any more.
    const DeletePlan plan = deletion(lonely);
    QCOMPARE(namesIn(plan.refusals, Reason::DependantsUnknown), QStringList{"b"});
    QCOMPARE(m_lab.remove(lonely).error().kind, ErrorKind::Refused);
    QCOMPARE(runUntemplate(m_lab.nodes(), lonely).error().kind, ErrorKind::Refused);
    QCOMPARE(runDeleteVolume(m_lab.nodes(), {"a", "shared", "hand.qcow2"}).error().kind,
             ErrorKind::Refused);
    QVERIFY(lookAtVm(m_lab.nodes(), lonely)->isTemplate());
    QVERIFY(m_lab.lab().startNode("b"));
    QTRY_VERIFY_WITH_TIMEOUT(look().findNode("b")->reachable, 20'000);
    QVERIFY(m_lab.remove(lonely));
}

/// Node b may see "shared", and has a VM whose definition tells whether it writes there.
void GuardsTest::aTemplateIsNotMadeWhereAWriterMayHide()
{
    const auto clear = qScopeGuard([] { clearCallFaults(); });
    const VmRef open = m_lab.define("open", {{image("open.qcow2")}});
    const QString own = m_lab.makeImage(m_lab.folder("default") + "/plain.qcow2", "qcow2", 16, 1);
    const VmRef plain = m_lab.define("plain", {{own}});
    const VmRef writer = m_lab.define("writer", {{m_lab.folder("shared") + "/open.qcow2"}}, "b");
    const auto refused = [&](Reason reason) {
        const Status made = runTemplate(m_lab.nodes(), open);
        return made ? QStringList("it was made") : namesIn(made.error().refusals, reason);
    };
    QCOMPARE(refused(Reason::DiskWritableByOthers), QStringList{"b/writer"});
    injectCallFault({.call = "virDomainGetXMLDesc", .uri = m_lab.lab().uri("b")});
    QVERIFY(refused(Reason::UsersUnknown).contains("b/writer (made to fail)"));
    clearCallFaults();
    QVERIFY(m_lab.remove(writer, true));
    injectCallFault({.call = "virStoragePoolRefresh", .uri = m_lab.lab().uri("b")});
    QCOMPARE(refused(Reason::UsersUnknown), QStringList{"b/default (made to fail)"});
    clearCallFaults();
    QVERIFY(m_lab.lab().stopNode("b"));
    QTRY_VERIFY_WITH_TIMEOUT(!look().findNode("b")->reachable, 20'000);
    QCOMPARE(refused(Reason::DependantsUnknown), QStringList{"b"});
    // What b never had it does not hide.
    const Status made = runTemplate(m_lab.nodes(), plain);
    QVERIFY2(made, say(made));
    QVERIFY(m_lab.lab().startNode("b"));
    QTRY_VERIFY_WITH_TIMEOUT(look().findNode("b")->reachable, 20'000);
    QVERIFY(!lookAtVm(m_lab.nodes(), open)->isTemplate());
    QVERIFY(runTemplate(m_lab.nodes(), open));
    QVERIFY(m_lab.remove(open) && m_lab.remove(plain));
}

void GuardsTest::eachThatIsFreedLetsGo()
{
    QVERIFY(flatten(m_leaf)); // two levels at once
    QCOMPARE(imageChain(diskOf(m_leaf)).size(), 1);
    QVERIFY(sameContent(diskOf(m_leaf), m_base));
    QVERIFY(!holders().contains("b/leaf"));
    QCOMPARE(flatten(m_middle).error().kind, ErrorKind::Refused); // a template
    QVERIFY(runUntemplate(m_lab.nodes(), m_middle));
    QVERIFY(flatten(m_middle));
    QVERIFY(!holders().contains("a/middle"));
    QVERIFY(m_lab.remove(m_far));
    QVERIFY(!holders().contains("b/far"));
    QVERIFY(runDeleteVolume(m_lab.nodes(), {"a", "shared", "hand.qcow2"}));
    QCOMPARE(holders(), QStringList{"b/other"});
    QVERIFY(m_lab.remove(m_other)); // its disk is not its own
    QVERIFY(QFile::exists(m_base));
    const Status removed = m_lab.remove(m_gold);
    QVERIFY2(removed, say(removed));
    QVERIFY(!QFile::exists(m_base));
    for (const VmRef &vm : {m_leaf, m_middle}) {
        QVERIFY(runStart(m_lab.nodes(), vm) && runForceOff(m_lab.nodes(), vm));
        QVERIFY(m_lab.remove(vm));
    }
    QCOMPARE(m_lab.everything(), m_empty);
}

void GuardsTest::aVolumeThatIsUsedStays_data()
{
    QTest::addColumn<QString>("device");
    QTest::addColumn<QString>("extra");
    QTest::newRow("a disk") << "disk"
                            << "";
    QTest::newRow("a disk for reading") << "disk"
                                        << "<readonly/>";
    QTest::newRow("a mounted image") << "cdrom"
                                     << "<readonly/>";
}

void GuardsTest::aVolumeThatIsUsedStays()
{
    QFETCH(QString, device);
    QFETCH(QString, extra);
    const QString path = m_lab.makeImage(m_lab.folder("shared") + "/x.img", "raw", 1, 1);
    const VmRef user = m_lab.define("user", {{path, "raw", device, extra}}, "b");
    const VolumeRef volume{"a", "shared", "x.img"};
    QCOMPARE(namesIn(planDeleteVolume(look(), volume).refusals, Reason::VolumeNeeded),
             QStringList{"b/user"});
    QCOMPARE(runDeleteVolume(m_lab.nodes(), volume).error().kind, ErrorKind::Refused);
    QVERIFY(QFile::exists(path));
    QVERIFY(m_lab.remove(user, true));
    QVERIFY(runDeleteVolume(m_lab.nodes(), volume));
    QVERIFY(!QFile::exists(path));
    QCOMPARE(runDeleteVolume(m_lab.nodes(), volume).error().kind, ErrorKind::Refused);
}

void GuardsTest::filesOfATemplateAreProtected()
{
    const QString path = image("t.qcow2");
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup |
                                            QFile::ReadOther));
    QCOMPARE(modeOf(path), QString("644"));
    const VmRef vm = m_lab.define("t", {{path}});
    const QString before = QString::fromUtf8(m_lab.lab().virsh("a", {"dumpxml", "t"}).out);
    QVERIFY(runTemplate(m_lab.nodes(), vm));
    QCOMPARE(modeOf(path), QString("444"));
    const VmRef clone = linked(vm, "c", "b");
    QVERIFY(runStart(m_lab.nodes(), clone) && runForceOff(m_lab.nodes(), clone));
    QVERIFY(m_lab.remove(clone));
    QVERIFY(runUntemplate(m_lab.nodes(), vm));
    QCOMPARE(modeOf(path), QString("644"));
    QCOMPARE(QString::fromUtf8(m_lab.lab().virsh("a", {"dumpxml", "t"}).out), before);
    QVERIFY(m_lab.remove(vm));
}

void GuardsTest::linksAreNotFollowed()
{
    const QString real = image("real.qcow2");
    const QString link = m_lab.folder("shared") + "/link.qcow2";
    QVERIFY(QFile::link(real, link));
    const QString mode = modeOf(real);
    const VmRef vm = m_lab.define("t", {{link}});
    const Status made = runTemplate(m_lab.nodes(), vm);
    QVERIFY2(made, say(made));
    QCOMPARE(modeOf(real), mode);
    QVERIFY(runUntemplate(m_lab.nodes(), vm));
    QVERIFY(m_lab.remove(vm, true));
    QVERIFY(QFile::remove(link) && QFile::remove(real));
}

void GuardsTest::snapshotsAreDroppedWhenAsked()
{
    const VmRef vm = m_lab.define("t", {{image("t.qcow2")}});
    for (const char *name : {"one", "two"})
        QVERIFY(m_lab.lab().virsh("a", {"snapshot-create-as", "t", name}).ok());
    QCOMPARE(runTemplate(m_lab.nodes(), vm).error().kind, ErrorKind::Refused);
    QCOMPARE(lookAtVm(m_lab.nodes(), vm)->snapshotCount, 2);
    const Status made = runTemplate(m_lab.nodes(), vm, Snapshots::Drop);
    QVERIFY2(made, say(made));
    QCOMPARE(lookAtVm(m_lab.nodes(), vm)->snapshotCount, 0);
    QVERIFY(!run("qemu-img", {"info", diskOf(vm)}).out.contains("Snapshot"));
    QVERIFY(m_lab.remove(vm));
}

void GuardsTest::externalSnapshotsAreNotDropped()
{
    const QString path = image("t.qcow2");
    const VmRef vm = m_lab.define("t", {{path}});
    QVERIFY(m_lab.lab().virsh("a", {"snapshot-create-as", "t", "kept", "--disk-only"}).ok());
    const VmPlan plan = planTemplate(look(), vm, Snapshots::Drop);
    QCOMPARE(namesIn(plan.refusals, Reason::SnapshotsExternal), QStringList{"kept"});
    QCOMPARE(runTemplate(m_lab.nodes(), vm, Snapshots::Drop).error().kind, ErrorKind::Refused);
    QCOMPARE(lookAtVm(m_lab.nodes(), vm)->snapshotCount, 1);
    QCOMPARE(imageChain(diskOf(vm)).size(), 2);
    QVERIFY(m_lab.remove(vm));
    QVERIFY(!QFile::exists(path)); // the snapshot's layer is the VM's own, too
}

void GuardsTest::aCloneIsBornATemplate()
{
    const VmRef vm = m_lab.define("t", {{image("t.qcow2")}});
    QVERIFY(m_lab.lab().virsh("a", {"snapshot-create-as", "t", "one"}).ok());
    CloneRequest request;
    request.source = vm;
    request.name = "born";
    request.makeTemplate = true;
    const auto made = m_lab.clone(m_lab.plan(request));
    QVERIFY2(made, say(made));
    const VmRef born{"a", made->uuid};
    QVERIFY(lookAtVm(m_lab.nodes(), born)->isTemplate());
    QCOMPARE(QString(modeOf(made->disks[0].path)).contains(QRegularExpression("[2367]")), false);
    QCOMPARE(runStart(m_lab.nodes(), born).error().kind, ErrorKind::Refused);
    const VmRef leaf = linked(born, "leaf", "b");
    QVERIFY(!leaf.uuid.isEmpty());
    QVERIFY(m_lab.remove(leaf) && m_lab.remove(born));
    QVERIFY(!lookAtVm(m_lab.nodes(), vm)->isTemplate());
    QVERIFY(m_lab.remove(vm));
    QCOMPARE(m_lab.everything(), m_empty);
}

RAMET_TEST(GuardsTest)
#include "tst_guards.moc"
