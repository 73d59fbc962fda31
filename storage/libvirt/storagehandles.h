// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Only for storage/libvirt: storages and volumes by their names, and why a call on one failed.

#include "storage/libvirt/handles.h"

namespace ramet {

QString nameOf(const PoolPtr &pool);
/// NotFound: there is none of this name.
Result<PoolPtr> findPool(const Connection &connection, const QString &name);
Result<VolumePtr> findVolume(const Connection &connection, const QString &pool,
                             const QString &name);

// libvirt says "internal error" and "operation invalid" of much that has a reason of its own, and
// its words are in the daemon's language. So these look at the facts after such an answer. They
// are called right after the call, as it is the thread's last error that they read.

/// Of reading a storage or a volume. NotFound: its file is not there.
Error readingError(const QString &operation, const QString &object);
/// Of a refresh or a stop. Busy: a volume is being built in the storage.
Error poolError(const Connection &connection, const PoolPtr &pool, const QString &operation);
/// Of a call on a volume that is there. NotFound: its file is not. Busy: it is being built, or
/// copied from.
Error volumeError(const Connection &connection, const QString &pool, const QString &operation,
                  const QString &volume);
/// Of making a volume, as a copy of `source` if that is not null. NameTaken: the storage has one of
/// this name or, where it is a folder, a file. Busy: the source is being built.
Error creationError(const Connection &connection, const PoolPtr &pool, const QString &operation,
                    const QString &volume, const VolumePtr &source = {});

/// Of defining a storage. NameTaken: there is one of this name.
Error definitionError(const Connection &connection, const QString &operation, const QString &pool);
/// Of a storage of a new name on a folder. NotFound: there is no such folder. NameTaken: a storage
/// is on it.
Error folderError(const QString &operation, const QString &pool);

} // namespace ramet
