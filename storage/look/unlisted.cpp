// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/look/unlisted.h"

#include "storage/look/imagefile.h"
#include "storage/pool/backingname.h"

#include <QSet>
#include <algorithm>
#include <deque>
#include <map>

namespace ramet {

namespace {

class UnlistedImages {
public:
    UnlistedImages(NodeInventory &node, const ReadImage &read, size_t most)
        : m_node(node)
        , m_read(read)
        , m_most(most)
    {
        for (const StoragePool &pool : node.pools) {
            for (const Volume &volume : pool.volumes)
                m_listed.insert(volume.path);
        }
    }

    void run()
    {
        for (const StoragePool &pool : m_node.pools) {
            for (const Volume &volume : pool.volumes)
                addBelow(volume);
        }
        for (const VirtualMachine &vm : m_node.vms)
            addVm(vm);
        for (size_t count = 0; !m_open.empty() && count < m_most; ++count) {
            const QString path = m_open.front();
            m_open.pop_front();
            look(path);
        }
        noteLeftOut();
        for (auto &[path, volume] : m_found)
            m_node.unlisted.push_back(std::move(volume));
    }

private:
    /// What one user calls raw another may open as an image: then it is one.
    void add(const QString &path, bool isRaw)
    {
        if (!path.startsWith('/') || m_listed.contains(path))
            return;
        const auto known = m_isRaw.constFind(path);
        if (known == m_isRaw.constEnd() || (*known && !isRaw)) {
            m_isRaw.insert(path, isRaw);
            m_open.push_back(path);
        }
    }

    void addDisk(const Disk &disk)
    {
        const bool isFile = disk.source == DiskSource::File || disk.source == DiskSource::Block;
        // libvirt takes a definition that is silent for raw.
        if (isFile)
            add(cleanNeed(disk.path), disk.format.isEmpty() || disk.format == u"raw");
        for (const DiskLayer &layer : disk.layers) {
            if (layer.source == DiskSource::File || layer.source == DiskSource::Block)
                add(cleanNeed(layer.path), layer.format == u"raw");
        }
    }

    void addVm(const VirtualMachine &vm)
    {
        for (const std::vector<Disk> *disks : {&vm.disks, &vm.liveDisks})
            std::ranges::for_each(*disks, [this](const Disk &disk) { addDisk(disk); });
        for (const Snapshot &snapshot : vm.snapshots)
            std::ranges::for_each(snapshot.disks, [this](const Disk &disk) { addDisk(disk); });
        for (const Need &need : vm.needs) {
            // The overlay of a snapshot; an image in QEMU's own arguments.
            const bool mayBeImage = need.kind == Need::Kind::Disk ||
                                    need.kind == Need::Kind::Mirror ||
                                    need.kind == Need::Kind::CommandLine;
            if (mayBeImage && !m_isRaw.contains(need.name) && need.pool.isEmpty())
                add(need.name, false);
        }
    }

    void addBelow(const Volume &volume)
    {
        for (const QString &path : backingPaths(volume.backingPath, volume.path))
            add(path, volume.backingFormat == u"raw");
        for (const QString &path : backingPaths(volume.dataFile, volume.path))
            add(path, true);
    }

    void look(const QString &path)
    {
        auto image = m_read(path, m_isRaw.value(path));
        if (image) {
            addBelow(*image);
            m_found[path] = std::move(*image);
        } else if (image.error().kind != ErrorKind::NotFound) {
            m_node.gaps.push_back({Gap::Kind::Image, m_node.node, {}, path, image.error().detail});
        }
    }

    /// Raw ones hide nothing.
    void noteLeftOut()
    {
        const bool hides = std::ranges::any_of(
            m_open, [this](const QString &path) { return !m_isRaw.value(path); });
        if (hides)
            m_node.gaps.push_back({Gap::Kind::Image, m_node.node, {}, {}, beyondLimit});
    }

    NodeInventory &m_node;
    const ReadImage &m_read;
    size_t m_most;
    QSet<QString> m_listed;
    QHash<QString, bool> m_isRaw;
    std::deque<QString> m_open;
    std::map<QString, Volume> m_found;
};

} // namespace

void readUnlisted(NodeInventory &node, const ReadImage &read, size_t most)
{
    UnlistedImages(node, read, most).run();
}

void readUnlisted(const Connection &connection, const Scope &scope, NodeInventory &node)
{
    DaemonImages daemon(connection);
    readUnlisted(node, [&](const QString &path, bool isRaw) -> Result<Volume> {
        if (connection.isLocal()) {
            auto image = readLocalImage(path, isRaw);
            if (image || (image.error().kind == ErrorKind::NotFound && isRaw))
                return image;
        }
        if (isRaw) // nothing to learn from it
            return std::unexpected(Error{ErrorKind::NotFound, "read image", path, {}, {}});
        if (scope.isOfGuards())
            return daemon.read(path);
        return std::unexpected(Error{ErrorKind::Denied, "read image", path, notLookedInto, {}});
    });
}

} // namespace ramet
