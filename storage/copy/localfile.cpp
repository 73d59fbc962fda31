// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copy/localfile.h"

#include "storage/libvirt/poolcalls.h"
#include "storage/pool/poolxml.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <linux/fs.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ramet::localfiles {

namespace {

std::unexpected<Error> systemError(int number, const QString &path)
{
    ErrorKind kind = ErrorKind::Failed;
    switch (number) {
    // ioctl_ficlone(2): no such file systems, two of them, or files whose settings differ
    case EOPNOTSUPP:
    case ENOTTY:
    case ENOSYS:
    case EXDEV:
    case EINVAL:
    case EPERM:
    case ETXTBSY:
        kind = ErrorKind::Unsupported;
        break;
    case ENOSPC:
    case EDQUOT:
        kind = ErrorKind::NoSpace;
        break;
    case EACCES:
        kind = ErrorKind::Denied;
        break;
    case ENOENT:
        kind = ErrorKind::NotFound;
        break;
    default:
        break;
    }
    Error error{kind, "share blocks", path, QString::fromLocal8Bit(std::strerror(number)), {}};
    error.systemError = number;
    return std::unexpected(error);
}

} // namespace

Descriptor::Descriptor(const QString &path, int flags, unsigned mode)
    : m_number(open(path.toUtf8().constData(), flags | O_CLOEXEC, mode))
{
}

Descriptor::~Descriptor()
{
    if (m_number >= 0)
        close(m_number);
}

Descriptor openSame(const Connection &connection, const QString &pool, const QString &name,
                    const QString &path, int flags)
{
    const auto xml = pools::volumeXml(connection, pool, name);
    const auto volume = xml ? readVolume(*xml) : Result<Volume>(std::unexpected(xml.error()));
    if (!volume)
        return {};
    Descriptor file(path, flags | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY);
    struct stat facts {};
    if (!file || fstat(file.number(), &facts) != 0 || !S_ISREG(facts.st_mode))
        return {};
    // The node tells when the file's inode changed last, to the nanosecond: another file at the
    // same path here would have another time.
    const QString changed =
        QString("%1.%2").arg(facts.st_ctim.tv_sec).arg(facts.st_ctim.tv_nsec, 9, 10, QChar('0'));
    return volume->changeTime == changed ? std::move(file) : Descriptor();
}

QString pathOf(const Descriptor &file)
{
    return QString("/proc/%1/fd/%2").arg(getpid()).arg(file.number());
}

bool isSameFile(const Connection &connection, const QString &pool, const QString &name,
                const QString &path, int rights)
{
    const int flags = rights & W_OK ? O_RDWR : O_RDONLY;
    return bool(openSame(connection, pool, name, path, flags));
}

quint64 bytesHeld(const QString &path)
{
    struct stat facts {};
    const bool known = ::stat(path.toUtf8().constData(), &facts) == 0;
    return known ? static_cast<quint64>(facts.st_blocks) * 512 : 0; // stat(2): units of 512
}

bool canShareBlocks(const Descriptor &from, const QString &folder)
{
    struct stat facts {};
    if (!from || fstat(from.number(), &facts) != 0 || !S_ISREG(facts.st_mode))
        return false;
    // Without a name in the folder; it gets the settings that files made there get.
    const Descriptor probe(folder, O_TMPFILE | O_RDWR, S_IRUSR | S_IWUSR);
    if (!probe)
        return false;
    file_clone_range range{};
    range.src_fd = from.number();
    // Whole blocks; 0 means up to the end of the file.
    range.src_length = facts.st_size > facts.st_blksize ? quint64(facts.st_blksize) : 0;
    return ioctl(probe.number(), FICLONERANGE, &range) == 0;
}

Status shareBlocks(const Descriptor &source, const Descriptor &target, const QString &name)
{
    if (!source || !target)
        return systemError(EACCES, name);
    if (ftruncate(target.number(), 0) != 0 || ioctl(target.number(), FICLONE, source.number()) != 0)
        return systemError(errno, name);
    return {};
}

} // namespace ramet::localfiles
