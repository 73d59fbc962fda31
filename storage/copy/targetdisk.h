// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/copy/diskplan.h"
#include "storage/domain/rbdsource.h"

namespace ramet {

/// The <disk> element of a block job's target: the plan's new volume, which is there already.
/// `rbd`: of its storage, where that is on Ceph.
QString targetDiskXml(const DiskPlan &disk, const QString &path,
                      const std::optional<RbdSource> &rbd);
/// "sda", "sdb" …: the target of a helper's disk.
QString helperDiskName(size_t index);

} // namespace ramet
