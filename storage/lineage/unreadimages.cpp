// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/lineage/unreadimages.h"

#include "storage/pool/backingname.h"

namespace ramet {

namespace {

/// All that a node with more images than were looked into names as images.
class CutOff {
public:
    CutOff(int node, const ImageIndex &index, std::set<int> &unread)
        : m_node(node)
        , m_index(index)
        , m_unread(unread)
    {
    }

    void read(const NodeInventory &node)
    {
        readBacking(node.unlisted);
        for (const StoragePool &pool : node.pools)
            readBacking(pool.volumes);
        for (const VirtualMachine &vm : node.vms) {
            readDisks(vm.disks);
            readDisks(vm.liveDisks);
            for (const Snapshot &snapshot : vm.snapshots)
                readDisks(snapshot.disks);
        }
    }

private:
    void add(const QString &path)
    {
        if (const int id = path.isEmpty() ? -1 : m_index.find(m_node, path); id >= 0)
            m_unread.insert(m_index.one(id));
    }

    void readBacking(const std::vector<Volume> &volumes)
    {
        for (const Volume &volume : volumes) {
            for (const QString &path : backingPaths(volume.backingPath, volume.path))
                add(path);
        }
    }

    void readDisks(const std::vector<Disk> &disks)
    {
        for (const Disk &disk : disks) {
            add(disk.path);
            for (const DiskLayer &layer : disk.layers)
                add(layer.path);
        }
    }

    int m_node;
    const ImageIndex &m_index;
    std::set<int> &m_unread;
};

} // namespace

std::set<int> unreadImages(const Inventory &inventory, const ImageIndex &index,
                           const std::vector<Image> &images, const std::set<int> &raw)
{
    std::set<int> unread;
    for (size_t i = 0; i < inventory.nodes.size(); ++i) {
        const int node = static_cast<int>(i);
        for (const Gap &gap : inventory.nodes[i].gaps) {
            if (gap.kind != Gap::Kind::Image || !gap.storage.isEmpty())
                continue;
            if (gap.object.isEmpty())
                CutOff(node, index, unread).read(inventory.nodes[i]);
            else if (const int id = index.find(node, gap.object); id >= 0)
                unread.insert(index.one(id));
        }
    }
    std::set<int> known = raw;
    for (int i = 0; i < static_cast<int>(unread.empty() ? 0 : images.size()); ++i) {
        const Image &image = images[static_cast<size_t>(i)];
        if (image.isListed || image.isRead)
            known.insert(index.one(i));
    }
    std::erase_if(unread, [&](int id) { return known.contains(id); });
    return unread;
}

} // namespace ramet
