// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/pool/lineage.h"

#include "storage/pool/sharing.h"

#include <QDir>
#include <QHash>
#include <QSet>
#include <algorithm>

namespace ramet {

namespace {

/// Names one image over all nodes: the storage it is on and its name there, or, for files that
/// no pool lists, the host and the path.
using ImageId = QString;

/// Which image rests on which, over all reachable nodes.
class ImageGraph {
public:
    explicit ImageGraph(const Inventory &inventory)
        : m_inventory(inventory)
    {
        for (const NodeInventory &node : inventory.nodes)
            addPaths(node);
        for (const NodeInventory &node : inventory.nodes)
            addBacking(node);
    }

    ImageId idOf(const NodeInventory &node, const QString &path) const
    {
        const QString clean = QDir::cleanPath(path);
        const auto known = m_ids.value(node.node);
        const auto found = known.constFind(clean);
        if (found != known.constEnd())
            return *found;
        // Not listed: made since the pool was looked at, or the pool is not active.
        const qsizetype slash = clean.lastIndexOf('/');
        for (const StoragePool &pool : node.pools) {
            if (pool.holdsFiles() && pool.path == clean.left(slash))
                return storageId(node, pool) + clean.mid(slash + 1);
        }
        return "path:" + node.hostUuid + ":" + clean;
    }

    ImageId idOf(const NodeInventory &node, const Disk &disk) const
    {
        return disk.path.isEmpty() ? ImageId() : idOf(node, disk.path);
    }

    /// The image itself and all that rests on it, directly or not.
    QSet<ImageId> withOverlays(const QSet<ImageId> &images) const
    {
        QSet<ImageId> all = images;
        QList<ImageId> open(images.begin(), images.end());
        while (!open.isEmpty()) {
            for (const ImageId &overlay : m_overlays.value(open.takeLast())) {
                if (!all.contains(overlay)) {
                    all.insert(overlay);
                    open << overlay;
                }
            }
        }
        return all;
    }

    QString volumeName(const ImageId &id) const { return m_names.value(id).first; }
    QString volumeNode(const ImageId &id) const { return m_names.value(id).second; }

private:
    /// The same storage on several nodes gets the name it has on the first. Two daemons of one
    /// host see one folder, whatever their pools are called.
    QString storageId(const NodeInventory &owner, const StoragePool &pool) const
    {
        for (const NodeInventory &node : m_inventory.nodes) {
            const bool sameHost = !node.hostUuid.isEmpty() && node.hostUuid == owner.hostUuid;
            for (const StoragePool &other : node.pools) {
                const bool sameFolder = sameHost && !pool.path.isEmpty() &&
                                        other.path == pool.path && other.holdsFiles() &&
                                        pool.holdsFiles();
                if (sameFolder || isSameStorage(other, pool))
                    return "pool:" + node.node + ":" + other.name + ":";
            }
        }
        return "pool:" + pool.node + ":" + pool.name + ":";
    }

    void addPaths(const NodeInventory &node)
    {
        for (const StoragePool &pool : node.pools) {
            const QString storage = storageId(node, pool);
            for (const Volume &volume : pool.volumes) {
                const ImageId id = storage + volume.name;
                m_ids[node.node].insert(volume.path, id);
                if (!m_names.contains(id))
                    m_names.insert(id, {volume.name, node.node});
            }
        }
    }

    void addBacking(const NodeInventory &node)
    {
        for (const StoragePool &pool : node.pools) {
            for (const Volume &volume : pool.volumes) {
                if (!volume.backingPath.isEmpty())
                    m_overlays[idOf(node, volume.backingPath)].insert(idOf(node, volume.path));
            }
        }
    }

    const Inventory &m_inventory;
    QHash<QString, QHash<QString, ImageId>> m_ids; ///< node, path
    QHash<ImageId, QSet<ImageId>> m_overlays;
    QHash<ImageId, std::pair<QString, QString>> m_names;
};

/// The same VM, also where one host is listed under two URIs.
bool isSelf(const Inventory &inventory, const VirtualMachine &vm, const VirtualMachine &other)
{
    if (vm.uuid != other.uuid)
        return false;
    const NodeInventory *node = inventory.findNode(vm.node);
    const NodeInventory *otherNode = inventory.findNode(other.node);
    return vm.node == other.node || (node && otherNode && node->hostUuid == otherNode->hostUuid);
}

/// A linked clone by its own word, with a disk that no active pool lists: what that rests on
/// cannot be seen.
bool isHiddenClone(const NodeInventory &node, const VirtualMachine &vm,
                   const VirtualMachine &origin)
{
    if (!vm.marks.isLinked || vm.marks.originUuid != origin.uuid)
        return false;
    return std::any_of(vm.disks.begin(), vm.disks.end(), [&](const Disk &disk) {
        return !disk.isRemovable() && !disk.isEmpty() && !placeOf(node, disk);
    });
}

/// Adds the VMs whose disks are among the images; removes from `orphans` what they explain.
void addVms(const Inventory &inventory, const ImageGraph &graph, const VirtualMachine &self,
            const QSet<ImageId> &images, QSet<ImageId> &orphans, std::vector<Dependant> &result)
{
    for (const NodeInventory &node : inventory.nodes) {
        for (const VirtualMachine &vm : node.vms) {
            bool uses = false;
            for (const Disk &disk : vm.disks) {
                const ImageId id = graph.idOf(node, disk);
                orphans.remove(id);
                uses = uses || (!disk.isRemovable() && images.contains(id));
            }
            const bool building = vm.marks.isBuilding && vm.marks.originUuid == self.uuid;
            uses = uses || isHiddenClone(node, vm, self);
            if (isSelf(inventory, self, vm) || !(uses || building))
                continue;
            const auto kind = building ? Dependant::Kind::Building : Dependant::Kind::Vm;
            result.push_back({kind, vm.node, vm.name, vm.uuid});
        }
    }
}

} // namespace

std::vector<Dependant> dependantsOf(const Inventory &inventory, const VirtualMachine &vm)
{
    const NodeInventory *node = inventory.findNode(vm.node);
    if (!node)
        return {};
    const ImageGraph graph(inventory);
    QSet<ImageId> own;
    for (const Disk &disk : vm.disks) {
        if (!disk.isRemovable() && !disk.path.isEmpty())
            own.insert(graph.idOf(*node, disk));
    }
    const QSet<ImageId> images = graph.withOverlays(own);
    QSet<ImageId> orphans = images - own;
    std::vector<Dependant> result;
    addVms(inventory, graph, vm, images, orphans, result);
    for (const ImageId &id : orphans) {
        if (!graph.volumeName(id).isEmpty())
            result.push_back(
                {Dependant::Kind::Volume, graph.volumeNode(id), graph.volumeName(id), {}});
    }
    std::sort(result.begin(), result.end(), [](const Dependant &a, const Dependant &b) {
        return std::tie(a.name, a.node) < std::tie(b.name, b.node);
    });
    return result;
}

std::vector<VolumePlace> backingChain(const NodeInventory &node, const VolumePlace &top)
{
    std::vector<VolumePlace> chain;
    QSet<QString> seen;
    for (VolumePlace place = top; place && !place.volume->backingPath.isEmpty();) {
        place = placeOfPath(node, place.volume->backingPath);
        if (!place || seen.contains(place.volume->path))
            break;
        seen.insert(place.volume->path);
        chain.push_back(place);
    }
    return chain;
}

} // namespace ramet
