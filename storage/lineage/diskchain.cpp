// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/lineage/diskchain.h"

#include "storage/pool/backingname.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace ramet {

namespace {

using Problem = std::optional<Refusal>;

/// "json:{…}", "nbd://…", "fat:…": not a plain file's name.
bool isProtocolName(const QString &name)
{
    static const QRegularExpression protocol("^[A-Za-z][A-Za-z0-9+.-]*:");
    return protocol.match(name).hasMatch();
}

QString resolved(const QString &name, const QString &besidePath)
{
    return backingPaths(name, besidePath).value(0);
}

bool isDevicePath(const QString &path, const VolumePlace &place)
{
    if (place)
        return !place.pool->holdsFiles();
    return path.startsWith("/dev/") && !path.startsWith("/dev/shm/");
}

const Volume *findUnlisted(const NodeInventory &node, const QString &path)
{
    const auto found = std::ranges::find(node.unlisted, path, &Volume::path);
    return found == node.unlisted.end() ? nullptr : &*found;
}

/// libvirt looks for headers in files only, and by the format it takes the file for.
std::optional<HeaderNames> knownHeader(const NodeInventory &node, const ImageLayer &layer)
{
    const VolumePlace place = placeOfPath(node, layer.path);
    const Volume *volume = place ? place.volume : findUnlisted(node, layer.path);
    const bool isRead = volume && volume->format == layer.format;
    if (!isRead || (place && !place.pool->holdsFiles()))
        return {};
    return HeaderNames{volume->backingPath, volume->backingFormat, volume->backingFormatStated,
                       volume->dataFile};
}

class ChainBuilder {
public:
    ChainBuilder(const NodeInventory &node, const Disk &disk, const ReadHeader &readHeader)
        : m_node(node)
        , m_disk(disk)
        , m_readHeader(readHeader)
    {
    }

    std::expected<DiskChain, Refusal> build()
    {
        const VolumePlace place = placeOf(m_node, m_disk);
        // A definition that is silent means raw: libvirt does not guess, for safety.
        ImageLayer top{place ? place.volume->path : m_disk.path,
                       m_disk.format.isEmpty() ? QString("raw") : m_disk.format,
                       m_disk.source == DiskSource::Block, m_disk.dataFile, m_disk.slice};
        Problem problem = add(std::move(top), place);
        for (bool isDone = false; !problem && !isDone;)
            problem = next(isDone);
        if (problem)
            return std::unexpected(*problem);
        return std::move(m_chain);
    }

private:
    Refusal refusal(Reason reason, const QString &other, const QStringList &names = {}) const
    {
        return {reason, Field::None, m_disk.target, other, names};
    }

    Problem add(ImageLayer layer, const VolumePlace &place)
    {
        const bool isFile = !layer.path.isEmpty();
        if (isFile && m_seen.contains(layer.path))
            return refusal(Reason::DiskChainLoops, layer.path);
        m_seen.insert(layer.path);
        if (place) {
            layer.pool = place.pool->name;
            layer.volume = place.volume->name;
        }
        m_chain.layers.push_back(std::move(layer));
        m_chain.places.push_back(place);
        return {};
    }

    /// Adds what is below the last layer.
    Problem next(bool &isDone)
    {
        const size_t at = m_chain.layers.size() - 1;
        const bool isRbd = m_chain.places[at] && m_chain.places[at].pool->isRbd();
        if (m_chain.layers[at].format == u"raw" || isRbd) {
            isDone = true;
            return {};
        }
        const auto header = m_readHeader(m_chain.layers[at]);
        if (header) {
            if (const Problem problem = setDataFile(*header))
                return problem;
        }
        if (at < m_disk.layers.size())
            return addDefined(m_disk.layers[at], header);
        isDone = true;
        if (m_disk.layersEnd)
            compare(header, {}, {});
        else if (!header)
            m_chain.isOpen = true;
        else if (!header->backingName.isEmpty())
            return addByHeader(*header, isDone);
        return {};
    }

    /// The data of a qcow2 image may be in a file of its own, which QEMU opens by itself.
    Problem setDataFile(const HeaderNames &header)
    {
        ImageLayer &layer = m_chain.layers.back();
        if (layer.dataFile.isEmpty() && !header.dataFile.isEmpty()) {
            if (isProtocolName(header.dataFile))
                return refusal(Reason::DataFileElsewhere, header.dataFile, {layer.path});
            layer.dataFile = resolved(header.dataFile, layer.path);
        }
        if (layer.dataFile.isEmpty() || placeOfPath(m_node, layer.dataFile))
            return {};
        return refusal(Reason::DataFileElsewhere, layer.dataFile, {layer.path});
    }

    Problem addDefined(const DiskLayer &defined, const std::optional<HeaderNames> &header)
    {
        Disk asDisk;
        asDisk.source = defined.source;
        asDisk.path = defined.path;
        asDisk.pool = defined.pool;
        asDisk.volume = defined.volume;
        const VolumePlace place = placeOf(m_node, asDisk);
        const bool isLocal = defined.source == DiskSource::File ||
                             defined.source == DiskSource::Block ||
                             (defined.source == DiskSource::Volume && place);
        if (!isLocal && defined.source == DiskSource::Volume)
            return refusal(Reason::DiskSourceUnsupported, defined.pool + '/' + defined.volume);
        if (!isLocal)
            return refusal(Reason::DiskSourceUnsupported,
                           defined.protocol.isEmpty() ? defined.path : defined.protocol);
        if (defined.encrypted)
            return refusal(Reason::DiskEncrypted, {});
        ImageLayer layer{place ? place.volume->path : defined.path, defined.format,
                         defined.source == DiskSource::Block ||
                             (place && !place.pool->holdsFiles()),
                         defined.dataFile, defined.slice};
        if (layer.format.isEmpty())
            return unstated(layer.path);
        if (const Problem problem = missing(layer.path))
            return problem;
        compare(header, layer.path, layer.format);
        if (layer.slice && !m_chain.whyNotByHeaders)
            m_chain.whyNotByHeaders = differs({layer.path});
        return add(std::move(layer), place);
    }

    Problem addByHeader(const HeaderNames &header, bool &isDone)
    {
        const QString above = m_chain.layers.back().path;
        if (isProtocolName(header.backingName)) {
            m_chain.isOpen = true; // libvirt knows what it means
            return {};
        }
        const QString path = resolved(header.backingName, above);
        if (header.backingFormat.isEmpty() || !header.backingFormatStated.value_or(true))
            return unstated(path);
        if (const Problem problem = missing(path))
            return problem;
        isDone = false;
        const VolumePlace place = placeOfPath(m_node, path);
        return add({path, header.backingFormat, isDevicePath(path, place)}, place);
    }

    Refusal unstated(const QString &base) const
    {
        return refusal(Reason::BackingFormatUnstated, m_chain.layers.back().path, {base});
    }

    Refusal differs(const QStringList &names) const
    {
        return refusal(Reason::ChainsDiffer, m_chain.layers.back().path, names);
    }

    /// A storage lists the folder, but not the file.
    Problem missing(const QString &path) const
    {
        if (placeOfPath(m_node, path))
            return {};
        const QString folder = QFileInfo(QDir::cleanPath(path)).path();
        const bool isListed = std::ranges::any_of(m_node.pools, [&](const StoragePool &pool) {
            return pool.active && !pool.path.isEmpty() && pool.path == folder;
        });
        return isListed ? Problem(refusal(Reason::DiskChainBroken, path)) : Problem();
    }

    /// Whether the last layer's header says of what is below what the definition says.
    void compare(const std::optional<HeaderNames> &header, const QString &path,
                 const QString &format)
    {
        if (m_chain.whyNotByHeaders)
            return;
        const QString above = m_chain.layers.back().path;
        const QString named = header ? resolved(header->backingName, above) : QString();
        const bool isSame = header && !isProtocolName(header->backingName) &&
                            QDir::cleanPath(named) == QDir::cleanPath(path);
        if (!isSame) {
            QStringList names{path, header ? header->backingName : QString()};
            names.removeAll(QString());
            m_chain.whyNotByHeaders = differs(names);
        } else if (!path.isEmpty() && !header->backingFormatStated.value_or(true)) {
            m_chain.whyNotByHeaders = unstated(path);
        } else if (!path.isEmpty() && header->backingFormat != format) {
            m_chain.whyNotByHeaders =
                differs({path + ": " + format, path + ": " + header->backingFormat});
        }
    }

    const NodeInventory &m_node;
    const Disk &m_disk;
    const ReadHeader &m_readHeader;
    QSet<QString> m_seen;
    DiskChain m_chain;
};

} // namespace

bool DiskChain::hasDataFile() const
{
    return std::ranges::any_of(layers,
                               [](const ImageLayer &layer) { return !layer.dataFile.isEmpty(); });
}

std::expected<DiskChain, Refusal> diskChain(const NodeInventory &node, const Disk &disk)
{
    return diskChain(node, disk, [&](const ImageLayer &layer) { return knownHeader(node, layer); });
}

std::expected<DiskChain, Refusal> diskChain(const NodeInventory &node, const Disk &disk,
                                            const ReadHeader &readHeader)
{
    return ChainBuilder(node, disk, readHeader).build();
}

} // namespace ramet
