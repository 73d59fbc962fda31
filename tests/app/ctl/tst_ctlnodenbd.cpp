// SPDX-License-Identifier: GPL-3.0-or-later
// Clones straight from node to node by NBD: what comes through this computer, what is done where it
// is not possible, and who is killed in the middle.
#include "tests/app/ctl/ctllab.h"
#include "tests/app/ctl/killpoint.h"
#include "tests/support/allrows.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryFile>
#include <QtTest>
#include <csignal>

using namespace ramet::test;

class CtlNodeNbdTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup();
    void noByteComesThroughThisComputer();
    void aRunningVmGoesFromItsCopy();
    void withoutCertificatesItIsSent();
    void whoIsKilledLosesNothing_data();
    void whoIsKilledLosesNothing();

private:
    /// Each node by its own address, which then is where it serves disks.
    QStringList nodes() const
    {
        QStringList all;
        for (const QString &name : m_addresses.keys())
            all << "-c" << name + "=qemu+tcp://" + m_addresses[name].toString() + "/system";
        return all;
    }
    CtlRan ctl(const QStringList &arguments) const { return m_lab.bare(nodes() + arguments); }
    QStringList cloneOf(const QString &vm, const QStringList &more = {}) const
    {
        return QStringList{"clone", vm, "new", "--full", "--node", "b", "--json"} + more;
    }
    /// Between this machine and the nodes, both ways.
    qint64 bytesHere() const;
    bool define(const char *node, const QString &disk) const;
    void checkCloneIsWhole();
    /// Of the domains that only copy on that node; 0: there is none.
    qint64 helperProcess(const QString &node) const;

    CtlLab m_lab;
    QTemporaryDir m_state;
    const JournalWatch m_journals{m_state.path()};
    QJsonObject m_addresses;
    QString m_disk;
    QStringList m_before;
};

/// 48 MiB that cannot be made shorter.
static bool makeDisk(const QString &path)
{
    QTemporaryFile bytes;
    if (!bytes.open())
        return false;
    QByteArray data(48 << 20, Qt::Uninitialized);
    QRandomGenerator(7).generate(reinterpret_cast<quint32 *>(data.data()),
                                 reinterpret_cast<quint32 *>(data.data() + data.size()));
    bytes.write(data);
    bytes.close();
    return didRun(run("qemu-img", {"create", "-q", "-f", "qcow2", path, "64M"})) &&
           didRun(run("qemu-io", {"-c", "write -s " + bytes.fileName() + " 8M 48M", path}));
}

void CtlNodeNbdTest::initTestCase()
{
    QVERIFY(m_state.isValid() && qputenv("XDG_STATE_HOME", m_state.path().toUtf8()));
    QVERIFY(m_lab.up(3, {"net", "qemutls"}));
    for (const QString &component : {QString("net"), QString("qemutls")})
        if (const QString why = m_lab.lab().skipped(component); !why.isEmpty())
            QSKIP(qPrintable(why));
    m_addresses = m_lab.lab().description()["net"]["addresses"].toObject();
    m_disk = m_lab.lab().storageFolder("a", "default") + "/source.qcow2";
    const QString other = m_lab.lab().storageFolder("c", "default") + "/source.qcow2";
    QVERIFY(makeDisk(m_disk) && QFile::copy(m_disk, other));
    QVERIFY(define("a", m_disk) && define("c", other));
    m_before = m_lab.everything();
}

bool CtlNodeNbdTest::define(const char *node, const QString &disk) const
{
    QTemporaryFile xml;
    if (!xml.open())
        return false;
    xml.write(QString("<domain type='qemu'><name>source</name><memory unit='MiB'>64</memory><os>"
                      "<type arch='x86_64'>hvm</type></os><devices><disk type='file'>"
                      "<driver name='qemu' type='qcow2'/><source file='%1'/>"
                      "<target dev='vda' bus='virtio'/></disk></devices></domain>")
                  .arg(disk)
                  .toUtf8());
    xml.close();
    return didRun(m_lab.lab().virsh(node, {"pool-refresh", "default"})) &&
           didRun(m_lab.lab().virsh(node, {"define", xml.fileName()}));
}

void CtlNodeNbdTest::cleanup()
{
    if (!QTest::currentTestFailed())
        return;
    ctl({"recover", "--clean"}); // the next one begins anew
    ctl({"delete", "b/new", "--yes"});
}

qint64 CtlNodeNbdTest::bytesHere() const
{
    const auto lineOf = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray("-1");
    };
    const QString folder = m_lab.lab().description()["net"]["folder"].toString();
    const QString counters = "/sys/class/net/" + lineOf(folder + "/bridge") + "/statistics/";
    return lineOf(counters + "rx_bytes").toLongLong() + lineOf(counters + "tx_bytes").toLongLong();
}

void CtlNodeNbdTest::checkCloneIsWhole()
{
    const CtlRan shown = ctl({"show", "b/new", "--json"});
    QVERIFY2(shown.ok(), shown.all());
    const QString path = shown.json["vm"]["disks"].toArray().at(0)["path"].toString();
    QVERIFY2(path.startsWith(m_lab.lab().storageFolder("b", "default")), shown.all());
    QVERIFY(didRun(run("qemu-img", {"compare", "-U", m_disk, path})));
    const CtlRan deleted = ctl({"delete", "b/new", "--yes"});
    QVERIFY2(deleted.ok(), deleted.all());
    QCOMPARE(m_lab.everything(), m_before);
}

void CtlNodeNbdTest::noByteComesThroughThisComputer()
{
    const qint64 before = bytesHere();
    const CtlRan ran = ctl(cloneOf("a/source"));
    const qint64 bytes = bytesHere() - before;
    QVERIFY2(ran.ok(), ran.all());
    QCOMPARE(ran.json["disks"].toArray().at(0)["method"].toString(), QString("nbd"));
    QVERIFY2(before > 0 && bytes > 0 && bytes < 1 << 20, QByteArray::number(bytes));
    checkCloneIsWhole();
}

void CtlNodeNbdTest::aRunningVmGoesFromItsCopy()
{
    QVERIFY(m_lab.lab().virsh("a", {"start", "source"}).ok());
    const CtlRan ran = ctl(cloneOf("a/source"));
    QVERIFY2(ran.ok(), ran.all());
    QCOMPARE(ran.json["disks"].toArray().at(0)["method"].toString(), QString("nbd"));
    QVERIFY(m_lab.lab().virsh("a", {"destroy", "source"}).ok());
    checkCloneIsWhole();
}

void CtlNodeNbdTest::withoutCertificatesItIsSent()
{
    const CtlRan ran = ctl(cloneOf("c/source"));
    QVERIFY2(ran.ok(), ran.all());
    const QJsonValue disk = ran.json["disks"].toArray().at(0);
    QCOMPARE(disk["method"].toString(), QString("stream"));
    const QJsonValue other = disk["notPossible"].toArray().at(0);
    QCOMPARE(other["method"].toString(), QString("nbd"));
    QVERIFY2(other["why"].toString().contains("credentials"), ran.all());
    checkCloneIsWhole();
}

void CtlNodeNbdTest::whoIsKilledLosesNothing_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<int>("lines");
    QTest::addColumn<int>("ms");
    QTest::addColumn<QString>("then");
    int number = 0;
    const auto add = [&](const char *who, int lines, int ms, bool adds = false) {
        const char *then = ++number % 2 ? "--resume" : "--clean";
        if (adds || allRows())
            QTest::addRow("%s, line %d + %d ms, %s", who, lines, ms, then)
                << QString(who) << lines << ms << QString(then);
    };
    // Lines 4 to 8 are of the helper that serves, 9 to 11 of the one that reads, 12 and 13 of the
    // new volume; then it is copied.
    for (const char *who : {"rametctl", "a", "b"}) {
        const bool isClient = *who == 'r';
        for (int lines = 3; lines <= 13; ++lines)
            add(who, lines, 0);
        for (int ms = 50; ms <= 450; ms += 50)
            add(who, 13, ms, ms == (isClient ? 200 : 250) && *who != 'b');
    }
    for (const char *who : {"helper on a", "helper on b"})
        for (int ms = 0; ms <= 475; ms += 25)
            add(who, 13, ms, ms == 200 && *(who + 10) == 'b');
}

qint64 CtlNodeNbdTest::helperProcess(const QString &node) const
{
    const QByteArray uuid =
        m_lab.lab().virsh(node, {"list", "--uuid", "--transient"}).out.trimmed();
    for (const QString &pid : QDir("/proc").entryList(QDir::Dirs)) {
        QFile command("/proc/" + pid + "/cmdline");
        if (!uuid.isEmpty() && pid.toLongLong() > 0 && command.open(QIODevice::ReadOnly) &&
            command.readAll().contains("-uuid" + QByteArray(1, '\0') + uuid))
            return pid.toLongLong();
    }
    return 0;
}

void CtlNodeNbdTest::whoIsKilledLosesNothing()
{
    QFETCH(QString, who);
    QFETCH(int, lines);
    QFETCH(int, ms);
    QFETCH(QString, then);
    QProcess process;
    process.start(ramet::test::rametctl(), nodes() + cloneOf("a/source", {"--bwlimit", "80"}));
    QVERIFY(process.waitForStarted());
    m_journals.waitFor(process, {lines, ms});
    const bool ended = process.state() == QProcess::NotRunning;
    if (who == u"rametctl")
        process.kill();
    else if (who.size() == 1)
        QVERIFY(m_lab.lab().killNode(who));
    else if (const qint64 pid = helperProcess(who.right(1)); pid > 0)
        QCOMPARE(::kill(static_cast<pid_t>(pid), SIGKILL), 0);
    QVERIFY(hasEnded(process));
    if (who.size() == 1)
        QVERIFY(m_lab.lab().startNode(who));
    const bool isWhole = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    QVERIFY(isWhole || !ended);
    const bool left = m_journals.lines() > 0;
    QVERIFY2(!left || who.size() == 1 || who == u"rametctl", m_journals.text());
    const CtlRan ran = ctl({"recover", then, "--json"});
    QVERIFY2(ran.ok(), ran.all());
    QCOMPARE(m_journals.lines(), 0);
    const bool wasWhole = ran.json["tasks"].toArray().at(0)["complete"].toBool();
    if (isWhole || (left && (wasWhole || then == u"--resume")))
        checkCloneIsWhole();
    else
        QCOMPARE(m_lab.everything(), m_before);
}

RAMET_TEST(CtlNodeNbdTest)
#include "tst_ctlnodenbd.moc"
