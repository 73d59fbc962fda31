// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/look/filesystem.h"

#include <QFile>
#include <QScopeGuard>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <linux/btrfs.h>
#include <linux/fs.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ramet::filesystem {

namespace {

/// Subvolumes of btrfs have device numbers of their own.
QString idOf(int folder)
{
    btrfs_ioctl_fs_info_args info{};
    if (ioctl(folder, BTRFS_IOC_FS_INFO, &info) == 0) {
        const QByteArray uuid(reinterpret_cast<const char *>(info.fsid), sizeof info.fsid);
        return "btrfs " + QString::fromLatin1(uuid.toHex());
    }
    struct stat facts {};
    return fstat(folder, &facts) == 0 ? QString::number(facts.st_dev) : QString();
}

int openNameless(const QByteArray &folder)
{
    return open(folder.constData(), O_TMPFILE | O_RDWR | O_CLOEXEC, S_IRUSR | S_IWUSR);
}

BlockSharing tryIn(const QByteArray &folder)
{
    const int from = openNameless(folder);
    const auto closeFrom = qScopeGuard([from] { close(from); });
    const int to = from < 0 ? -1 : openNameless(folder);
    const auto closeTo = qScopeGuard([to] { close(to); });
    if (to < 0)
        return BlockSharing::Unknown;
    std::array<char, 4096> block{};
    block.fill('x');
    if (write(from, block.data(), block.size()) != static_cast<ssize_t>(block.size()))
        return BlockSharing::Unknown;
    if (ioctl(to, FICLONE, from) == 0)
        return BlockSharing::Yes;
    const bool cannot = errno == EOPNOTSUPP || errno == ENOTTY || errno == ENOSYS;
    return cannot ? BlockSharing::No : BlockSharing::Unknown;
}

} // namespace

Facts factsOf(const QString &folder)
{
    const QByteArray path = QFile::encodeName(folder);
    const int descriptor = open(path.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return {};
    const auto done = qScopeGuard([descriptor] { close(descriptor); });
    return {idOf(descriptor), tryIn(path)};
}

} // namespace ramet::filesystem
