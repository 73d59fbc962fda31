// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/lineage/chaincheck.h"

#include "storage/libvirt/poolcalls.h"
#include "storage/look/imagefile.h"
#include "storage/pool/backingname.h"
#include "storage/pool/poolxml.h"

#include <QDir>

namespace ramet {

namespace {

const QString &homeOf(const ImageLayer &layer)
{
    return layer.homePath.isEmpty() ? layer.path : layer.homePath;
}

class ChainCheck {
public:
    ChainCheck(const Connection &connection, const Disk &disk,
               const std::vector<ImageLayer> &layers, bool isOpen)
        : m_connection(connection)
        , m_disk(disk)
        , m_layers(layers)
        , m_isOpen(isOpen)
    {
    }

    Status run() const
    {
        RAMET_TRY(checkDefined());
        for (size_t at = 0; at < m_layers.size(); ++at)
            RAMET_TRY(checkHeader(at));
        return {};
    }

private:
    Status refuse(Reason reason, const QString &image, const QStringList &names) const
    {
        return std::unexpected(
            refused("clone", m_disk.target, {{reason, Field::None, m_disk.target, image, names}}));
    }

    /// What the definition states is what was planned.
    Status checkDefined() const
    {
        const size_t count = m_disk.layers.size();
        bool isSame = m_layers.size() > count || m_layers.front().format == u"raw";
        for (size_t i = 0; isSame && i < count && i + 1 < m_layers.size(); ++i) {
            const DiskLayer &defined = m_disk.layers[i];
            const ImageLayer &planned = m_layers[i + 1];
            isSame = (defined.path.isEmpty() || isOne(defined.path, homeOf(planned))) &&
                     defined.format == planned.format && defined.slice == planned.slice;
        }
        if (isSame && m_disk.slice == m_layers.front().slice)
            return {};
        return refuse(Reason::ChainsDiffer, m_layers.front().path, {});
    }

    static bool isOne(const QString &a, const QString &b)
    {
        return QDir::cleanPath(a) == QDir::cleanPath(b);
    }

    Result<Volume> readImage(const ImageLayer &layer) const
    {
        const auto xml = pools::volumeXml(m_connection, layer.pool, layer.volume);
        const auto known = xml ? readVolume(*xml) : Result<Volume>(std::unexpected(xml.error()));
        return known ? readListedImage(m_connection, layer.pool, *known) : known;
    }

    Status checkHeader(size_t at) const
    {
        const ImageLayer &layer = m_layers[at];
        if (layer.format == u"raw" || layer.pool.isEmpty())
            return {};
        const auto image = readImage(layer);
        if (!image)
            return std::unexpected(image.error());
        if (image->format != layer.format) // of others QEMU knows what is below
            return {};
        RAMET_TRY(checkDataFile(layer, *image));
        const bool isDefined = at < m_disk.layers.size() || m_disk.layersEnd;
        const bool isUnknown = at + 1 == m_layers.size() && m_isOpen;
        return isDefined || isUnknown ? Status() : checkBelow(at, *image);
    }

    Status checkDataFile(const ImageLayer &layer, const Volume &image) const
    {
        if (image.dataFile.isEmpty())
            return layer.dataFile.isEmpty() ? Status()
                                            : refuse(Reason::ChainsDiffer, layer.path, {});
        const auto isListed = image.dataFile.startsWith('/')
                                  ? pools::isListed(m_connection, QDir::cleanPath(image.dataFile))
                                  : Result<bool>(false);
        if (!isListed)
            return std::unexpected(isListed.error());
        return *isListed ? Status() : refuse(Reason::DataFileElsewhere, image.dataFile, {});
    }

    Status checkBelow(size_t at, const Volume &image) const
    {
        const bool isLast = at + 1 == m_layers.size();
        if (isLast && image.backingPath.isEmpty())
            return {};
        const QString &home = homeOf(m_layers[at]);
        const QString below = backingPaths(image.backingPath, home).value(0);
        if (isLast || saysMoreThanFile(image.backingPath) ||
            !(isOne(below, homeOf(m_layers[at + 1])) || isOne(below, m_layers[at + 1].path)))
            return refuse(Reason::ChainsDiffer, home, {image.backingPath});
        if (!image.backingFormatStated.value_or(false))
            return refuse(Reason::BackingFormatUnstated, home, {below});
        if (image.backingFormat != m_layers[at + 1].format)
            return refuse(Reason::ChainsDiffer, home, {below + ": " + image.backingFormat});
        return {};
    }

    const Connection &m_connection;
    const Disk &m_disk;
    const std::vector<ImageLayer> &m_layers;
    bool m_isOpen;
};

} // namespace

Status checkChain(const Connection &connection, const Disk &disk,
                  const std::vector<ImageLayer> &layers, bool isOpen)
{
    if (layers.empty())
        return {};
    return ChainCheck(connection, disk, layers, isOpen).run();
}

} // namespace ramet
