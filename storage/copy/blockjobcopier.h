// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/copy/diskcopier.h"
#include "storage/copy/helpersource.h"

namespace ramet {

/// QEMU copies in a helper.
/// `disks`: all that this copier may be asked for; one helper serves them all.
std::unique_ptr<DiskCopier> makeBlockJobCopier(CopyContext &context, HelperPlatform platform,
                                               std::vector<DiskPlan> disks);
inline constexpr const char *nodeNbdFact = "nbd"; ///< in the journal, by makeNodeNbdCopier()
/// The same from elsewhere. `fact`: the journal's name of what a later run needs to go on.
std::unique_ptr<DiskCopier> makeBlockJobCopier(CopyContext &context, HelperPlatform platform,
                                               std::vector<DiskPlan> disks,
                                               std::unique_ptr<HelperSource> source, QString fact);
/// Whether these copiers, or what serves them, noted the helper with this UUID: its work goes on.
bool isNotedHelper(const Journal &journal, const QString &uuid);

} // namespace ramet
