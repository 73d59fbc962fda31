// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backend/rbdtool.h"

#include "storage/base/argumentname.h"
#include "storage/libvirt/poolcalls.h"
#include "storage/libvirt/secretcalls.h"

#include <QDeadlineTimer>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QStandardPaths>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace ramet {

namespace {

using namespace std::chrono_literals;

/// A cluster that works answers within milliseconds. A flatten shows its progress all the time.
constexpr auto silenceLimit = 60s;
/// Of one question to a monitor or an OSD, in seconds.
const QString answerLimit = QStringLiteral("15");

QString program()
{
    return QStandardPaths::findExecutable("rbd");
}

Error toolError(ErrorKind kind, const QString &object, const QString &detail)
{
    return {kind, "rbd", object, detail, {}};
}

/// The last line is the program's own; the libraries' noise comes before.
QString lastLine(const QByteArray &text)
{
    QString last;
    for (const QString &line : QString::fromUtf8(text).split(QRegularExpression("[\r\n]"))) {
        if (!line.trimmed().isEmpty())
            last = line.trimmed();
    }
    return last;
}

/// It ends with the errno (tools/rbd/Shell.cc returns std::abs(r)).
ErrorKind kindOf(int exitCode)
{
    switch (exitCode) {
    case ENOENT:
        return ErrorKind::NotFound;
    case EBUSY:
        return ErrorKind::Busy;
    case EACCES:
    case EPERM:
        return ErrorKind::Denied;
    case ETIMEDOUT:
    case ECONNREFUSED:
        return ErrorKind::Unreachable;
    case ENOSPC:
        return ErrorKind::NoSpace;
    default:
        return ErrorKind::Failed;
    }
}

/// A file without a name that holds the bytes; closed with the object.
class MemoryFile {
public:
    explicit MemoryFile(const QByteArray &bytes)
        : m_number(memfd_create("key", MFD_CLOEXEC))
    {
        // Where it fails the program finds no key, and says so.
        [[maybe_unused]] const auto count =
            ::write(m_number, bytes.constData(), size_t(bytes.size()));
    }
    ~MemoryFile()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    MemoryFile(const MemoryFile &) = delete;
    MemoryFile &operator=(const MemoryFile &) = delete;
    int number() const { return m_number; }

private:
    int m_number;
};

/// A storage's definition is its node's word: none of its names may become an option here.
Status checkSource(const RbdSource &source)
{
    const auto check = [](const QString &name, QStringView forbidden) {
        const auto argument = ArgumentName::from(name, forbidden);
        return argument ? Status() : std::unexpected(argument.error());
    };
    RAMET_TRY(check(source.pool, u"@/"));
    if (!source.user.isEmpty())
        RAMET_TRY(check(source.user, u"@/ ,="));
    static const QRegularExpression number("^[0-9]{0,5}$");
    for (const RbdSource::Host &host : source.hosts) {
        RAMET_TRY(check(host.name, u"@/ ,="));
        if (!number.match(host.port).hasMatch() || host.port.contains('\n'))
            RAMET_TRY(check({}, {}));
    }
    return {};
}

} // namespace

Result<RbdTool> RbdTool::open(const Connection &connection, const RbdSource &source)
{
    RAMET_TRY(checkSource(source));
    if (program().isEmpty())
        return std::unexpected(toolError(ErrorKind::Unsupported, source.pool,
                                         "the program rbd (ceph-common) is not here"));
    if (source.user.isEmpty())
        return RbdTool(source, {});
    const auto key = secrets::value(connection, source.secretUuid, source.secretUsage);
    if (!key)
        return std::unexpected(key.error());
    return RbdTool(source, key->toBase64());
}

Result<RbdTool> RbdTool::open(const Connection &connection, const QString &pool)
{
    const auto xml = pools::xml(connection, pool);
    if (!xml)
        return std::unexpected(xml.error());
    const auto source = readRbdSource(*xml);
    if (!source)
        return std::unexpected(toolError(ErrorKind::Unsupported, pool, "not a storage on Ceph"));
    return open(connection, *source);
}

QStringList RbdTool::access(int keyFile) const
{
    QStringList hosts;
    for (const RbdSource::Host &host : m_source.hosts) {
        const QString name = host.name.contains(':') && !host.name.startsWith('[')
                                 ? '[' + host.name + ']'
                                 : host.name;
        hosts << (host.port.isEmpty() ? name : name + ':' + host.port);
    }
    // Nothing of this machine's own settings: they may be of another cluster.
    QStringList options{"--conf", "/dev/null", "--keyring", "/dev/null", "-m", hosts.join(',')};
    options << "--client-mount-timeout" << answerLimit << "--rados-mon-op-timeout" << answerLimit
            << "--rados-osd-op-timeout" << answerLimit;
    if (m_source.user.isEmpty())
        return options << "--auth-client-required"
                       << "none";
    return options << "--id" << m_source.user << "--keyfile"
                   << QString("/proc/self/fd/%1").arg(keyFile) << "--auth-client-required"
                   << "cephx";
}

Result<QByteArray> RbdTool::run(const QStringList &command, const QString &object,
                                const std::stop_token &stop,
                                const std::function<void(double)> &progress) const
{
    const auto name = ArgumentName::from(object);
    if (!name)
        return std::unexpected(name.error());
    const MemoryFile key(m_key);
    QProcess process;
    process.setProgram(program());
    process.setArguments(access(key.number()) + command + QStringList{name->text()});
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("LC_ALL", "C"); // its progress is read
    process.setProcessEnvironment(environment);
    process.setChildProcessModifier([&key] {
        fcntl(key.number(), F_SETFD, 0); // alone in this child
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        setpgid(0, 0);
    });
    process.start(QIODevice::ReadOnly);
    if (!process.waitForStarted())
        return std::unexpected(toolError(ErrorKind::Failed, object, process.errorString()));
    static const QRegularExpression pattern("(\\d+)% complete");
    QByteArray printed;
    QByteArray said;
    QDeadlineTimer silence(silenceLimit);
    while (process.state() != QProcess::NotRunning) {
        process.waitForReadyRead(50);
        const QByteArray output = process.readAllStandardOutput();
        const QByteArray news = process.readAllStandardError();
        printed += output;
        said = (said + news).right(4096);
        if (!output.isEmpty() || !news.isEmpty())
            silence = QDeadlineTimer(silenceLimit);
        if (const auto found = pattern.match(QString::fromUtf8(said).section('\r', -1));
            progress && found.hasMatch())
            progress(found.captured(1).toDouble() / 100);
        if (!stop.stop_requested() && !silence.hasExpired())
            continue;
        process.kill();
        process.waitForFinished(-1);
        if (stop.stop_requested())
            return std::unexpected(toolError(ErrorKind::Cancelled, object, {}));
        return std::unexpected(
            toolError(ErrorKind::Unreachable, object, "the cluster does not answer"));
    }
    printed += process.readAllStandardOutput();
    said += process.readAllStandardError();
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return printed;
    return std::unexpected(toolError(kindOf(process.exitCode()), object, lastLine(said)));
}

Result<std::optional<RbdSource>> rbdSourceOf(const Connection &connection, const QString &pool)
{
    if (pool.isEmpty())
        return std::nullopt;
    const auto xml = pools::xml(connection, pool);
    if (!xml)
        return std::unexpected(xml.error());
    return readRbdSource(*xml);
}

} // namespace ramet
