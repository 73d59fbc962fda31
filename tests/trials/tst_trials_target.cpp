// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "tests/trials/targetlab.h"

#include <QDir>
#include <QFile>
#include <QtTest>
#include <unistd.h>

using namespace ramet::test;

/// A clone to another node: the node is asked about the clone, the clone names what it keeps as
/// that node does, and brings nothing there that its host would run, read or write.
class TrialsTargetTest : public QObject, private TargetLab {
    Q_OBJECT
private slots:
    void initTestCase();
    void whatIsLeftOutDoesNotCount();
    void aSnapshotIsAskedAboutItsOwnDisks();
    void oneStorageMayHaveAnotherNameAndFolderThere();
    void whatTheOtherNodeLacksIsNamedBefore_data();
    void whatTheOtherNodeLacksIsNamedBefore();
    void nothingOfAnotherHostIsRun();
    void whatIsNotHarmlessNeedsTrust_data();
    void whatIsNotHarmlessNeedsTrust();
    void nodesCanTrustEachOther();
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
