// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/result.h"
#include "storage/pool/storagepool.h"

namespace ramet::localvolumes {

/// Files of this machine, read without the daemon and much faster, for a node whose daemon runs
/// here. All calls block as long as the file system does.

/// Whether the volume, as the daemon told it, is the same file here: it changed at the same
/// nanosecond. One such file proves its folder: a daemon in a container may have another one.
bool isHere(const Volume &volume);

/// One file of a storage's folder as libvirt tells it, with what only its header tells. NotFound:
/// it is gone. Unsupported: of a kind that is left to the daemon to tell. Denied: not readable.
Result<Volume> read(const QString &folder, const QString &name);

/// Adds to a volume of a file what its header alone tells.
void addHeader(Volume &volume);

/// Names in the folder that libvirt would list.
QStringList names(const QString &folder);

/// All names in the folder, of whatever kind, also of links to nothing.
QStringList allNames(const QString &folder);

/// Space as libvirt counts it, of now.
void measure(StoragePool &pool);

/// The same where no volume proves that the folder is here, such as of an empty storage: if the
/// file system here has the size, to the byte, of the one that the daemon told.
void measureIfSame(StoragePool &pool);

} // namespace ramet::localvolumes
