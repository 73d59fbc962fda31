// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/libvirt/connection.h"
#include "storage/pool/poolrecord.h"

#include <functional>
#include <vector>

namespace ramet {

struct VolumeInfo {
    quint64 capacityBytes = 0;
    quint64 allocationBytes = 0; ///< physically held, read afresh from the storage
};

/// Calls on storage pools and volumes, by pool and volume name. All block.
namespace pools {

/// All storages, without their volumes. One that cannot be read is in the list, with the failure;
/// one that went meanwhile is not.
Result<std::vector<PoolRecord>> list(const Connection &connection);
/// A reader of volumes that is asked first: it may be faster than the daemon.
struct VolumeReader {
    /// Takes one volume as the daemon tells it. True: this reader may be asked for the others.
    std::function<bool(const QString &xml)> begin;
    /// Reads one volume by its name. False: the daemon is to tell it.
    std::function<bool(const QString &name)> read;
};
/// Adds what an active storage holds: the XML of each volume that `reader` has not read, or the
/// failure. Volumes that go meanwhile are left out.
void readVolumes(const Connection &connection, PoolRecord &record,
                 const VolumeReader *reader = nullptr);
/// One, without its volumes.
Result<PoolRecord> get(const Connection &connection, const QString &pool);
/// Makes the daemon look at the storage again. Busy: a volume is being built in the pool.
Status refresh(const Connection &connection, const QString &pool);
/// Defines a storage, starts it and lets it start with the daemon. On an error it is not defined.
/// Another storage of this name stays as it is: NameTaken. Failed: there is one on its folder.
Status defineStarted(const Connection &connection, const QString &pool, const QString &xml);

Result<QString> volumeXml(const Connection &connection, const QString &pool, const QString &volume);
Result<QString> volumePath(const Connection &connection, const QString &pool,
                           const QString &volume);
Result<VolumeInfo> volumeInfo(const Connection &connection, const QString &pool,
                              const QString &volume);
/// Creates a volume; returns its path. Never overwrites: NameTaken when the name is in the
/// pool or, for folders, when the file is there (storage_util.c checks before it builds).
Result<QString> createVolume(const Connection &connection, const QString &pool, const QString &name,
                             const QString &xml);
enum class CloneBy {
    Bytes,
    Reflink, ///< raw to raw; fails where the file system cannot share blocks
};
/// Copies a volume server-side; returns the new path. Cannot be cancelled. A failed one leaves
/// nothing behind.
Result<QString> cloneVolume(const Connection &connection, const QString &pool, const QString &name,
                            const QString &xml, const QString &sourcePool,
                            const QString &sourceVolume, CloneBy by = CloneBy::Bytes);
/// Busy: it is being built, or copied from.
Status deleteVolume(const Connection &connection, const QString &pool, const QString &volume);

enum class Resize {
    Grow,  ///< by bytes that read as zeros and take no space
    Shrink ///< what is behind the new end is gone
};
Status resizeVolume(const Connection &connection, const QString &pool, const QString &volume,
                    quint64 bytes, Resize way);
/// Sends `bytes` into the volume from its start, replacing what is there.
Status upload(const Connection &connection, const QString &pool, const QString &volume,
              const QByteArray &bytes);
/// A volume's file as it is, headers included: its first `length` bytes, 0 means all. Only for
/// small ones. An error where the file is shorter.
Result<QByteArray> download(const Connection &connection, const QString &pool,
                            const QString &volume, quint64 length = 0);

/// Whether a storage that is active lists the file.
Result<bool> isListed(const Connection &connection, const QString &path);

Result<std::vector<PoolState>> states(const Connection &connection);
Result<QString> xml(const Connection &connection, const QString &pool);
/// False also when there is no such storage.
Result<bool> isActive(const Connection &connection, const QString &pool);
/// A storage that goes when it is stopped. `makeFolder`: also its folder, with those above it.
/// NotFound: there is no such folder. NameTaken: a storage is on it, or has this name.
Status createTransient(const Connection &connection, const QString &pool, const QString &xml,
                       bool makeFolder);
Status start(const Connection &connection, const QString &pool);
/// Busy: a volume is being built in it. What it holds stays.
Status stop(const Connection &connection, const QString &pool);

} // namespace pools
} // namespace ramet
