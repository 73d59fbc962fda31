// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/snapshot/deletesnapshotplan.h"
#include "storage/snapshot/revertplan.h"

#include <functional>

class QWidget;

namespace ramet {

/// The questions of MessagePrompter about snapshots; see Prompter.
namespace snapshotprompts {

void confirmRevert(QWidget *parent, const RevertSnapshotPlan &kept,
                   const RevertSnapshotPlan &discarded,
                   std::function<void(const RevertSnapshotPlan &)> yes);
void confirmDelete(QWidget *parent, const DeleteSnapshotPlan &alone,
                   const DeleteSnapshotPlan &withChildren,
                   std::function<void(const DeleteSnapshotPlan &)> yes);

} // namespace snapshotprompts
} // namespace ramet
