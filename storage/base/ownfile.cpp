// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/base/ownfile.h"

#include <QFile>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ramet {

namespace {

constexpr int bufferBytes = 1 << 16;

std::unexpected<Error> fileError(ErrorKind kind, const QString &path, const QString &why)
{
    return std::unexpected(Error{kind, "open own file", path, why, {}});
}

std::unexpected<Error> openError(const QString &path, int code)
{
    if (code == ELOOP)
        return fileError(ErrorKind::Denied, path, "it is a symbolic link");
    const ErrorKind kind = code == ENOENT                    ? ErrorKind::NotFound
                           : code == EACCES || code == EPERM ? ErrorKind::Denied
                                                             : ErrorKind::Failed;
    return fileError(kind, path, QString::fromLocal8Bit(std::strerror(code)));
}

/// Empty: this user's alone.
QString whyNotOurs(const struct stat &facts)
{
    if (facts.st_uid != ::geteuid())
        return QString("it belongs to another user (number %1)").arg(facts.st_uid);
    if (facts.st_mode & (S_IWGRP | S_IWOTH))
        return QString("other users may write to it (its mode is %1)")
            .arg(facts.st_mode & 07777, 4, 8, QChar('0'));
    return {};
}

} // namespace

Result<OwnFile> OwnFile::open(const QString &path, Access access)
{
    // O_NONBLOCK: a pipe of this name must not hold us up.
    const int flags = (access == Access::Read ? O_RDONLY : O_RDWR) | O_NOFOLLOW | O_NONBLOCK |
                      O_NOCTTY | O_CLOEXEC;
    OwnFile file(::open(QFile::encodeName(path), flags));
    if (file.m_descriptor < 0)
        return openError(path, errno);
    struct stat facts {};
    if (::fstat(file.m_descriptor, &facts) != 0)
        return openError(path, errno);
    if (!S_ISREG(facts.st_mode))
        return fileError(ErrorKind::Denied, path, "it is not a regular file");
    if (const QString why = whyNotOurs(facts); !why.isEmpty())
        return fileError(ErrorKind::Denied, path, why);
    return file;
}

Status OwnFile::checkFolder(const QString &path)
{
    const OwnFile folder(
        ::open(QFile::encodeName(path), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (folder.m_descriptor < 0)
        return openError(path, errno);
    struct stat facts {};
    if (::fstat(folder.m_descriptor, &facts) != 0)
        return openError(path, errno);
    if (const QString why = whyNotOurs(facts); !why.isEmpty())
        return fileError(ErrorKind::Denied, path, why);
    return {};
}

OwnFile::~OwnFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<QByteArray> OwnFile::readAll() const
{
    QByteArray bytes;
    QByteArray buffer(bufferBytes, Qt::Uninitialized);
    for (;;) {
        const ssize_t part = ::pread(m_descriptor, buffer.data(), bufferBytes, bytes.size());
        if (part < 0 && errno == EINTR)
            continue;
        if (part < 0)
            return openError({}, errno);
        if (part == 0)
            return bytes;
        bytes.append(buffer.constData(), part);
    }
}

} // namespace ramet
