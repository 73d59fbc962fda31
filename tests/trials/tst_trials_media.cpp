// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "tests/trials/targetlab.h"

#include <QtTest>

using namespace ramet::test;

/// The media in the drives of a VM that is cloned to another node.
class TrialsMediaTest : public QObject, private TargetLab {
    Q_OBJECT
private slots:
    void initTestCase();
    void aMediumThatIsThereOrNeedNotBeIsNoHindrance_data();
    void aMediumThatIsThereOrNeedNotBeIsNoHindrance();
    void aMissingMediumCanBeEjected();
    void aMissingMediumCanBeCopied_data();
    void aMissingMediumCanBeCopied();
};

void TrialsMediaTest::initTestCase()
{
    QVERIFY(m_lab.up() && m_files.isValid());
}

void TrialsMediaTest::aMediumThatIsThereOrNeedNotBeIsNoHindrance_data()
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

void TrialsMediaTest::aMediumThatIsThereOrNeedNotBeIsNoHindrance()
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

void TrialsMediaTest::aMissingMediumCanBeEjected()
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

void TrialsMediaTest::aMissingMediumCanBeCopied_data()
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
void TrialsMediaTest::aMissingMediumCanBeCopied()
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

RAMET_TEST(TrialsMediaTest)
#include "tst_trials_media.moc"
