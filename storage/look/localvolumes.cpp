// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/look/localvolumes.h"

#include "storage/pool/backingname.h"
#include "storage/pool/imageheader.h"

#include <QFile>
#include <cerrno>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace ramet::localvolumes {

namespace {

constexpr qint64 firstBytes = 4096; // enough for nearly all headers
constexpr off_t isoMagicAt = 0x8001;
constexpr quint64 blockBytes = 512; // of st_blocks

class File {
public:
    explicit File(const QString &path)
        : m_number(open(QFile::encodeName(path).constData(),
                        O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC))
    {
    }
    ~File()
    {
        if (m_number >= 0)
            close(m_number);
    }
    File(const File &) = delete;
    File &operator=(const File &) = delete;

    int number() const { return m_number; }
    QByteArray bytes(qint64 count, off_t at = 0) const
    {
        QByteArray bytes(count, Qt::Uninitialized);
        const ssize_t read = pread(m_number, bytes.data(), static_cast<size_t>(count), at);
        bytes.truncate(std::max<ssize_t>(read, 0));
        return bytes;
    }

private:
    int m_number;
};

std::unexpected<Error> failure(ErrorKind kind, const QString &path, const QString &detail = {})
{
    return std::unexpected(Error{kind, "read image", path, detail, {}, {}});
}

std::unexpected<Error> systemFailure(const QString &path)
{
    const bool isGone = errno == ENOENT || errno == ELOOP || errno == ENOTDIR;
    return failure(isGone ? ErrorKind::NotFound : ErrorKind::Denied, path,
                   QString::fromLocal8Bit(std::strerror(errno)));
}

/// As libvirt writes it: no nanoseconds where they are none.
QString textOf(const timespec &time)
{
    const QString seconds = QString::number(time.tv_sec);
    return time.tv_nsec == 0 ? seconds
                             : seconds + '.' + QString("%1").arg(time.tv_nsec, 9, 10, QChar('0'));
}

Result<ImageHeader> headerOf(const File &file)
{
    Result<ImageHeader> header = readImageHeader(file.bytes(firstBytes));
    for (const qint64 more : {imageHeaderBytes, longestImageHeaderBytes}) {
        if (header || header.error().kind != ErrorKind::Unsupported)
            break;
        header = readImageHeader(file.bytes(more));
    }
    return header;
}

/// A plain name of a file; all else libvirt hands on in its own ways.
bool isPlainName(const QString &name)
{
    const qsizetype colon = name.indexOf(':');
    return colon < 0 || name.left(colon).contains('/');
}

void addDataFile(Volume &volume, const ImageHeader &header)
{
    volume.dataFile =
        header.hasDataFile && header.dataFile.isEmpty() ? QString("?") : header.dataFile;
    volume.headerRead = true;
}

void addBacking(Volume &volume, const QString &folder, const ImageHeader &header)
{
    if (header.backingName.isEmpty())
        return;
    const bool isAbsolute = header.backingName.startsWith('/');
    volume.backingPath = isAbsolute ? header.backingName : folder + '/' + header.backingName;
    volume.backingFormat = header.backingFormat;
    volume.backingFormatStated = !header.backingFormat.isEmpty();
    struct stat below {};
    if (::stat(QFile::encodeName(volume.backingPath).constData(), &below) == 0)
        volume.backingTimes = textOf(below.st_mtim) + ' ' + textOf(below.st_ctim);
}

/// `isWanted` is asked with the type of each entry, as readdir() tells it.
template <class IsWanted> QStringList namesIn(const QString &folder, IsWanted isWanted)
{
    QStringList names;
    const std::unique_ptr<DIR, int (*)(DIR *)> entries(
        opendir(QFile::encodeName(folder).constData()), closedir);
    while (const dirent *entry = entries ? readdir(entries.get()) : nullptr) {
        const bool isDots =
            std::strcmp(entry->d_name, ".") == 0 || std::strcmp(entry->d_name, "..") == 0;
        if (!isDots && isWanted(entry->d_type))
            names << QFile::decodeName(entry->d_name);
    }
    return names;
}

} // namespace

bool isHere(const Volume &volume)
{
    struct stat facts {};
    return volume.path.startsWith('/') && !volume.changeTime.isEmpty() &&
           ::stat(QFile::encodeName(volume.path).constData(), &facts) == 0 &&
           S_ISREG(facts.st_mode) && textOf(facts.st_ctim) == volume.changeTime &&
           textOf(facts.st_mtim) == volume.writeTime;
}

Result<Volume> read(const QString &folder, const QString &name)
{
    const QString path = folder + '/' + name;
    const File file(path);
    struct stat facts {};
    if (file.number() < 0 || fstat(file.number(), &facts) != 0)
        return systemFailure(path);
    if (!S_ISREG(facts.st_mode))
        return failure(ErrorKind::Unsupported, path);
    const auto header = headerOf(file);
    if (!header)
        return failure(ErrorKind::Unsupported, path, header.error().detail);
    const bool isQcow2 = header->format == u"qcow2";
    const bool isRaw = header->format == u"raw" && file.bytes(5, isoMagicAt) != "CD001";
    // What is probed for a base whose format is not stated, and other kinds, libvirt tells.
    const bool isPlain = header->backingName.isEmpty() ||
                         (isPlainName(header->backingName) && !header->backingFormat.isEmpty());
    if ((!isQcow2 && !isRaw) || header->encrypted || !isPlain)
        return failure(ErrorKind::Unsupported, path);
    Volume volume;
    volume.name = name;
    volume.path = path;
    volume.format = header->format;
    volume.fileBytes = static_cast<quint64>(facts.st_size);
    volume.allocationBytes = static_cast<quint64>(facts.st_blocks) * blockBytes;
    volume.capacityBytes = isQcow2 ? header->capacityBytes : volume.fileBytes;
    volume.writeTime = textOf(facts.st_mtim);
    volume.changeTime = textOf(facts.st_ctim);
    addDataFile(volume, *header);
    addBacking(volume, folder, *header);
    return volume;
}

void addHeader(Volume &volume)
{
    const File file(volume.path);
    struct stat facts {};
    if (file.number() < 0 || fstat(file.number(), &facts) != 0 ||
        !(S_ISREG(facts.st_mode) || S_ISBLK(facts.st_mode)))
        return;
    const auto header = headerOf(file);
    if (!header)
        return;
    addDataFile(volume, *header);
    if (volume.backingPath.isEmpty())
        return;
    volume.backingFormatStated = !header->backingFormat.isEmpty();
    if (saysMoreThanFile(header->backingName)) // libvirt tells only its path
        volume.backingPath = header->backingName;
}

QStringList names(const QString &folder)
{
    return namesIn(folder, [](unsigned char type) {
        return type != DT_FIFO && type != DT_SOCK && type != DT_CHR;
    });
}

QStringList allNames(const QString &folder)
{
    return namesIn(folder, [](unsigned char) { return true; });
}

void measure(StoragePool &pool)
{
    struct statvfs facts {};
    if (::statvfs(QFile::encodeName(pool.path).constData(), &facts) != 0)
        return;
    const quint64 unit = facts.f_frsize;
    pool.capacityBytes = unit * facts.f_blocks;
    pool.availableBytes = unit * facts.f_bfree;
    pool.allocationBytes = pool.capacityBytes - pool.availableBytes;
}

void measureIfSame(StoragePool &pool)
{
    StoragePool here;
    here.path = pool.path;
    measure(here);
    if (here.capacityBytes == 0 || here.capacityBytes != pool.capacityBytes)
        return;
    pool.availableBytes = here.availableBytes;
    pool.allocationBytes = here.allocationBytes;
}

} // namespace ramet::localvolumes
