// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/libvirt/connection.h"

namespace ramet {

/// Backups of an active domain, of which a domain has one at a time. A push backup writes to files;
/// in pull mode QEMU serves the disks by NBD until end(), and its <scratch> files take what the
/// guest overwrites meanwhile.
namespace backups {

/// Starts to copy or serve all disks of `xml`, a <domainbackup>, whose files exist already, as they
/// are when this returns. Busy: another job has the domain or a disk of it.
Status begin(const Connection &connection, const QString &uuid, const QString &xml);
/// Whether the one runs that writes to `path`. What came of it the block jobs of its disks tell
/// (mirrors::Watch): libvirt's own record is of the last one of anybody.
Result<bool> isRunning(const Connection &connection, const QString &uuid, const QString &path);
/// What the one that runs writes to, targets or scratch files, anybody's; empty: none runs.
Result<QStringList> targets(const Connection &connection, const QString &uuid);
/// True when no job of anybody holds the domain as a whole. Unsupported: the daemon has lost what
/// it must know of a job that it holds; no backup can begin until the VM was off.
Result<bool> isIdle(const Connection &connection, const QString &uuid);
/// Ends the backup that writes to `path` and waits for its end; lets the guest go on where
/// QEMU stopped it because the backup's target was full. NotFound: there was nothing to do. Busy:
/// it did not end in half a minute.
Status end(const Connection &connection, const QString &uuid, const QString &path);

} // namespace backups
} // namespace ramet
