// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/libvirt/connection.h"
#include "storage/pool/storagepool.h"

namespace ramet {

/// Fills in what the volumes of a storage on Ceph rest on, and sets parentsKnown. One call of the
/// program, and none while the names of the volumes are those of the last one, unless `afresh`.
/// A cluster that did not answer is not asked again within a minute, unless `afresh`. Blocks.
void readParents(const Connection &connection, const QString &poolXml, StoragePool &pool,
                 bool afresh);

} // namespace ramet
