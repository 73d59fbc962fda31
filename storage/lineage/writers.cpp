// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/lineage/writers.h"

#include "storage/lineage/imagegraph.h"
#include "storage/lineage/lineage.h"
#include "storage/pool/backingname.h"
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

const Volume *imageAt(const NodeInventory &node, const VolumePlace &place, const QString &path)
{
    if (place)
        return place.volume;
    const auto found = std::ranges::find(node.unlisted, path, &Volume::path);
    return found == node.unlisted.end() ? nullptr : &*found;
}

/// The files that hold an image's data where it is not in the image itself.
QStringList dataFilesOf(const Volume *image)
{
    return image ? backingPaths(image->dataFile, image->path) : QStringList();
}

/// With them these images are written to. What a definition says goes beside the header.
QStringList withDataFiles(const NodeInventory &home, const VirtualMachine &vm, QStringList paths)
{
    const QStringList images = paths;
    for (const QString &path : images)
        paths << dataFilesOf(imageAt(home, placeOfPath(home, path), path));
    for (const Disk &disk : vm.disks) {
        if (!disk.dataFile.isEmpty() && images.contains(disk.path))
            paths << disk.dataFile;
        for (const DiskLayer &layer : disk.layers) {
            if (!layer.dataFile.isEmpty() && images.contains(layer.path))
                paths << layer.dataFile;
        }
    }
    return paths;
}

/// Nearly no node has any, and to look each disk up takes its time.
bool hasDataFiles(const NodeInventory &node)
{
    const auto has = [](const std::vector<Volume> &volumes) {
        return std::ranges::any_of(volumes,
                                   [](const Volume &volume) { return !volume.dataFile.isEmpty(); });
    };
    return has(node.unlisted) || std::ranges::any_of(node.pools, [&](const StoragePool &pool) {
               return has(pool.volumes);
           });
}

/// The names that images of one node have on another one.
class NamesThere {
public:
    /// `looksForData`: images whose data are in one of the files count, too.
    NamesThere(const NodeInventory &home, const NodeInventory &there, const QStringList &paths,
               bool looksForData)
        : m_there(there)
        , m_isHome(home.hostKey() == there.hostKey())
        , m_looksForData(looksForData)
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
        if (has(disk.path, disk.fileId) || has(disk.dataFile, {}))
            return true;
        const QStringList data =
            m_looksForData ? dataFilesOf(imageAt(m_there, placeOf(m_there, disk), disk.path))
                           : QStringList();
        return std::ranges::any_of(data, [this](const QString &path) { return has(path, {}); });
    }
    bool isOneOf(const Need &need) const { return has(need.name, need.fileId); }
    bool isHome() const { return m_isHome; }
    void addFile(const QString &id) { m_files.insert(id); }

private:
    bool has(const QString &path, const QString &fileId) const
    {
        return (!path.isEmpty() && m_paths.contains(cleaned(path))) ||
               (!fileId.isEmpty() && m_files.contains(fileId));
    }

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
    bool m_looksForData;
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
    for (const Need &need : vm.needs) {
        const bool isIt = isWrittenBeside(need) && names.isOneOf(need);
        isUser = isUser || isIt;
        user.mayWrite = user.mayWrite || isIt;
        user.writes = user.writes || (isIt && !vm.isOff() && need.where == Need::Where::Live);
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
    const auto addUsers = [&](int image) {
        for (const ImageGraph::User &user : graph.ties(image).users) {
            if (user.use != ImageUse::Disk && user.use != ImageUse::Live &&
                user.use != ImageUse::File)
                continue;
            const GraphVm &known = graph.vms()[static_cast<size_t>(user.vm)];
            if (known.isHelper || (known.uuid == vm.uuid && known.node == vm.node) ||
                !seen.insert(user.vm).second)
                continue;
            const NodeInventory *node = inventory.findNode(known.node);
            if (const VirtualMachine *other = node ? node->findVm(known.uuid) : nullptr)
                users[known.node].push_back(other);
        }
    };
    for (const QString &path : paths) {
        const int image = graph.find(vm.node, path);
        if (image < 0)
            continue;
        addUsers(image);
        for (const int other : graph.ties(image).dataOf)
            addUsers(other);
    }
    return users;
}

} // namespace

bool isWrittenBeside(const Need &need)
{
    return need.isFile() && !need.isOfDisk() && need.writes() &&
           need.where != Need::Where::Snapshot;
}

std::vector<ImageUser> otherUsers(const Inventory &inventory, const VirtualMachine &vm,
                                  const QStringList &images, const Lineage *lineage)
{
    std::vector<ImageUser> users;
    const NodeInventory *home = inventory.findNode(vm.node);
    if (!home || images.isEmpty())
        return users;
    const QStringList paths = withDataFiles(*home, vm, images);
    const std::map<QString, Candidates> known =
        lineage ? usersByLineage(inventory, vm, paths, lineage->graph())
                : std::map<QString, Candidates>();
    for (const NodeInventory &node : inventory.nodes) {
        const auto found = known.find(node.node);
        if (lineage && found == known.end())
            continue;
        NamesThere names(*home, node, paths, lineage || hasDataFiles(node));
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
