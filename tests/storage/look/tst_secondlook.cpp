// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/deletion/deleteoperation.h"
#include "storage/libvirt/callfaults.h"
#include "storage/look/look.h"
#include "tests/storage/storagelab.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QtTest>

using namespace ramet;
using namespace ramet::test;

namespace {

QStringList namesOf(const Status &status)
{
    QStringList names;
    for (const Refusal &refusal : status ? std::vector<Refusal>() : status.error().refusals)
        names += refusal.names;
    return names;
}

} // namespace

/// A deletion looks a second time once the definition is gone. What is as it was is not parsed
/// again, but every definition is read: libvirt tells no event of a disk that is attached to one
/// that is off.
class SecondLookTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup() { clearCallFaults(); }
    void oneCallReadsAVm();
    void whatIsAsItWasIsTakenFromBefore();
    void whatCameMeanwhileIsSeen_data();
    void whatCameMeanwhileIsSeen();
    void whatCannotBeReadAnyMoreHolds();

private:
    Inventory look() { return ramet::look(m_lab.nodes(), Scope::users()); }
    Inventory lookAgain(const Inventory &before)
    {
        Scope scope = Scope::users();
        scope.known = &before;
        return ramet::look(m_lab.nodes(), scope);
    }
    QString image(const QString &name)
    {
        return m_lab.makeImage(m_lab.folder("shared") + '/' + name, "qcow2", 4, 1);
    }
    /// Deletes the VM; `meanwhile` is done between the two looks.
    Status remove(const VmRef &vm, const std::function<void()> &meanwhile)
    {
        const DeletePlan plan = planDelete(look(), vm, false);
        return runDelete(m_lab.nodes(), plan, {}, [&](const Progress &progress) {
            if (progress.phase == Phase::Deleting)
                meanwhile();
        });
    }

    StorageLab m_lab;
};

void SecondLookTest::initTestCase()
{
    QVERIFY(m_lab.up());
    for (int i = 0; i < 5; ++i)
        QVERIFY(!m_lab.define(QString("idle%1").arg(i), {}).uuid.isEmpty());
}

void SecondLookTest::oneCallReadsAVm()
{
    const auto callsOf = [](const std::function<void()> &act) {
        resetCallCounts();
        act();
        quint64 all = 0;
        for (const auto &[call, count] : callCounts())
            all += count;
        return std::pair(all, callCounts()["virDomainGetXMLDesc"]);
    };
    look(); // the connections are open
    const auto [few, definitions] = callsOf([&] { look(); });
    QCOMPARE(definitions, quint64{5});
    const VmRef one = m_lab.define("one", {});
    const VmRef two = m_lab.define("two", {}, "b");
    Inventory before;
    const auto [more, all] = callsOf([&] { before = look(); });
    QCOMPARE(all, quint64{7});
    QCOMPARE(more - few, quint64{2});
    const auto [again, readAgain] = callsOf([&] { lookAgain(before); });
    QCOMPARE(readAgain, quint64{7});
    QCOMPARE(again, more);
    for (const VmRef &vm : {one, two})
        QVERIFY(m_lab.lab().virsh(vm.node, {"undefine", vm.uuid}).ok());
}

void SecondLookTest::whatIsAsItWasIsTakenFromBefore()
{
    Inventory before = look();
    for (VirtualMachine &vm : before.nodes[0].vms)
        vm.title = "from before";
    QVERIFY(m_lab.lab().virsh("a", {"desc", "idle3", "--config", "--new-desc", "new"}).ok());
    QVERIFY(m_lab.lab().virsh("a", {"autostart", "idle4"}).ok());
    const Inventory now = lookAgain(before);
    QCOMPARE(now.nodes[0].vms.size(), before.nodes[0].vms.size());
    for (const VirtualMachine &vm : now.nodes[0].vms) {
        const bool isChanged = vm.name == u"idle3" || vm.name == u"idle4";
        QCOMPARE(vm.title, isChanged ? QString() : QString("from before"));
    }
    QVERIFY(m_lab.lab().virsh("a", {"autostart", "idle4", "--disable"}).ok());
}

void SecondLookTest::whatCameMeanwhileIsSeen_data()
{
    QTest::addColumn<QString>("node");
    QTest::addColumn<QStringList>("commands"); ///< of virsh; DISK: the disk
    QTest::addColumn<QString>("user");
    QTest::newRow("a disk of one that is off")
        << "a" << QStringList{"attach-disk other DISK vdb --subdriver qcow2 --config"} << "a/other";
    QTest::newRow("of one that runs")
        << "a"
        << QStringList{"attach-disk other DISK vdb --subdriver qcow2 --config",
                       "start other --paused"}
        << "a/other";
    QTest::newRow("a snapshot of one that is off")
        << "a"
        << QStringList{"attach-disk other DISK vdb --subdriver qcow2 --config",
                       "snapshot-create-as other s1", "detach-disk other vdb --config"}
        << "a/other";
    QTest::newRow("a new one, on another node") << "b" << QStringList{"define NEW"} << "b/new";
}

void SecondLookTest::whatCameMeanwhileIsSeen()
{
    QFETCH(QString, node);
    QFETCH(QStringList, commands);
    QFETCH(QString, user);
    const QString disk = image("gone.qcow2");
    const VmRef vm = m_lab.define("gone", {{disk}});
    const VmRef other = m_lab.define("other", {{image("other.qcow2")}});
    const Status done = remove(vm, [&] {
        for (const QString &command : commands) {
            if (command == u"define NEW") {
                QVERIFY(!m_lab.define("new", {{disk}}, "b").uuid.isEmpty());
                continue;
            }
            QStringList words = command.split(' ');
            words.replaceInStrings("DISK", disk);
            const Ran ran = m_lab.lab().virsh(node, words);
            QVERIFY2(ran.ok(), ran.err);
        }
    });
    QVERIFY2(!done && done.error().kind == ErrorKind::Refused, say(done));
    QCOMPARE(namesOf(done), QStringList{user});
    QVERIFY(QFile::exists(disk));
    QVERIFY(lookAtVm(m_lab.nodes(), vm)); // it is back
    m_lab.lab().virsh("a", {"destroy", "other"});
    QVERIFY(m_lab.lab().virsh("a", {"undefine", "other", "--snapshots-metadata"}).ok());
    QVERIFY(m_lab.lab().virsh("a", {"undefine", "gone"}).ok());
    m_lab.lab().virsh("b", {"undefine", "new"});
}

/// One of which something could not be read before is read anew.
void SecondLookTest::whatCannotBeReadAnyMoreHolds()
{
    const VmRef vm = m_lab.define("held", {{image("held.qcow2")}});
    const Status done = remove(vm, [&] {
        injectCallFault({.call = "virDomainGetXMLDesc",
                         .after = 3, // what the deletion itself reads
                         .text = "unreadable"});
    });
    QVERIFY2(!done && done.error().kind == ErrorKind::Refused, say(done));
    QVERIFY2(namesOf(done).join(' ').contains("unreadable"), qPrintable(namesOf(done).join(' ')));
    clearCallFaults();
    QVERIFY(lookAtVm(m_lab.nodes(), vm));
    const VmRef beside = m_lab.define("beside", {}, "b");
    const Inventory before = look();
    injectCallFault(
        {.call = "virDomainGetXMLDesc", .uri = m_lab.lab().uri("b"), .text = "unreadable"});
    const Inventory half = lookAgain(before);
    QVERIFY(half.nodes[0].gaps.empty());
    QCOMPARE(half.nodes[0].vms, before.nodes[0].vms);
    QVERIFY(!half.nodes[1].gaps.empty());
    clearCallFaults();
    const Inventory whole = lookAgain(half);
    QVERIFY(whole.nodes[1].gaps.empty());
    QCOMPARE(whole.nodes[1].vms, before.nodes[1].vms);
    QVERIFY(m_lab.remove(vm));
    QVERIFY(m_lab.lab().virsh("b", {"undefine", beside.uuid}).ok());
}

RAMET_TEST(SecondLookTest)
#include "tst_secondlook.moc"
