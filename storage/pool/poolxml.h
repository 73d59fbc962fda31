// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/result.h"
#include "storage/pool/poolrecord.h"
#include "storage/pool/storagepool.h"

namespace ramet {

/// `failures`: gets volumes that cannot be parsed; the pool is without them.
Result<StoragePool> readPool(const PoolRecord &record, const QString &node,
                             std::vector<PoolRecord::Failure> *failures = nullptr);
Result<Volume> readVolume(const QString &xml);

/// The XML of a new, empty image. `backing` with an empty path: none.
struct NewVolume {
    QString name;
    QString format;
    quint64 capacityBytes = 0;
    QString backingPath;
    QString backingFormat;
};
QString volumeDefinition(const NewVolume &volume);

} // namespace ramet
