// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/addstorage/folderplan.h"
#include "storage/libvirt/nodes.h"

namespace ramet {

/// Defines the storage, starts it and lets it start with the node. Blocks. On an error nothing of
/// it is left; the folder and its files are never touched. Refused: whyNotFolderStorage.
Status runAddStorage(Nodes &nodes, const FolderStorage &storage);

} // namespace ramet
