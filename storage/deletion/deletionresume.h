// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/libvirt/nodes.h"
#include "storage/undo/cleanoutcome.h"
#include "storage/undo/journal.h"

#include <stop_token>

namespace ramet {

/// The fact of a deletion that ends a move: node, task. It goes on where the VM is whole there and
/// is taken back otherwise, whatever was asked for.
inline const QString movedVm = QStringLiteral("moved");

/// Of a deletion that was cut off before its first disk went: the VM is defined again, as it was.
/// Else what is left stays and is named. `nodes`: as for finishDeletion(). Blocks.
Result<CleanOutcome> takeBackDeletion(Nodes &nodes, Journal &journal, const std::stop_token &stop);

/// Goes on with an interrupted deletion: UEFI variables and TPM state that it was to take along go,
/// then the disks that it had named and that nothing needs, as far as they are the same still. A VM
/// that has moved starts with its new node as it did with the old one. `nodes`: all that could need
/// one. `vmIsWhole`: the VM is there. Blocks; a stop ends it before the next disk. After a failure
/// it can be continued again.
Result<CleanOutcome> finishDeletion(Nodes &nodes, std::unique_ptr<Journal> journal,
                                    const std::stop_token &stop);

} // namespace ramet
