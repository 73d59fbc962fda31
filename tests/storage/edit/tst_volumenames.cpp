// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/edit/volumenames.h"
#include "storage/look/look.h"
#include "storage/operation.h"
#include "storage/undo/journal.h"
#include "tests/storage/storagelab.h"
#include "tests/support/forwardedsocket.h"
#include "tests/support/testprogram.h"

#include <QUrl>
#include <QUrlQuery>
#include <QtTest>

using namespace ramet;
using namespace ramet::test;

/// A VM that is renamed with the volumes that carry its name, on a real node.
class VolumeNamesTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(m_lab.up(1)); }
    void init();
    void cleanup();
    void itsOwnVolumesAreRenamedWithIt();
    void whatIsNamedByOthersKeepsItsName_data();
    void whatIsNamedByOthersKeepsItsName();
    void ofANodeFarAwayNothingIsRenamed();
    void aFailureInTheMiddleLeavesTheOldNames();

private:
    QString file(const QString &name) const { return m_lab.folder("default") + '/' + name; }
    VirtualMachine vm() { return *look(m_lab.nodes(), Scope::users()).findVm(m_vm); }
    Result<Outcome> rename(const QString &name) { return rename(m_lab.nodes(), name); }
    Result<Outcome> rename(Nodes &nodes, const QString &name)
    {
        return execute(nodes,
                       EditRequest{.vm = m_vm, .vmName = "web", .name = name, .volumes = true}, {});
    }
    Ran virsh(const QStringList &arguments) const { return m_lab.lab().virsh("a", arguments); }

    StorageLab m_lab;
    QStringList m_empty;
    VmRef m_vm;
};

void VolumeNamesTest::init()
{
    m_empty = m_lab.everything();
    m_vm = m_lab.define("web", {{m_lab.makeImage(file("web.qcow2"), "qcow2", 8, 1)},
                                {m_lab.makeImage(file("web-data.img"), "raw", 8, 1), "raw"},
                                {m_lab.makeImage(file("website.qcow2"), "qcow2", 8, 1)}});
    QVERIFY(!m_vm.uuid.isEmpty());
}

void VolumeNamesTest::cleanup()
{
    const Status status = m_lab.remove(m_vm);
    QVERIFY2(status, say(status));
    QCOMPARE(m_lab.everything(), m_empty);
    QVERIFY(unfinishedTasks(Journal::defaultFolder(), nullptr).empty());
}

void VolumeNamesTest::itsOwnVolumesAreRenamedWithIt()
{
    // One that the definition names by its storage.
    const QString xml = virsh({"dumpxml", "web"}).out;
    QString changed = xml;
    changed.replace(QRegularExpression("<disk type='file'([^>]*)>(\\s*<driver[^>]*/>\\s*)<source "
                                       "file='[^']*/web-data.img'"),
                    "<disk type='volume'\\1>\\2<source pool='default' volume='web-data.img'");
    QVERIFY(changed != xml);
    QTemporaryFile definition;
    QVERIFY(definition.open() && definition.write(changed.toUtf8()) > 0 && definition.flush());
    QVERIFY(didRun(virsh({"define", definition.fileName()})));
    const QByteArray one = sha256(file("web.qcow2"));
    const QByteArray two = sha256(file("web-data.img"));

    const auto done = rename("db");
    QVERIFY2(done, say(done));
    QCOMPARE(vm().name, QString("db"));
    QCOMPARE(vm().disks[0].path, file("db.qcow2"));
    QCOMPARE(vm().disks[1].source, DiskSource::Volume);
    QCOMPARE(vm().disks[1].volume, QString("db-data.img"));
    QCOMPARE(vm().disks[2].path, file("website.qcow2")); // another word
    QCOMPARE(sha256(file("db.qcow2")), one);
    QCOMPARE(sha256(file("db-data.img")), two);
    QVERIFY(!QFile::exists(file("web.qcow2")) && !QFile::exists(file("web-data.img")));
    QVERIFY(virsh({"vol-list", "default"}).out.contains("db.qcow2")); // the daemon knows it
    QVERIFY(didRun(virsh({"start", "db"})));
    const auto running = rename("more");
    QVERIFY(!running && running.error().kind == ErrorKind::Refused);
    QVERIFY(didRun(virsh({"destroy", "db"})));
}

void VolumeNamesTest::whatIsNamedByOthersKeepsItsName_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("reason");
    QTest::newRow("an image rests on it") << "overlay" << int(Reason::HasDependants);
    QTest::newRow("a snapshot names it") << "snapshot" << int(Reason::NamedBySnapshots);
    QTest::newRow("the new name is taken") << "taken" << int(Reason::VolumeNameTaken);
    QTest::newRow("something may rest on it") << "unreadable" << int(Reason::UsersUnknown);
}

void VolumeNamesTest::whatIsNamedByOthersKeepsItsName()
{
    QFETCH(QString, what);
    QFETCH(int, reason);
    const QString extra = file("db.qcow2");
    if (what == u"overlay")
        QVERIFY(didRun(run("qemu-img", {"create", "-q", "-f", "qcow2", "-b", file("web.qcow2"),
                                        "-F", "qcow2", extra + "x"})));
    if (what == u"snapshot") {
        QVERIFY(didRun(virsh({"detach-disk", "web", "vdb", "--config"}))); // raw
        QVERIFY(didRun(virsh({"snapshot-create-as", "web", "s"})));
    }
    if (what == u"taken")
        QVERIFY(didRun(run("qemu-img", {"create", "-q", "-f", "qcow2", extra, "1M"})));
    if (what == u"unreadable") {
        QFile broken(extra + "x"); // qcow2 that ends within its header
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("QFI\xfb\0\0\0\3", 8) == 8);
        broken.close();
    }
    const QStringList before = m_lab.everything();
    const auto done = rename("db");
    QVERIFY(!done);
    const auto is = [&](const Refusal &refusal) { return int(refusal.reason) == reason; };
    QVERIFY2(std::ranges::any_of(done.error().refusals, is), say(done));
    QCOMPARE(vm().name, QString("web"));
    QCOMPARE(m_lab.everything(), before);
    if (what == u"snapshot") {
        QVERIFY(didRun(virsh({"snapshot-delete", "web", "s"})));
        QVERIFY(QFile::remove(file("web-data.img")));
    }
    QFile::remove(extra);
    QFile::remove(extra + "x");
}

void VolumeNamesTest::ofANodeFarAwayNothingIsRenamed()
{
    QUrl url(m_lab.lab().uri("a"));
    const QString socket = QUrlQuery(url).queryItemValue("socket");
    const ForwardedSocket forwarded(socket + ".far", socket);
    QVERIFY(forwarded.isListening());
    url.setQuery("socket=" + socket + ".far");
    Nodes far;
    far.add({"a", url.toString()});
    const QStringList before = m_lab.everything();
    const auto done = rename(far, "db");
    QVERIFY(!done);
    QCOMPARE(done.error().refusals.size(), size_t(1));
    QCOMPARE(done.error().refusals.front().reason, Reason::VolumeKeepsName);
    QCOMPARE(m_lab.everything(), before);
    QCOMPARE(vm().name, QString("web"));
}

/// A file that no look told of has the second volume's name.
void VolumeNamesTest::aFailureInTheMiddleLeavesTheOldNames()
{
    const Inventory seen = look(m_lab.nodes(), Scope::users());
    std::vector<Refusal> refusals;
    const auto names = planVolumeNames(seen, *seen.findVm(m_vm), "db", refusals);
    QVERIFY(refusals.empty());
    QCOMPARE(names.size(), size_t(2));
    QFile other(file("db-data.img"));
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write("mine") == 4);
    other.close();
    const auto connection = m_lab.nodes().work("a");
    Rollback rollback(performThrough(m_lab.nodes()));
    const Status named = nameTwice(rollback, *connection, m_vm, names);
    QVERIFY(!named);
    QCOMPARE(named.error().refusals.front().reason, Reason::VolumeNameTaken);
    QVERIFY(QFile::exists(file("db.qcow2")));
    QCOMPARE(rollback.run(), QStringList());
    QVERIFY(!QFile::exists(file("db.qcow2")));
    QVERIFY(QFile::exists(file("web.qcow2")));
    QVERIFY(other.open(QIODevice::ReadOnly) && other.readAll() == "mine");
    QVERIFY(other.remove());
}

RAMET_TEST(VolumeNamesTest)
#include "tst_volumenames.moc"
