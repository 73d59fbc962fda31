// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/cancel.h"
#include "storage/inventory/inventory.h"
#include "storage/inventory/patience.h"
#include "storage/inventory/scope.h"
#include "storage/libvirt/nodes.h"

namespace ramet {

/// The one way to read nodes: what is in the scope, and what could not be read as gaps. Each node
/// has a worker of its own. One that does not answer, in time or before a stop, is not reachable
/// in the result. Blocks no longer than silent nodes are waited for (link.h), or than the patience
/// where one is given; any thread.
Inventory look(Nodes &nodes, const Scope &scope, const Cancel &cancel = {},
               const Patience &patience = {});

/// One VM as it is now, without the paths of disks that are named by storage and volume.
/// NotFound: there is none.
Result<VirtualMachine> lookAtVm(Nodes &nodes, const VmRef &ref, const Cancel &cancel = {});

} // namespace ramet
