// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/libvirt/blockjobcalls.h"

namespace ramet {

/// Block jobs that copy into a disk what it rests on, until it rests on nothing: of an active
/// domain, its guest runs on meanwhile. When such a job has ended well libvirt takes the files
/// below out of the live and the inactive definition (seen with libvirt 9.0). One that was ended
/// early leaves a disk that is whole and rests on the same as before; it only holds more.
namespace pulls {

/// Busy: another job has the disk.
Status start(const Connection &connection, const QString &domainUuid, const QString &disk,
             quint64 bytesPerSecondLimit);
/// Empty: there is no such job any more, whatever its end was.
Result<std::optional<BlockJobInfo>> info(const Connection &connection, const QString &domainUuid,
                                         const QString &disk);
/// Ends the job early and waits for its end. NotFound: there is none; another kind of job is left
/// alone.
Status end(const Connection &connection, const QString &domainUuid, const QString &disk);

} // namespace pulls
} // namespace ramet
