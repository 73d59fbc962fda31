// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/libvirt/connection.h"

namespace ramet {

struct BackupState {
    enum class Kind { Running, Succeeded, Failed };
    Kind kind = Kind::Running;
    quint64 doneBytes = 0;
    quint64 totalBytes = 0;
    QString detail; ///< of Failed, QEMU's text
};

/// Push backups of an active domain: of a domain there is one at a time.
namespace backups {

/// Starts to copy all disks of `xml`, a <domainbackup>, into files that exist already, as they are
/// when this returns. Busy: another job has the domain or a disk of it.
Status begin(const Connection &connection, const QString &uuid, const QString &xml);
/// Of the backup that runs, or that ended last. That the daemon does not know of one (it was
/// started anew meanwhile) is a failure, too.
Result<BackupState> state(const Connection &connection, const QString &uuid);
/// True when no job of anybody holds the domain as a whole. Unsupported: the daemon has lost what
/// it must know of a job that it holds; no backup can begin until the VM was off.
Result<bool> isIdle(const Connection &connection, const QString &uuid);
/// Ends the backup that writes to `path` and waits for its end; lets the guest go on where
/// QEMU stopped it because the backup's target was full. NotFound: there was nothing to do.
Status end(const Connection &connection, const QString &uuid, const QString &path);

} // namespace backups
} // namespace ramet
