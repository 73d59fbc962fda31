// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/look/imagefile.h"

#include "storage/libvirt/poolcalls.h"
#include "storage/look/fileids.h"
#include "storage/pool/imageheader.h"

#include <QFile>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <functional>
#include <sys/stat.h>
#include <unistd.h>

namespace ramet {

namespace {

Error imageError(ErrorKind kind, const QString &path, const QString &reason)
{
    return {kind, "read image", path, reason, {}};
}

class FileHandle {
public:
    explicit FileHandle(const QString &path)
        : m_fd(::open(QFile::encodeName(path).constData(),
                      O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY))
    {
    }
    ~FileHandle()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    FileHandle(const FileHandle &) = delete;
    FileHandle &operator=(const FileHandle &) = delete;
    int get() const { return m_fd; }

private:
    int m_fd;
};

/// A plain name becomes absolute, as libvirt does it with those of volumes.
QString besideImage(const QString &name, const QString &image)
{
    const bool isPlain = !name.isEmpty() && !name.startsWith('/') && !name.contains(':');
    return isPlain ? image.section('/', 0, -2) + '/' + name : name;
}

/// `read`: the first bytes, so many.
Status readInto(Volume &volume, const std::function<Result<QByteArray>(qint64)> &read)
{
    auto bytes = read(imageHeaderBytes);
    auto header = bytes ? readImageHeader(*bytes) : std::unexpected(bytes.error());
    if (bytes && !header && header.error().kind == ErrorKind::Unsupported) {
        bytes = read(longestImageHeaderBytes);
        header = bytes ? readImageHeader(*bytes) : std::unexpected(bytes.error());
    }
    if (!header)
        return std::unexpected(header.error());
    volume.format = header->format;
    if (header->capacityBytes > 0)
        volume.capacityBytes = header->capacityBytes;
    volume.encrypted = header->encrypted;
    volume.backingPath = besideImage(header->backingName, volume.path);
    volume.backingFormat = header->backingFormat;
    if (!volume.backingPath.isEmpty())
        volume.backingFormatStated = !header->backingFormat.isEmpty();
    if (header->hasDataFile)
        volume.dataFile =
            header->dataFile.isEmpty() ? QString("?") : besideImage(header->dataFile, volume.path);
    else if (!header->extents.isEmpty())
        volume.dataFile = besideImage(header->extents.first(), volume.path);
    return {};
}

QString timeOf(const timespec &time)
{
    return QString("%1.%2").arg(time.tv_sec).arg(time.tv_nsec, 9, 10, QChar('0'));
}

Volume rawImage(const QString &path)
{
    Volume volume;
    volume.name = path.section('/', -1);
    volume.path = path;
    volume.format = "raw";
    return volume;
}

} // namespace

Result<Volume> readLocalImage(const QString &path, bool isRaw)
{
    Volume volume = rawImage(path);
    struct stat facts {};
    if (::stat(QFile::encodeName(path).constData(), &facts) != 0) {
        const bool isGone = errno == ENOENT || errno == ENOTDIR;
        return std::unexpected(imageError(isGone ? ErrorKind::NotFound : ErrorKind::Denied, path,
                                          QString::fromLocal8Bit(std::strerror(errno))));
    }
    const bool isFile = S_ISREG(facts.st_mode);
    volume.fileId = fileIdOf(path);
    if (isFile) {
        volume.fileBytes = volume.capacityBytes = static_cast<quint64>(facts.st_size);
        volume.allocationBytes = static_cast<quint64>(facts.st_blocks) * 512;
        volume.writeTime = timeOf(facts.st_mtim);
        volume.changeTime = timeOf(facts.st_ctim);
    }
    if (isRaw || (!isFile && !S_ISBLK(facts.st_mode)))
        return volume;
    const FileHandle file(path);
    if (file.get() < 0)
        return std::unexpected(
            imageError(ErrorKind::Denied, path, QString::fromLocal8Bit(std::strerror(errno))));
    RAMET_TRY(readInto(volume, [&](qint64 most) -> Result<QByteArray> {
        QByteArray bytes(most, '\0');
        const auto count = ::pread(file.get(), bytes.data(), static_cast<size_t>(most), 0);
        if (count < 0)
            return std::unexpected(
                imageError(ErrorKind::Failed, path, QString::fromLocal8Bit(std::strerror(errno))));
        bytes.truncate(count);
        return bytes;
    }));
    return volume;
}

Result<Volume> readListedImage(const Connection &connection, const QString &pool,
                               const Volume &volume)
{
    Volume image = rawImage(volume.path);
    RAMET_TRY(readInto(image, [&](qint64 most) {
        const quint64 length = std::min(static_cast<quint64>(most), volume.fileBytes);
        return pools::download(connection, pool, volume.name, length);
    }));
    return image;
}

Result<Volume> DaemonImages::read(const QString &path)
{
    // Not every device is listed in its folder.
    if (path.startsWith(QLatin1String("/dev/")))
        return std::unexpected(imageError(ErrorKind::Denied, path, "a device"));
    const QString folder = path.section('/', 0, -2);
    const QString name = path.section('/', -1);
    auto access = m_folders.find(folder);
    if (access == m_folders.end())
        access = m_folders.emplace(folder, FolderAccess::open(m_connection, folder)).first;
    if (!access->second)
        return std::unexpected(access->second.error());
    Volume volume = rawImage(path);
    RAMET_TRY(readInto(volume, [&](qint64 most) {
        return access->second->readStart(name, static_cast<quint64>(most));
    }));
    return volume;
}

} // namespace ramet
