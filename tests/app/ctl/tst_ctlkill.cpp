// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 of rametctl or of libvirtd in the middle of a clone: nothing is lost, nothing is left.
#include "tests/app/ctl/ctllab.h"
#include "tests/app/ctl/killpoint.h"
#include "tests/support/allrows.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QtTest>
#include <csignal>
#include <sys/stat.h>

using namespace ramet::test;

namespace {

constexpr qint64 dataBytes = 160LL << 20;

/// 0: it cannot be read. In a tenth of the time of a hash against forgery.
size_t sumOf(const QString &path)
{
    QFile file(path);
    const uchar *bytes = file.open(QIODevice::ReadOnly) ? file.map(0, file.size()) : nullptr;
    return bytes ? qHashBits(bytes, static_cast<size_t>(file.size())) : 0;
}

/// Data that neither repeats nor can be skipped.
bool writeData(const QString &path, qint64 bytes, char filler)
{
    QFile file(path);
    QByteArray block(1 << 20, filler);
    bool written = file.open(QIODevice::WriteOnly);
    for (qint64 at = 0; written && at < bytes; at += block.size()) {
        block.replace(0, 8, QByteArray::number(at).rightJustified(8, '0', true));
        written = file.write(block) == block.size();
    }
    return written;
}

quint64 inodeOf(const QString &path)
{
    struct stat info {};
    return ::stat(QFile::encodeName(path), &info) == 0 ? info.st_ino : 0;
}

} // namespace

class CtlKillTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void rametctl_data();
    void rametctl();
    void libvirtd_data();
    void libvirtd();
    void aCopyThatWentOnIsPickedUpWhereItIs();
    void disksOfAnotherMomentAreMadeAgain();
    void withNothingToRecoverItSaysSo();
    void libvirtdAsItStartsTheHelper();

private:
    void killPoints(bool daemon);
    bool makeSource();
    bool define(const QString &name, const QStringList &disks) const;
    QStringList cloneArguments(const QString &way) const;
    void startAndKill(const QString &way, bool daemon, const KillPoint &point);
    void killAndRecover(bool daemon);
    void checkCloneIsWhole();

    CtlLab m_lab;
    QTemporaryDir m_state;
    const JournalWatch m_journals{m_state.path()};
    QString m_disk;
    size_t m_sum = 0;
    QStringList m_before;
    bool m_ended = false; ///< the killed run had come to its end
};

void CtlKillTest::initTestCase()
{
    QVERIFY(m_state.isValid());
    QVERIFY(qputenv("XDG_STATE_HOME", m_state.path().toUtf8()));
    QVERIFY(m_lab.up());
    QVERIFY(makeSource());
    m_sum = sumOf(m_disk);
    QVERIFY(m_sum != 0);
}

bool CtlKillTest::makeSource()
{
    const QString folder = m_lab.lab().storageFolder("a", "default");
    m_disk = folder + "/source.raw";
    return writeData(m_disk, dataBytes, 'x') && define("source", {m_disk});
}

bool CtlKillTest::define(const QString &name, const QStringList &disks) const
{
    QString devices;
    for (const QString &disk : disks)
        devices += QStringLiteral("<disk type='file'><driver name='qemu' type='raw'/>"
                                  "<source file='%1'/><target dev='vd%2' bus='virtio'/></disk>")
                       .arg(disk, QChar(u'a' + char16_t(disks.indexOf(disk))));
    QTemporaryFile xml;
    if (!xml.open())
        return false;
    xml.write(
        QStringLiteral("<domain type='qemu'><name>%1</name><memory unit='MiB'>64</memory>"
                       "<os><type arch='x86_64'>hvm</type></os><devices>%2</devices></domain>")
            .arg(name, devices)
            .toUtf8());
    xml.close();
    return m_lab.lab().virsh("a", {"pool-refresh", "default"}).ok() &&
           m_lab.lab().virsh("a", {"define", xml.fileName()}).ok();
}

void CtlKillTest::init()
{
    m_before = m_lab.everything();
}

void CtlKillTest::cleanup()
{
    QCOMPARE(sumOf(m_disk), m_sum); // whatever happened
    if (!QTest::currentTestFailed())
        return;
    m_lab.ctl({"recover", "--clean"}); // the next one begins anew
    m_lab.ctl({"delete", "new", "--yes"});
}

/// The speed limit makes a block job of it that lasts for more than a second.
QStringList CtlKillTest::cloneArguments(const QString &way) const
{
    QStringList arguments{"clone", "source", "new", "--full", "--format", "qcow2"};
    if (way == u"block-job")
        arguments << "--bwlimit"
                  << "100";
    if (way == u"seed")
        arguments << "--hostname"
                  << "web";
    return m_lab.onBoth(arguments);
}

void CtlKillTest::startAndKill(const QString &way, bool daemon, const KillPoint &point)
{
    QProcess process;
    if (way == u"block-job")
        hideQemuImg(process);
    process.start(ramet::test::rametctl(), cloneArguments(way));
    QVERIFY(process.waitForStarted());
    m_journals.waitFor(process, point);
    m_ended = process.state() == QProcess::NotRunning;
    if (!daemon) {
        process.kill(); // SIGKILL
        QVERIFY(hasEnded(process));
        return;
    }
    QVERIFY(m_lab.lab().killNode("a"));
    QVERIFY(hasEnded(process));
    m_ended = m_ended || process.exitCode() == 0;
    QVERIFY2(m_ended || process.exitCode() == 1, process.readAllStandardError());
    QVERIFY(m_lab.lab().startNode("a"));
}

void CtlKillTest::killPoints(bool daemon)
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<int>("lines");
    QTest::addColumn<int>("ms");
    QTest::addColumn<QString>("then");
    int number = 0;
    const auto add = [&](const char *way, const KillPoint &point, bool adds = true) {
        // Both ends take turns, the other way round for the daemon.
        const char *then = ++number % 2 == (daemon ? 1 : 0) ? "--resume" : "--clean";
        if (!adds && !allRows())
            return;
        QTest::addRow("%s, line %d + %d ms, %s", way, point.lines, point.ms, then)
            << QString(way) << point.lines << point.ms << QString(then);
    };
    // The daemon's start of the helper has a test of its own.
    for (int lines = daemon ? 6 : 1; lines <= 9; ++lines)
        add("block-job", {lines, 0}, lines == 2 || lines == 5 || lines >= 8); // 8: it copies
    for (const int ms : {60, 200, 500, 900, 1300, 1600})
        add("block-job", {8, ms}, ms == 500 || ms == 1300);
    // qemu-img does not ask the daemon.
    for (int lines = 1; lines <= 6; ++lines)
        add("qemu-img", {lines, 0}, daemon ? lines % 2 == 0 : lines >= 3);
    for (const int ms : {20, 50, 100, 200})
        add("qemu-img", {5, ms}, ms == 100);
    // What a seed holds is in no journal: it can be gone on with once line 6 says that it is whole.
    for (int lines = 4; !daemon && lines <= 6; ++lines)
        QTest::addRow("seed, line %d, --clean", lines) << "seed" << lines << 0 << "--clean";
    if (!daemon)
        QTest::newRow("seed, line 6, --resume") << "seed" << 6 << 0 << "--resume";
}

void CtlKillTest::rametctl_data()
{
    killPoints(false);
}

void CtlKillTest::rametctl()
{
    killAndRecover(false);
}

void CtlKillTest::libvirtd_data()
{
    killPoints(true);
}

void CtlKillTest::libvirtd()
{
    killAndRecover(true);
}

void CtlKillTest::killAndRecover(bool daemon)
{
    QFETCH(QString, way);
    QFETCH(int, lines);
    QFETCH(int, ms);
    QFETCH(QString, then);
    startAndKill(way, daemon, {lines, ms});
    if (QTest::currentTestFailed())
        return;
    const bool left = m_journals.lines() > 0;
    const CtlRan look = m_lab.ctl({"recover"});
    QVERIFY2(look.ok() && look.out.contains(left ? "new" : "nothing to recover"), look.all());
    const CtlRan ran = m_lab.ctl({"recover", then, "--json"});
    QVERIFY2(ran.ok(), ran.all());
    QCOMPARE(m_journals.lines(), 0);
    const bool wasWhole = ran.json["tasks"].toArray().at(0).toObject()["complete"].toBool();
    // Without a journal it had ended: well, or with everything taken back, to which only the end of
    // a daemon leads.
    const bool whole = left ? wasWhole || then == u"--resume" : m_ended || !daemon;
    if (whole)
        checkCloneIsWhole();
    else
        QCOMPARE(m_lab.everything(), m_before);
}

/// The very file that the helper wrote to becomes the disk, and most of it was there already.
void CtlKillTest::aCopyThatWentOnIsPickedUpWhereItIs()
{
    QProcess process;
    hideQemuImg(process);
    process.start(ramet::test::rametctl(), cloneArguments("block-job"));
    QVERIFY(process.waitForStarted()); // or the wait would end before it begins
    m_journals.waitFor(process, {8, 800});
    process.kill();
    QVERIFY(hasEnded(process));
    QVERIFY(m_lab.lab().virsh("a", {"list", "--name"}).out.contains("ramet-copy"));
    const QString path = m_lab.lab().storageFolder("a", "default") + "/new-vda.qcow2";
    const quint64 inode = inodeOf(path);
    QVERIFY(inode != 0);
    const auto held = [&] {
        struct stat info {};
        return ::stat(QFile::encodeName(path), &info) == 0 ? qint64{info.st_blocks} * 512 : 0;
    };
    const qint64 atKill = held();
    QVERIFY(atKill < dataBytes);
    QTRY_VERIFY_WITH_TIMEOUT(held() > atKill + (16 << 20), 10'000); // nobody is there
    const CtlRan ran = m_lab.ctl({"recover", "--resume", "--json"});
    QVERIFY2(ran.ok(), ran.all());
    QCOMPARE(inodeOf(path), inode);
    checkCloneIsWhole();
}

/// One disk was whole when the clone was killed; then the source was used. A clone of the old
/// first disk and the new second one would be of no moment at all.
void CtlKillTest::disksOfAnotherMomentAreMadeAgain()
{
    const QString folder = m_lab.lab().storageFolder("a", "default");
    const QStringList disks{folder + "/two-a.raw", folder + "/two-b.raw"};
    QVERIFY(writeData(disks[0], 16 << 20, 'a') && writeData(disks[1], 128 << 20, 'b'));
    QVERIFY(define("two", disks));
    QProcess process;
    hideQemuImg(process);
    process.start(ramet::test::rametctl(),
                  m_lab.onBoth({"clone", "two", "new", "--full", "--bwlimit", "60"}));
    QTRY_VERIFY_WITH_TIMEOUT(
        m_journals.text().contains("disk:vda") || process.state() == QProcess::NotRunning, 20'000);
    process.kill();
    QVERIFY(hasEnded(process));
    QVERIFY(m_journals.text().contains("disk:vda"));
    const QString helpers = m_lab.lab().virsh("a", {"list", "--name"}).out;
    QVERIFY(m_lab.lab().virsh("a", {"destroy", helpers.trimmed()}).ok());
    QVERIFY(writeData(disks[0], 16 << 20, 'A') && writeData(disks[1], 128 << 20, 'B'));
    const CtlRan ran = m_lab.ctl({"recover", "--resume", "--json"});
    QVERIFY2(ran.ok(), ran.all());
    for (const QString &disk : disks) {
        const int at = static_cast<int>(disks.indexOf(disk));
        const QString path =
            m_lab.show("new")["disks"].toArray().at(at).toObject()["path"].toString();
        const Ran compared = run("qemu-img", {"compare", "-f", "raw", "-F", "raw", disk, path});
        QVERIFY2(compared.ok(), compared.out + compared.err);
    }
    QVERIFY(m_lab.ctl({"delete", "new", "--yes"}).ok());
    QVERIFY(m_lab.ctl({"delete", "two", "--yes"}).ok());
    QCOMPARE(m_lab.everything(), m_before);
}

void CtlKillTest::withNothingToRecoverItSaysSo()
{
    for (const QStringList &arguments :
         {QStringList{"recover"}, {"recover", "--clean"}, {"recover", "--resume"}}) {
        const CtlRan ran = m_lab.ctl(arguments);
        QVERIFY2(ran.ok() && ran.out.contains("nothing to recover"), ran.all());
    }
    const CtlRan tasks = m_lab.ctl({"tasks", "--json"});
    QVERIFY2(tasks.ok() && tasks.json["tasks"].toArray().isEmpty(), tasks.all());
}

/// Started again, libvirt 9.0 may list such a half-made helper for ever. Without a process it is a
/// name that does nothing. The last test: it stays on the node.
void CtlKillTest::libvirtdAsItStartsTheHelper()
{
    startAndKill("block-job", true, {4, 0});
    if (QTest::currentTestFailed())
        return;
    const CtlRan ran = m_lab.ctl({"recover", "--resume", "--json"});
    QVERIFY2(ran.ok(), ran.all());
    QCOMPARE(m_journals.lines(), 0);
    for (const QString &thing : m_lab.everything()) {
        const QString helper = thing.section(' ', -1);
        if (helper.startsWith(u"ramet-copy") && run("pgrep", {"-f", helper}).exitCode == 1)
            m_before << thing;
    }
    m_before.sort();
    checkCloneIsWhole();
}

/// Equal, with nothing beside it, and able to be deleted as any other VM.
void CtlKillTest::checkCloneIsWhole()
{
    const QJsonObject vm = m_lab.show("new");
    const QString path = vm["disks"].toArray().at(0).toObject()["path"].toString();
    QVERIFY(!path.isEmpty());
    const Ran compared = run("qemu-img", {"compare", "-f", "raw", "-F", "qcow2", m_disk, path});
    QVERIFY2(compared.ok(), compared.out + compared.err);
    const CtlRan deleted = m_lab.ctl({"delete", "new", "--yes"});
    QVERIFY2(deleted.ok(), deleted.all());
    QCOMPARE(m_lab.everything(), m_before);
}

RAMET_TEST(CtlKillTest)
#include "tst_ctlkill.moc"
