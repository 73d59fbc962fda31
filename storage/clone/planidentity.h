// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/error.h"
#include "storage/clone/cloneplan.h"
#include "storage/domain/identity.h"

#include <optional>

namespace ramet {

/// What the plan says of the new definition: all but the new disks and the UEFI variables, which
/// are named when they are made.
NewIdentity identityOf(const ClonePlan &plan, const RametMarks &marks);

/// The name of the volume for a disk whose target, pool and format are planned: `web-vda.qcow2`.
/// Where that is there or `taken` (names of volumes of this pool), or another node could choose it
/// at the same time, part of the new VM's UUID keeps them apart: no daemon sees what the other is
/// about to create. What the clone only reads always has it, as its deletion goes by that
/// (ownfiles.cpp): `web-sda-0123abcd.iso`.
QString newVolumeName(const Inventory &inventory, const StoragePool &pool, const DiskPlan &disk,
                      const QString &fileStem, const QString &newUuid,
                      const QSet<QString> &taken = {});

/// For a run that took back all that it made, as a volume's name was taken by a file that nobody
/// had listed: the plan with the names that newVolumeName() gives where it sees such files. Empty:
/// the run failed for something else.
std::optional<ClonePlan> planPastTakenName(const ClonePlan &plan, const Error &error);

} // namespace ramet
