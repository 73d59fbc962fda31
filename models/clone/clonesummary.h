// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/clone/cloneplan.h"

#include <QSet>

#include <optional>

namespace ramet {

/// The line that says what a valid plan will do: "Copies 12.4 GiB to “default”; 80 GiB free",
/// "Copies 12.4 GiB to “default”, while “web” keeps running" or "Instant; shares the disk of
/// “debian-12”; 196 KiB". Instant is said only of what is linked, or known to share blocks. The
/// time only from a measured rate, in bytes per second. Pure function.
QString cloneSummary(const Inventory &inventory, const ClonePlan &plan, std::optional<double> rate);

/// The same without the free space, for where several plans need it.
QString cloneText(const ClonePlan &plan, std::optional<double> rate);

/// What a disk that is made takes on its storage at first. Pure function.
quint64 bytesNeeded(const DiskPlan &disk);

/// The line of a plan that is refused: the first reason that is not `explained` beside its field
/// or, where all are, the names of these fields.
QString refusedSummary(const std::vector<Refusal> &refusals, const QSet<Field> &explained);

/// How the disks will be made and why not faster: one sentence where all are made by one method,
/// else one for each method with its disks, a line each. Empty when none is made.
QString cloneWays(const Inventory &inventory, const ClonePlan &plan);

} // namespace ramet
