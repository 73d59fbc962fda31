// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/deletion/deletedvm.h"
#include "storage/deletion/deletionplan.h"
#include "storage/libvirt/nodes.h"
#include "storage/undo/journal.h"

#include <stop_token>

namespace ramet {

/// Where the VM is by now: its deletion is the end of a move. A deletion that was cut off goes on
/// only once it is whole there, and is taken back otherwise.
struct MovedTo {
    QString node;
    QString task; ///< the journal of what made it there
};

/// The deletion of one VM in its steps, so that several can share a look before and after each has
/// lost its definition. All functions block; worker thread. After an error the VM is as it was, but
/// for what Error::leftovers names; where disks are left without it, the journal stays.
class VmDeletion {
public:
    /// `shown`: what was agreed to; its disks go as far as they are still the VM's own in `fresh`,
    /// the plan on the look `before`, which must live as long.
    VmDeletion(Nodes &nodes, const DeletePlan &shown, const Inventory &before, DeletePlan fresh,
               std::optional<MovedTo> movedTo = {});

    /// Checks again, notes the disks and takes the definition away.
    Status begin(const std::stop_token &stop);
    /// Deletes the disks; puts the definition back where something needs them `now`.
    Status finish(const Inventory &now, const Lineage &lineageNow);
    /// Of a move, in place of finish(): defines the VM again. Returns the error with what else went
    /// wrong.
    Error takeBack(const Error &cause);

private:
    Status check();
    Status note();
    Status removeDefinition();
    Error keptFor(const QStringList &users) const;
    Status putBack() const;
    Status removeFirmwareFiles() const;
    Status deleteDisks();
    Status end(Status status);

    Nodes &m_nodes;
    const Inventory &m_before;
    DeletePlan m_plan;
    std::optional<MovedTo> m_movedTo;
    std::vector<DeletePlan::OwnDisk> m_disks; ///< agreed to
    VirtualMachine m_owner;                   ///< the VM with these disks
    DeletedVm m_vm;
    std::optional<Connection> m_connection;
    std::unique_ptr<Journal> m_journal;
};

} // namespace ramet
