// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/libvirt/connection.h"
#include "storage/lineage/guards.h"
#include "storage/undo/rollback.h"

namespace ramet {

/// libvirt finds the UEFI variables of a firmware that it picked itself by the VM's name: after a
/// rename the VM would begin with new ones. So they are copied to where it will look, over libvirt,
/// as a step of the rollback; the old file stays. Returns the path for nvram in the definition;
/// empty: nothing is to be named. Before the rename. Blocks.
Result<QString> carryVariables(Rollback &rollback, const Connection &connection, const VmPlan &plan,
                               const QString &newName);
/// The definition with its variables at this path.
Result<QString> definitionWithVariables(const QString &xml, const QString &path);

} // namespace ramet
