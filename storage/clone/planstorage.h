// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/copy/diskplan.h"
#include "storage/inventory/inventory.h"

#include <functional>

namespace ramet {

using MayTake = std::function<bool(const StoragePool &pool)>;

/// Where a new volume goes when nobody said it: the first of the wanted ones that may take it, else
/// the one with the most room. Null: none may.
const StoragePool *chooseStorage(const NodeInventory &node,
                                 const std::vector<const StoragePool *> &wanted,
                                 const MayTake &mayTake);

/// For a disk that comes from another node, from `home` there if it is on a storage: the one of the
/// same name and kind, else that with the most room. One with too little room only where none has
/// enough.
const StoragePool *storageForArrival(const NodeInventory &target, const StoragePool *home,
                                     quint64 bytes, const MayTake &mayTake);
/// Where it is made whole before: beside the original, else where there is the most room.
const StoragePool *storageForStage(const NodeInventory &source, const StoragePool *home,
                                   quint64 bytes, const MayTake &mayTake);

/// The name of the volume of a stage: no other clone has it.
QString stageVolumeName(const QString &fileStem, const QString &target, const QString &newUuid);

} // namespace ramet
