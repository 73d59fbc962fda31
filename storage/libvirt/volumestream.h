// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Only for storage/libvirt: a volume's bytes, through a stream of its connection.

#include "storage/libvirt/handles.h"

namespace ramet {

/// Sends all bytes to the start of the volume. `pool` and `name` are the volume's.
Status sendToVolume(const Connection &connection, const QString &pool, const QString &name,
                    const VolumePtr &volume, const QByteArray &bytes);
/// Its first `length` bytes, 0 means all.
Result<QByteArray> receiveFromVolume(const Connection &connection, const QString &pool,
                                     const QString &name, const VolumePtr &volume, quint64 length);

} // namespace ramet
