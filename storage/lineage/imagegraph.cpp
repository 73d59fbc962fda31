// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/lineage/imagegraph.h"

#include "storage/lineage/unreadimages.h"
#include "storage/pool/backingname.h"

#include <QSet>
#include <algorithm>

namespace ramet {

namespace {

template <class T> void sortUnique(std::vector<T> &values)
{
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

/// Two sizes that are known and differ are two images.
bool mayBeOne(const Image &a, const Image &b)
{
    return a.capacityBytes == 0 || b.capacityBytes == 0 || a.capacityBytes == b.capacityBytes;
}

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
    return result;
}

} // namespace

ImageGraph::ImageGraph(const Inventory &inventory)
    : unreachableNodes(inventory.unreachableNodes())
    , m_index(inventory)
{
    Bases bases;
    Edges edges;
    Uses uses;
    for (size_t i = 0; i < inventory.nodes.size(); ++i) {
        const int node = static_cast<int>(i);
        m_nodes.insert(inventory.nodes[i].node, node);
        readBacking(node, inventory.nodes[i], bases, edges);
        for (const VirtualMachine &vm : inventory.nodes[i].vms) {
            readBuilding(node, inventory.nodes[i], vm, uses);
            readVm(node, vm, uses, edges);
        }
        for (const VirtualMachine &helper : inventory.nodes[i].helpers)
            readVm(node, helper, uses, edges);
    }
    m_images = std::move(m_index.images());
    tie(inventory, edges, uses);
}

void ImageGraph::readBacking(int node, const NodeInventory &inventory, Bases &bases, Edges &edges)
{
    for (const Volume &image : inventory.unlisted)
        readUnlisted(node, image);
    const auto readAll = [&](const std::vector<Volume> &volumes, int teller) {
        for (const Volume &volume : volumes) {
            if (!volume.backingPath.isEmpty() || !volume.dataFile.isEmpty())
                readBacking(node, volume, teller, bases, edges);
        }
    };
    readAll(inventory.unlisted, node);
    for (const StoragePool &pool : inventory.pools)
        readAll(pool.volumes, knowsBases(pool) ? -1 : node);
}

void ImageGraph::readUnlisted(int node, const Volume &image)
{
    const int id = m_index.get(node, image.path, image.fileId);
    Image &facts = m_index.images()[static_cast<size_t>(id)];
    if (facts.isListed)
        return;
    facts.isRead = true;
    facts.format = image.format;
    facts.capacityBytes = image.capacityBytes;
    facts.allocationBytes = image.allocationBytes;
}

void ImageGraph::readBacking(int node, const Volume &volume, int teller, Bases &bases, Edges &edges)
{
    const int overlay = m_index.find(node, volume.path);
    for (const QString &path : backingPaths(volume.dataFile, volume.path))
        edges.push_back({overlay, m_index.get(node, path, {}), teller});
    const QStringList paths = backingPaths(volume.backingPath, volume.path);
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const int base = m_index.get(node, paths[i], volume.backingFileIds.value(i));
        // Two nodes may list the overlay, and neither of them its base.
        const int known = bases.value({overlay, paths[i]}, base);
        bases.insert({overlay, paths[i]}, known);
        if (!m_index.images()[static_cast<size_t>(base)].isPlaced)
            m_index.unite(known, base);
        edges.push_back({overlay, base, teller});
        if (volume.backingFormatStated.value_or(false))
            m_formats.emplace_back(base, volume.backingFormat == u"raw");
        if (m_index.images()[static_cast<size_t>(base)].isPlaced || volume.backingTimes.isEmpty())
            continue;
        // Through a link on another machine: what was written and changed when the base was.
        for (const int like : m_index.ofTimes(node, volume.backingTimes))
            edges.push_back({overlay, like, teller});
    }
}

void ImageGraph::readDisks(int node, const std::vector<Disk> &disks, ImageUse use, Uses &uses,
                           Edges &edges)
{
    const int vm = static_cast<int>(m_vms.size());
    for (const Disk &disk : disks) {
        if (disk.path.isEmpty())
            continue;
        const int image = m_index.get(node, disk.path, disk.fileId);
        readDataFiles(node, disk, image, uses, edges);
        Image &facts = m_index.images()[static_cast<size_t>(image)];
        if (facts.capacityBytes == 0)
            facts.capacityBytes = disk.capacityBytes;
        uses.emplace_back(image, User{vm, disk.isRemovable() ? ImageUse::Drive : use});
        if (!disk.isRemovable())
            m_formats.emplace_back(image, disk.format.isEmpty() || disk.format == u"raw");
        int overlay = image;
        for (const DiskLayer &layer : disk.layers) {
            if (layer.path.isEmpty() || disk.isRemovable())
                break;
            const int base = m_index.get(node, layer.path);
            uses.emplace_back(base, User{vm, ImageUse::Chain});
            edges.push_back({overlay, base, -1});
            m_formats.emplace_back(base, layer.format == u"raw");
            overlay = base;
        }
    }
}

/// <dataStore>, and what a <transient/> disk writes to.
void ImageGraph::readDataFiles(int node, const Disk &disk, int image, Uses &uses, Edges &edges)
{
    if (disk.dataFile.isEmpty())
        return;
    const int data = m_index.get(node, disk.dataFile);
    uses.emplace_back(data, User{static_cast<int>(m_vms.size()), ImageUse::Chain});
    edges.push_back({image, data, -1});
}

/// Files of all kinds; disks were read as such.
void ImageGraph::readNeeds(int node, const VirtualMachine &vm, Uses &uses)
{
    const int number = static_cast<int>(m_vms.size());
    const auto read = [&](const Need &need) {
        // libvirt's own places are not known where they are a user's.
        const bool isKnown = !need.isDerived || need.name.startsWith('/');
        if (!isKnown || !need.isFile() || need.kind == Need::Kind::Program)
            return;
        const int image = m_index.get(node, need.name, need.fileId);
        uses.emplace_back(image, User{number, ImageUse::File});
        if (isOfOneHost(need))
            m_index.images()[static_cast<size_t>(image)].isPlaced = true;
    };
    for (const Need &need : vm.needs) {
        if (!need.isOfDisk())
            read(need);
    }
    for (const Snapshot &snapshot : vm.snapshots)
        std::ranges::for_each(snapshot.files, read);
}

/// What a clone in the making has by now; its definition does not name it yet.
void ImageGraph::readBuilding(int node, const NodeInventory &inventory, const VirtualMachine &vm,
                              Uses &uses)
{
    for (const BuildingVolume &meant : vm.marks.buildingVolumes) {
        const StoragePool *pool = inventory.findPool(meant.pool);
        const Volume *volume = pool ? pool->findVolume(meant.name) : nullptr;
        if (volume)
            uses.emplace_back(m_index.get(node, volume->path),
                              User{static_cast<int>(m_vms.size()), ImageUse::Building});
    }
}

void ImageGraph::readVm(int node, const VirtualMachine &vm, Uses &uses, Edges &edges)
{
    readDisks(node, vm.disks, ImageUse::Disk, uses, edges);
    readDisks(node, vm.liveDisks, ImageUse::Live, uses, edges);
    for (const Snapshot &snapshot : vm.snapshots)
        readDisks(node, snapshot.disks, ImageUse::Snapshot, uses, edges);
    readNeeds(node, vm, uses);
    GraphVm result = vmFrom(vm, m_index.hostOf(node), node);
    for (const Disk &disk : result.isHelper ? std::vector<Disk>() : vm.disks) {
        if (disk.isRemovable() || disk.isEmpty())
            continue;
        const int image = disk.path.isEmpty() ? -1 : m_index.find(node, disk.path);
        if (image >= 0)
            result.disks.push_back({disk.target, disk.path, image});
        const Image *facts = image < 0 ? nullptr : &m_index.images()[static_cast<size_t>(image)];
        result.isHidden = result.isHidden || !facts || !(facts->isListed || facts->isRead);
    }
    m_vms.push_back(std::move(result));
}

std::vector<std::set<int>> ImageGraph::homes(const Inventory &inventory) const
{
    std::vector<std::set<int>> homes(m_images.size());
    for (const GraphVm &vm : m_vms) {
        const NodeInventory &node = inventory.nodes[static_cast<size_t>(vm.place)];
        for (const GraphVm::OwnDisk &disk : vm.disks) {
            if (placeOfPath(node, disk.path))
                homes[static_cast<size_t>(m_index.one(disk.image))].insert(vm.place);
        }
    }
    return homes;
}

std::set<int> ImageGraph::rawImages() const
{
    std::set<int> raw;
    for (const auto &[image, isRaw] : m_formats) {
        if (isRaw)
            raw.insert(m_index.one(image));
    }
    for (const auto &[image, isRaw] : m_formats) {
        if (!isRaw)
            raw.erase(m_index.one(image));
    }
    return raw;
}

void ImageGraph::tie(const Inventory &inventory, const Edges &edges, const Uses &uses)
{
    m_ties.resize(m_images.size());
    const auto of = [&](int image) -> Ties & {
        return m_ties[static_cast<size_t>(m_index.one(image))];
    };
    const auto home = homes(inventory);
    const std::set<int> raw = rawImages();
    m_unread = unreadImages(inventory, m_index, m_images, raw);
    std::set<int> defined; // what a definition or the storage says is below goes before the header
    for (const auto &[overlay, base, teller] : edges) {
        if (teller < 0)
            defined.insert(m_index.one(overlay));
    }
    for (const auto &[overlay, base, teller] : edges) {
        const bool isHeader = teller >= 0;
        if (m_index.one(overlay) == m_index.one(base) ||
            (isHeader && raw.contains(m_index.one(overlay))))
            continue;
        const std::set<int> &tellers = home[static_cast<size_t>(m_index.one(overlay))];
        const bool isSaid = tellers.empty() || tellers.contains(teller);
        if (isHeader ? isSaid && !defined.contains(m_index.one(overlay)) : true)
            of(overlay).below.push_back(m_index.one(base));
        of(base).above.push_back(m_index.one(overlay));
    }
    for (const auto &[image, user] : uses)
        of(image).users.push_back(user);
    for (Ties &ties : m_ties) {
        sortUnique(ties.below);
        sortUnique(ties.above);
        sortUnique(ties.users);
    }
    for (GraphVm &vm : m_vms) {
        for (GraphVm::OwnDisk &disk : vm.disks)
            disk.image = m_index.one(disk.image);
    }
    sortOutNames();
}

void ImageGraph::sortOutNames()
{
    for (int i = 0; i < static_cast<int>(m_images.size()); ++i) {
        if (m_index.one(i) == i && !image(i).isPlaced)
            m_unplaced.insert(image(i).name, i);
    }
    for (int i = 0; i < static_cast<int>(m_images.size()); ++i) {
        if (m_index.one(i) == i && image(i).isListed && m_unplaced.contains(image(i).name))
            m_likely.insert(image(i).name, i);
    }
}

int ImageGraph::find(const QString &node, const QString &path) const
{
    const auto known = m_nodes.constFind(node);
    return known == m_nodes.constEnd() ? -1 : m_index.find(*known, path);
}

int ImageGraph::hostOf(const QString &node) const
{
    const auto known = m_nodes.constFind(node);
    return known == m_nodes.constEnd() ? -1 : m_index.hostOf(*known);
}

/// Goes up from what is there; first by what is certain, then by names.
void ImageGraph::reach(std::vector<Reached> &reached) const
{
    std::vector<bool> seen(m_images.size());
    for (const Reached &start : reached)
        seen[static_cast<size_t>(start.image)] = true;
    const auto add = [&](int image, int via, bool isCertain) {
        if (!seen[static_cast<size_t>(image)])
            reached.push_back({image, via, isCertain});
        seen[static_cast<size_t>(image)] = true;
    };
    const auto addOverlays = [&](const Reached from) {
        for (const int overlay : ties(from.image).above)
            add(overlay, from.image, from.isCertain);
    };
    for (size_t next = 0; next < reached.size(); ++next)
        addOverlays(reached[next]);
    for (size_t next = 0; next < reached.size(); ++next) {
        const Reached from = reached[next];
        const Image &facts = image(from.image);
        for (const int like : facts.isPlaced ? m_unplaced.values(facts.name) : QList<int>()) {
            if (mayBeOne(image(like), facts))
                add(like, from.via, false);
        }
        addOverlays(from);
    }
}

std::vector<ImageGraph::Reached> ImageGraph::withOverlays(const std::vector<int> &images) const
{
    std::vector<Reached> reached;
    for (const int image : images) {
        const auto isIt = [&](const Reached &known) { return known.image == image; };
        if (std::none_of(reached.begin(), reached.end(), isIt))
            reached.push_back({image, -1, true});
    }
    reach(reached);
    return reached;
}

std::vector<ImageGraph::Reached> ImageGraph::likelyOverlays(const QString &path) const
{
    std::vector<Reached> reached;
    for (const int like : m_unplaced.values(path.mid(path.lastIndexOf('/') + 1)))
        reached.push_back({like, -1, false});
    reach(reached);
    return reached;
}

QList<int> ImageGraph::likeByName(int id) const
{
    QList<int> likely;
    for (const int like : image(id).isPlaced ? QList<int>() : m_likely.values(image(id).name)) {
        if (mayBeOne(image(id), image(like)))
            likely << like;
    }
    return likely;
}

const GraphVm *ImageGraph::vmWith(int id) const
{
    const GraphVm *found = nullptr;
    for (const User &user : ties(id).users) {
        const GraphVm &vm = m_vms[static_cast<size_t>(user.vm)];
        if (user.use == ImageUse::Disk && !vm.isHelper &&
            (!found || (vm.isTemplate && !found->isTemplate)))
            found = &vm;
    }
    return found;
}

QString ImageGraph::holderOf(int id) const
{
    if (const GraphVm *vm = vmWith(id))
        return vm->node + '/' + vm->name;
    const Image &facts = image(id);
    return facts.isListed ? facts.node + '/' + facts.name : facts.path;
}

std::vector<int> ImageGraph::below(int image) const
{
    std::vector<int> chain;
    QSet<int> seen{image};
    const auto add = [&](int from) {
        for (const int base : from < 0 ? std::vector<int>() : ties(from).below) {
            if (!seen.contains(base))
                chain.push_back(base);
            seen.insert(base);
        }
    };
    add(image);
    for (size_t next = 0; next < chain.size(); ++next)
        add(chain[next]);
    return chain;
}

} // namespace ramet
