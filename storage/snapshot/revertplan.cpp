// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/snapshot/revertplan.h"

#include "storage/clone/sourcestate.h"
#include "storage/domain/vmname.h"
#include "storage/lineage/diskchain.h"
#include "storage/lineage/guards.h"
#include "storage/power/powerplan.h"
#include "storage/snapshot/snapshotfiles.h"

#include <algorithm>

namespace ramet {

namespace {

using namespace guards;

class RevertPlanner {
public:
    RevertPlanner(const Inventory &inventory, const VirtualMachine &vm, const Snapshot &snapshot,
                  const Lineage &lineage, RevertSnapshotPlan &plan)
        : m_inventory(inventory)
        , m_node(*inventory.findNode(vm.node))
        , m_vm(vm)
        , m_snapshot(snapshot)
        , m_lineage(lineage)
        , m_files(inventory, vm, lineage)
        , m_plan(plan)
    {
    }

    void make()
    {
        m_plan.hasMemory = m_snapshot.hasMemory;
        m_plan.isExternal = m_snapshot.holds(Snapshot::Kind::External);
        if (m_plan.isExternal && m_snapshot.holds(Snapshot::Kind::Internal))
            return refuse(Reason::SnapshotMixed);
        refuseState();
        const auto state = sourceState(m_node, m_vm, m_snapshot.name);
        if (!state)
            m_plan.refusals.push_back(state.error());
        m_plan.isExternal ? planOverlays() : checkImages();
        for (const Disk &disk : m_vm.disks) {
            if (disk.isFixed() && !m_snapshot.findDisk(disk.target))
                m_plan.droppedDisks << disk.target;
        }
    }

private:
    void refuse(Reason reason, const QStringList &names = {})
    {
        add(m_plan.refusals, reason, m_snapshot.name, m_vm.name, names);
    }

    void refuseState()
    {
        auto &refusals = m_plan.refusals;
        if (m_vm.isTemplate())
            add(refusals, Reason::TemplateIsReadOnly, m_vm.name);
        if (m_vm.marks.isBuilding || m_vm.marks.isFetching())
            add(refusals, Reason::SourceBuilding, m_vm.name);
        if (!m_vm.persistent)
            add(refusals, Reason::SourceTransient, m_vm.name);
        if (m_vm.hasManagedSave)
            add(refusals, Reason::SourceSaved, m_vm.name);
        if (!m_vm.isOff() && (m_plan.isExternal || !m_plan.hasMemory))
            add(refusals, Reason::SourceRunning, m_vm.name);
        if (!m_vm.isOff() || !m_plan.hasMemory || m_vm.isTemplate())
            return refuseIfFetched(m_lineage, m_vm, refusals);
        // It is a start.
        for (const Refusal &refusal :
             planStart(m_inventory, m_plan.request.vm, false, &m_lineage).refusals)
            refusals.push_back(refusal);
    }

    /// What is inside of images changes them.
    void checkImages()
    {
        QStringList written;
        for (const auto &[target, held] : m_snapshot.states) {
            const Disk *disk = m_snapshot.findDisk(target);
            if (!disk || held.kind != Snapshot::Kind::Internal)
                continue;
            written << disk->path;
            const QStringList users =
                m_files.othersOn(disk->path) + m_files.leftOn(disk->path, presentPaths());
            if (!users.isEmpty())
                refuse(Reason::SnapshotNeeded, users);
            QStringList later =
                m_files.statesOf(disk->path, {}) + m_files.restingOn(disk->path, {}, {});
            later.removeDuplicates();
            if (later.isEmpty() && m_files.isBelowPresent(disk->path))
                later << m_vm.name;
            if (!later.isEmpty())
                refuse(Reason::SnapshotHasLater, later);
        }
        m_files.refuseIfUnknown(written, m_plan.refusals);
    }

    QStringList presentPaths() const
    {
        QStringList paths;
        for (const Disk &disk : m_vm.disks)
            paths << disk.path;
        return paths;
    }

    void planOverlays()
    {
        for (const Need &need : m_snapshot.files) {
            if (need.kind == Need::Kind::SnapshotMemory)
                m_plan.memoryFile = need.name;
        }
        for (const auto &[target, held] : m_snapshot.states) {
            const Disk *disk = m_snapshot.findDisk(target);
            if (disk && held.kind == Snapshot::Kind::External)
                planOverlay(*disk);
        }
        for (const Disk &disk : m_vm.disks)
            planOld(disk);
    }

    void planOverlay(const Disk &disk)
    {
        const VolumePlace place = placeOf(m_node, disk);
        if (!place || !place.pool->holdsFiles())
            return add(m_plan.refusals, Reason::DiskOnNoStorage, disk.target, disk.path);
        const auto chain = diskChain(m_node, disk);
        if (!chain)
            return m_plan.refusals.push_back(chain.error());
        if (chain->whyNotByHeaders)
            return m_plan.refusals.push_back(*chain->whyNotByHeaders);
        const QString format = chain->layers.front().format;
        const QString stem = fileStem() + '-' + disk.target;
        QString volume = stem + ".qcow2";
        for (int number = 2; place.pool->isNameTaken(volume); ++number)
            volume = stem + '-' + QString::number(number) + ".qcow2";
        m_plan.overlays.push_back({disk.target, place.pool->name, volume, format, disk.path,
                                   place.volume->sizeAs(format)});
    }

    QString fileStem() const
    {
        const auto name = VmName::from(m_vm.name);
        return name ? name->fileStem() : QString("vm");
    }

    /// What the disk is now, and is not what another snapshot needs.
    void planOld(const Disk &disk)
    {
        const bool isReplaced =
            std::ranges::find(m_plan.overlays, disk.target,
                              &RevertSnapshotPlan::NewOverlay::target) != m_plan.overlays.end();
        const Disk *then = m_snapshot.findDisk(disk.target);
        if (!isReplaced || !then || then->path == disk.path)
            return;
        const bool isNeeded =
            !m_files.inside(disk.path, {}).isEmpty() || !m_files.statesOf(disk.path, {}).isEmpty();
        if (isNeeded)
            return;
        const VolumePlace place = placeOf(m_node, disk);
        const bool mayGo = m_plan.request.discard && place && isOwn(m_vm, disk) &&
                           m_files.othersOn(disk.path).isEmpty();
        if (!mayGo) {
            m_plan.kept << disk.path;
            return;
        }
        m_plan.discarded.push_back({disk.path, place.pool->name, place.volume->name});
        m_files.refuseIfUnknown({disk.path}, m_plan.refusals);
        noteGone(disk);
    }

    /// A snapshot on which nothing was put says so by naming its own file: one whose overlay is not
    /// there would count as merged into it by somebody.
    void noteGone(const Disk &disk)
    {
        for (const Snapshot &snapshot : m_vm.snapshots) {
            const auto held = snapshot.states.find(disk.target);
            const Disk *then = snapshot.findDisk(disk.target);
            if (held != snapshot.states.end() && held->second.overlay == disk.path && then)
                m_plan.notes[snapshot.name][disk.target] =
                    snapshot.name == m_snapshot.name ? QString() : then->path;
        }
    }

    const Inventory &m_inventory;
    const NodeInventory &m_node;
    const VirtualMachine &m_vm;
    const Snapshot &m_snapshot;
    const Lineage &m_lineage;
    const SnapshotFiles m_files;
    RevertSnapshotPlan &m_plan;
};

} // namespace

RevertSnapshotPlan planRevertSnapshot(const Inventory &inventory,
                                      const RevertSnapshotRequest &request, const Lineage *lineage)
{
    RevertSnapshotPlan plan;
    plan.request = request;
    const VirtualMachine *vm = find(inventory, request.vm, plan.refusals);
    if (!vm)
        return plan;
    plan.vmName = vm->name;
    plan.runs = !vm->isOff();
    const Snapshot *snapshot = vm->findSnapshot(request.snapshot);
    if (!snapshot) {
        add(plan.refusals, Reason::SnapshotUnknown, request.snapshot, vm->name);
        return plan;
    }
    const Lineage known = lineage ? *lineage : Lineage(inventory);
    RevertPlanner(inventory, *vm, *snapshot, known, plan).make();
    return plan;
}

} // namespace ramet
