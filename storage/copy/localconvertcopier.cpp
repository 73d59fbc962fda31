// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copy/diskcopier.h"

#include "storage/libvirt/poolcalls.h"
#include "storage/pool/poolxml.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

#include <csignal>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ramet {

namespace {

/// qemu-img runs here, on the node's own files: the fastest way, and it can be ended at any
/// moment. Only where this process sees the very files that the node sees.
class LocalConvertCopier final : public DiskCopier {
public:
    explicit LocalConvertCopier(CopyContext &context)
        : m_context(context)
    {
    }

    bool isPossible(const DiskPlan &disk) override
    {
        return isSameFile(disk.sourcePool, disk.sourceVolume, disk.sourcePath, R_OK);
    }

    Result<QString> copy(const DiskPlan &disk) override
    {
        auto path = createTarget(m_context, disk);
        if (!path)
            return path;
        if (!isSameFile(disk.targetPool, disk.targetVolume, *path, R_OK | W_OK))
            return std::unexpected(Error{ErrorKind::Failed,
                                         "copy disk",
                                         disk.targetVolume,
                                         "the node's folder is not the one seen here",
                                         {}});
        RAMET_TRY(convert(disk, *path));
        return path;
    }

private:
    /// The node tells when the file's inode changed last, to the nanosecond: another file at the
    /// same path here would have another time.
    bool isSameFile(const QString &pool, const QString &name, const QString &path, int rights) const
    {
        const auto xml = pools::volumeXml(m_context.connection, pool, name);
        const auto volume = xml ? readVolume(*xml) : Result<Volume>(std::unexpected(xml.error()));
        struct stat facts {};
        if (!volume || stat(path.toUtf8().constData(), &facts) != 0)
            return false;
        const QString changed = QString("%1.%2")
                                    .arg(facts.st_ctim.tv_sec)
                                    .arg(facts.st_ctim.tv_nsec, 9, 10, QChar('0'));
        return volume->changeTime == changed && access(path.toUtf8().constData(), rights) == 0;
    }

    Status convert(const DiskPlan &disk, const QString &path)
    {
        QProcess process;
        process.setProgram(QStandardPaths::findExecutable("qemu-img"));
        // The target was just made by the node: it reads as zeros and keeps its owner. Written in
        // order: with -W the writers wait for one another's lock on the file.
        process.setArguments({"convert", "-p", "-n", "--target-is-zero", "-f", disk.sourceFormat,
                              "-O", disk.targetFormat, disk.sourcePath, path});
        // A client that is killed takes its copy with it. A terminal's Ctrl-C is for us alone.
        process.setChildProcessModifier([] {
            prctl(PR_SET_PDEATHSIG, SIGKILL);
            setpgid(0, 0);
        });
        process.start(QIODevice::ReadOnly);
        if (!process.waitForStarted())
            return std::unexpected(failure(disk, process.errorString()));
        while (process.state() != QProcess::NotRunning) {
            process.waitForReadyRead(50);
            showProgress(process);
            if (m_context.stop.stop_requested()) {
                process.kill();
                process.waitForFinished(-1);
                return std::unexpected(cancelled(disk.target));
            }
        }
        if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
            return {};
        return std::unexpected(
            failure(disk, QString::fromUtf8(process.readAllStandardError()).trimmed()));
    }

    /// qemu-img prints "    (12.34/100%)" and a carriage return, again and again.
    void showProgress(QProcess &process) const
    {
        static const QRegularExpression pattern("\\((\\d+\\.\\d+)/100%\\)\\s*$");
        const QString text = QString::fromUtf8(process.readAllStandardOutput());
        if (const auto match = pattern.match(text); match.hasMatch())
            m_context.progress(match.captured(1).toDouble() / 100);
    }

    static Error failure(const DiskPlan &disk, const QString &text)
    {
        Error error{ErrorKind::Failed, "copy disk", disk.target, text, {}};
        if (text.contains("No space left")) {
            error.kind = ErrorKind::NoSpace;
            error.object = disk.targetPool;
        } else if (text.contains(" lock")) {
            error.kind = ErrorKind::Busy;
        }
        return error;
    }

    CopyContext &m_context;
};

} // namespace

std::unique_ptr<DiskCopier> makeLocalConvertCopier(CopyContext &context)
{
    return std::make_unique<LocalConvertCopier>(context);
}

} // namespace ramet
