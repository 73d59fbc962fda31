// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/domain/virtualmachine.h"
#include "storage/pool/storagepool.h"

namespace ramet {

/// Which file of this machine a path names: the file system, the inode, and when it was made, so
/// that a number used again is another file. Follows symbolic links and mounts. Empty: there is no
/// such file here. Blocks as long as the file system does.
QString fileIdOf(const QString &path);

/// Of all that they name, for a node whose daemon runs on this machine. A path may mean another
/// file to it, in a container: what is concluded from these ids may only add to what is known.
void addFileIds(StoragePool &pool);
void addFileIds(VirtualMachine &vm);

} // namespace ramet
