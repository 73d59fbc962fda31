// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ctl/ctllab.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QtTest>
#include <unistd.h>

using namespace ramet::test;

/// A clone to another node: the node is asked about the clone, the clone names what it keeps as
/// that node does, and brings nothing there that its host would run, read or write.
class TrialsTargetTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void whatIsLeftOutDoesNotCount();
    void aMediumThatIsThereOrNeedNotBeIsNoHindrance_data();
    void aMediumThatIsThereOrNeedNotBeIsNoHindrance();
    void aMissingMediumCanBeEjected();
    void aMissingMediumCanBeCopied_data();
    void aMissingMediumCanBeCopied();
    void aSnapshotIsAskedAboutItsOwnDisks();
    void oneStorageMayHaveAnotherNameAndFolderThere();
    void whatTheOtherNodeLacksIsNamedBefore_data();
    void whatTheOtherNodeLacksIsNamedBefore();
    void nothingOfAnotherHostIsRun();
    void whatIsNotHarmlessNeedsTrust_data();
    void whatIsNotHarmlessNeedsTrust();
    void nodesCanTrustEachOther();

private:
    QString shared(const QString &file) const
    {
        return m_lab.lab().storageFolder("a", "shared") + '/' + file;
    }
    QString makeImage(const QString &path) const
    {
        const bool made = run("qemu-img", {"create", "-q", "-f", "qcow2", path, "16M"}).ok();
        return made ? path : QString();
    }
    QString makeFile(const QString &path, const QByteArray &text = "x") const
    {
        QFile file(path);
        const bool made = QDir().mkpath(QFileInfo(path).path()) &&
                          file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
        return made ? path : QString();
    }
    static QString disk(const QString &path, const QString &target = "vda",
                        const QString &extra = {})
    {
        return "<disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='" +
               path + "'/><target dev='" + target + "' bus='virtio'/>" + extra + "</disk>";
    }
    static QString drive(const QString &source, const QString &type = "file")
    {
        return "<disk type='" + type + "' device='cdrom'><driver name='qemu' type='raw'/>" +
               source + "<target dev='sda' bus='sata'/><readonly/></disk>";
    }
    /// Its own disk vda is on the shared storage.
    bool define(const QString &name, const QString &devices, const QString &os = {},
                const QString &more = {}) const
    {
        const QString image = makeImage(shared(name + ".qcow2"));
        const QString xml = "<domain type='qemu' xmlns:qemu='http://libvirt.org/schemas/domain/qemu"
                            "/1.0'><name>" +
                            name +
                            "</name><memory unit='MiB'>64</memory><os><type arch='x86_64' "
                            "machine='q35'>hvm</type>" +
                            os + "</os><features><acpi/></features><devices>" + disk(image) +
                            devices + "</devices>" + more + "</domain>";
        const QString file = makeFile(m_files.filePath(name + ".xml"), xml.toUtf8());
        for (const char *node : {"a", "b"})
            for (const char *storage : {"default", "shared"})
                m_lab.lab().virsh(node, {"pool-refresh", storage});
        return didRun(m_lab.lab().virsh("a", {"define", file}));
    }
    bool addStorage(const QString &node, const QString &name, const QString &folder,
                    const QString &uuid) const
    {
        const QString xml = "<pool type='dir'><name>" + name + "</name><uuid>" + uuid +
                            "</uuid><target><path>" + folder + "</path></target></pool>";
        const QString file = makeFile(m_files.filePath(node + name + ".xml"), xml.toUtf8());
        return didRun(m_lab.lab().virsh(node, {"pool-define", file})) &&
               didRun(m_lab.lab().virsh(node, {"pool-start", name}));
    }
    CtlRan toB(const QString &vm, const QString &clone, const QStringList &more = {}) const
    {
        return m_lab.ctl(QStringList{"clone", vm, clone, "--node", "b"} + more);
    }
    /// Node b does not see it: a notice says that its bytes go there.
    static bool isSent(const CtlRan &ran, const QByteArray &disk)
    {
        return ran.err.contains("the storage of disk \u201c" + disk + "\u201d: it is sent");
    }
    QString definition(const QString &vm) const
    {
        return QString::fromUtf8(m_lab.lab().virsh("b", {"dumpxml", vm}).out);
    }
    CtlLab m_lab;
    QTemporaryDir m_files;
};

void TrialsTargetTest::initTestCase()
{
    QVERIFY(m_lab.up() && m_files.isValid());
}

void TrialsTargetTest::whatIsLeftOutDoesNotCount()
{
    const QString local = makeImage(m_lab.lab().storageFolder("a", "default") + "/data.qcow2");
    QVERIFY(define("w1", disk(local, "vdb")));
    const CtlRan whole = toB("w1", "c0");
    QVERIFY2(whole.ok() && isSent(whole, "vdb"), whole.all());
    const CtlRan ran = toB("w1", "c1", {"--disk", "vdb:skip"});
    QVERIFY2(ran.ok() && !isSent(ran, "vdb"), ran.all());
    QVERIFY(!definition("c1").contains("vdb"));
    QVERIFY(define("w1m", drive("<source file='/nowhere/x.iso'/>")));
    const CtlRan medium = toB("w1m", "c2", {"--disk", "sda:skip"});
    QVERIFY2(medium.ok(), medium.all());
}

void TrialsTargetTest::aMediumThatIsThereOrNeedNotBeIsNoHindrance_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("kept"); ///< in the clone's definition
    const QString iso = makeFile(m_files.filePath("iso/virtio-win.iso"));
    QTest::newRow("same path, on no storage") << "<source file='" + iso + "'/>"
                                              << "file" << iso;
    QTest::newRow("optional and gone") << "<source file='/gone.iso' startupPolicy='optional'/>"
                                       << "file"
                                       << "/gone.iso";
    QTest::newRow("requisite and gone") << "<source file='/gone.iso' startupPolicy='requisite'/>"
                                        << "file"
                                        << "/gone.iso";
    QTest::newRow("https")
        << "<source protocol='https' name='/x.iso'><host name='127.0.0.1' port='443'/></source>"
        << "network"
        << "https";
    QTest::newRow("the host's own drive") << "<source dev='/dev/sr0'/>"
                                          << "block"
                                          << "/dev/sr0";
}

void TrialsTargetTest::aMediumThatIsThereOrNeedNotBeIsNoHindrance()
{
    QFETCH(QString, source);
    QFETCH(QString, type);
    QFETCH(QString, kept);
    static int number = 0;
    const QString vm = "w2-" + QString::number(++number);
    QVERIFY(define(vm, drive(source, type)));
    const CtlRan ran = toB(vm, "c" + vm);
    QVERIFY2(ran.ok(), ran.all());
    QVERIFY2(definition("c" + vm).contains(kept), qPrintable(definition("c" + vm)));
    QVERIFY2(!m_lab.lab().virsh("b", {"pool-list", "--all"}).out.contains("ramet-"),
             "a storage was left");
}

void TrialsTargetTest::aMissingMediumCanBeEjected()
{
    const QString folder = m_files.filePath("lost");
    const QString iso = makeFile(folder + "/lost.iso");
    QVERIFY(define("w3", drive("<source file='" + iso + "'/>")));
    QVERIFY(QFile::remove(iso));
    const CtlRan ran = toB("w3", "c3");
    QCOMPARE(ran.exitCode, 3);
    for (const char *part : {"lost.iso", "--disk sda:eject", "--disk sda:copy"})
        QVERIFY2(ran.err.contains(part), ran.all());
    const CtlRan dry = toB("w3", "c3", {"--disk", "sda:eject", "--dry-run"});
    QVERIFY2(dry.ok() && dry.out.contains("leave the drive empty"), dry.all());
    const CtlRan ejected = toB("w3", "c3", {"--disk", "sda:eject"});
    QVERIFY2(ejected.ok(), ejected.all());
    QVERIFY2(definition("c3").contains("dev='sda'"), qPrintable(definition("c3")));
    QVERIFY2(!definition("c3").contains("lost.iso"), qPrintable(definition("c3")));
    QVERIFY(didRun(m_lab.lab().virsh("b", {"start", "c3"})));
    QVERIFY(didRun(m_lab.lab().virsh("b", {"destroy", "c3"})));
    const CtlRan disk = toB("w3", "c4", {"--disk", "sda:eject", "--disk", "vda:eject"});
    QCOMPARE(disk.exitCode, 3);
    QVERIFY2(disk.err.contains("vda"), disk.all());
}

void TrialsTargetTest::aMissingMediumCanBeCopied_data()
{
    QTest::addColumn<QString>("node");
    QTest::addColumn<bool>("runs");
    QTest::addColumn<QStringList>("more");
    QTest::newRow("another node") << "b" << false << QStringList{};
    QTest::newRow("another node, the VM runs") << "b" << true << QStringList{"--full"};
    QTest::newRow("another format for all disks")
        << "b" << false << QStringList{"--full", "--format", "qcow2"};
    QTest::newRow("its own node, in another storage")
        << "a" << false << QStringList{"--full", "--storage", "shared"};
}

/// The copy is the clone's own, and goes with it.
void TrialsTargetTest::aMissingMediumCanBeCopied()
{
    QFETCH(QString, node);
    QFETCH(bool, runs);
    QFETCH(QStringList, more);
    const QString iso = m_lab.lab().storageFolder("a", "default") + "/setup.iso";
    QByteArray bytes(3 << 20, 'x');
    bytes.replace(32768, 6, "\1CD001"); // libvirt lists it as of the format iso
    QVERIFY(!makeFile(iso, bytes).isEmpty());
    const QString vm = "w4-" + QString::fromLatin1(QTest::currentDataTag()).section(' ', 0, 2);
    const QString name = QString(vm).replace(' ', '-').remove(',');
    QVERIFY(define(name, drive("<source file='" + iso + "'/>")));
    if (runs)
        QVERIFY(didRun(m_lab.lab().virsh("a", {"start", name})));
    const CtlRan linked = m_lab.ctl({"clone", name, "c4", "--disk", "sda:link"});
    QVERIFY2(linked.exitCode == 3 && linked.err.contains("sda"), linked.all());
    const CtlRan ran =
        m_lab.ctl(QStringList{"clone", name, "c4", "--node", node, "--disk", "sda:copy"} + more);
    QVERIFY2(ran.ok(), ran.all());
    const CtlRan shown = m_lab.ctl({"show", node + "/c4", "--json"});
    QString copy;
    for (const QJsonValue each : shown.json["vm"]["disks"].toArray())
        if (each["target"].toString() == u"sda")
            copy = each["path"].toString();
    QVERIFY2(copy != iso && copy.endsWith(".iso"), shown.all());
    QFile file(copy);
    QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll() == bytes);
    const QByteArray xml = m_lab.lab().virsh(node, {"dumpxml", "c4"}).out;
    QVERIFY2(xml.contains("device='cdrom'") && xml.contains("<readonly/>"), xml);
    QVERIFY(didRun(m_lab.lab().virsh(node, {"start", "c4"})));
    QVERIFY(didRun(m_lab.lab().virsh(node, {"destroy", "c4"})));
    const CtlRan deleted = m_lab.ctl({"delete", node + "/c4", "--yes"});
    QVERIFY2(deleted.ok() && !QFile::exists(copy) && QFile::exists(iso), deleted.all());
    if (runs)
        QVERIFY(didRun(m_lab.lab().virsh("a", {"destroy", name})));
}

void TrialsTargetTest::aSnapshotIsAskedAboutItsOwnDisks()
{
    QVERIFY(define("w5", {}));
    QVERIFY(didRun(m_lab.lab().virsh("a", {"snapshot-create-as", "w5", "s1"})));
    const QString local = makeImage(m_lab.lab().storageFolder("a", "default") + "/new.qcow2");
    QVERIFY(didRun(m_lab.lab().virsh(
        "a", {"attach-disk", "w5", local, "vdb", "--config", "--subdriver", "qcow2"})));
    const CtlRan whole = toB("w5", "c5now");
    QVERIFY2(whole.ok() && isSent(whole, "vdb"), whole.all());
    const CtlRan ran = toB("w5", "c5", {"--snapshot", "s1"});
    QVERIFY2(ran.ok() && !isSent(ran, "vdb"), ran.all());
    QVERIFY(!definition("c5").contains("vdb"));
}

void TrialsTargetTest::oneStorageMayHaveAnotherNameAndFolderThere()
{
    const QString uuid = "15000000-0000-4000-8000-000000000015";
    const QString folder = m_files.filePath("media");
    makeFile(folder + "/x.iso");
    QVERIFY(run("qemu-img", {"create", "-q", folder + "/ro.raw", "4M"}).ok());
    QVERIFY(!makeImage(folder + "/byname.qcow2").isEmpty());
    QVERIFY(QFile::link(folder, m_files.filePath("medien")));
    QVERIFY(addStorage("a", "iso", folder, uuid));
    QVERIFY(addStorage("b", "medien", m_files.filePath("medien"), uuid));
    QVERIFY(define("m", drive("<source pool='iso' volume='x.iso'/>", "volume") +
                            "<disk type='volume' device='disk'><driver name='qemu' type='raw'/>"
                            "<source pool='iso' volume='ro.raw'/><target dev='vdb' bus='virtio'/>"
                            "<readonly/></disk>" +
                            disk(folder + "/byname.qcow2", "vdc", "<readonly/>")));
    const CtlRan ran = toB("m", "cm", {"--disk", "vdb:share", "--disk", "vdc:share"});
    QVERIFY2(ran.ok(), ran.all());
    const QString xml = definition("cm");
    QVERIFY2(xml.count("pool='medien'") == 2 && !xml.contains("pool='iso'"), qPrintable(xml));
    QVERIFY2(xml.contains(m_files.filePath("medien") + "/byname.qcow2"), qPrintable(xml));
    QVERIFY(didRun(m_lab.lab().virsh("b", {"start", "cm"})));
    QVERIFY(didRun(m_lab.lab().virsh("b", {"destroy", "cm"})));
}

void TrialsTargetTest::whatTheOtherNodeLacksIsNamedBefore_data()
{
    QTest::addColumn<QString>("os");
    QTest::addColumn<QString>("more");
    QTest::addColumn<QString>("named");
    const QString boot = "/var/lib/libvirt/boot/";
    QTest::newRow("kernel") << "<kernel>" + boot + "vmlinuz</kernel>"
                            << ""
                            << "vmlinuz";
    QTest::newRow("initrd") << "<kernel>" + boot + "vmlinuz</kernel><initrd>" + boot +
                                   "initrd</initrd>"
                            << ""
                            << "initrd";
    QTest::newRow("ignition") << ""
                              << "<sysinfo type='fwcfg'><entry name='opt/com.coreos/config' "
                                 "file='" +
                                     boot + "core.ign'/></sysinfo>"
                              << "core.ign";
    QTest::newRow("firmware") << "<loader readonly='yes' type='rom'>" + boot + "FW_CODE.fd</loader>"
                              << ""
                              << "FW_CODE.fd";
}

/// Also where the nodes trust each other.
void TrialsTargetTest::whatTheOtherNodeLacksIsNamedBefore()
{
    QFETCH(QString, os);
    QFETCH(QString, more);
    QFETCH(QString, named);
    if (geteuid() != 0)
        QSKIP("only as root a node has a /var/lib/libvirt of its own");
    static int number = 0;
    const QString vm = "k" + QString::number(++number);
    QVERIFY(define(vm, {}, os, more));
    const CtlRan ran = toB(vm, "c" + vm);
    QCOMPARE(ran.exitCode, 3);
    QVERIFY2(ran.err.contains(named.toUtf8()), ran.all());
    const CtlRan trusted = toB(vm, "c" + vm, {"--trust"});
    QCOMPARE(trusted.exitCode, 3);
    QVERIFY2(trusted.err.contains(named.toUtf8()), trusted.all());
}

void TrialsTargetTest::nothingOfAnotherHostIsRun()
{
    const QString mark = m_files.filePath("was-run-on-b");
    const QString script =
        makeFile(shared("evil.sh"), "#!/bin/sh\n"
                                    "[ \"$(hostname)\" = b ] && touch " +
                                        mark.toUtf8() + "\nexec qemu-system-x86_64 \"$@\"\n");
    QVERIFY(QFile::setPermissions(script, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner |
                                              QFile::ReadOther | QFile::ExeOther));
    QVERIFY(define("e", "<emulator>" + script + "</emulator>"));
    const CtlRan ran = toB("e", "ce", {"--format", "raw"});
    QVERIFY2(ran.ok(), ran.all());
    QVERIFY2(ran.err.contains("evil.sh"), ran.all()); // said
    QVERIFY2(!definition("ce").contains("evil.sh"), qPrintable(definition("ce")));
    // A helper copies where the speed is limited.
    QVERIFY(toB("e", "ce2", {"--bwlimit", "500"}).ok());
    QVERIFY(!QFile::exists(mark));
}

void TrialsTargetTest::whatIsNotHarmlessNeedsTrust_data()
{
    QTest::addColumn<QString>("devices");
    QTest::addColumn<QString>("more");
    QTest::addColumn<QString>("named");
    QTest::newRow("arguments") << ""
                               << "<qemu:commandline><qemu:arg value='-fw_cfg'/><qemu:arg "
                                  "value='name=opt/x,file=/etc/hostname'/></qemu:commandline>"
                               << "qemu:commandline";
    QTest::newRow("serial port to a file")
        << "<serial type='file'><source path='/tmp/x.log'/></serial>"
        << ""
        << "serial /tmp/x.log";
    QTest::newRow("log") << "<serial type='pty'><log file='/tmp/y.log'/></serial>"
                         << ""
                         << "/tmp/y.log";
    QTest::newRow("folder") << "<filesystem type='mount'><source dir='/etc'/><target dir='etc'/>"
                               "</filesystem>"
                            << ""
                            << "filesystem";
    QTest::newRow("memory")
        << "<memory model='nvdimm'><source><path>/tmp/nv</path></source><target>"
           "<size unit='MiB'>128</size><node>0</node></target></memory>"
        << "<maxMemory slots='2' unit='MiB'>512</maxMemory><cpu><numa><cell "
           "id='0' cpus='0' memory='64' unit='MiB'/></numa></cpu>"
        << "memory /tmp/nv";
}

void TrialsTargetTest::whatIsNotHarmlessNeedsTrust()
{
    QFETCH(QString, devices);
    QFETCH(QString, more);
    QFETCH(QString, named);
    static int number = 0;
    const QString vm = "t" + QString::number(++number);
    QVERIFY(define(vm, devices, {}, more));
    const CtlRan ran = toB(vm, "c" + vm);
    QCOMPARE(ran.exitCode, 3);
    QVERIFY2(ran.err.contains(named.toUtf8()) && ran.err.contains("--trust"), ran.all());
    const CtlRan here = m_lab.ctl({"clone", vm, "h" + vm}); // it is there already
    QVERIFY2(here.ok(), here.all());
}

void TrialsTargetTest::nodesCanTrustEachOther()
{
    QVERIFY(define("n", "<serial type='file'><source path='/tmp/n.log'/></serial>"));
    QCOMPARE(toB("n", "cn").exitCode, 3);
    const CtlRan once = toB("n", "cn", {"--trust"});
    QVERIFY2(once.ok(), once.all());
    QVERIFY2(definition("cn").contains("/tmp/cn.log"), qPrintable(definition("cn")));
    QVERIFY(m_lab.ctl({"node", "trust", "a", "b"}).ok());
    QVERIFY(toB("n", "cn2").ok());
    QVERIFY(m_lab.ctl({"node", "distrust", "b", "a"}).ok());
    QCOMPARE(toB("n", "cn3").exitCode, 3);
    QCOMPARE(m_lab.ctl({"node", "trust", "a", "z"}).exitCode, 3);
}

RAMET_TEST(TrialsTargetTest)
#include "tst_trials_target.moc"
