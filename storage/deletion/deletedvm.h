// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/libvirt/domaincalls.h"
#include "storage/undo/journal.h"

namespace ramet {

/// A VM whose definition a deletion takes away: what brings it back, and what has to go beside its
/// disks. Part of the deletion's journal, so that a later run can do the same. All functions block.
struct DeletedVm {
    QString node{}; ///< as the journal calls it
    QString uuid{}; ///< empty: none was noted
    QString name{};
    QString xml{};
    bool autostart = false;
    domains::FirmwareFiles files{}; ///< what goes
    QStringList snapshots{};        ///< as libvirt describes them
    QString currentSnapshot{};      ///< a name
};

Status noteDeletedVm(Journal &journal, const DeletedVm &vm);
DeletedVm deletedVm(const Journal &journal);

/// It is as it was: its definition, whether it starts with its node, and the list of its snapshots.
/// Only a saved state is lost. One that is defined is left alone.
Status defineAgain(const Connection &connection, const DeletedVm &vm);

/// False: the VM runs, so its definition is there again.
Result<bool> removeDefinition(const Connection &connection, const DeletedVm &vm,
                              const domains::FirmwareFiles &files = {});

/// Deletes `files`. They go with a definition and could not be put back: only once nothing can
/// refuse any more. So the VM is defined again for a moment, in which somebody may start it: false,
/// and it stays. `hasMoved`: what is defined is no machine, as it would be in the network twice.
Result<bool> removeFirmwareFiles(const Connection &connection, const DeletedVm &vm, bool hasMoved);

} // namespace ramet
