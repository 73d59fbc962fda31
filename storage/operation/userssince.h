// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/plan/refusal.h"
#include "storage/pool/inventory.h"

namespace ramet {

/// What rests on the VM's disks by now, or is being cloned from them, and nodes that do not answer
/// any more. Asked after the VM was changed: a clone reserves its name before it looks at its
/// source, so one of both sees the other. Blocks: looks at all nodes.
QStringList usersSince(Nodes &nodes, const Inventory &before, const VirtualMachine &vm);

/// The error of an operation whose fresh plan has these against it.
Error refused(const QString &operation, const QString &name, const std::vector<Refusal> &refusals);

} // namespace ramet
