// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/clone/clonerun.h"
#include "storage/domain/identity.h"
#include "storage/undo/journal.h"

#include <stop_token>

namespace ramet {

/// The journal's fact that the clone's disk was written to by virt-customize.
inline const QString customizedFact = QStringLiteral("customized");

/// Lets virt-customize write to the clone's own system disk, where that is the plan's way: after it
/// was made, and before the definition names it, so that nobody can start it meanwhile. A failure
/// or a stop leaves the disk to the rollback. Unsupported: the disk is not this machine's file;
/// with the cause GuestSettingsGone: an earlier run was cut off before its end, and no journal
/// keeps what is secret.
Status customizeClone(const ClonePlan &plan, const CloneEnds &ends, Journal &journal,
                      const std::map<QString, NewDiskSource> &disks, const std::stop_token &stop,
                      const ProgressSink &progress);

} // namespace ramet
