// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/snapshottree.h"

#include "models/printable.h"
#include "models/refusaltext.h"
#include "storage/clone/sourcestate.h"
#include "storage/snapshot/deletesnapshotplan.h"
#include "storage/snapshot/revertplan.h"
#include "storage/snapshot/takeplan.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace ramet {
namespace {

struct SnapshotText {
    Q_DECLARE_TR_FUNCTIONS(SnapshotTree)
};

/// A node that lies might make a circle of parents: each snapshot comes once.
class TreeWriter {
public:
    explicit TreeWriter(const VirtualMachine &vm)
        : m_vm(vm)
    {
    }

    std::vector<SnapshotNode> write()
    {
        for (const Snapshot &snapshot : m_vm.snapshots) {
            if (!m_vm.findSnapshot(snapshot.parent))
                add(snapshot, 0);
        }
        for (const Snapshot &snapshot : m_vm.snapshots)
            add(snapshot, 0); // those of a circle
        return std::move(m_nodes);
    }

private:
    void add(const Snapshot &snapshot, int depth)
    {
        if (m_done.contains(snapshot.name))
            return;
        m_done << snapshot.name;
        m_nodes.push_back({snapshot.name, depth > 0 ? snapshot.parent : QString(),
                           snapshot.description, snapshot.created,
                           snapshot.holds(Snapshot::Kind::Internal),
                           snapshot.holds(Snapshot::Kind::External), snapshot.hasMemory,
                           snapshot.isCurrent, depth});
        for (const Snapshot &child : m_vm.snapshots) {
            if (child.parent == snapshot.name)
                add(child, depth + 1);
        }
    }

    const VirtualMachine &m_vm;
    QStringList m_done;
    std::vector<SnapshotNode> m_nodes;
};

template <class Plan> QString firstReason(const Plan &plan)
{
    return plan.isValid() ? QString() : refusalText(plan.refusals.front());
}

} // namespace

std::optional<Refusal> whyNotTakeSnapshot(const Inventory &inventory, const VmRef &vm,
                                          const Lineage *lineage)
{
    TakeSnapshotRequest request{.vm = vm, .name = QStringLiteral("a")};
    TakeSnapshotPlan plan = planTakeSnapshot(inventory, request, lineage);
    if (!plan.isValid() && !plan.isExternal) {
        request.external = true;
        plan = planTakeSnapshot(inventory, request, lineage);
    }
    std::erase_if(plan.refusals,
                  [](const Refusal &refusal) { return refusal.field == Field::Name; });
    return plan.isValid() ? std::nullopt : std::optional(plan.refusals.front());
}

std::vector<SnapshotNode> snapshotTree(const VirtualMachine &vm)
{
    return TreeWriter(vm).write();
}

QString snapshotNameText(const SnapshotNode &snapshot)
{
    const QString name = printable(snapshot.name);
    return snapshot.isCurrent
               ? SnapshotText::tr("%1 (current)", "the snapshot last taken or gone back to")
                     .arg(name)
               : name;
}

QString takenText(const SnapshotNode &snapshot)
{
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(snapshot.created),
                              QLocale::ShortFormat);
}

QString holdsText(const SnapshotNode &snapshot)
{
    QStringList words;
    if (snapshot.isInside)
        words << SnapshotText::tr("inside the disk’s image");
    if (snapshot.isOfFiles)
        words << SnapshotText::tr("as files of its own");
    if (words.isEmpty())
        words << SnapshotText::tr("no disks");
    if (snapshot.hasMemory)
        words << SnapshotText::tr("with memory");
    return words.join(QStringLiteral(", "));
}

SnapshotAbilities snapshotAbilities(const Inventory &inventory, const std::optional<VmRef> &ref,
                                    const QString &name, const Lineage *lineage)
{
    const VirtualMachine *vm = ref ? inventory.findVm(*ref) : nullptr;
    if (!vm) {
        const QString reason = SnapshotText::tr("Select a VM first.");
        return {reason, reason, reason, reason, reason};
    }
    SnapshotAbilities abilities;
    const auto whyNotTake = whyNotTakeSnapshot(inventory, *ref, lineage);
    abilities.take = whyNotTake ? refusalText(*whyNotTake) : QString();
    if (!vm->findSnapshot(name)) {
        const QString reason = SnapshotText::tr("Select a snapshot first.");
        return {abilities.take, reason, reason, reason, reason};
    }
    const Lineage known = lineage ? *lineage : Lineage(inventory);
    abilities.revert = firstReason(planRevertSnapshot(inventory, {*ref, name}, &known));
    abilities.removeWithChildren =
        firstReason(planDeleteSnapshot(inventory, {*ref, name, true}, &known));
    abilities.remove = firstReason(planDeleteSnapshot(inventory, {*ref, name}, &known));
    const auto state = sourceState(*inventory.findNode(ref->node), *vm, name);
    abilities.clone = state ? QString() : refusalText(state.error());
    return abilities;
}

} // namespace ramet
