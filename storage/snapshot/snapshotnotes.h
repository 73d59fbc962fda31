// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/libvirt/connection.h"
#include "storage/snapshot/deletesnapshotplan.h"

#include <functional>

namespace ramet {

/// What a deletion of snapshots tells libvirt of the VM and of its snapshots. Blocks. Lives no
/// longer than the VM, as it was before, and the plan.
class SnapshotNotes {
public:
    SnapshotNotes(Connection connection, const VirtualMachine &vm, const DeleteSnapshotPlan &plan)
        : m_connection(std::move(connection))
        , m_vm(vm)
        , m_plan(plan)
    {
    }

    /// Before the first byte is merged: it spoils what a snapshot holds, and nobody must go back to
    /// it or clone it, whatever becomes of this program. Each says that what lies on its file is a
    /// file that is not there, which is refused (sourcestate.cpp). libvirt is not let forget them
    /// before the end: it would name the base in their children's places, too early.
    /// True: one was marked.
    Result<bool> spoil() const;
    /// After the merge: nothing names the layers any more, and no snapshot a file that goes.
    Status rename() const;

private:
    using Change = std::function<Result<QString>(const QString &)>;
    Status change(const Snapshot &snapshot, const Change &change) const;
    Status renameInDefinition() const;
    Status forgetOverlays(const Snapshot &snapshot) const;

    Connection m_connection;
    const VirtualMachine &m_vm;
    const DeleteSnapshotPlan &m_plan;
};

} // namespace ramet
