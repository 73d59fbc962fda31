// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/domain/virtualmachine.h"
#include "storage/look/look.h"
#include "storage/operation.h"
#include "tests/storage/storagelab.h"

#include <QTemporaryDir>

namespace ramet::test {

QByteArray say(const std::vector<Refusal> &refusals);
/// Of that reason, and with a name that contains `name`.
bool has(const std::vector<Refusal> &refusals, Reason reason, const QString &name = {});

/// A VM "web" that is off, with one disk, on one node, and what snapshots can be asked of it.
class SnapshotVm {
protected:
    /// Makes the VM.
    void make();
    /// Whatever the test made must be removable by the means of the product.
    void takeAway();

    Inventory look() { return ramet::look(m_lab.nodes(), Scope::users()); }
    VirtualMachine vm() { return *look().findVm(m_vm); }
    QString disk() { return vm().disks.front().path; }
    void write(int pattern, int offsetMiB, int length = 2);
    /// A raw copy of what the VM's disk holds now.
    QString keep(const QString &name);
    TakeSnapshotPlan planTake(const QString &name, bool external)
    {
        return planTakeSnapshot(look(), {.vm = m_vm, .name = name, .external = external});
    }
    Result<Outcome> take(const QString &name, bool external)
    {
        return execute(m_lab.nodes(), planTake(name, external), {});
    }
    RevertSnapshotPlan planRevert(const QString &name, bool discard = false)
    {
        return planRevertSnapshot(look(), {m_vm, name, discard});
    }
    Result<Outcome> revert(const QString &name, bool discard = false)
    {
        return execute(m_lab.nodes(), planRevert(name, discard), {});
    }
    DeleteSnapshotPlan planDelete(const QString &name, bool children = false)
    {
        return planDeleteSnapshot(look(), {m_vm, name, children});
    }
    Result<Outcome> remove(const QString &name, bool children = false,
                           const RunControl &control = {})
    {
        return execute(m_lab.nodes(), planDelete(name, children), control);
    }
    bool boots();
    QStringList names(); ///< of its snapshots
    std::vector<UnfinishedTask> unfinished()
    {
        return unfinishedTasks(Journal::defaultFolder(), nullptr);
    }

    StorageLab m_lab;
    VmRef m_vm;
    QTemporaryDir m_kept; ///< of copies

private:
    void clear();

    QStringList m_empty;
};

} // namespace ramet::test
