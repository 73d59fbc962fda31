// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/copy/diskplan.h"
#include "storage/domain/rbdsource.h"

#include <functional>

namespace ramet {

/// Whether what a block job writes goes through the page cache of the node.
enum class JobCache { Bypassed, Used };
/// The <disk> element of a block job's target: the plan's new volume, which is there already.
/// `rbd`: of its storage, where that is on Ceph.
QString jobTargetXml(const DiskPlan &disk, const QString &path, const std::optional<RbdSource> &rbd,
                     JobCache cache);
/// Calls `start` with that element: past the page cache, and through it where that was refused, as
/// some file systems are without O_DIRECT. Past it 2 GiB into a sparse raw file of 20 GiB took 1.7
/// s instead of 4.7 (libvirt 9.0, ext4), the node keeps what its guests read in memory, and what is
/// copied is on the disk.
Status startJobInto(const DiskPlan &disk, const QString &path, const std::optional<RbdSource> &rbd,
                    const std::function<Status(const QString &diskXml)> &start);

} // namespace ramet
