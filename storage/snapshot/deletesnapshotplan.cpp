// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/snapshot/deletesnapshotplan.h"

#include "storage/lineage/diskchain.h"
#include "storage/lineage/guards.h"
#include "storage/snapshot/snapshotfiles.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace ramet {

namespace {

using namespace guards;
using Way = DeleteSnapshotPlan::Way;

/// The snapshot and, where wanted, its descendants, children before their parents.
void collect(const VirtualMachine &vm, const QString &name, bool children, QStringList &names)
{
    if (names.contains(name))
        return; // libvirt's parents make no circle, a node that lies might
    names.prepend(name);
    for (const Snapshot &snapshot : vm.snapshots) {
        if (children && snapshot.parent == name)
            collect(vm, snapshot.name, true, names);
    }
}

class DeletePlanner {
public:
    DeletePlanner(const Inventory &inventory, const VirtualMachine &vm, const Lineage &lineage,
                  DeleteSnapshotPlan &plan)
        : m_inventory(inventory)
        , m_node(*inventory.findNode(vm.node))
        , m_vm(vm)
        , m_lineage(lineage)
        , m_files(inventory, vm, lineage)
        , m_plan(plan)
    {
    }

    void make()
    {
        refuseState();
        collect(m_vm, m_plan.request.snapshot, m_plan.request.children, m_names);
        for (const QString &name : m_names)
            addSnapshot(*m_vm.findSnapshot(name));
        for (auto &[target, bases] : m_bases)
            addMerges(target, bases);
        for (const auto *paths : {&m_states, &m_memories}) {
            for (const auto &[snapshot, path] : *paths)
                addFile(snapshot, path);
        }
        for (const LayerMerge &merge : m_plan.merges)
            append(whyNotMerged(m_inventory, m_vm, merge, m_plan.request.snapshot, m_names, going(),
                                m_lineage));
        m_files.refuseIfUnknown(m_touched, m_plan.refusals);
    }

private:
    void append(const std::vector<Refusal> &refusals)
    {
        m_plan.refusals.insert(m_plan.refusals.end(), refusals.begin(), refusals.end());
    }

    void refuseState()
    {
        if (m_vm.isTemplate())
            add(m_plan.refusals, Reason::TemplateIsReadOnly, m_vm.name);
        if (m_vm.marks.isBuilding || m_vm.marks.isFetching())
            add(m_plan.refusals, Reason::SourceBuilding, m_vm.name);
        if (!m_vm.persistent)
            add(m_plan.refusals, Reason::SourceTransient, m_vm.name);
        if (m_vm.hasManagedSave) // it names the layers
            add(m_plan.refusals, Reason::SourceSaved, m_vm.name);
        refuseIfFetched(m_lineage, m_vm, m_plan.refusals);
    }

    void addSnapshot(const Snapshot &snapshot)
    {
        const bool isExternal = snapshot.holds(Snapshot::Kind::External);
        const bool isInternal = snapshot.holds(Snapshot::Kind::Internal);
        if (isExternal && isInternal)
            add(m_plan.refusals, Reason::SnapshotMixed, snapshot.name, m_vm.name);
        Way way = isInternal ? Way::WithContent : Way::ListedOnly;
        for (const auto &[target, held] : snapshot.states) {
            const Disk *disk = snapshot.findDisk(target);
            if (!disk || held.kind == Snapshot::Kind::None)
                continue;
            if (isExternal)
                addExternal(snapshot, *disk, held.overlay);
            else if (!addInternal(snapshot, *disk))
                way = Way::ListedOnly; // its content is gone already
        }
        for (const Need &need : snapshot.files) {
            if (need.kind == Need::Kind::SnapshotMemory && need.use == Need::Use::Own)
                m_memories.emplace_back(snapshot.name, need.name);
        }
        m_plan.snapshots.push_back({snapshot.name, way});
    }

    /// False: there is no such image any more.
    bool addInternal(const Snapshot &snapshot, const Disk &disk)
    {
        if (!placeOf(m_node, disk) && isGone(disk.path))
            return false;
        m_touched << disk.path;
        if (const QStringList users = m_files.othersOn(disk.path, ownLayers()); !users.isEmpty())
            add(m_plan.refusals, Reason::SnapshotNeeded, snapshot.name, m_vm.name, users);
        const Disk *now = presentDisk(disk.target);
        if (!m_vm.isOff() && (!now || now->path != disk.path)) // QEMU writes to the top alone
            add(m_plan.refusals, Reason::SourceRunning, m_vm.name);
        return true;
    }

    /// An active storage lists its folder, but not the file.
    bool isGone(const QString &path) const
    {
        const QString folder = path.left(path.lastIndexOf('/'));
        return std::ranges::any_of(m_node.pools, [&](const StoragePool &pool) {
            return pool.active && pool.holdsFiles() && pool.path == folder;
        });
    }

    void addExternal(const Snapshot &snapshot, const Disk &disk, const QString &overlay)
    {
        const Disk *now = presentDisk(disk.target);
        const auto chain = now ? chainOf(*now) : nullptr;
        if (!chain || indexOf(*chain, disk.path) < 0) {
            m_states.emplace_back(snapshot.name, disk.path);
            return;
        }
        // What was on it is merged, and the file is the state of the next one.
        const bool isMerged =
            indexOf(*chain, overlay) < 0 && !m_files.statesOf(disk.path, {snapshot.name}).isEmpty();
        if (!isMerged)
            m_bases[disk.target] << disk.path;
    }

    const Disk *presentDisk(const QString &target) const
    {
        const auto &disks = m_vm.presentDisks();
        const auto found = std::ranges::find(disks, target, &Disk::target);
        return found == disks.end() ? nullptr : &*found;
    }

    /// Null: it cannot be known, which is refused.
    const DiskChain *chainOf(const Disk &disk)
    {
        const auto known = m_chains.find(disk.target);
        if (known != m_chains.end())
            return &known->second;
        const auto chain = diskChain(m_node, disk);
        std::optional<Refusal> why = chain ? chain->whyNotByHeaders : chain.error();
        if (!why && (chain->isSlice() || chain->hasDataFile()))
            why = Refusal{Reason::SnapshotCannotHold,
                          Field::None,
                          disk.target,
                          chain->isSlice() ? "<slice>" : "<dataStore>",
                          {}};
        if (why) {
            m_plan.refusals.push_back(*why);
            return nullptr;
        }
        return &m_chains.emplace(disk.target, *chain).first->second;
    }

    static int indexOf(const DiskChain &chain, const QString &path)
    {
        const auto found = std::ranges::find(chain.layers, path, &ImageLayer::path);
        return found == chain.layers.end() ? -1 : static_cast<int>(found - chain.layers.begin());
    }

    QStringList ownLayers() const
    {
        QStringList paths;
        for (const auto &[target, chain] : m_chains)
            for (const ImageLayer &layer : chain.layers)
                paths << layer.path;
        return paths;
    }

    /// Layers that follow each other are merged at once.
    void addMerges(const QString &target, const QStringList &bases)
    {
        const DiskChain &chain = m_chains.at(target);
        LayerMerge merge;
        for (int i = 1; i < static_cast<int>(chain.layers.size()); ++i) {
            const ImageLayer &layer = chain.layers[static_cast<size_t>(i)];
            if (!bases.contains(layer.path))
                continue;
            if (merge.base.isEmpty() ||
                merge.base != chain.layers[static_cast<size_t>(i - 1)].path) {
                finish(merge, chain);
                merge = {target, {}, {}, {}, i == 1, 0};
            }
            addLayer(merge, chain, i - 1);
            merge.base = layer.path;
            merge.baseFormat = layer.format;
        }
        finish(merge, chain);
    }

    void addLayer(LayerMerge &merge, const DiskChain &chain, int index)
    {
        const ImageLayer &layer = chain.layers[static_cast<size_t>(index)];
        const VolumePlace place = chain.places[static_cast<size_t>(index)];
        if (!place || !place.pool->holdsFiles() || layer.isDevice)
            return add(m_plan.refusals, Reason::DiskOnNoStorage, merge.target, layer.path);
        if (place.volume->encrypted)
            return add(m_plan.refusals, Reason::DiskEncrypted, merge.target);
        merge.removed.push_back({layer.path, place.pool->name, place.volume->name});
        merge.bytes += place.volume->allocationBytes;
        m_touched << layer.path;
    }

    void finish(const LayerMerge &merge, const DiskChain &chain)
    {
        if (merge.removed.empty() || merge.base.isEmpty())
            return;
        const VolumePlace place = chain.places[static_cast<size_t>(indexOf(chain, merge.base))];
        if (!place || !place.pool->holdsFiles())
            return add(m_plan.refusals, Reason::DiskOnNoStorage, merge.target, merge.base);
        if (place.pool->availableBytes < merge.bytes)
            add(m_plan.refusals, Reason::StorageFull, place.pool->name,
                QString::number(merge.bytes), {QString::number(place.pool->availableBytes)});
        m_touched << merge.base;
        m_plan.merges.push_back(merge);
    }

    /// The state of a branch that the VM has left, or its memory: only these snapshots need it.
    void addFile(const QString &snapshot, const QString &path)
    {
        const VolumePlace place = placeOfPath(m_node, path);
        if (!place) {
            if (!isGone(path))
                m_plan.kept << path;
            return;
        }
        QStringList later = m_files.inside(path, m_names) + m_files.statesOf(path, m_names) +
                            m_files.restingOn(path, going(), m_names);
        later.removeDuplicates();
        if (!later.isEmpty())
            add(m_plan.refusals, Reason::SnapshotHasLater, snapshot, m_vm.name, later);
        QStringList users = m_files.othersOn(path, going()) + m_files.leftOn(path, going());
        if (m_files.isBelowPresent(path))
            users << m_vm.node + '/' + m_vm.name;
        users.removeDuplicates();
        if (!users.isEmpty())
            add(m_plan.refusals, Reason::SnapshotNeeded, snapshot, m_vm.name, users);
        m_touched << path;
        const SnapshotFile file{path, place.pool->name, place.volume->name, place.volume->times()};
        if (std::ranges::find(m_plan.files, file) == m_plan.files.end())
            m_plan.files.push_back(file);
    }

    /// They may rest on each other.
    QStringList going() const
    {
        QStringList paths;
        for (const auto &[name, path] : m_states)
            paths << path;
        return paths;
    }

    const Inventory &m_inventory;
    const NodeInventory &m_node;
    const VirtualMachine &m_vm;
    const Lineage &m_lineage;
    const SnapshotFiles m_files;
    DeleteSnapshotPlan &m_plan;
    QStringList m_names;                                 ///< that go
    std::map<QString, DiskChain> m_chains;               ///< of the present disks, by target
    std::map<QString, QStringList> m_bases;              ///< states in them, by target
    std::vector<std::pair<QString, QString>> m_states;   ///< of other branches: snapshot, path
    std::vector<std::pair<QString, QString>> m_memories; ///< likewise
    QStringList m_touched;                               ///< images that change or go
};

} // namespace

QStringList DeleteSnapshotPlan::names() const
{
    QStringList result;
    for (const Deleted &snapshot : snapshots)
        result << snapshot.name;
    return result;
}

QStringList DeleteSnapshotPlan::deletedPaths() const
{
    QStringList paths;
    for (const LayerMerge &merge : merges)
        for (const SnapshotFile &file : merge.removed)
            paths << file.path;
    for (const SnapshotFile &file : files)
        paths << file.path;
    return paths;
}

quint64 DeleteSnapshotPlan::bytesToCopy() const
{
    return std::accumulate(merges.begin(), merges.end(), quint64{0},
                           [](quint64 sum, const LayerMerge &merge) { return sum + merge.bytes; });
}

DeleteSnapshotPlan planDeleteSnapshot(const Inventory &inventory,
                                      const DeleteSnapshotRequest &request, const Lineage *lineage)
{
    DeleteSnapshotPlan plan;
    plan.request = request;
    const VirtualMachine *vm = find(inventory, request.vm, plan.refusals);
    if (!vm)
        return plan;
    plan.vmName = vm->name;
    plan.runs = !vm->isOff();
    if (!vm->findSnapshot(request.snapshot)) {
        add(plan.refusals, Reason::SnapshotUnknown, request.snapshot, vm->name);
        return plan;
    }
    const Lineage known = lineage ? *lineage : Lineage(inventory);
    DeletePlanner(inventory, *vm, known, plan).make();
    return plan;
}

} // namespace ramet
