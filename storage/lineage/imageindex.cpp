// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/lineage/imageindex.h"

#include "storage/pool/sharing.h"

#include <QDir>

namespace ramet {

namespace {

QString clean(const QString &path)
{
    return path.startsWith('/') ? QDir::cleanPath(path) : path;
}

/// What the key has; `value` where it had nothing.
int firstOf(QHash<QString, int> &known, const QString &key, int value)
{
    const auto found = known.constFind(key);
    return found == known.constEnd() ? *known.insert(key, value) : *found;
}

/// What two names of one file have in common where nothing better is told: a file that holds
/// something, and is equal to the nanosecond. The kernel takes times from a clock that ticks every
/// few milliseconds, so that files made together have it in common, too.
QString likeness(const Volume &volume)
{
    if (volume.changeTime.isEmpty() || volume.allocationBytes == 0 || volume.format == u"dir")
        return {};
    return QString("%1 %2 %3 %4 %5")
        .arg(volume.times())
        .arg(volume.fileBytes)
        .arg(volume.allocationBytes)
        .arg(volume.capacityBytes)
        .arg(volume.format);
}

/// Of one inode, as the seconds have equally many digits.
bool isNewer(const QString &time, const QString &other)
{
    return time.size() >= other.size() && time > other;
}

/// `facts`: a volume, or another name of the image.
void takeNewest(Image &image, const auto &facts)
{
    if (!isNewer(facts.changeTime, image.changeTime))
        return;
    image.changeTime = facts.changeTime;
    image.format = facts.format;
    image.capacityBytes = facts.capacityBytes;
    image.allocationBytes = facts.allocationBytes;
}

bool isOneFolder(const StoragePool &a, const StoragePool &b)
{
    return !a.path.isEmpty() && a.path == b.path && a.holdsFiles() && b.holdsFiles();
}

} // namespace

int Unions::add()
{
    const int member = static_cast<int>(m_next.size());
    m_next.push_back(member);
    return member;
}

int Unions::find(int member) const
{
    while (m_next[static_cast<size_t>(member)] != member)
        member = m_next[static_cast<size_t>(member)];
    return member;
}

void Unions::unite(int a, int b)
{
    const auto [low, high] = std::minmax({find(a), find(b)});
    m_next[static_cast<size_t>(high)] = low;
}

ImageIndex::ImageIndex(const Inventory &inventory)
    : m_inventory(&inventory)
{
    addHosts();
    uniteStorages();
    uniteByFiles();
    addVolumes();
    m_inventory = nullptr;
}

void ImageIndex::addHosts()
{
    QHash<QString, int> known;
    for (const NodeInventory &node : m_inventory->nodes) {
        m_hosts.push_back(firstOf(known, node.hostKey(), static_cast<int>(known.size())));
    }
    m_paths.resize(static_cast<size_t>(known.size()));
    m_times.resize(m_inventory->nodes.size());
    m_likenesses.resize(m_inventory->nodes.size());
    m_folders.resize(m_inventory->nodes.size());
}

void ImageIndex::uniteStorages()
{
    std::vector<std::pair<int, const StoragePool *>> earlier; // with the host
    for (size_t i = 0; i < m_inventory->nodes.size(); ++i) {
        m_firstStorage.push_back(static_cast<int>(earlier.size()));
        for (const StoragePool &pool : m_inventory->nodes[i].pools) {
            const int storage = m_storages.add();
            if (pool.holdsFiles() && !pool.path.isEmpty())
                m_folders[i].insert(pool.path, storage);
            for (size_t other = 0; other < earlier.size(); ++other) {
                const auto &[host, known] = earlier[other];
                if ((host == m_hosts[i] && isOneFolder(*known, pool)) ||
                    (known->node != pool.node && isHeldSame(*known, pool)))
                    m_storages.unite(static_cast<int>(other), storage);
            }
            earlier.emplace_back(m_hosts[i], &pool);
        }
    }
}

/// A folder that is mounted elsewhere on another node, with no word of it in its pool: one file
/// that both list, equal in name, length and change time to the nanosecond, tells it.
void ImageIndex::uniteByFiles()
{
    QHash<QString, int> known;
    for (size_t i = 0; i < m_inventory->nodes.size(); ++i) {
        int storage = m_firstStorage[i];
        for (const StoragePool &pool : m_inventory->nodes[i].pools) {
            for (const Volume &volume : pool.volumes) {
                if (!pool.holdsFiles() || volume.changeTime.isEmpty() || volume.fileBytes == 0 ||
                    volume.format == u"dir")
                    continue;
                const QString key =
                    volume.changeTime + ' ' + QString::number(volume.fileBytes) + ' ' + volume.name;
                m_storages.unite(firstOf(known, key, storage), storage);
            }
            ++storage;
        }
    }
}

void ImageIndex::addVolumes()
{
    for (size_t i = 0; i < m_inventory->nodes.size(); ++i) {
        int storage = m_firstStorage[i];
        for (const StoragePool &pool : m_inventory->nodes[i].pools) {
            for (const Volume &volume : pool.volumes)
                addVolume(static_cast<int>(i), storage, pool, volume);
            ++storage;
        }
    }
}

void ImageIndex::addVolume(int node, int storage, const StoragePool &pool, const Volume &volume)
{
    const QString key = QString::number(m_storages.find(storage)) + '/' + volume.name;
    int image = m_volumes.value(key, -1);
    if (image < 0) {
        image = add({pool.node, pool.name, volume.name, clean(volume.path), volume.format,
                     volume.capacityBytes, volume.allocationBytes, volume.changeTime, true, false,
                     true});
        m_volumes.insert(key, image);
    }
    const auto at = static_cast<size_t>(node);
    share(m_paths[static_cast<size_t>(hostOf(node))], clean(volume.path), image);
    if (!volume.fileId.isEmpty())
        share(m_files, volume.fileId, image);
    else if (const QString like = likeness(volume); !like.isEmpty())
        noteLikeness(node, like, image);
    takeNewest(m_images[static_cast<size_t>(one(image))], volume);
    if (!volume.changeTime.isEmpty())
        m_times[at].insert(volume.times(), image);
}

int ImageIndex::add(Image image)
{
    m_images.push_back(std::move(image));
    return m_same.add();
}

int ImageIndex::share(QHash<QString, int> &names, const QString &key, int image)
{
    const int known = firstOf(names, key, image);
    m_same.unite(known, image);
    return known;
}

void ImageIndex::noteLikeness(int node, const QString &likeness, int image)
{
    const int place = firstOf(m_likenesses[static_cast<size_t>(node)], likeness,
                              static_cast<int>(m_alike.size()));
    if (place == static_cast<int>(m_alike.size()))
        m_alike.emplace_back();
    m_alike[static_cast<size_t>(place)].push_back(image);
}

void ImageIndex::uniteListed(int a, int b)
{
    const auto [low, high] = std::minmax({one(a), one(b)});
    takeNewest(m_images[static_cast<size_t>(low)], m_images[static_cast<size_t>(high)]);
    m_same.unite(low, high);
}

QString ImageIndex::keyInFolder(int node, const QString &path) const
{
    const qsizetype slash = path.lastIndexOf('/');
    const int storage = m_folders[static_cast<size_t>(node)].value(path.left(slash), -1);
    return storage < 0 ? QString() : QString::number(m_storages.find(storage)) + path.mid(slash);
}

int ImageIndex::find(int node, const QString &path) const
{
    const int image = m_paths[static_cast<size_t>(hostOf(node))].value(clean(path), -1);
    const int known = image >= 0 ? image : m_volumes.value(keyInFolder(node, clean(path)), -1);
    return known < 0 ? -1 : one(known);
}

QList<int> ImageIndex::ofTimes(int node, const QString &times) const
{
    return m_times[static_cast<size_t>(node)].values(times);
}

int ImageIndex::get(int node, const QString &path, const QString &fileId)
{
    auto &paths = m_paths[static_cast<size_t>(hostOf(node))];
    const QString file = clean(path);
    int image = paths.value(file, -1);
    if (image < 0 && !fileId.isEmpty())
        image = m_files.value(fileId, -1);
    if (image < 0) {
        const QString key = keyInFolder(node, file);
        const bool isPlaced = !key.isEmpty() || !fileId.isEmpty();
        image = m_volumes.value(key, -1);
        if (image < 0) {
            const QString name = file.mid(file.lastIndexOf('/') + 1);
            image = add({{}, {}, name, file, {}, 0, 0, {}, false, false, isPlaced});
        }
        if (!key.isEmpty())
            m_volumes.insert(key, image);
    }
    paths.insert(file, image);
    if (!fileId.isEmpty())
        share(m_files, fileId, image);
    return one(image);
}

} // namespace ramet
