// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/lineage/graphreader.h"

#include "storage/lineage/alikefiles.h"
#include "storage/pool/backingname.h"

#include <algorithm>

namespace ramet {

namespace {

/// Files that every node has of its own: another one of this name elsewhere is another file.
bool isOfOneHost(const Need &need)
{
    return need.isDerived || need.kind == Need::Kind::Firmware ||
           need.kind == Need::Kind::VariablesTemplate || need.kind == Need::Kind::Log ||
           need.name.startsWith(QLatin1String("/usr/"));
}

/// Ceph and LVM know what an image of theirs rests on, whatever its bytes are.
bool knowsBases(const StoragePool &pool)
{
    return pool.isRbd() || pool.type == u"logical";
}

GraphVm vmFrom(const VirtualMachine &vm, int host, int place)
{
    GraphVm result;
    result.node = vm.node;
    result.uuid = vm.uuid;
    result.name = vm.name;
    result.host = host;
    result.place = place;
    result.isTemplate = vm.isTemplate();
    result.isBuilding = vm.marks.isBuilding;
    result.isHelper = vm.marks.isHelper;
    result.originUuid = vm.marks.originUuid;
    result.originName = vm.marks.originName;
    result.isLinked = vm.marks.isLinked;
    result.fetching = vm.marks.fetching;
    return result;
}

} // namespace

GraphReader::GraphReader(const Inventory &inventory)
    : index(inventory)
{
    for (size_t i = 0; i < inventory.nodes.size(); ++i) {
        const int node = static_cast<int>(i);
        nodes.insert(inventory.nodes[i].node, node);
        readBacking(node, inventory.nodes[i]);
        for (const VirtualMachine &vm : inventory.nodes[i].vms) {
            readBuilding(node, inventory.nodes[i], vm);
            readVm(node, vm);
        }
        for (const VirtualMachine &helper : inventory.nodes[i].helpers)
            readVm(node, helper);
    }
    sortOutAlike(inventory, *this);
}

void GraphReader::readBacking(int node, const NodeInventory &inventory)
{
    for (const Volume &image : inventory.unlisted)
        readUnlisted(node, image);
    const auto readAll = [&](const std::vector<Volume> &volumes, int teller) {
        for (const Volume &volume : volumes) {
            if (!volume.backingPath.isEmpty() || !volume.dataFile.isEmpty())
                readBacking(node, volume, teller);
        }
    };
    readAll(inventory.unlisted, node);
    for (const StoragePool &pool : inventory.pools)
        readAll(pool.volumes, knowsBases(pool) ? -1 : node);
}

void GraphReader::readUnlisted(int node, const Volume &image)
{
    const int id = index.get(node, image.path, image.fileId);
    Image &facts = index.images()[static_cast<size_t>(id)];
    if (facts.isListed)
        return;
    facts.isRead = true;
    facts.format = image.format;
    facts.capacityBytes = image.capacityBytes;
    facts.allocationBytes = image.allocationBytes;
}

void GraphReader::readBacking(int node, const Volume &volume, int teller)
{
    const int overlay = index.find(node, volume.path);
    for (const QString &path : backingPaths(volume.dataFile, volume.path))
        edges.push_back({overlay, index.get(node, path, {}), teller, true});
    const QStringList paths = backingPaths(volume.backingPath, volume.path);
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const int base = index.get(node, paths[i], volume.backingFileIds.value(i));
        // Two nodes may list the overlay, and neither of them its base.
        const int known = m_bases.value({overlay, paths[i]}, base);
        m_bases.insert({overlay, paths[i]}, known);
        if (!index.images()[static_cast<size_t>(base)].isPlaced)
            index.unite(known, base);
        edges.push_back({overlay, base, teller});
        if (volume.backingFormatStated.value_or(false))
            formats.emplace_back(base, volume.backingFormat == u"raw");
        if (index.images()[static_cast<size_t>(base)].isPlaced || volume.backingTimes.isEmpty())
            continue;
        // Through a link on another machine: what was written and changed when the base was.
        for (const int like : index.ofTimes(node, volume.backingTimes))
            edges.push_back({overlay, like, teller});
    }
}

void GraphReader::readDisks(int node, const std::vector<Disk> &disks, ImageUse use)
{
    const int vm = static_cast<int>(vms.size());
    for (const Disk &disk : disks) {
        if (disk.path.isEmpty())
            continue;
        const int image = index.get(node, disk.path, disk.fileId);
        readDataFiles(node, disk, image);
        Image &facts = index.images()[static_cast<size_t>(image)];
        if (facts.capacityBytes == 0)
            facts.capacityBytes = disk.capacityBytes;
        uses.emplace_back(image, GraphUser{vm, disk.isRemovable() ? ImageUse::Drive : use});
        if (!disk.isRemovable())
            formats.emplace_back(image, disk.format.isEmpty() || disk.format == u"raw");
        int overlay = image;
        for (const DiskLayer &layer : disk.layers) {
            if (layer.path.isEmpty() || disk.isRemovable())
                break;
            const int base = index.get(node, layer.path);
            uses.emplace_back(base, GraphUser{vm, ImageUse::Chain});
            edges.push_back({overlay, base, -1});
            formats.emplace_back(base, layer.format == u"raw");
            overlay = base;
        }
    }
}

/// <dataStore>, and what a <transient/> disk writes to.
void GraphReader::readDataFiles(int node, const Disk &disk, int image)
{
    if (disk.dataFile.isEmpty())
        return;
    const int data = index.get(node, disk.dataFile);
    uses.emplace_back(data, GraphUser{static_cast<int>(vms.size()), ImageUse::Chain});
    edges.push_back({image, data, -1, true});
}

/// What may still be needed, though neither header nor definition names it any more.
void GraphReader::readUnflushed(int node, const VirtualMachine &vm)
{
    for (const UnflushedDisk &noted : vm.marks.unflushed) {
        const auto disk = std::ranges::find(vm.disks, noted.target, &Disk::target);
        if (disk == vm.disks.end() || disk->path.isEmpty() || noted.base.isEmpty())
            continue;
        const int base = index.get(node, noted.base);
        uses.emplace_back(base, GraphUser{static_cast<int>(vms.size()), ImageUse::Chain});
        // As the header said, and not in the place of what it says now.
        edges.push_back({index.get(node, disk->path, disk->fileId), base, node});
    }
}

/// Files of all kinds; disks were read as such.
void GraphReader::readNeeds(int node, const VirtualMachine &vm)
{
    const int number = static_cast<int>(vms.size());
    const auto read = [&](const Need &need) {
        // libvirt's own places are not known where they are a user's.
        const bool isKnown = !need.isDerived || need.name.startsWith('/');
        if (!isKnown || !need.isFile() || need.kind == Need::Kind::Program)
            return;
        const int image = index.get(node, need.name, need.fileId);
        // A clone in the making makes these itself.
        const bool isMade = vm.marks.isBuilding && (need.kind == Need::Kind::Variables ||
                                                    need.kind == Need::Kind::TpmState);
        uses.emplace_back(image, GraphUser{number, isMade ? ImageUse::Building : ImageUse::File});
        if (isOfOneHost(need))
            index.images()[static_cast<size_t>(image)].isPlaced = true;
    };
    for (const Need &need : vm.needs) {
        if (!need.isOfDisk())
            read(need);
    }
    for (const Snapshot &snapshot : vm.snapshots)
        std::ranges::for_each(snapshot.files, read);
}

/// What a clone in the making has by now; its definition does not name it yet.
void GraphReader::readBuilding(int node, const NodeInventory &inventory, const VirtualMachine &vm)
{
    for (const BuildingVolume &meant : vm.marks.buildingVolumes) {
        const StoragePool *pool = inventory.findPool(meant.pool);
        const Volume *volume = pool ? pool->findVolume(meant.name) : nullptr;
        if (volume)
            uses.emplace_back(index.get(node, volume->path),
                              GraphUser{static_cast<int>(vms.size()), ImageUse::Building});
    }
}

void GraphReader::readVm(int node, const VirtualMachine &vm)
{
    readDisks(node, vm.disks, ImageUse::Disk);
    readDisks(node, vm.liveDisks, ImageUse::Live);
    for (const Snapshot &snapshot : vm.snapshots)
        readDisks(node, snapshot.disks, ImageUse::Snapshot);
    readUnflushed(node, vm);
    readNeeds(node, vm);
    GraphVm result = vmFrom(vm, index.hostOf(node), node);
    for (const Disk &disk : result.isHelper ? std::vector<Disk>() : vm.disks) {
        if (disk.isRemovable() || disk.isEmpty())
            continue;
        const int image = disk.path.isEmpty() ? -1 : index.find(node, disk.path);
        if (image >= 0)
            result.disks.push_back({disk.target, disk.path, image});
        const Image *facts = image < 0 ? nullptr : &index.images()[static_cast<size_t>(image)];
        result.isHidden = result.isHidden || !facts || !(facts->isListed || facts->isRead);
    }
    vms.push_back(std::move(result));
}

} // namespace ramet
