// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/copy/diskcopier.h"

namespace ramet {

/// Creates the empty volume of a plan as a step of the rollback; returns its path.
Result<QString> createTarget(CopyContext &context, const DiskPlan &disk);
/// The same where this program will write to it. Unsupported, and nothing is left: the file that
/// the node made cannot be opened here.
Result<QString> createLocalTarget(CopyContext &context, const DiskPlan &disk);
/// The step that takes the volume of a plan back.
Undo targetUndo(const CopyContext &context, const DiskPlan &disk);

} // namespace ramet
