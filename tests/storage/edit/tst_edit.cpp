// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/look/look.h"
#include "storage/operation.h"
#include "tests/storage/storagelab.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;
using namespace ramet::test;

/// A VM's name, notes and states on a real node.
class EditTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void notesAreKeptBesideWhatOthersNoted();
    void aNameIsChangedWithAllThatHangsOnIt();
    void whatLibvirtWouldNotTakeIsRefused_data();
    void whatLibvirtWouldNotTakeIsRefused();
    void statesChangeAndSayWhyNot();

private:
    VirtualMachine vm() { return *look(m_lab.nodes(), Scope::users()).findVm(m_vm); }
    Result<Outcome> edit(EditRequest request)
    {
        request.vm = m_vm;
        request.vmName = vm().name;
        return execute(m_lab.nodes(), request, {});
    }
    Result<Outcome> power(PowerRequest::Action action)
    {
        return execute(m_lab.nodes(), PowerRequest{m_vm, vm().name, action}, {});
    }

    StorageLab m_lab;
    VmRef m_vm;
};

void EditTest::initTestCase()
{
    QVERIFY(m_lab.up(1));
    m_vm = m_lab.define(
        "web", {{m_lab.makeImage(m_lab.folder("default") + "/web.qcow2", "qcow2", 16, 1)}});
    QVERIFY(!m_vm.uuid.isEmpty());
    QVERIFY(didRun(m_lab.lab().virsh(
        "a", {"metadata", "web", "urn:other", "--key", "o", "--set", "<mine/>"})));
}

void EditTest::notesAreKeptBesideWhatOthersNoted()
{
    QVERIFY(edit({.title = "The web",
                  .description = "two\nlines",
                  .tags = QStringList{"a", "b"},
                  .autostart = true}));
    QCOMPARE(vm().title, QString("The web"));
    QCOMPARE(vm().description, QString("two\nlines"));
    QCOMPARE(vm().marks.tags, QStringList({"a", "b"}));
    QVERIFY(vm().autostart);
    QVERIFY(edit({.title = QString(), .tags = QStringList()}));
    QCOMPARE(vm().title, QString());
    QCOMPARE(vm().description, QString("two\nlines"));
    QVERIFY(vm().marks.tags.isEmpty());
    QVERIFY(m_lab.lab().virsh("a", {"dumpxml", "web"}).out.contains("mine"));
}

void EditTest::aNameIsChangedWithAllThatHangsOnIt()
{
    QVERIFY(didRun(m_lab.lab().virsh("a", {"snapshot-create-as", "web", "before"})));
    const QString disk = vm().disks.front().path;
    const auto done = edit({.name = "other"});
    QVERIFY2(done, say(done));
    QCOMPARE(vm().name, QString("other"));
    QCOMPARE(vm().disks.front().path, disk);
    QVERIFY(vm().findSnapshot("before"));
    QVERIFY(didRun(m_lab.lab().virsh("a", {"snapshot-delete", "other", "before"})));
    QVERIFY(edit({.name = "web"}));
}

void EditTest::whatLibvirtWouldNotTakeIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("tag");
    QTest::newRow("a slash") << "a/b"
                             << ""
                             << "a";
    QTest::newRow("two lines") << "web"
                               << "a\nb"
                               << "a";
    QTest::newRow("two words") << "web"
                               << ""
                               << "a b";
    QTest::newRow("an empty tag") << "web"
                                  << ""
                                  << "";
}

void EditTest::whatLibvirtWouldNotTakeIsRefused()
{
    QFETCH(QString, name);
    QFETCH(QString, title);
    QFETCH(QString, tag);
    const auto done = edit({.name = name, .title = title, .tags = QStringList{tag}});
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Refused);
    QCOMPARE(vm().name, QString("web"));
}

void EditTest::statesChangeAndSayWhyNot()
{
    using Action = PowerRequest::Action;
    for (const Action action : {Action::Reboot, Action::Pause, Action::Save, Action::DropSaved})
        QVERIFY(!power(action));
    QVERIFY(power(Action::Start));
    QVERIFY(!edit({.name = "other"}));
    QVERIFY(power(Action::Pause));
    QCOMPARE(vm().state, VmState::Paused);
    QVERIFY(!power(Action::Pause));
    QVERIFY(!power(Action::Reboot));
    QVERIFY(power(Action::Resume));
    QVERIFY(!power(Action::Resume));
    QVERIFY(power(Action::Reset));
    QVERIFY(power(Action::Save));
    QVERIFY(vm().isOff() && vm().hasManagedSave);
    QVERIFY(!edit({.name = "other"})); // libvirt renames no VM with a saved state
    QVERIFY(power(Action::Start));     // which reads it
    QVERIFY(m_lab.isRunning(m_vm) && !vm().hasManagedSave);
    QVERIFY(power(Action::Save));
    QVERIFY(power(Action::DropSaved));
    QVERIFY(!vm().hasManagedSave);
}

RAMET_TEST(EditTest)
#include "tst_edit.moc"
