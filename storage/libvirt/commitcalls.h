// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/libvirt/blockjobcalls.h"

namespace ramet {

/// Block jobs that copy layers of a disk into the one below them: of an active domain, whose guest
/// runs on meanwhile. The disk's content is the same at every moment, also when such a job was
/// ended early: only what the layer below alone would show changes with the first byte.
namespace commits {

/// Copies `top` and all between into `base`, both named by their paths. When a job of layers below
/// the active one has ended well, libvirt and the header of the image above name `base` in their
/// place. Where `top` is the disk itself (`isActive`), the job goes on until finish().
/// Busy: another job has the disk.
Status start(const Connection &connection, const QString &domainUuid, const QString &disk,
             const QString &base, const QString &top, bool isActive, quint64 bytesPerSecondLimit);
/// Empty: there is no such job any more, whatever its end was.
Result<std::optional<BlockJobInfo>> info(const Connection &connection, const QString &domainUuid,
                                         const QString &disk);
enum class Switch {
    ToBase, ///< the domain goes on with the base, in its definitions too
    Stay,   ///< it keeps its disk; the base holds all of it
};
/// Ends the job of a disk itself that is ready (blockjobs::isReady).
Status finish(const Connection &connection, const QString &domainUuid, const QString &disk,
              Switch to);
/// Ends the job early and waits for its end. NotFound: there is none; another kind of job is left
/// alone.
Status end(const Connection &connection, const QString &domainUuid, const QString &disk);

} // namespace commits
} // namespace ramet
