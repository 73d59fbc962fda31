// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/snapshot/takeplan.h"

#include "storage/clone/clonechoices.h"
#include "storage/domain/vmname.h"
#include "storage/lineage/guards.h"

#include <QFileInfo>
#include <algorithm>

namespace ramet {

namespace {

using namespace guards;

class TakePlanner {
public:
    TakePlanner(const Inventory &inventory, const VirtualMachine &vm, TakeSnapshotPlan &plan)
        : m_inventory(inventory)
        , m_node(*inventory.findNode(vm.node))
        , m_vm(vm)
        , m_plan(plan)
    {
    }

    void make(const Lineage *lineage)
    {
        refuseState();
        const TakeSnapshotRequest &request = m_plan.request;
        if (const auto refusal = whyNotSnapshotName(m_vm, request.name))
            m_plan.refusals.push_back(*refusal);
        if (request.memory && !m_plan.runs)
            add(m_plan.refusals, Reason::MemoryNeedsRunning, m_vm.name);
        m_plan.withMemory = m_plan.runs && !request.disksOnly;
        if (request.quiesce && (!m_plan.runs || m_plan.withMemory))
            add(m_plan.refusals, Reason::QuiesceNeedsRunning, m_vm.name);
        for (const Disk &disk : m_vm.presentDisks())
            addDisk(disk);
        // Of UEFI variables QEMU can hold no state inside an image.
        m_plan.isExternal = request.external || !m_canBeInside ||
                            (m_plan.runs && !m_plan.withMemory) ||
                            (m_plan.withMemory && m_vm.usesUefi);
        if (m_plan.isExternal)
            nameFiles();
        else
            refuseIfBase(lineage);
    }

private:
    void refuseState()
    {
        auto &refusals = m_plan.refusals;
        if (m_vm.isTemplate())
            add(refusals, Reason::TemplateIsReadOnly, m_vm.name);
        if (m_vm.marks.isBuilding || m_vm.marks.isFetching())
            add(refusals, Reason::SourceBuilding, m_vm.name);
        if (!m_vm.persistent)
            add(refusals, Reason::SourceTransient, m_vm.name);
        // It is of the disks as they are now, and names them.
        if (m_vm.hasManagedSave)
            add(refusals, Reason::SourceSaved, m_vm.name);
        refuseIfUnwritten(m_inventory, m_vm, refusals);
    }

    void addDisk(const Disk &disk)
    {
        if (!disk.isFixed())
            return;
        if (disk.readOnly) {
            m_plan.leftOut << disk.target;
            return;
        }
        const auto unsuitable = [&](const QString &what) {
            add(m_plan.refusals, Reason::SnapshotCannotHold, disk.target, what);
        };
        const VolumePlace place = placeOf(m_node, disk);
        if (disk.shareable)
            return unsuitable("shareable");
        if (disk.transient)
            return unsuitable("transient");
        if (disk.device == DiskDevice::Lun)
            return unsuitable("lun");
        if (disk.encrypted || (place && place.volume->encrypted))
            return add(m_plan.refusals, Reason::DiskEncrypted, disk.target);
        if (disk.source != DiskSource::File && disk.source != DiskSource::Volume)
            return unsuitable(shownName(disk.source));
        if (disk.path.isEmpty() || (place && !place.pool->holdsFiles()))
            return unsuitable(place ? place.pool->type : shownName(disk.source));
        m_canBeInside = m_canBeInside && disk.format == u"qcow2";
        m_plan.disks.push_back({disk.target, disk.path});
    }

    void nameFiles()
    {
        const auto snapshot = VmName::from(m_plan.request.name);
        const auto vm = VmName::from(m_vm.name);
        if (!snapshot || !vm)
            return;
        for (TakeSnapshotPlan::HeldDisk &disk : m_plan.disks)
            disk.overlay = freePath(disk.path, vm->fileStem() + '-' + disk.target + '.' +
                                                   snapshot->fileStem() + ".qcow2");
        if (m_plan.withMemory && !m_plan.disks.empty())
            m_plan.memoryFile = freePath(m_plan.disks.front().path,
                                         vm->fileStem() + '.' + snapshot->fileStem() + ".memory");
        m_plan.pools.removeDuplicates();
    }

    /// Beside the image. What is on no storage is the daemon's to find: it overwrites nothing.
    QString freePath(const QString &image, const QString &name)
    {
        const QString folder = QFileInfo(image).path() + '/';
        if (const VolumePlace place = placeOfPath(m_node, image))
            m_plan.pools << place.pool->name;
        QString path = folder + name;
        for (int number = 2; placeOfPath(m_node, path); ++number)
            path = folder + name.section('.', 0, -2) + '-' + QString::number(number) + '.' +
                   name.section('.', -1);
        return path;
    }

    /// It is written into images that others may have open.
    void refuseIfBase(const Lineage *lineage)
    {
        const Lineage known = lineage ? *lineage : Lineage(m_inventory);
        refuseIfFetched(known, m_vm, m_plan.refusals);
        std::vector<Dependant> users;
        QStringList paths;
        for (const TakeSnapshotPlan::HeldDisk &disk : m_plan.disks) {
            const auto needers = known.needersOfImage(m_node.node, disk.path, &m_vm);
            users.insert(users.end(), needers.begin(), needers.end());
            paths << disk.path;
        }
        refuseFor(users, m_vm, m_plan.refusals);
        if (!users.empty())
            addAlike(known, m_node.node, paths, m_vm.name, m_plan.refusals);
    }

    const Inventory &m_inventory;
    const NodeInventory &m_node;
    const VirtualMachine &m_vm;
    TakeSnapshotPlan &m_plan;
    bool m_canBeInside = true;
};

} // namespace

std::optional<Refusal> whyNotSnapshotName(const VirtualMachine &vm, const QString &name)
{
    if (const auto refusal = whyNotName(name))
        return refusal;
    // qemu-img takes a number for the snapshot of that ID.
    const bool isNumber = std::ranges::all_of(name, [](QChar c) { return c.isDigit(); });
    if (isNumber || name.startsWith('.'))
        return Refusal{Reason::SnapshotNameInvalid, Field::Name, name, {}, {}};
    if (vm.findSnapshot(name))
        return Refusal{Reason::SnapshotNameTaken, Field::Name, name, vm.name, {}};
    return {};
}

QString freeSnapshotName(const VirtualMachine &vm)
{
    for (int number = 1;; ++number) {
        const QString name = "snapshot" + QString::number(number);
        if (!vm.findSnapshot(name))
            return name;
    }
}

TakeSnapshotPlan planTakeSnapshot(const Inventory &inventory, const TakeSnapshotRequest &request,
                                  const Lineage *lineage)
{
    TakeSnapshotPlan plan;
    plan.request = request;
    const VirtualMachine *vm = find(inventory, request.vm, plan.refusals);
    if (!vm)
        return plan;
    plan.vmName = vm->name;
    plan.runs = !vm->isOff();
    TakePlanner(inventory, *vm, plan).make(lineage);
    return plan;
}

} // namespace ramet
