// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backend/filenames.h"

#include "storage/domain/domainxml.h"
#include "storage/libvirt/domaincalls.h"
#include "storage/libvirt/poolcalls.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <sys/stat.h>
#include <unistd.h>

namespace ramet {

namespace {

const QString keepName = QStringLiteral("keep one name");

Error refusedName(const QString &path, const char *why)
{
    return {ErrorKind::Refused, keepName, path, why, {}};
}

bool names(const VirtualMachine &vm, const QString &pool, const QString &path)
{
    return std::ranges::any_of(vm.disks, [&](const Disk &disk) {
        const bool isVolume = disk.source == DiskSource::Volume && disk.pool == pool &&
                              disk.volume == path.section('/', -1);
        return disk.path == path || isVolume;
    });
}

} // namespace

Status keepOneName(const Connection &connection, const QString &uuid, const QString &pool,
                   const QString &path, const QString &otherPath)
{
    if (!connection.isLocal())
        return std::unexpected(refusedName(path, "the node is another machine"));
    const auto xml = domains::inactiveXml(connection, uuid, domains::Secrets::Without);
    const auto vm = xml ? readDomain(*xml) : Result<VirtualMachine>(std::unexpected(xml.error()));
    if (!vm)
        return std::unexpected(vm.error());
    const bool isNamed = names(*vm, pool, path);
    if (isNamed == names(*vm, pool, otherPath))
        return std::unexpected(refusedName(path, "the definition does not tell which name is its"));
    const QByteArray goes = (isNamed ? otherPath : path).toUtf8();
    const QByteArray stays = (isNamed ? path : otherPath).toUtf8();
    struct stat gone {};
    struct stat kept {};
    if (lstat(stays.constData(), &kept) != 0 || !S_ISREG(kept.st_mode))
        return std::unexpected(refusedName(path, "the file that is to stay is not there"));
    const bool isSame = lstat(goes.constData(), &gone) == 0 && gone.st_dev == kept.st_dev &&
                        gone.st_ino == kept.st_ino;
    if (!isSame) // somebody else's, if there is one
        return std::unexpected(Error{ErrorKind::NotFound, keepName, path, {}, {}});
    if (unlink(goes.constData()) != 0)
        return std::unexpected(Error{ErrorKind::Failed,
                                     keepName,
                                     QString::fromUtf8(goes),
                                     QString::fromLocal8Bit(std::strerror(errno)),
                                     {}});
    static_cast<void>(pools::refresh(connection, pool)); // so that the names are listed
    return {};
}

} // namespace ramet
