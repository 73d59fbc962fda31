// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/lineage/imagegraph.h"

#include "storage/lineage/unreadimages.h"

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

} // namespace

ImageGraph::ImageGraph(const Inventory &inventory)
    : ImageGraph(inventory, GraphReader(inventory))
{
}

ImageGraph::ImageGraph(const Inventory &inventory, GraphReader &&read)
    : unreachableNodes(inventory.unreachableNodes())
    , m_index(std::move(read.index))
    , m_nodes(std::move(read.nodes))
    , m_vms(std::move(read.vms))
    , m_images(std::move(m_index.images()))
{
    tie(inventory, read);
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

std::set<int> ImageGraph::rawImages(const GraphReader::Formats &formats) const
{
    std::set<int> raw;
    for (const auto &[image, isRaw] : formats) {
        if (isRaw)
            raw.insert(m_index.one(image));
    }
    for (const auto &[image, isRaw] : formats) {
        if (!isRaw)
            raw.erase(m_index.one(image));
    }
    return raw;
}

void ImageGraph::tie(const Inventory &inventory, const GraphReader &read)
{
    m_ties.resize(m_images.size());
    const auto of = [&](int image) -> Ties & {
        return m_ties[static_cast<size_t>(m_index.one(image))];
    };
    const auto home = homes(inventory);
    const std::set<int> raw = rawImages(read.formats);
    m_unread = unreadImages(inventory, m_index, m_images, raw);
    std::set<int> defined; // what a definition or the storage says is below goes before the header
    for (const auto &[overlay, base, teller, isData] : read.edges) {
        if (teller < 0)
            defined.insert(m_index.one(overlay));
    }
    for (const auto &[overlay, base, teller, isData] : read.edges) {
        const bool isHeader = teller >= 0;
        if (m_index.one(overlay) == m_index.one(base) ||
            (isHeader && raw.contains(m_index.one(overlay))))
            continue;
        const std::set<int> &tellers = home[static_cast<size_t>(m_index.one(overlay))];
        const bool isSaid = tellers.empty() || tellers.contains(teller);
        if (isHeader ? isSaid && !defined.contains(m_index.one(overlay)) : true)
            of(overlay).below.push_back(m_index.one(base));
        of(base).above.push_back(m_index.one(overlay));
        if (isData)
            of(base).dataOf.push_back(m_index.one(overlay));
    }
    for (const auto &[image, user] : read.uses)
        of(image).users.push_back(user);
    for (Ties &ties : m_ties) {
        sortUnique(ties.below);
        sortUnique(ties.above);
        sortUnique(ties.dataOf);
        sortUnique(ties.users);
    }
    for (GraphVm &vm : m_vms) {
        for (GraphVm::OwnDisk &disk : vm.disks)
            disk.image = m_index.one(disk.image);
    }
    sortOutNames();
    sortOutMarks();
}

void ImageGraph::sortOutMarks()
{
    for (size_t i = 0; i < m_vms.size(); ++i) {
        const GraphVm &vm = m_vms[i];
        if (vm.isTiedByMark() && !vm.originUuid.isEmpty())
            m_marked.insert(vm.originUuid, static_cast<int>(i));
    }
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

QStringList ImageGraph::alikeTo(int id) const
{
    QStringList paths;
    for (const std::vector<int> &alike : m_index.alike()) {
        if (std::ranges::find(alike, id, [&](int other) { return m_index.one(other); }) ==
            alike.end())
            continue;
        for (const int other : alike)
            paths << image(other).path;
    }
    paths.removeDuplicates();
    paths.sort();
    return paths;
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
