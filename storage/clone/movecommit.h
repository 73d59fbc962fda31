// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/clone/cloneplan.h"
#include "storage/clone/handover.h"
#include "storage/libvirt/nodes.h"
#include "storage/undo/rollback.h"

namespace ramet {

/// The commit of a move: the source's definition goes, then the VM's own takes the place of the
/// definition that reserved its name, which has another UUID so that nothing is overwritten.
/// Returns the UUID. Blocks.
///
/// Where the target's answer is lost the node is asked again, for half a minute or until a stop,
/// whether it has the VM. Error of the cause MoveUnknown: nobody knows. Then nothing may be taken
/// back, as the VM could be there: both journals stay, and who goes on with the deletion's asks the
/// target first (deletionresume.h). After any other error the VM is not there.
Result<QString> takeSourcesPlace(Nodes &nodes, const ClonePlan &plan, const Connection &target,
                                 Rollback &rollback, HandOver &handOver, const QString &xml,
                                 const std::stop_token &stop);

} // namespace ramet
