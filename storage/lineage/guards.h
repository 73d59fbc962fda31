// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/refusal.h"
#include "storage/lineage/lineage.h"

namespace ramet {

/// A plan for one VM that says only whether it may be done: every reason against it.
struct VmPlan {
    VmRef vm;
    QString name;
    std::vector<Refusal> refusals;
    bool isValid() const { return refusals.empty(); }
};

/// What plans that change or remove disks ask first. Each adds what stands against it.
namespace guards {

using Refusals = std::vector<Refusal>;

void add(Refusals &refusals, Reason reason, const QString &object, const QString &other = {},
         const QStringList &names = {});
/// The VM, or null and the reason why it cannot be worked on.
const VirtualMachine *find(const Inventory &inventory, const VmRef &ref, Refusals &refusals);
void refuseUnlessOff(const VirtualMachine &vm, Refusals &refusals);
/// Something known rests on the VM's disks or uses them: it is named. A copy helper among them is a
/// reason of its own.
void refuseIfNeeded(const Lineage &lineage, const VirtualMachine &vm, Refusals &refusals);
/// The same of dependants that are known: who has the disks themselves apart from what rests on
/// them, as the ways out differ.
void refuseFor(const std::vector<Dependant> &dependants, const VirtualMachine &vm,
               Refusals &refusals);
/// Names the files that are taken for one with these by what their node tells alone: what needs
/// the one may need only the other.
void addAlike(const Lineage &lineage, const QString &node, const QStringList &paths,
              const QString &object, Refusals &refusals);
/// A copy helper of a task of Ramet has an image open to which the VM would write.
void refuseIfHeld(const Lineage &lineage, const VirtualMachine &vm, Refusals &refusals);
/// A clone runs whose disks still come from the VM's: these have to stay as they are.
void refuseIfFetched(const Lineage &lineage, const VirtualMachine &vm, Refusals &refusals);
/// An off VM was made independent, and nothing proves that its QEMU wrote all before it ended: what
/// an image lacks would read as zeros. A new flatten copies it again. Where the image or the
/// definition still names what is below, or the VM's state is saved (QEMU writes all then), nothing
/// is lost.
std::optional<Refusal> whyUnwritten(const NodeInventory &node, const VirtualMachine &vm);
void refuseIfUnwritten(const Inventory &inventory, const VirtualMachine &vm, Refusals &refusals);
/// What could not be read may hide something that uses the VM's disks: each is named.
void refuseIfHidden(const Inventory &inventory, const VirtualMachine &vm, Refusals &refusals);
/// The same, and where a storage does not tell what its images rest on.
void refuseIfUnknown(const Inventory &inventory, const VirtualMachine &vm, Refusals &refusals);
/// Disks that belong to this VM alone; others may use shareable and read-only ones.
bool isOwn(const VirtualMachine &vm, const Disk &disk);

} // namespace guards
} // namespace ramet
