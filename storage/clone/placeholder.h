// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/clone/cloneplan.h"
#include "storage/domain/identity.h"
#include "storage/libvirt/connection.h"
#include "storage/undo/journalfile.h"
#include "storage/undo/rollback.h"

namespace ramet {

/// The marks of the definition that reserves the clone's name: who makes it, and of what.
RametMarks buildingMarks(const ClonePlan &plan, const JournalHeader &task);

/// Defines the new VM without what makes a VM of it, as a step of the rollback: its name and UUID
/// are taken from here on. `xml`: what it will be; one that the node does not accept fails now.
Status reserveName(Rollback &rollback, const Connection &connection, const ClonePlan &plan,
                   const QString &xml);
/// That this definition is there as the task made it, and these new disks: they may have been
/// removed, by hand or as another client's leftovers. Busy: it was started. Blocks.
Status checkPlaceholder(const Connection &connection, const ClonePlan &plan, const QString &task,
                        const std::map<QString, NewDiskSource> &disks);

/// Changes the marks of a clone that is made, in the definition and, where it runs, the live one.
Status changeMarks(const Connection &connection, const QString &uuid,
                   const std::function<void(RametMarks &)> &change);

} // namespace ramet
