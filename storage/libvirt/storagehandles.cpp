// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/libvirt/storagehandles.h"

#include <cerrno>
#include <libvirt/virterror.h>

namespace ramet {

QString nameOf(const PoolPtr &pool)
{
    return QString::fromUtf8(virStoragePoolGetName(pool.get()));
}

Result<PoolPtr> findPool(const Connection &connection, const QString &name)
{
    PoolPtr pool(ramet_call(connection, virStoragePoolLookupByName, connection.handle().get(),
                            name.toUtf8().constData()));
    if (!pool)
        return failure("find storage", name);
    return pool;
}

Result<VolumePtr> findVolume(const Connection &connection, const QString &pool, const QString &name)
{
    auto handle = findPool(connection, pool);
    if (!handle)
        return std::unexpected(handle.error());
    VolumePtr volume(ramet_call(connection, virStorageVolLookupByName, handle->get(),
                                name.toUtf8().constData()));
    if (!volume)
        return failure("find volume", name);
    return volume;
}

namespace {

/// What the last call failed with, where the storage driver itself refused without a code for why.
enum class Vague { No, Internal, Invalid };

Vague lastWasVague()
{
    if (lastErrorDomain() != VIR_FROM_STORAGE)
        return Vague::No;
    const int code = lastErrorCode();
    return code == VIR_ERR_INTERNAL_ERROR      ? Vague::Internal
           : code == VIR_ERR_OPERATION_INVALID ? Vague::Invalid
                                               : Vague::No;
}

bool isActive(const Connection &connection, const PoolPtr &pool)
{
    return ramet_call(connection, virStoragePoolIsActive, pool.get()) == 1;
}

/// The daemon gives nobody a volume to read that is being built.
bool isBeingBuilt(const Connection &connection, const VolumePtr &volume)
{
    const StreamPtr stream(virStreamNew(connection.handle().get(), 0));
    if (!stream)
        return false;
    if (ramet_call(connection, virStorageVolDownload, volume.get(), stream.get(), 0, 1, 0) < 0)
        return lastWasVague() == Vague::Invalid;
    ramet_call(connection, virStreamAbort, stream.get());
    return false;
}

} // namespace

Error readingError(const QString &operation, const QString &object)
{
    const bool isGone = lastSystemError() == ENOENT;
    Error error = lastError(operation, object);
    if (isGone && error.kind == ErrorKind::Failed)
        error.kind = ErrorKind::NotFound;
    return error;
}

Error poolError(const Connection &connection, const PoolPtr &pool, const QString &operation)
{
    const bool isInternal = lastWasVague() == Vague::Internal;
    Error error = lastError(operation, nameOf(pool));
    // One that could not be looked at would have been stopped (storage_driver.c).
    if (isInternal && isActive(connection, pool))
        error.kind = ErrorKind::Busy;
    return error;
}

Error volumeError(const Connection &connection, const QString &pool, const QString &operation,
                  const QString &volume)
{
    const bool isInvalid = lastWasVague() == Vague::Invalid;
    Error error = readingError(operation, volume);
    const auto handle = isInvalid ? findPool(connection, pool) : Result<PoolPtr>();
    // All that the driver refuses as invalid but for a storage that is not active.
    if (isInvalid && handle && isActive(connection, *handle))
        error.kind = ErrorKind::Busy;
    return error;
}

Error creationError(const Connection &connection, const PoolPtr &pool, const QString &operation,
                    const QString &volume, const VolumePtr &source)
{
    const bool isInvalid = lastWasVague() == Vague::Invalid;
    Error error = lastError(operation, volume);
    if (error.kind != ErrorKind::Failed)
        return error;
    // What fails on the way leaves no volume.
    const VolumePtr taken(
        ramet_call(connection, virStorageVolLookupByName, pool.get(), volume.toUtf8().constData()));
    if (taken)
        error.kind = ErrorKind::NameTaken;
    else if (isInvalid && source && isBeingBuilt(connection, source))
        error.kind = ErrorKind::Busy;
    else if (isInvalid && isActive(connection, pool)) // a file that the storage does not list
        error.kind = ErrorKind::NameTaken;
    return error;
}

Error definitionError(const Connection &connection, const QString &operation, const QString &pool)
{
    Error error = lastError(operation, pool);
    if (error.kind == ErrorKind::Failed && findPool(connection, pool))
        error.kind = ErrorKind::NameTaken;
    return error;
}

Error folderError(const QString &operation, const QString &pool)
{
    Error error = readingError(operation, pool);
    // The list of storages refuses for their name, their UUID or their folder (virstorageobj.c).
    if (lastErrorCode() == VIR_ERR_OPERATION_FAILED && lastErrorDomain() == VIR_FROM_STORAGE)
        error.kind = ErrorKind::NameTaken;
    return error;
}

} // namespace ramet
