// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/lineage/writers.h"

#include "storage/lineage/imagegraph.h"
#include "storage/lineage/lineage.h"
#include "storage/pool/sharing.h"

#include <QDir>
#include <QSet>
#include <algorithm>

namespace ramet {

namespace {

QString cleaned(const QString &path)
{
    return path.startsWith('/') ? QDir::cleanPath(path) : path;
}

/// The names that images of one node have on another one.
class NamesThere {
public:
    NamesThere(const NodeInventory &home, const NodeInventory &there, const QStringList &paths)
        : m_there(there)
        , m_isHome(home.hostKey() == there.hostKey())
    {
        for (const QString &path : paths) {
            if (m_isHome)
                m_paths.insert(cleaned(path));
            if (const VolumePlace place = placeOfPath(home, path))
                addVolume(place);
        }
    }

    bool isOneOf(const Disk &disk) const
    {
        return (!disk.path.isEmpty() && m_paths.contains(cleaned(disk.path))) ||
               (!disk.fileId.isEmpty() && m_files.contains(disk.fileId));
    }
    bool isHome() const { return m_isHome; }
    void addFile(const QString &id) { m_files.insert(id); }

private:
    void addVolume(const VolumePlace &place)
    {
        if (!place.volume->fileId.isEmpty())
            m_files.insert(place.volume->fileId);
        for (const StoragePool &pool : m_there.pools) {
            const QString folder = pool.isRbd() ? pool.sourceName : pool.path;
            const bool isOneFolder =
                m_isHome && !pool.path.isEmpty() && pool.path == place.pool->path;
            const QString path = folder + '/' + place.volume->name;
            if (isOneFolder || isHeldSame(pool, *place.pool) || hasEqual(path, *place.volume))
                m_paths.insert(cleaned(path));
        }
    }

    /// A mount of one storage under two names.
    bool hasEqual(const QString &path, const Volume &volume) const
    {
        const VolumePlace there = placeOfPath(m_there, path);
        return there && !volume.changeTime.isEmpty() && volume.fileBytes > 0 &&
               there.volume->changeTime == volume.changeTime &&
               there.volume->fileBytes == volume.fileBytes;
    }

    const NodeInventory &m_there;
    bool m_isHome;
    QSet<QString> m_paths;
    QSet<QString> m_files;
};

bool mayWrite(const Disk &disk)
{
    return disk.device != DiskDevice::Cdrom && !disk.readOnly && !disk.transient;
}

ImageUser userFrom(const VirtualMachine &vm, const NamesThere &names, bool &isUser)
{
    ImageUser user{{vm.node, vm.uuid}, vm.name, vm.isTemplate()};
    for (const Disk &disk : vm.disks) {
        const bool isIt = names.isOneOf(disk);
        isUser = isUser || isIt;
        user.mayWrite = user.mayWrite || (isIt && mayWrite(disk));
    }
    for (const Disk &disk : vm.liveDisks) {
        const bool isIt = names.isOneOf(disk);
        isUser = isUser || isIt;
        user.writes = user.writes || (isIt && !vm.isOff() && mayWrite(disk));
    }
    user.mayWrite = user.mayWrite || user.writes;
    return user;
}

using Candidates = std::vector<const VirtualMachine *>;

Candidates allVms(const NodeInventory &node)
{
    Candidates all;
    for (const VirtualMachine &vm : node.vms)
        all.push_back(&vm);
    return all;
}

/// Which VMs of each node have one of these images as a disk, by the lineage; without the one that
/// asks.
std::map<QString, Candidates> usersByLineage(const Inventory &inventory, const VirtualMachine &vm,
                                             const QStringList &paths, const ImageGraph &graph)
{
    std::map<QString, Candidates> users;
    std::set<int> seen;
    for (const QString &path : paths) {
        const int image = graph.find(vm.node, path);
        if (image < 0)
            continue;
        for (const ImageGraph::User &user : graph.ties(image).users) {
            if (user.use > ImageUse::Live)
                break; // the strongest come first
            const GraphVm &known = graph.vms()[static_cast<size_t>(user.vm)];
            if (known.isHelper || (known.uuid == vm.uuid && known.node == vm.node) ||
                !seen.insert(user.vm).second)
                continue;
            const NodeInventory *node = inventory.findNode(known.node);
            if (const VirtualMachine *other = node ? node->findVm(known.uuid) : nullptr)
                users[known.node].push_back(other);
        }
    }
    return users;
}

} // namespace

std::vector<ImageUser> otherUsers(const Inventory &inventory, const VirtualMachine &vm,
                                  const QStringList &paths, const Lineage *lineage)
{
    std::vector<ImageUser> users;
    const NodeInventory *home = inventory.findNode(vm.node);
    if (!home || paths.isEmpty())
        return users;
    const std::map<QString, Candidates> known =
        lineage ? usersByLineage(inventory, vm, paths, lineage->graph())
                : std::map<QString, Candidates>();
    for (const NodeInventory &node : inventory.nodes) {
        const auto found = known.find(node.node);
        if (lineage && found == known.end())
            continue;
        NamesThere names(*home, node, paths);
        for (const Disk &disk : vm.disks) {
            if (!disk.fileId.isEmpty() && paths.contains(disk.path))
                names.addFile(disk.fileId);
        }
        for (const VirtualMachine *other : lineage ? found->second : allVms(node)) {
            if (other->uuid == vm.uuid && names.isHome())
                continue;
            bool isUser = false;
            const ImageUser user = userFrom(*other, names, isUser);
            if (isUser)
                users.push_back(user);
        }
    }
    return users;
}

} // namespace ramet
