// SPDX-License-Identifier: GPL-3.0-or-later
// Clones to a node that shares nothing which start before their bytes are there: what is seen of
// them meanwhile, how they end, what guests they can be, who is killed or cut off in the middle.
#include "tests/app/ctl/atoncelab.h"
#include "tests/support/allrows.h"
#include "tests/support/testprogram.h"

#include <QTemporaryFile>
#include <QtTest>
#include <csignal>

using namespace ramet::test;

class CtlStartAtOnceTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup() { m_net.cleanUp(); }
    void itRunsWhileItsBytesCome();
    void aCancelTakesItAway();
    void whatCannotStartAtOnceIsRefused();
    void aGuestThatReadsGoesOn_data();
    void aGuestThatReadsGoesOn();
    void firmwareAndAllDisksCome();
    void aTrustedNetworkNeedsNoTls();
    void whoIsKilledLosesNothing_data();
    void whoIsKilledLosesNothing();

private:
    /// Another client of the same nodes, with a memory of its own.
    CtlRan otherClient(const QStringList &arguments) const;
    /// On a: a VM with UEFI, a TPM, a disk of each format and a medium, which ran once.
    bool defineRich() const;
    QString libvirtFolder(const QString &node) const
    {
        return m_net.lab().description()["dir"].toString() + '/' + node + "/lib";
    }
    /// Bytes that the clone's disk was asked for since it started.
    qint64 bytesRead() const;
    /// qcow2 headers in the layer through which a serves the disk: the layer's own, and one more
    /// where it holds another start of the disk's image (quickheader.h).
    qsizetype headersInScratch() const;

    AtOnceLab m_net;
    QTemporaryDir m_otherState;
};

void CtlStartAtOnceTest::initTestCase()
{
    QVERIFY(m_net.up({"tpm"}));
    if (const QString why = m_net.skipped(); !why.isEmpty())
        QSKIP(qPrintable(why));
}

CtlRan CtlStartAtOnceTest::otherClient(const QStringList &arguments) const
{
    const QStringList words{"XDG_STATE_HOME=" + m_otherState.path(), rametctl()};
    return {run("env", words + m_net.nodes() + arguments), {}};
}

qint64 CtlStartAtOnceTest::bytesRead() const
{
    const QByteArray lines = m_net.lab().virsh("b", {"domblkstat", "new", "vda"}).out;
    for (const QByteArray &line : lines.split('\n'))
        if (line.contains("rd_bytes"))
            return line.trimmed().split(' ').last().toLongLong();
    return -1;
}

qsizetype CtlStartAtOnceTest::headersInScratch() const
{
    // Its name has gone by now; what serves the disk holds it open.
    const QDir opened(QString("/proc/%1/fd").arg(m_net.helperProcess("a")));
    for (const QFileInfo &entry : opened.entryInfoList(QDir::Files | QDir::System)) {
        QFile file(entry.filePath());
        if (entry.symLinkTarget().contains(".scratch") && file.open(QIODevice::ReadOnly))
            return file.readAll().count("QFI\xfb");
    }
    return 0;
}

void CtlStartAtOnceTest::itRunsWhileItsBytesCome()
{
    QProcess process;
    QVERIFY2(m_net.startClone(process, m_net.atOnce("a/source", {"--bwlimit", "16"})),
             process.readAllStandardError());
    const bool isSlowToAnswer = m_net.lab().virsh("a", {"version"}).out.contains("QEMU 7.");
    QCOMPARE(headersInScratch(), isSlowToAnswer ? 2 : 1);
    const CtlRan shown = m_net.ctl({"show", "b/new", "--json"});
    QCOMPARE(shown.json["vm"]["fetchingFrom"].toString(), QString("a"));
    // Nobody changes what it still needs, nor what it is not yet.
    for (const QStringList &words : {QStringList{"start", "a/source"},
                                     {"delete", "a/source", "--yes"},
                                     {"template", "a/source"},
                                     {"move", "a/source", "--target-node", "c", "--yes"},
                                     {"clone", "b/new", "more", "--full"}}) {
        const CtlRan ran = m_net.ctl(words);
        QVERIFY2(ran.exitCode == 3, ran.all());
    }
    const CtlRan other = otherClient({"start", "a/source", "--force"});
    QVERIFY2(other.exitCode == 3 && other.err.contains("b/new"), other.all());
    QVERIFY(!m_net.lab().virsh("a", {"start", "source"}).ok());
    QCOMPARE(process.state(), QProcess::Running);
    QVERIFY(hasEnded(process));
    const auto out = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError());
    QCOMPARE(out["disks"].toArray().at(0)["method"].toString(), QString("nbd"));
    m_net.checkIsWhole();
}

void CtlStartAtOnceTest::aCancelTakesItAway()
{
    QProcess process;
    QVERIFY2(m_net.startClone(process, m_net.atOnce()), process.readAllStandardError());
    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
    QVERIFY(hasEnded(process));
    QCOMPARE(process.exitCode(), 130);
    QCOMPARE(m_net.everything(), m_net.before());
    QCOMPARE(m_net.journals().lines(), 0);
}

void CtlStartAtOnceTest::whatCannotStartAtOnceIsRefused()
{
    for (const QStringList &words :
         {QStringList{"clone", "a/source", "new", "--start-at-once"}, // it shares all
          {"clone", "a/source", "new", "--start-at-once", "--node", "b", "--format", "raw"}}) {
        const CtlRan ran = m_net.ctl(words);
        QVERIFY2(ran.exitCode == 3, ran.all());
    }
    QCOMPARE(m_net.everything(), m_net.before());
}

void CtlStartAtOnceTest::aGuestThatReadsGoesOn_data()
{
    QTest::addColumn<QString>("what");
    QTest::addRow("what serves it is killed") << "helper on a";
    if (allRows())
        QTest::addRow("its link is cut for 30 s") << "link";
}

/// The guest asks for what is not there yet, in vain, and is given it later.
void CtlStartAtOnceTest::aGuestThatReadsGoesOn()
{
    QFETCH(QString, what);
    QProcess process;
    QVERIFY2(m_net.startClone(process, m_net.atOnce("a/source", {"--bwlimit", "16"})),
             process.readAllStandardError());
    QTRY_VERIFY(bytesRead() > 1 << 18);
    if (what == u"link") {
        QVERIFY(m_net.lab().cutLink("a"));
        process.waitForFinished(30'000);
        QVERIFY(m_net.lab().mendLink("a"));
    } else {
        const qint64 pid = m_net.helperProcess("a");
        QVERIFY(pid > 0 && ::kill(static_cast<pid_t>(pid), SIGKILL) == 0);
    }
    const qint64 before = bytesRead();
    QTRY_VERIFY_WITH_TIMEOUT(bytesRead() > before + (1 << 19), 30'000);
    QCOMPARE(process.state(), QProcess::Running);
    QVERIFY2(hasEnded(process) && process.exitCode() == 0, process.readAllStandardError());
    m_net.checkIsWhole();
}

bool CtlStartAtOnceTest::defineRich() const
{
    const QString folder = m_net.lab().storageFolder("a", "default");
    QStringList disks;
    for (const char *format : {"qcow2", "raw"}) {
        const QString path = folder + "/rich." + format;
        if (!didRun(run("qemu-img", {"create", "-q", "-f", format, path, "96M"})) ||
            !didRun(run("qemu-io", {"-f", format, "-c", "write -P 0x5a 1M 8M", path})))
            return false;
        const char *target = *format == 'q' ? "vda" : "vdb";
        disks << QString("<disk type='file'><driver name='qemu' type='%1'/><source file='%2'/>"
                         "<target dev='%3' bus='virtio'/></disk>")
                     .arg(format, path, target);
    }
    // By TLS, with QEMU before 8.0, it is served with a header that says nothing of this one.
    if (!didRun(run("qemu-img", {"snapshot", "-c", "inside", folder + "/rich.qcow2"})))
        return false;
    QTemporaryFile xml;
    if (!xml.open() || !QFile(folder + "/medium.iso").open(QIODevice::NewOnly))
        return false;
    xml.write(QString("<domain type='qemu'><name>rich</name><memory unit='MiB'>64</memory>"
                      "<os firmware='efi'><type arch='x86_64' machine='q35'>hvm</type></os>"
                      "<features><acpi/></features><devices>%1<disk type='file' device='cdrom'>"
                      "<source file='%2/medium.iso'/><target dev='sda' bus='sata'/><readonly/>"
                      "</disk><tpm model='tpm-crb'><backend type='emulator' version='2.0'/></tpm>"
                      "</devices></domain>")
                  .arg(disks.join(QString()), folder)
                  .toUtf8());
    xml.close();
    const Lab &lab = m_net.lab();
    return didRun(lab.virsh("a", {"pool-refresh", "default"})) &&
           didRun(lab.virsh("a", {"define", xml.fileName()})) &&
           didRun(lab.virsh("a", {"start", "rich", "--paused"})) &&
           didRun(lab.virsh("a", {"destroy", "rich"}));
}

void CtlStartAtOnceTest::firmwareAndAllDisksCome()
{
    QVERIFY(defineRich());
    QFile variables(libvirtFolder("a") + "/qemu/nvram/rich_VARS.fd");
    QVERIFY2(variables.open(QIODevice::ReadOnly), qPrintable(variables.fileName()));
    QProcess process;
    QVERIFY2(m_net.startClone(process, m_net.atOnce("a/rich", {"--bwlimit", "16", "--format",
                                                               "qcow2", "--disk", "sda:eject"})),
             process.readAllStandardOutput() + process.readAllStandardError());
    QFile copied(libvirtFolder("b") + "/qemu/nvram/new_VARS.fd");
    QVERIFY(copied.open(QIODevice::ReadOnly) && copied.size() == variables.size());
    QVERIFY2(hasEnded(process) && process.exitCode() == 0, process.readAllStandardError());
    m_net.checkRestsOnNothing();
    const CtlRan shown = m_net.ctl({"show", "b/new", "--json"});
    const QString tpm = libvirtFolder("b") + "/swtpm/" + shown.json["vm"]["uuid"].toString();
    QVERIFY2(QFile::exists(tpm + "/tpm2/tpm2-00.permall"), qPrintable(tpm));
    for (const char *format : {"qcow2", "raw"}) {
        const QString path = m_net.lab().storageFolder("a", "default") + "/rich." + format;
        const QJsonArray disks = shown.json["vm"]["disks"].toArray();
        const QString copy = disks.at(*format == 'q' ? 0 : 1)["path"].toString();
        QVERIFY(didRun(run("qemu-img", {"compare", "-f", format, path, copy})));
    }
    for (const char *vm : {"b/new", "a/rich"}) {
        const CtlRan deleted = m_net.ctl({"delete", vm, "--yes"});
        QVERIFY2(deleted.ok(), deleted.all());
    }
    QVERIFY(QFile::remove(m_net.lab().storageFolder("a", "default") + "/medium.iso"));
    QCOMPARE(m_net.everything(), m_net.before());
}

/// Node c has no certificates, and nothing can be plugged into its VM.
void CtlStartAtOnceTest::aTrustedNetworkNeedsNoTls()
{
    if (!allRows())
        QSKIP("only with --long");
    QProcess process;
    QVERIFY2(m_net.startClone(process,
                              m_net.atOnce("c/source", {"--bwlimit", "40", "--trusted-network"})),
             process.readAllStandardError());
    const QByteArray xml = m_net.lab().virsh("b", {"dumpxml", "new"}).out;
    QVERIFY2(xml.contains("protocol='nbd'") && xml.contains("tls='no'"), xml);
    QVERIFY2(hasEnded(process) && process.exitCode() == 0, process.readAllStandardError());
    m_net.checkIsWhole();
}

void CtlStartAtOnceTest::whoIsKilledLosesNothing_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<int>("lines");
    QTest::addColumn<int>("ms");
    QTest::addColumn<QString>("then");
    QTest::addRow("rametctl, it fetches")
        << "rametctl" << AtOnceLab::linesAtStart << 100 << "--resume";
    QTest::addRow("daemon, both machines start") << "a" << 5 << 0 << "--clean";
    QTest::addRow("the guest crashes, it fetches")
        << "QEMU of new" << AtOnceLab::linesAtStart << 100 << "--resume";
}

/// All rows: tst_ctlkillatonce.
void CtlStartAtOnceTest::whoIsKilledLosesNothing()
{
    QFETCH(QString, who);
    QFETCH(int, lines);
    QFETCH(int, ms);
    QFETCH(QString, then);
    m_net.killAndRecover({who, {lines, ms}, then});
}

RAMET_TEST(CtlStartAtOnceTest)
#include "tst_ctlstartatonce.moc"
