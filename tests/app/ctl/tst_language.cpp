// SPDX-License-Identifier: GPL-3.0-or-later
// A daemon says what went wrong in its own language: nothing may be decided by its words.
#include "storage/backend/folderaccess.h"
#include "storage/libvirt/backupcalls.h"
#include "storage/libvirt/blockjobcalls.h"
#include "storage/libvirt/callfaults.h"
#include "storage/libvirt/domaincalls.h"
#include "storage/libvirt/domainstart.h"
#include "storage/libvirt/mirrorcalls.h"
#include "storage/libvirt/poolcalls.h"
#include "storage/libvirt/pullcalls.h"
#include "storage/pool/poolxml.h"
#include "tests/app/ctl/ctllab.h"
#include "tests/storage/storagelab.h"
#include "tests/support/testprogram.h"

#include <QTemporaryFile>
#include <QtTest>
#include <future>

using namespace ramet;
using namespace ramet::test;

/// Node a speaks English, node b German: each failure has the same kind, cause and exit status.
class LanguageTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void theDaemonAnswersInGerman();
    void theKindIsTheSame_data();
    void theKindIsTheSame();
    void aStorageThatIsWrittenToIsBusy_data();
    void aStorageThatIsWrittenToIsBusy();
    void aFullStorageIsFull_data();
    void aFullStorageIsFull();
    void aFolderThatAnotherUsesIsReached_data();
    void aFolderThatAnotherUsesIsReached();
    void aCancelledCopyIsCancelled_data();
    void aCancelledCopyIsCancelled();
    void theExitStatusIsTheSame_data();
    void theExitStatusIsTheSame();

private:
    using Act = Status (LanguageTest::*)(const Connection &connection, const QString &node);
    struct Row {
        const char *name;
        Act act;
        ErrorKind kind;
        ErrorCause cause = ErrorCause::Unknown;
    };
    static const std::vector<Row> &rows();
    Status nameTaken(const Connection &connection, const QString &node);
    Status volumeExists(const Connection &connection, const QString &node);
    Status fileExists(const Connection &connection, const QString &node);
    Status copyOntoVolume(const Connection &connection, const QString &node);
    Status copyOntoFile(const Connection &connection, const QString &node);
    Status storageMissing(const Connection &connection, const QString &node);
    Status storageNameTaken(const Connection &connection, const QString &node);
    Status folderMissing(const Connection &connection, const QString &node);
    Status folderDenied(const Connection &connection, const QString &node);
    Status jobEnded(const Connection &connection, const QString &node);
    Status limitOfEndedJob(const Connection &connection, const QString &node);
    Status copyWhileCopied(const Connection &connection, const QString &node);
    Status backupWhileCopied(const Connection &connection, const QString &node);
    Status pullWhileCopied(const Connection &connection, const QString &node);
    Status copyWhileSaved(const Connection &connection, const QString &node);
    Status jobDataMissing(const Connection &connection, const QString &node);
    Status helperLocked(const Connection &connection, const QString &node);
    Status helperNameTaken(const Connection &connection, const QString &node);
    Status helperWithoutFile(const Connection &connection, const QString &node);

    Result<Connection> work(const QString &node) { return m_lab.nodes().work(node); }
    QString folder(const QString &node, const char *storage = "default") const
    {
        return m_lab.lab().storageFolder(node, storage);
    }
    QString uuidOf(const QString &node, const QString &name) const
    {
        return QString::fromUtf8(m_lab.lab().virsh(node, {"domuuid", name}).out).trimmed();
    }
    QString image(const QString &node, const QString &name) const
    {
        return m_lab.makeImage(folder(node) + '/' + name, "qcow2", 64, 8);
    }
    bool prepare(const QString &node);
    static void bothNodes()
    {
        QTest::addColumn<QString>("node");
        for (const char *node : {"a", "b"})
            QTest::newRow(node) << QString(node);
    }
    StorageLab m_lab;
};

namespace {

template <class T> Status onlyStatus(const Result<T> &result)
{
    return result ? Status() : std::unexpected(result.error());
}

QString empty(const QString &name, const char *format = "qcow2")
{
    return volumeDefinition({name, QString::fromLatin1(format), 1 << 20, {}, {}});
}

QString vmXml(const QString &name, const QString &disk = {})
{
    const QString source =
        disk.isEmpty() ? QString()
                       : "<disk type='file'><driver name='qemu' type='qcow2'/><source file='" +
                             disk + "'/><target dev='vda' bus='virtio'/></disk>";
    return "<domain type='qemu'><name>" + name +
           "</name><memory unit='MiB'>16</memory><os><type>hvm</type></os><devices>" + source +
           "</devices></domain>";
}

QString backupXml(const QString &target)
{
    return "<domainbackup mode='push'><disks><disk name='vda' type='file'><driver "
           "type='qcow2'/><target file='" +
           target + "'/></disk></disks></domainbackup>";
}

QString targetXml(const QString &path)
{
    return "<disk type='file'><driver type='qcow2'/><source file='" + path + "'/></disk>";
}

} // namespace

/// "run": vda is copied slowly, vdb has no job. "saved": a backup of vda runs. "off" is off.
bool LanguageTest::prepare(const QString &node)
{
    const Lab &lab = m_lab.lab();
    const QByteArray on = node.toUtf8();
    const VmRef off = m_lab.define("off", {{image(node, "off.qcow2")}}, on.constData());
    m_lab.define("run", {{image(node, "run.qcow2")}, {image(node, "vdb.qcow2")}}, on.constData());
    m_lab.define("saved", {{image(node, "saved.qcow2")}}, on.constData());
    QTemporaryFile backup;
    if (off.uuid.isEmpty() || !backup.open())
        return false;
    backup.write(("<domainbackup mode='pull'><server transport='unix' socket='" + folder(node) +
                  "/nbd'/><disks><disk name='vda' type='file'><scratch file='" + folder(node) +
                  "/scratch'/></disk></disks></domainbackup>")
                     .toUtf8());
    backup.close();
    for (const QString &name : {QString("target.qcow2"), QString("second.qcow2")})
        if (!QFile(folder(node) + '/' + name).exists() &&
            !didRun(
                run("qemu-img", {"create", "-q", "-f", "qcow2", folder(node) + '/' + name, "64M"})))
            return false;
    return didRun(lab.virsh(node, {"start", "run"})) &&
           didRun(lab.virsh(node, {"start", "saved"})) &&
           didRun(lab.virsh(node, {"backup-begin", "saved", backup.fileName()})) &&
           didRun(lab.virsh(node, {"blockcopy", "run", "vda", folder(node) + "/target.qcow2",
                                   "--reuse-external", "--transient-job", "--bytes", "65536"})) &&
           didRun(lab.virsh(node, {"pool-refresh", "default"}));
}

void LanguageTest::initTestCase()
{
    QVERIFY(m_lab.up(2, {"german", "xfs"}));
    if (const QString why = m_lab.lab().skipped("german"); !why.isEmpty())
        QSKIP(qPrintable(why));
    QVERIFY(prepare("a") && prepare("b"));
}

/// Without this all else proves nothing.
void LanguageTest::theDaemonAnswersInGerman()
{
    const auto said = [&](const char *node, const auto &act) {
        const Status failed = act(*work(node));
        return failed ? QString() : failed.error().detail;
    };
    const auto missing = [](const Connection &on) { return onlyStatus(pools::xml(on, "none")); };
    QVERIFY(said("a", missing).contains("Storage pool not found"));
    QVERIFY(said("b", missing).contains("Speicher-Pool nicht gefunden"));
    // The system's texts, too.
    const auto folder = [](const Connection &on) {
        return onlyStatus(FolderAccess::open(on, "/nowhere/at/all"));
    };
    QVERIFY(said("a", folder).contains("No such file"));
    QVERIFY(said("b", folder).contains("Datei oder Verzeichnis nicht gefunden"));
}

Status LanguageTest::nameTaken(const Connection &connection, const QString &)
{
    return onlyStatus(domains::define(connection, "off", vmXml("off")));
}

Status LanguageTest::volumeExists(const Connection &connection, const QString &)
{
    return onlyStatus(pools::createVolume(connection, "default", "off.qcow2", empty("off.qcow2")));
}

/// One that the storage does not list.
Status LanguageTest::fileExists(const Connection &connection, const QString &node)
{
    QFile file(folder(node) + "/unlisted");
    if (!file.open(QIODevice::WriteOnly))
        return {};
    return onlyStatus(pools::createVolume(connection, "default", "unlisted", empty("unlisted")));
}

Status LanguageTest::copyOntoVolume(const Connection &connection, const QString &)
{
    return onlyStatus(pools::cloneVolume(connection, "default", "target.qcow2",
                                         empty("target.qcow2"), "default", "off.qcow2"));
}

Status LanguageTest::copyOntoFile(const Connection &connection, const QString &node)
{
    QFile file(folder(node) + "/unlisted");
    if (!file.open(QIODevice::WriteOnly))
        return {};
    return onlyStatus(pools::cloneVolume(connection, "default", "unlisted", empty("unlisted"),
                                         "default", "off.qcow2"));
}

Status LanguageTest::storageMissing(const Connection &connection, const QString &)
{
    return onlyStatus(pools::xml(connection, "none"));
}

Status LanguageTest::storageNameTaken(const Connection &connection, const QString &node)
{
    return pools::defineStarted(connection, "default",
                                "<pool type='dir'><name>default</name><target><path>" +
                                    folder(node) + "/..</path></target></pool>");
}

Status LanguageTest::folderMissing(const Connection &connection, const QString &)
{
    return onlyStatus(FolderAccess::open(connection, "/nowhere/at/all"));
}

Status LanguageTest::folderDenied(const Connection &connection, const QString &)
{
    return onlyStatus(
        FolderAccess::open(connection, "/sys/kernel/none", FolderAccess::Missing::Make));
}

Status LanguageTest::jobEnded(const Connection &connection, const QString &node)
{
    return blockjobs::abort(connection, uuidOf(node, "run"), "vdb");
}

Status LanguageTest::limitOfEndedJob(const Connection &connection, const QString &node)
{
    return blockjobs::setSpeed(connection, uuidOf(node, "run"), "vdb", 1 << 20);
}

Status LanguageTest::copyWhileCopied(const Connection &connection, const QString &node)
{
    return mirrors::start(connection, uuidOf(node, "run"), "vda",
                          targetXml(folder(node) + "/second.qcow2"), 0);
}

Status LanguageTest::backupWhileCopied(const Connection &connection, const QString &node)
{
    return backups::begin(connection, uuidOf(node, "run"),
                          backupXml(folder(node) + "/second.qcow2"));
}

Status LanguageTest::pullWhileCopied(const Connection &connection, const QString &node)
{
    return pulls::start(connection, uuidOf(node, "run"), "vda", 0);
}

Status LanguageTest::copyWhileSaved(const Connection &connection, const QString &node)
{
    return mirrors::start(connection, uuidOf(node, "saved"), "vda",
                          targetXml(folder(node) + "/second.qcow2"), 0);
}

/// What a daemon answers that was killed as a backup began.
Status LanguageTest::jobDataMissing(const Connection &connection, const QString &node)
{
    injectCallFault({.call = "virDomainGetJobInfo",
                     .text = node == u"a" ? "internal error: backup job data missing"
                                          : "Interner Fehler: Daten des Auftrags fehlen"});
    const auto idle = backups::isIdle(connection, uuidOf(node, "run"));
    clearCallFaults();
    return onlyStatus(idle);
}

Status LanguageTest::helperLocked(const Connection &connection, const QString &node)
{
    return onlyStatus(
        domains::createPaused(connection, "helper", vmXml("helper", folder(node) + "/run.qcow2")));
}

Status LanguageTest::helperNameTaken(const Connection &connection, const QString &)
{
    return onlyStatus(domains::createPaused(connection, "off", vmXml("off")));
}

Status LanguageTest::helperWithoutFile(const Connection &connection, const QString &)
{
    return onlyStatus(
        domains::createPaused(connection, "helper", vmXml("helper", "/nowhere/at.qcow2")));
}

const std::vector<LanguageTest::Row> &LanguageTest::rows()
{
    static const std::vector<Row> rows{
        {"name taken", &LanguageTest::nameTaken, ErrorKind::NameTaken},
        {"volume exists", &LanguageTest::volumeExists, ErrorKind::NameTaken},
        {"file exists", &LanguageTest::fileExists, ErrorKind::NameTaken},
        {"copy onto a volume", &LanguageTest::copyOntoVolume, ErrorKind::NameTaken},
        {"copy onto a file", &LanguageTest::copyOntoFile, ErrorKind::NameTaken},
        {"no such storage", &LanguageTest::storageMissing, ErrorKind::NotFound},
        {"storage name taken", &LanguageTest::storageNameTaken, ErrorKind::NameTaken},
        {"no such folder", &LanguageTest::folderMissing, ErrorKind::NotFound,
         ErrorCause::FolderMissing},
        {"permission", &LanguageTest::folderDenied, ErrorKind::Denied},
        {"job that ended", &LanguageTest::jobEnded, ErrorKind::NotFound},
        {"limit of one that ended", &LanguageTest::limitOfEndedJob, ErrorKind::NotFound},
        {"copy while copied", &LanguageTest::copyWhileCopied, ErrorKind::Busy},
        {"backup while copied", &LanguageTest::backupWhileCopied, ErrorKind::Busy},
        {"pull while copied", &LanguageTest::pullWhileCopied, ErrorKind::Busy},
        {"copy while saved", &LanguageTest::copyWhileSaved, ErrorKind::Busy},
        {"job data missing", &LanguageTest::jobDataMissing, ErrorKind::Unsupported},
        {"helper's disk is locked", &LanguageTest::helperLocked, ErrorKind::Busy,
         ErrorCause::HelperNotStarted},
        {"helper's name is taken", &LanguageTest::helperNameTaken, ErrorKind::NameTaken,
         ErrorCause::HelperNotStarted},
        {"helper's disk is gone", &LanguageTest::helperWithoutFile, ErrorKind::Failed,
         ErrorCause::HelperNotStarted},
    };
    return rows;
}

void LanguageTest::theKindIsTheSame_data()
{
    QTest::addColumn<size_t>("row");
    QTest::addColumn<QString>("node");
    for (size_t i = 0; i < rows().size(); ++i)
        for (const char *node : {"a", "b"})
            QTest::addRow("%s on %s", rows()[i].name, node) << i << QString(node);
}

void LanguageTest::theKindIsTheSame()
{
    QFETCH(size_t, row);
    QFETCH(QString, node);
    const auto connection = work(node);
    QVERIFY2(connection, say(connection));
    const Status done = (this->*rows()[row].act)(*connection, node);
    QVERIFY(!done);
    QVERIFY2(done.error().kind == rows()[row].kind, say(done));
    QCOMPARE(done.error().cause, rows()[row].cause);
}

constexpr qint64 longBytes = 3LL << 29; ///< of a file that the daemon takes some time to read

void LanguageTest::aStorageThatIsWrittenToIsBusy_data()
{
    bothNodes();
}

void LanguageTest::aStorageThatIsWrittenToIsBusy()
{
    QFETCH(QString, node);
    QFile source(folder(node) + "/long.raw");
    QVERIFY(source.open(QIODevice::WriteOnly) && source.resize(longBytes));
    const auto client = m_lab.newClient();
    const auto connection = work(node);
    QVERIFY(connection && pools::refresh(*connection, "default"));
    auto copy = std::async(std::launch::async, [&] {
        const auto other = client->work(node);
        const QString xml = volumeDefinition({"long2.raw", "raw", longBytes, {}, {}});
        return other ? onlyStatus(pools::cloneVolume(*other, "default", "long2.raw", xml, "default",
                                                     "long.raw"))
                     : std::unexpected(other.error());
    });
    QTRY_VERIFY(pools::volumeInfo(*connection, "default", "long2.raw"));
    const std::pair<const char *, Status> asked[]{
        {"refresh", pools::refresh(*connection, "default")},
        {"stop", pools::stop(*connection, "default")},
        {"delete what is read", pools::deleteVolume(*connection, "default", "long.raw")},
        {"delete what is made", pools::deleteVolume(*connection, "default", "long2.raw")},
        {"read what is made", onlyStatus(pools::download(*connection, "default", "long2.raw", 1))},
        {"copy what is made",
         onlyStatus(pools::cloneVolume(*connection, "default", "third", empty("third", "raw"),
                                       "default", "long2.raw"))},
    };
    const bool isEarly = copy.wait_for(std::chrono::seconds(0)) != std::future_status::ready;
    for (const auto &[what, answer] : asked)
        QVERIFY2(!answer && answer.error().kind == ErrorKind::Busy,
                 QByteArray(what) + ": " + say(answer));
    QVERIFY(isEarly);
    const Status copied = copy.get();
    QVERIFY2(copied, say(copied));
    for (const char *name : {"long.raw", "long2.raw"})
        QVERIFY(pools::deleteVolume(*connection, "default", name));
}

void LanguageTest::aFullStorageIsFull_data()
{
    bothNodes();
}

/// The daemon's own refusal has a number, and what qemu-img tells the daemon only words.
void LanguageTest::aFullStorageIsFull()
{
    QFETCH(QString, node);
    if (const QString why = m_lab.lab().skipped("xfs"); !why.isEmpty())
        QSKIP(qPrintable(why));
    const auto connection = work(node);
    QVERIFY(connection);
    const QString whole = "<volume><name>large</name><capacity unit='GiB'>64</capacity><allocation "
                          "unit='GiB'>64</allocation><target><format type='raw'/></target>"
                          "</volume>";
    const Status number = onlyStatus(pools::createVolume(*connection, "xfs", "large", whole));
    QVERIFY2(!number && number.error().kind == ErrorKind::NoSpace, say(number));
    const QString ballast = folder(node, "xfs") + "/ballast";
    const auto free = pools::get(*connection, "xfs");
    QVERIFY(free);
    const quint64 bytes = readPool(*free, node)->availableBytes - (1 << 20);
    QVERIFY(didRun(run("fallocate", {"-l", QString::number(bytes), ballast})));
    const Status words = onlyStatus(pools::cloneVolume(
        *connection, "xfs", "copy.qcow2",
        volumeDefinition({"copy.qcow2", "qcow2", 64 << 20, {}, {}}), "default", "off.qcow2"));
    QVERIFY(QFile::remove(ballast));
    QVERIFY2(!words && words.error().kind == ErrorKind::NoSpace, say(words));
}

void LanguageTest::aFolderThatAnotherUsesIsReached_data()
{
    bothNodes();
}

/// The daemon takes one storage on a folder: what it says of the second must not matter.
void LanguageTest::aFolderThatAnotherUsesIsReached()
{
    QFETCH(QString, node);
    const QString path = folder(node) + "/two";
    QVERIFY(QDir().mkpath(path));
    const auto connection = work(node);
    QVERIFY(connection);
    const auto one = FolderAccess::open(*connection, path);
    QVERIFY2(one, say(one));
    const auto two = FolderAccess::open(*connection, path);
    QVERIFY2(two, say(two));
    const Status refused = pools::createTransient(
        *connection, "third",
        "<pool type='dir'><name>third</name><target><path>" + path + "</path></target></pool>",
        false);
    QVERIFY2(!refused && refused.error().kind == ErrorKind::NameTaken, say(refused));
}

void LanguageTest::aCancelledCopyIsCancelled_data()
{
    bothNodes();
}

void LanguageTest::aCancelledCopyIsCancelled()
{
    QFETCH(QString, node);
    CloneRequest request;
    request.source = {node, uuidOf(node, "off")};
    request.name = "cancelled";
    request.mode = CloneMode::Full;
    request.bytesPerSecond = 1 << 20;
    ClonePlan plan = m_lab.plan(request);
    QVERIFY(plan.isValid());
    for (DiskPlan &disk : plan.disks)
        disk.method = CopyMethod::BlockJob;
    const QStringList before = m_lab.everything();
    std::stop_source stop;
    const auto done = m_lab.clone(plan, stop.get_token(), [&](const Progress &progress) {
        if (progress.phase == Phase::Copying)
            stop.request_stop();
    });
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Cancelled);
    QVERIFY2(done.error().leftovers.isEmpty(), say(done));
    QCOMPARE(m_lab.everything(), before);
}

void LanguageTest::theExitStatusIsTheSame_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("kind");
    QTest::newRow("name taken") << QStringList{"clone", "%1/off", "run", "--full"} << 3
                                << QString("refused");
    QTest::newRow("no such VM") << QStringList{"start", "%1/none"} << 3 << QString("not-found");
    QTest::newRow("no such volume")
        << QStringList{"volume", "delete", "--yes", "%1/default/none"} << 3 << QString("not-found");
    QTest::newRow("locked disk") << QStringList{"start", "%1/locked"} << 1 << QString("busy");
    QTest::newRow("missing disk") << QStringList{"start", "%1/gone"} << 1 << QString("failed");
    QTest::newRow("name of a storage")
        << QStringList{"storage", "add", "%1", "default", "%2"} << 3 << QString("refused");
}

void LanguageTest::theExitStatusIsTheSame()
{
    QFETCH(QStringList, command);
    QFETCH(int, status);
    QFETCH(QString, kind);
    for (const QString &node : {QString("a"), QString("b")}) {
        for (const char *name : {"locked", "gone"})
            if (uuidOf(node, name).isEmpty())
                m_lab.define(name,
                             {{folder(node) + (*name == 'l' ? "/run.qcow2" : "/nowhere.qcow2")}},
                             node.toUtf8().constData());
        QStringList words{"-c", "a=" + m_lab.lab().uri("a"), "-c", "b=" + m_lab.lab().uri("b")};
        for (const QString &word : command)
            words << QString(word).replace("%1", node).replace("%2", folder(node) + "/two");
        const CtlRan ran = runCtl(words + QStringList{"--json"});
        QVERIFY2(ran.exitCode == status, ran.all());
        QVERIFY2(ran.kind() == kind, ran.all());
    }
}

RAMET_TEST(LanguageTest)
#include "tst_language.moc"
