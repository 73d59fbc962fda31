// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/libvirt/poolcalls.h"

#include "storage/libvirt/parallel.h"
#include "storage/libvirt/storagehandles.h"
#include "storage/libvirt/volumestream.h"

#include <algorithm>
#include <cerrno>
#include <libvirt/virterror.h>
#include <optional>

namespace ramet {

namespace {

Result<QString> pathOf(const Connection &connection, const VolumePtr &volume, const QString &name)
{
    char *path = ramet_call(connection, virStorageVolGetPath, volume.get());
    if (!path)
        return std::unexpected(readingError("read volume", name));
    return takeString(path);
}

/// The last call failed because the volume or its file is not there any more. libvirt has no code
/// for the latter, but passes the system's on.
bool isVolumeGone()
{
    return lastErrorCode() == VIR_ERR_NO_STORAGE_VOL || lastSystemError() == ENOENT;
}

struct VolumeAnswer {
    QString xml;
    std::optional<PoolRecord::Failure> failure; ///< with neither the volume is gone
};

VolumeAnswer askVolume(const Connection &connection, const VolumePtr &volume)
{
    if (char *xml = ramet_call(connection, virStorageVolGetXMLDesc, volume.get(), 0))
        return {takeString(xml), {}};
    if (isVolumeGone())
        return {};
    const QString name = QString::fromUtf8(virStorageVolGetName(volume.get()));
    return {{}, PoolRecord::Failure{name, lastError("read volume", name).detail}};
}

/// Shows the reader some volumes, one of which may convince it: there may be folders among them.
bool mayRead(const Connection &connection, const std::vector<VolumePtr> &volumes,
             const pools::VolumeReader &reader)
{
    constexpr size_t most = 3;
    for (size_t i = 0; i < std::min(most, volumes.size()); ++i) {
        const VolumeAnswer answer = askVolume(connection, volumes[i]);
        if (!answer.xml.isEmpty() && reader.begin(answer.xml))
            return true;
    }
    return false;
}

Result<PoolRecord> read(const Connection &connection, const PoolPtr &pool)
{
    PoolRecord record;
    record.name = nameOf(pool);
    char *xml = ramet_call(connection, virStoragePoolGetXMLDesc, pool.get(), 0);
    if (!xml)
        return std::unexpected(readingError("read storage", record.name));
    record.xml = takeString(xml);
    record.active = ramet_call(connection, virStoragePoolIsActive, pool.get()) == 1;
    return record;
}

PoolRecord unread(const PoolPtr &pool, const Error &error)
{
    PoolRecord record;
    record.name = nameOf(pool);
    record.failures.push_back({{}, error.detail});
    return record;
}

/// For a call on a storage that answers 0 or -1.
template <class Call>
Status onPool(const Connection &connection, const QString &pool, const char *operation, Call call)
{
    auto handle = findPool(connection, pool);
    if (!handle)
        return std::unexpected(handle.error());
    if (call(handle->get()) < 0)
        return std::unexpected(poolError(connection, *handle, QString::fromLatin1(operation)));
    return {};
}

} // namespace

namespace pools {

Result<std::vector<PoolRecord>> list(const Connection &connection)
{
    virStoragePoolPtr *list = nullptr;
    const int count =
        ramet_call(connection, virConnectListAllStoragePools, connection.handle().get(), &list, 0);
    if (count < 0)
        return failure("list storages", connection.uri());
    const std::vector<PoolPtr> pools = takeList<PoolPtr>(list, count);
    std::vector<Result<PoolRecord>> read(pools.size());
    inParallel(pools.size(), [&](size_t i) { read[i] = ramet::read(connection, pools[i]); });
    std::vector<PoolRecord> records;
    for (size_t i = 0; i < read.size(); ++i) {
        if (read[i])
            records.push_back(std::move(*read[i]));
        else if (read[i].error().kind == ErrorKind::Unreachable)
            return std::unexpected(read[i].error());
        else if (read[i].error().kind != ErrorKind::NotFound)
            records.push_back(unread(pools[i], read[i].error()));
    }
    return records;
}

void readVolumes(const Connection &connection, PoolRecord &record, const VolumeReader *reader)
{
    const auto pool = findPool(connection, record.name);
    if (!pool) {
        record.failures.push_back({{}, pool.error().detail});
        return;
    }
    virStorageVolPtr *list = nullptr;
    const int count = ramet_call(connection, virStoragePoolListAllVolumes, pool->get(), &list, 0);
    if (count < 0) {
        record.failures.push_back({{}, lastError("list volumes", record.name).detail});
        return;
    }
    std::vector<VolumePtr> volumes = takeList<VolumePtr>(list, count);
    for (const VolumePtr &volume : volumes)
        record.listedNames << QString::fromUtf8(virStorageVolGetName(volume.get()));
    if (reader && mayRead(connection, volumes, *reader))
        std::erase_if(volumes, [&](const VolumePtr &volume) {
            return reader->read(QString::fromUtf8(virStorageVolGetName(volume.get())));
        });
    std::vector<VolumeAnswer> answers(volumes.size());
    inParallel(volumes.size(), [&](size_t i) { answers[i] = askVolume(connection, volumes[i]); });
    for (VolumeAnswer &answer : answers) {
        if (answer.failure)
            record.failures.push_back(std::move(*answer.failure));
        else if (!answer.xml.isEmpty())
            record.volumeXmls.push_back(std::move(answer.xml));
    }
}

Result<PoolRecord> get(const Connection &connection, const QString &pool)
{
    auto handle = findPool(connection, pool);
    if (!handle)
        return std::unexpected(handle.error());
    return read(connection, *handle);
}

Status refresh(const Connection &connection, const QString &pool)
{
    return onPool(connection, pool, "refresh storage", [&](auto handle) {
        return ramet_call(connection, virStoragePoolRefresh, handle, 0);
    });
}

Status defineStarted(const Connection &connection, const QString &pool, const QString &xml)
{
    const PoolPtr handle(ramet_call(connection, virStoragePoolDefineXML, connection.handle().get(),
                                    xml.toUtf8().constData(), 0));
    if (!handle)
        return std::unexpected(definitionError(connection, "define storage", pool));
    if (ramet_call(connection, virStoragePoolCreate, handle.get(), 0) == 0 &&
        ramet_call(connection, virStoragePoolSetAutostart, handle.get(), 1) == 0)
        return {};
    const Error error = lastError("start storage", pool);
    ramet_call(connection, virStoragePoolDestroy, handle.get()); // stops it; the files stay
    ramet_call(connection, virStoragePoolUndefine, handle.get());
    return std::unexpected(error);
}

Result<QString> volumeXml(const Connection &connection, const QString &pool, const QString &volume)
{
    auto handle = findVolume(connection, pool, volume);
    if (!handle)
        return std::unexpected(handle.error());
    char *xml = ramet_call(connection, virStorageVolGetXMLDesc, handle->get(), 0);
    if (!xml)
        return std::unexpected(readingError("read volume", volume));
    return takeString(xml);
}

Result<QString> volumePath(const Connection &connection, const QString &pool, const QString &volume)
{
    const auto handle = findVolume(connection, pool, volume);
    return handle ? pathOf(connection, *handle, volume) : std::unexpected(handle.error());
}

Result<VolumeInfo> volumeInfo(const Connection &connection, const QString &pool,
                              const QString &volume)
{
    auto handle = findVolume(connection, pool, volume);
    if (!handle)
        return std::unexpected(handle.error());
    virStorageVolInfo info{};
    if (ramet_call(connection, virStorageVolGetInfo, handle->get(), &info) < 0)
        return std::unexpected(readingError("read volume", volume));
    return VolumeInfo{info.capacity, info.allocation};
}

Result<QString> createVolume(const Connection &connection, const QString &pool, const QString &name,
                             const QString &xml)
{
    auto handle = findPool(connection, pool);
    if (!handle)
        return std::unexpected(handle.error());
    VolumePtr volume(
        ramet_call(connection, virStorageVolCreateXML, handle->get(), xml.toUtf8().constData(), 0));
    if (!volume)
        return std::unexpected(creationError(connection, *handle, "create volume", name));
    return pathOf(connection, volume, name);
}

Result<QString> cloneVolume(const Connection &connection, const QString &pool, const QString &name,
                            const QString &xml, const QString &sourcePool,
                            const QString &sourceVolume, CloneBy by)
{
    auto handle = findPool(connection, pool);
    if (!handle)
        return std::unexpected(handle.error());
    auto source = findVolume(connection, sourcePool, sourceVolume);
    if (!source)
        return std::unexpected(source.error());
    const unsigned flags = by == CloneBy::Reflink ? VIR_STORAGE_VOL_CREATE_REFLINK : 0;
    VolumePtr volume(ramet_call(connection, virStorageVolCreateXMLFrom, handle->get(),
                                xml.toUtf8().constData(), source->get(), flags));
    if (!volume)
        return std::unexpected(creationError(connection, *handle, "copy volume", name, *source));
    return pathOf(connection, volume, name);
}

Status deleteVolume(const Connection &connection, const QString &pool, const QString &volume)
{
    auto handle = findVolume(connection, pool, volume);
    if (!handle)
        return std::unexpected(handle.error());
    if (ramet_call(connection, virStorageVolDelete, handle->get(), 0) < 0)
        return std::unexpected(volumeError(connection, pool, "delete volume", volume));
    return {};
}

Status resizeVolume(const Connection &connection, const QString &pool, const QString &volume,
                    quint64 bytes, Resize way)
{
    auto handle = findVolume(connection, pool, volume);
    if (!handle)
        return std::unexpected(handle.error());
    if (ramet_call(connection, virStorageVolResize, handle->get(), bytes,
                   way == Resize::Shrink ? VIR_STORAGE_VOL_RESIZE_SHRINK : 0) < 0)
        return std::unexpected(volumeError(connection, pool, "resize volume", volume));
    return {};
}

Status upload(const Connection &connection, const QString &pool, const QString &volume,
              const QByteArray &bytes)
{
    auto handle = findVolume(connection, pool, volume);
    if (!handle)
        return std::unexpected(handle.error());
    return sendToVolume(connection, pool, volume, *handle, bytes);
}

Result<QByteArray> download(const Connection &connection, const QString &pool,
                            const QString &volume, quint64 length)
{
    auto handle = findVolume(connection, pool, volume);
    if (!handle)
        return std::unexpected(handle.error());
    return receiveFromVolume(connection, pool, volume, *handle, length);
}

Result<bool> isListed(const Connection &connection, const QString &path)
{
    const VolumePtr volume(ramet_call(connection, virStorageVolLookupByPath,
                                      connection.handle().get(), path.toUtf8().constData()));
    if (volume)
        return true;
    const Error error = lastError("find volume", path);
    return error.kind == ErrorKind::NotFound ? Result<bool>(false) : std::unexpected(error);
}

Result<std::vector<PoolState>> states(const Connection &connection)
{
    virStoragePoolPtr *list = nullptr;
    const int count =
        ramet_call(connection, virConnectListAllStoragePools, connection.handle().get(), &list, 0);
    if (count < 0)
        return failure("list storages", connection.uri());
    std::vector<PoolState> states;
    for (const PoolPtr &pool : takeList<PoolPtr>(list, count)) {
        if (char *xml = ramet_call(connection, virStoragePoolGetXMLDesc, pool.get(), 0))
            states.push_back({nameOf(pool), takeString(xml),
                              ramet_call(connection, virStoragePoolIsActive, pool.get()) == 1});
    }
    return states;
}

Result<QString> xml(const Connection &connection, const QString &pool)
{
    auto handle = findPool(connection, pool);
    if (!handle)
        return std::unexpected(handle.error());
    char *text = ramet_call(connection, virStoragePoolGetXMLDesc, handle->get(), 0);
    if (!text)
        return std::unexpected(readingError("read storage", pool));
    return takeString(text);
}

Result<bool> isActive(const Connection &connection, const QString &pool)
{
    auto handle = findPool(connection, pool);
    if (!handle && handle.error().kind == ErrorKind::NotFound)
        return false;
    if (!handle)
        return std::unexpected(handle.error());
    return ramet_call(connection, virStoragePoolIsActive, handle->get()) == 1;
}

Status createTransient(const Connection &connection, const QString &pool, const QString &xml,
                       bool makeFolder)
{
    const unsigned flags =
        makeFolder ? VIR_STORAGE_POOL_CREATE_WITH_BUILD : VIR_STORAGE_POOL_CREATE_NORMAL;
    const PoolPtr made(ramet_call(connection, virStoragePoolCreateXML, connection.handle().get(),
                                  xml.toUtf8().constData(), flags));
    return made ? Status() : std::unexpected(folderError("open folder", pool));
}

Status start(const Connection &connection, const QString &pool)
{
    return onPool(connection, pool, "start storage", [&](auto handle) {
        return ramet_call(connection, virStoragePoolCreate, handle, 0);
    });
}

Status stop(const Connection &connection, const QString &pool)
{
    return onPool(connection, pool, "stop storage", [&](auto handle) {
        return ramet_call(connection, virStoragePoolDestroy, handle);
    });
}

} // namespace pools
} // namespace ramet
