// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/lineage/alikefiles.h"

#include "storage/domain/markproof.h"

#include <algorithm>
#include <map>
#include <set>

namespace ramet {

namespace {

class AlikeFiles {
public:
    AlikeFiles(const Inventory &inventory, GraphReader &read)
        : m_inventory(inventory)
        , m_read(read)
        , m_index(read.index)
    {
    }

    void sortOut()
    {
        const auto isPair = [](const auto &alike) { return alike.size() > 1; };
        if (std::ranges::none_of(m_index.alike(), isPair))
            return m_index.alike().clear();
        for (const NodeInventory &node : m_inventory.nodes) {
            for (const VirtualMachine &vm : node.vms)
                noteMade(node, vm);
        }
        std::erase_if(m_index.alike(), [&](const auto &alike) { return !isDoubtful(alike); });
        tieEither();
    }

private:
    void noteMade(const NodeInventory &node, const VirtualMachine &vm)
    {
        const auto note = [&](const QString &path) {
            const int image = m_index.find(m_read.nodes.value(node.node), path);
            if (image >= 0 && isMadeFor(path, vm))
                m_made.insert(image);
        };
        for (const std::vector<Disk> *disks : {&vm.disks, &vm.liveDisks}) {
            for (const Disk &disk : *disks)
                note(disk.path);
        }
        for (const Snapshot &snapshot : vm.snapshots) {
            for (const Disk &disk : snapshot.disks)
                note(disk.path);
        }
        for (const BuildingVolume &meant : vm.marks.buildingVolumes) {
            const StoragePool *pool = node.findPool(meant.pool);
            if (const Volume *volume = pool ? pool->findVolume(meant.name) : nullptr)
                note(volume->path);
        }
    }

    int uniteAll(const std::vector<int> &images)
    {
        for (const int image : images) {
            const bool isMade =
                m_made.contains(m_index.one(image)) || m_made.contains(m_index.one(images[0]));
            m_index.uniteListed(images[0], image);
            if (isMade)
                m_made.insert(m_index.one(image));
        }
        return m_index.one(images[0]);
    }

    /// Unites what is to be one, and says whether several names were taken for one file.
    bool isDoubtful(const std::vector<int> &alike)
    {
        if (alike.size() < 2) // most are
            return false;
        std::set<int> images;
        for (const int image : alike)
            images.insert(m_index.one(image));
        std::map<QString, std::vector<int>> names;
        for (const int image : images)
            names[m_index.images()[static_cast<size_t>(image)].name].push_back(image);
        std::vector<int> made;
        std::vector<int> others;
        for (const auto &[name, ofName] : names) {
            const int one = uniteAll(ofName);
            (m_made.contains(one) ? made : others).push_back(one);
        }
        if (made.size() == 1 && !others.empty())
            others.push_back(made.front());
        if (!others.empty())
            uniteAll(others);
        for (const int image : others.empty() || made.size() < 2 ? std::vector<int>() : made)
            m_pairs.emplace_back(others.front(), image);
        return images.size() > 1 && made.size() < images.size();
    }

    /// The disk of one is at least a file that the other may be.
    void tieEither()
    {
        if (m_pairs.empty())
            return;
        QMultiHash<int, int> either; // all are united by now
        for (const auto &[one, other] : m_pairs) {
            either.insert(m_index.one(one), m_index.one(other));
            either.insert(m_index.one(other), m_index.one(one));
        }
        const auto uses = m_read.uses;
        for (const auto &[image, user] : uses) {
            for (const int other : either.values(m_index.one(image)))
                m_read.uses.emplace_back(other,
                                         GraphUser{user.vm, std::max(user.use, ImageUse::File)});
        }
        const auto edges = m_read.edges;
        for (GraphReader::Edge edge : edges) {
            const QList<int> others = either.values(m_index.one(edge.base));
            for (const int other : others) {
                edge.base = other;
                m_read.edges.push_back(edge);
            }
        }
    }

    const Inventory &m_inventory;
    GraphReader &m_read;
    ImageIndex &m_index;
    std::set<int> m_made;
    std::vector<std::pair<int, int>> m_pairs; ///< each may be the other one's file
};

} // namespace

void sortOutAlike(const Inventory &inventory, GraphReader &read)
{
    AlikeFiles(inventory, read).sortOut();
}

} // namespace ramet
