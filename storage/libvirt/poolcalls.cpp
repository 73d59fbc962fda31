// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/libvirt/poolcalls.h"

#include "storage/libvirt/handles.h"

namespace ramet {

namespace {

QString nameOf(const PoolPtr &pool)
{
    return QString::fromUtf8(virStoragePoolGetName(pool.get()));
}

Result<PoolPtr> findPool(const Connection &connection, const QString &name)
{
    PoolPtr pool(virStoragePoolLookupByName(connection.handle().get(), name.toUtf8().constData()));
    if (!pool)
        return failure("find storage", name);
    return pool;
}

Result<VolumePtr> findVolume(const Connection &connection, const QString &pool, const QString &name)
{
    auto handle = findPool(connection, pool);
    if (!handle)
        return std::unexpected(handle.error());
    VolumePtr volume(virStorageVolLookupByName(handle->get(), name.toUtf8().constData()));
    if (!volume)
        return failure("find volume", name);
    return volume;
}

Result<QString> pathOf(const VolumePtr &volume, const QString &name)
{
    char *path = virStorageVolGetPath(volume.get());
    if (!path)
        return failure("read volume", name);
    return takeString(path);
}

/// Volumes that go while they are listed are left out.
Result<PoolRecord> read(const PoolPtr &pool)
{
    PoolRecord record;
    record.name = nameOf(pool);
    char *xml = virStoragePoolGetXMLDesc(pool.get(), 0);
    if (!xml)
        return failure("read storage", record.name);
    record.xml = takeString(xml);
    record.active = virStoragePoolIsActive(pool.get()) == 1;
    if (!record.active)
        return record;
    virStorageVolPtr *list = nullptr;
    const int count = virStoragePoolListAllVolumes(pool.get(), &list, 0);
    if (count < 0)
        return failure("list volumes", record.name);
    for (const VolumePtr &volume : takeList<VolumePtr>(list, count)) {
        if (char *volumeXml = virStorageVolGetXMLDesc(volume.get(), 0))
            record.volumeXmls.push_back(takeString(volumeXml));
    }
    return record;
}

/// Sends all bytes or says why not.
int sendAll(virStreamPtr stream, const QByteArray &bytes)
{
    for (qsizetype sent = 0; sent < bytes.size();) {
        const int count = virStreamSend(stream, bytes.constData() + sent,
                                        static_cast<size_t>(bytes.size() - sent));
        if (count < 0)
            return -1;
        sent += count;
    }
    return 0;
}

} // namespace

namespace pools {

Result<std::vector<PoolRecord>> list(const Connection &connection)
{
    virStoragePoolPtr *list = nullptr;
    const int count = virConnectListAllStoragePools(connection.handle().get(), &list, 0);
    if (count < 0)
        return failure("list storages", connection.uri());
    std::vector<PoolRecord> records;
    for (const PoolPtr &pool : takeList<PoolPtr>(list, count)) {
        auto record = read(pool);
        if (record)
            records.push_back(std::move(*record));
        else if (record.error().kind != ErrorKind::NotFound)
            return std::unexpected(record.error());
    }
    return records;
}

Result<PoolRecord> get(const Connection &connection, const QString &pool)
{
    auto handle = findPool(connection, pool);
    if (!handle)
        return std::unexpected(handle.error());
    return read(*handle);
}

Status refresh(const Connection &connection, const QString &pool)
{
    auto handle = findPool(connection, pool);
    if (!handle)
        return std::unexpected(handle.error());
    if (virStoragePoolRefresh(handle->get(), 0) < 0)
        return failure("refresh storage", pool);
    return {};
}

Status defineStarted(const Connection &connection, const QString &pool, const QString &xml)
{
    const PoolPtr handle(
        virStoragePoolDefineXML(connection.handle().get(), xml.toUtf8().constData(), 0));
    if (!handle)
        return failure("define storage", pool);
    if (virStoragePoolCreate(handle.get(), 0) == 0 &&
        virStoragePoolSetAutostart(handle.get(), 1) == 0)
        return {};
    const Error error = lastError("start storage", pool);
    virStoragePoolDestroy(handle.get()); // stops it; the files stay
    virStoragePoolUndefine(handle.get());
    return std::unexpected(error);
}

Result<QString> volumeXml(const Connection &connection, const QString &pool, const QString &volume)
{
    auto handle = findVolume(connection, pool, volume);
    if (!handle)
        return std::unexpected(handle.error());
    char *xml = virStorageVolGetXMLDesc(handle->get(), 0);
    if (!xml)
        return failure("read volume", volume);
    return takeString(xml);
}

Result<QString> volumePath(const Connection &connection, const QString &pool, const QString &volume)
{
    const auto handle = findVolume(connection, pool, volume);
    if (!handle)
        return std::unexpected(handle.error());
    return pathOf(*handle, volume);
}

Result<VolumeInfo> volumeInfo(const Connection &connection, const QString &pool,
                              const QString &volume)
{
    auto handle = findVolume(connection, pool, volume);
    if (!handle)
        return std::unexpected(handle.error());
    virStorageVolInfo info{};
    if (virStorageVolGetInfo(handle->get(), &info) < 0)
        return failure("read volume", volume);
    return VolumeInfo{info.capacity, info.allocation};
}

Result<QString> createVolume(const Connection &connection, const QString &pool, const QString &name,
                             const QString &xml)
{
    auto handle = findPool(connection, pool);
    if (!handle)
        return std::unexpected(handle.error());
    VolumePtr volume(virStorageVolCreateXML(handle->get(), xml.toUtf8().constData(), 0));
    if (!volume)
        return failure("create volume", name);
    return pathOf(volume, name);
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
    VolumePtr volume(
        virStorageVolCreateXMLFrom(handle->get(), xml.toUtf8().constData(), source->get(), flags));
    if (!volume)
        return failure("copy volume", name);
    return pathOf(volume, name);
}

Status deleteVolume(const Connection &connection, const QString &pool, const QString &volume)
{
    auto handle = findVolume(connection, pool, volume);
    if (!handle)
        return std::unexpected(handle.error());
    if (virStorageVolDelete(handle->get(), 0) < 0)
        return failure("delete volume", volume);
    return {};
}

Status upload(const Connection &connection, const QString &pool, const QString &volume,
              const QByteArray &bytes)
{
    auto handle = findVolume(connection, pool, volume);
    if (!handle)
        return std::unexpected(handle.error());
    StreamPtr stream(virStreamNew(connection.handle().get(), 0));
    if (!stream || virStorageVolUpload(handle->get(), stream.get(), 0,
                                       static_cast<unsigned long long>(bytes.size()), 0) < 0)
        return failure("upload volume", volume);
    if (sendAll(stream.get(), bytes) < 0) {
        const Error error = lastError("upload volume", volume);
        virStreamAbort(stream.get());
        return std::unexpected(error);
    }
    if (virStreamFinish(stream.get()) < 0)
        return failure("upload volume", volume);
    return {};
}

} // namespace pools
} // namespace ramet
