// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/deletion/ownfiles.h"

#include "storage/guest/seedvolume.h"
#include "storage/lineage/guards.h"
#include "storage/pool/backingname.h"

#include <algorithm>

namespace ramet {

namespace {

/// A disk that is read-only there, or a medium, which Ramet copied for this very VM:
/// newVolumeName() names it so.
bool isCopyForVm(const VirtualMachine &vm, const Disk &disk, const Volume &volume)
{
    const QString mark = '-' + disk.target + '-' + vm.uuid.left(8);
    return disk.readOnly && !disk.shareable && !vm.uuid.isEmpty() &&
           volume.name.section('.', 0, -2).endsWith(mark);
}

/// What Ramet made for the guest of this very VM, by its name.
bool isSeedForVm(const VirtualMachine &vm, const Disk &disk, const Volume &volume)
{
    return disk.readOnly && !disk.shareable && isSeedVolumeOf(volume.name, vm.uuid);
}

/// What removing a volume does on other kinds of storage was never tried.
bool canBeRemoved(const VolumePlace &place)
{
    return place && (place.pool->holdsFiles() || place.pool->isRbd());
}

class OwnFilesFinder {
public:
    OwnFilesFinder(const Inventory &inventory, const VirtualMachine &vm, const Lineage &lineage)
        : m_node(*inventory.findNode(vm.node))
        , m_vm(vm)
        , m_lineage(lineage)
    {
    }

    OwnFiles find()
    {
        for (const Disk &disk : m_vm.disks) {
            if (!disk.isEmpty())
                addDisk(disk);
        }
        collectSnapshotFiles();
        collectRest();
        for (const Candidate &candidate : m_candidates)
            addCandidate(candidate);
        for (const Disk &disk : m_vm.disks) {
            if (!disk.isEmpty() && !disk.isRemovable())
                nameLayers(disk);
        }
        return std::move(m_files);
    }

private:
    struct Candidate {
        QString target;
        QString path;
    };

    void keep(const QString &path, bool isListed)
    {
        m_files.kept << path;
        m_files.keepsUnlisted = m_files.keepsUnlisted || !isListed;
    }

    void take(const QString &target, const VolumePlace &place)
    {
        m_files.disks.push_back({target, place.pool->name, place.volume->name, place.volume->path,
                                 place.volume->allocationBytes, place.volume->times()});
    }

    void addDisk(const Disk &disk)
    {
        m_own << cleanNeed(disk.path);
        const VolumePlace place = placeOf(m_node, disk);
        const bool isOwn =
            guards::isOwn(m_vm, disk) ||
            (place &&
             (isCopyForVm(m_vm, disk, *place.volume) || isSeedForVm(m_vm, disk, *place.volume)) &&
             !isNeeded(disk.path));
        if (!isOwn || !canBeRemoved(place)) {
            keep(disk.path, bool(place));
            return;
        }
        if (!place.volume->snapshots.isEmpty())
            guards::add(m_files.refusals, Reason::ImageHasSnapshots, place.volume->name,
                        place.pool->name, place.volume->snapshots);
        take(disk.target, place);
    }

    void addCandidate(const QString &target, const QString &path)
    {
        const QString clean = cleanNeed(path);
        if (clean.isEmpty() || m_own.contains(clean))
            return;
        m_own << clean;
        m_candidates.push_back({target, clean});
    }

    /// The newest snapshots first, so that an overlay comes before its base.
    void collectSnapshotFiles()
    {
        for (size_t i = m_vm.snapshots.size(); i-- > 0;) {
            const Snapshot &snapshot = m_vm.snapshots[i];
            for (const auto &[target, state] : snapshot.states)
                if (state.kind == Snapshot::Kind::External)
                    addCandidate(target, state.overlay);
            for (const Disk &disk : snapshot.disks) {
                const auto state = snapshot.states.find(disk.target);
                const bool isLayer = state != snapshot.states.end() &&
                                     state->second.kind == Snapshot::Kind::External;
                if (isLayer && guards::isOwn(m_vm, disk))
                    addCandidate(disk.target, disk.path);
            }
            for (const Need &need : snapshot.files) {
                if (need.use == Need::Use::Own)
                    addCandidate(need.device, need.name);
            }
        }
    }

    /// Data files of own images; what only a transient disk's VM had.
    void collectRest()
    {
        for (const Need &need : m_vm.needs) {
            const bool isLeftover = need.kind == Need::Kind::TransientLayer;
            if (isLeftover && placeOfPath(m_node, need.name))
                addCandidate(need.device, need.name);
        }
        const auto images = m_own;
        for (const QString &path : images) {
            const bool goes =
                std::ranges::find(m_files.disks, path, &DeletePlan::OwnDisk::path) !=
                    m_files.disks.end() ||
                std::ranges::find(m_candidates, path, &Candidate::path) != m_candidates.end();
            const VolumePlace place = placeOfPath(m_node, path);
            if (goes && place)
                for (const QString &data : backingPaths(place.volume->dataFile, path))
                    addCandidate({}, data);
        }
        for (const Disk &disk : m_vm.disks) {
            if (guards::isOwn(m_vm, disk))
                addCandidate(disk.target, disk.dataFile);
        }
    }

    /// By anything but this VM and its own images.
    bool isNeeded(const QString &path) const
    {
        const auto needers = m_lineage.needersOfImage(m_node.node, path, &m_vm);
        return std::ranges::any_of(needers, [&](const Dependant &needer) {
            return needer.kind != Dependant::Kind::Volume ||
                   !m_own.contains(cleanNeed(needer.path));
        });
    }

    void addCandidate(const Candidate &candidate)
    {
        const VolumePlace place = placeOfPath(m_node, candidate.path);
        if (canBeRemoved(place) && !isNeeded(candidate.path))
            take(candidate.target, place);
        else
            keep(candidate.path, bool(place));
    }

    /// Layers that no snapshot explains: of others that is said where nothing else rests on them.
    void nameLayers(const Disk &disk)
    {
        for (const ChainLink &link : m_lineage.chainOf(m_node.node, disk.path)) {
            const bool isKnown = m_own.contains(link.path) || m_files.kept.contains(link.path);
            if (!isKnown && (link.isListed || link.isRead) && !isNeeded(link.path))
                keep(link.path, link.isListed);
        }
    }

    const NodeInventory &m_node;
    const VirtualMachine &m_vm;
    const Lineage &m_lineage;
    QStringList m_own; ///< clean paths
    std::vector<Candidate> m_candidates;
    OwnFiles m_files;
};

const Need *variablesNeed(const VirtualMachine &vm)
{
    const auto found = std::ranges::find(vm.needs, Need::Kind::Variables, &Need::kind);
    return found == vm.needs.end() || found->where != Need::Where::Defined ? nullptr : &*found;
}

} // namespace

OwnFiles ownFiles(const Inventory &inventory, const VirtualMachine &vm, const Lineage &lineage)
{
    return OwnFilesFinder(inventory, vm, lineage).find();
}

VirtualMachine ownerOf(const VirtualMachine &vm, const std::vector<DeletePlan::OwnDisk> &disks)
{
    VirtualMachine owner = vm;
    owner.disks.clear();
    owner.liveDisks.clear();
    for (const DeletePlan::OwnDisk &own : disks) {
        const auto known = std::ranges::find(vm.disks, own.path, &Disk::path);
        Disk disk = known == vm.disks.end() ? Disk() : *known;
        disk.path = own.path;
        if (disk.isEmpty())
            disk.source = DiskSource::File;
        owner.disks.push_back(std::move(disk));
    }
    return owner;
}

QString variablesOf(const VirtualMachine &vm)
{
    const Need *need = variablesNeed(vm);
    return need && need->name.startsWith('/') ? need->name : QString();
}

bool ownsVariables(const VirtualMachine &vm, const Lineage &lineage)
{
    const Need *need = variablesNeed(vm);
    if (!need || !need->name.startsWith('/'))
        return vm.usesUefi; // where libvirt puts them
    const bool isMaster = std::ranges::any_of(vm.needs, [&](const Need &other) {
        const bool isMade =
            other.kind == Need::Kind::Firmware || other.kind == Need::Kind::VariablesTemplate;
        return isMade && (other.name == need->name ||
                          (!other.fileId.isEmpty() && other.fileId == need->fileId));
    });
    const bool mayGo = need->isDerived || looksLikeVariables(need->name);
    return mayGo && !isMaster && !need->name.startsWith(QLatin1String("/usr/")) &&
           lineage.needersOfImage(vm.node, need->name, &vm).empty();
}

} // namespace ramet
