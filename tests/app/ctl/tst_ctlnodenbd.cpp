// SPDX-License-Identifier: GPL-3.0-or-later
// Clones straight from node to node by NBD: what comes through this computer, what is done where it
// is not possible, and who is killed in the middle.
#include "tests/app/ctl/killpoint.h"
#include "tests/app/ctl/netclonelab.h"
#include "tests/support/allrows.h"
#include "tests/support/testprogram.h"

#include <QProcess>
#include <QtTest>
#include <csignal>

using namespace ramet::test;

class CtlNodeNbdTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup();
    void noByteComesThroughThisComputer();
    void nothingListensWithoutTls();
    void aRunningVmGoesFromItsCopy();
    void withoutCertificatesItIsSent();
    void inATrustedNetworkItIsSaidWhyNothingWasEncrypted();
    void whoIsKilledLosesNothing_data();
    void whoIsKilledLosesNothing();

private:
    CtlRan ctl(const QStringList &arguments) const { return m_net.ctl(arguments); }
    /// Between this machine and the nodes, both ways.
    qint64 bytesHere() const;

    NetCloneLab m_net;
    QTemporaryDir m_state;
    const JournalWatch m_journals{m_state.path()};
};

void CtlNodeNbdTest::initTestCase()
{
    QVERIFY(m_state.isValid() && qputenv("XDG_STATE_HOME", m_state.path().toUtf8()));
    QVERIFY(m_net.up());
    if (const QString why = m_net.skipped(); !why.isEmpty())
        QSKIP(qPrintable(why));
}

void CtlNodeNbdTest::cleanup()
{
    if (!QTest::currentTestFailed())
        return;
    m_net.forgetStarting();
    ctl({"recover", "--clean"}); // the next one begins anew
    ctl({"delete", "b/new", "--yes"});
}

qint64 CtlNodeNbdTest::bytesHere() const
{
    const auto lineOf = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray("-1");
    };
    const QString folder = m_net.lab().description()["net"]["folder"].toString();
    const QString counters = "/sys/class/net/" + lineOf(folder + "/bridge") + "/statistics/";
    return lineOf(counters + "rx_bytes").toLongLong() + lineOf(counters + "tx_bytes").toLongLong();
}

void CtlNodeNbdTest::noByteComesThroughThisComputer()
{
    const qint64 before = bytesHere();
    const CtlRan ran = ctl(m_net.cloneOf("a/source"));
    const qint64 bytes = bytesHere() - before;
    QVERIFY2(ran.ok(), ran.all());
    QCOMPARE(ran.json["disks"].toArray().at(0)["method"].toString(), QString("nbd"));
    QVERIFY2(before > 0 && bytes > 0 && bytes < 1 << 20, QByteArray::number(bytes));
    m_net.checkCloneIsWhole();
}

/// Of a network namespace, as addresses with ports.
static QStringList listeners(qint64 pid)
{
    QStringList found;
    QFile table(QString("/proc/%1/net/tcp").arg(pid));
    if (pid == 0 || !table.open(QIODevice::ReadOnly))
        return found;
    for (const QByteArray &line : table.readAll().split('\n')) {
        const QList<QByteArray> parts = line.simplified().split(' ');
        if (parts.value(3) != "0A")
            continue;
        const quint32 address = parts[1].left(8).toUInt(nullptr, 16); // its first byte is the last
        found << QString("%1.%2.%3.%4:%5")
                     .arg(address & 255)
                     .arg(address >> 8 & 255)
                     .arg(address >> 16 & 255)
                     .arg(address >> 24)
                     .arg(parts[1].mid(9).toUInt(nullptr, 16));
    }
    return found;
}

/// All that is open on both nodes in the middle of a copy beside what the lab itself opened.
void CtlNodeNbdTest::nothingListensWithoutTls()
{
    QProcess process;
    process.start(ramet::test::rametctl(),
                  m_net.nodes() + m_net.cloneOf("a/source", {"--bwlimit", "24"}));
    QVERIFY(process.waitForStarted());
    m_journals.waitFor(process, {13, 200});
    QStringList opened;
    for (const char *node : {"a", "b"}) {
        const QStringList all = listeners(m_net.helperProcess(node));
        QVERIFY2(!all.isEmpty(), node);
        for (const QString &place : all)
            if (!QStringList{"22", "16509", "16514"}.contains(place.section(':', 1)))
                opened << place;
    }
    QCOMPARE(opened.size(), 1);
    QVERIFY2(opened.front().startsWith(m_net.address("a") + ':'), qPrintable(opened.front()));
    const Ran plain = run("qemu-img", {"info", "nbd://" + opened.front() + "/image0"});
    QVERIFY2(plain.err.contains("TLS"), plain.err);
    QVERIFY(hasEnded(process));
    QCOMPARE(process.exitCode(), 0);
    m_net.checkCloneIsWhole();
}

void CtlNodeNbdTest::aRunningVmGoesFromItsCopy()
{
    QVERIFY(m_net.lab().virsh("a", {"start", "source"}).ok());
    const CtlRan ran = ctl(m_net.cloneOf("a/source"));
    QVERIFY2(ran.ok(), ran.all());
    QCOMPARE(ran.json["disks"].toArray().at(0)["method"].toString(), QString("nbd"));
    QVERIFY(m_net.lab().virsh("a", {"destroy", "source"}).ok());
    m_net.checkCloneIsWhole();
}

void CtlNodeNbdTest::withoutCertificatesItIsSent()
{
    const CtlRan ran = ctl(m_net.cloneOf("c/source"));
    QVERIFY2(ran.ok(), ran.all());
    const QJsonValue disk = ran.json["disks"].toArray().at(0);
    QCOMPARE(disk["method"].toString(), QString("stream"));
    const QJsonValue other = disk["notPossible"].toArray().at(0);
    QCOMPARE(other["method"].toString(), QString("nbd"));
    QVERIFY2(other["why"].toString().contains("credentials"), ran.all());
    m_net.checkCloneIsWhole();
}

void CtlNodeNbdTest::inATrustedNetworkItIsSaidWhyNothingWasEncrypted()
{
    const CtlRan plain = ctl(m_net.cloneOf("c/source", {"--trusted-network"}));
    QVERIFY2(plain.ok(), plain.all());
    QCOMPARE(plain.json["disks"].toArray().at(0)["method"].toString(), QString("nbd"));
    QVERIFY2(plain.json["notEncrypted"].toString().contains("credentials"), plain.all());
    m_net.checkCloneIsWhole();
    const CtlRan encrypted = ctl(m_net.cloneOf("a/source", {"--trusted-network"}));
    QVERIFY2(encrypted.ok(), encrypted.all());
    QCOMPARE(encrypted.json["notEncrypted"].toString("missing"), QString());
    m_net.checkCloneIsWhole();
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

void CtlNodeNbdTest::whoIsKilledLosesNothing()
{
    QFETCH(QString, who);
    QFETCH(int, lines);
    QFETCH(int, ms);
    QFETCH(QString, then);
    QProcess process;
    process.start(ramet::test::rametctl(),
                  m_net.nodes() + m_net.cloneOf("a/source", {"--bwlimit", "80"}));
    QVERIFY(process.waitForStarted());
    m_journals.waitFor(process, {lines, ms});
    const bool ended = process.state() == QProcess::NotRunning;
    if (who == u"rametctl")
        process.kill();
    else if (who.size() == 1)
        QVERIFY(m_net.lab().killNode(who));
    else if (const qint64 pid = m_net.helperProcess(who.right(1)); pid > 0)
        QCOMPARE(::kill(static_cast<pid_t>(pid), SIGKILL), 0);
    QVERIFY(hasEnded(process));
    if (who.size() == 1)
        QVERIFY(m_net.lab().startNode(who));
    const bool isWhole = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    QVERIFY(isWhole || !ended);
    const bool left = m_journals.lines() > 0;
    QVERIFY2(!left || who.size() == 1 || who == u"rametctl", m_journals.text());
    CtlRan ran = ctl({"recover", then, "--json"});
    if (m_net.forgetStarting() && !ran.ok())
        ran = ctl({"recover", then, "--json"});
    QVERIFY2(ran.ok(), ran.all());
    QCOMPARE(m_journals.lines(), 0);
    const bool wasWhole = ran.json["tasks"].toArray().at(0)["complete"].toBool();
    if (isWhole || (left && (wasWhole || then == u"--resume")))
        m_net.checkCloneIsWhole();
    else
        QCOMPARE(m_net.everything(), m_net.before());
}

RAMET_TEST(CtlNodeNbdTest)
#include "tst_ctlnodenbd.moc"
