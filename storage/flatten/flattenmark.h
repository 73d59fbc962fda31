// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/flatten/flattenplan.h"
#include "storage/libvirt/connection.h"

/// What a flattened VM's definition says of the copying. All block.
namespace ramet::flattenmark {

/// Before anything is copied: until the last act, whatever happens, these disks count as resting on
/// what they rest on now, for everybody who looks. `run` as UnflushedDisk::run.
Status noteUnflushed(const Connection &connection, const FlattenPlan &plan, const QString &run);
/// Nothing of these disks can get lost any more, or nothing was copied whole: their images tell.
void forgetUnflushed(const Connection &connection, const FlattenPlan &plan);
/// The last act: the VM is a linked clone no more. A definition that was deleted meanwhile does not
/// come back: NotFound.
Status setIndependent(const Connection &connection, const FlattenPlan &plan);

} // namespace ramet::flattenmark
