// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/snapshot/deletesnapshotplan.h"
#include "storage/snapshot/revertplan.h"
#include "storage/snapshot/takeplan.h"

namespace ramet {

/// What a plan will do to which file, a line each, for people; valid plans.
QStringList planLines(const TakeSnapshotPlan &plan);
QStringList planLines(const RevertSnapshotPlan &plan);
QStringList planLines(const DeleteSnapshotPlan &plan);

} // namespace ramet
