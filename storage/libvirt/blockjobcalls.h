// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/libvirt/connection.h"

#include <QStringList>
#include <initializer_list>
#include <optional>

namespace ramet {

struct BlockJobInfo {
    quint64 doneBytes = 0;
    quint64 totalBytes = 0; ///< 0 until QEMU has counted
    quint64 bytesPerSecondLimit = 0;
};

/// Block copy of one disk of an active domain. `disk` is the target name, such as "sda".
namespace blockjobs {

/// Of a job that could not begin, right after the call. Busy: a job of another holds one of the
/// disks, which libvirt has no code of its own for.
Error takenError(const Connection &connection, const QString &domainUuid, const QString &operation,
                 const QString &object, const QStringList &disks);
/// Starts to copy into a file that exists already. Busy: the disk has a job. `diskXml` is the
/// target's <disk> element. `pieceBytes`: a power of two, what is looked at and copied at once; 0:
/// QEMU's own choice.
Status startCopy(const Connection &connection, const QString &domainUuid, const QString &disk,
                 const QString &diskXml, quint64 bytesPerSecondLimit = 0, unsigned pieceBytes = 0);
/// Changes the limit of a job that runs; 0: none. NotFound: the disk has no job.
Status setSpeed(const Connection &connection, const QString &domainUuid, const QString &disk,
                quint64 bytesPerSecond);
/// Empty when there is no job any more: it failed.
Result<std::optional<BlockJobInfo>> info(const Connection &connection, const QString &domainUuid,
                                         const QString &disk);
/// The same of jobs of these kinds alone (virDomainBlockJobType): of a domain that has ended, too,
/// there is none.
Result<std::optional<BlockJobInfo>> infoOf(const Connection &connection, const QString &domainUuid,
                                           const QString &disk, std::initializer_list<int> kinds);
/// Ends the job and waits for its end. A finished copy stays a consistent copy. `flags` are of
/// virDomainBlockJobAbort. NotFound: the disk has no job.
Status abort(const Connection &connection, const QString &domainUuid, const QString &disk,
             unsigned flags = 0);
/// True when the mirror holds everything: aborting now keeps a complete copy.
Result<bool> isReady(const Connection &connection, const QString &domainUuid, const QString &disk);

} // namespace blockjobs
} // namespace ramet
