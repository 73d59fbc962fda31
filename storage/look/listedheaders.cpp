// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/look/listedheaders.h"

#include "storage/libvirt/parallel.h"
#include "storage/look/imagefile.h"
#include "storage/pool/backingname.h"

#include <limits>

namespace ramet {

namespace {

constexpr size_t mostFarHeaders = 256;
constexpr size_t mostNearHeaders = 1024;

bool mayHaveDataFile(const Volume &volume)
{
    return volume.format == u"qcow2" && !volume.headerRead && volume.dataFile.isEmpty() &&
           !volume.backingFormatStated;
}

/// What libvirt tells of a volume holds neither its data file, nor whether the format of the file
/// below is stated, nor all that a JSON name of that says. The latter two count only where it is
/// surely the same file.
void takeHeader(Volume &volume, const Volume &image)
{
    if (image.format != volume.format)
        return;
    volume.dataFile = image.dataFile;
    volume.headerRead = true;
    const bool isSame = image.changeTime.isEmpty() || image.changeTime == volume.changeTime;
    if (!isSame || volume.backingPath.isEmpty() || image.backingPath.isEmpty())
        return;
    if (saysMoreThanFile(image.backingPath))
        volume.backingPath = image.backingPath;
    volume.backingFormatStated = image.backingFormatStated;
    if (image.backingFormatStated.value_or(false))
        volume.backingFormat = image.backingFormat;
}

class HeaderReading {
public:
    HeaderReading(NodeInventory &node, const ListedHeaders &headers)
        : m_node(node)
        , m_headers(headers)
    {
    }

    void run()
    {
        for (StoragePool &pool : m_node.pools) {
            if (pool.holdsFiles())
                readHere(pool);
        }
        std::vector<Result<Volume>> read(m_far.size());
        inParallel(m_far.size(), [&](size_t i) {
            read[i] = m_headers.readByDaemon(*m_far[i].pool, *m_far[i].volume);
        });
        for (size_t i = 0; i < m_far.size(); ++i) {
            if (read[i])
                takeHeader(*m_far[i].volume, *read[i]);
            else if (read[i].error().kind != ErrorKind::NotFound)
                addGap(m_far[i].pool->name, m_far[i].volume->path, read[i].error().detail);
        }
        for (const QString &pool : std::as_const(m_cut))
            addGap(pool, {}, m_headers.paths ? headersLeftOut : beyondLimit);
    }

private:
    struct Far {
        const StoragePool *pool;
        Volume *volume;
    };

    void addGap(const QString &pool, const QString &path, const QString &why)
    {
        m_node.gaps.push_back({Gap::Kind::Image, m_node.node, pool, path, why});
    }

    void readHere(StoragePool &pool)
    {
        const StoragePool *known = m_headers.known ? m_headers.known->findPool(pool.name) : nullptr;
        QHash<QString, const Volume *> before;
        for (size_t i = 0; known && i < known->volumes.size(); ++i)
            before.insert(known->volumes[i].path, &known->volumes[i]);
        for (Volume &volume : pool.volumes) {
            if (!mayHaveDataFile(volume))
                continue;
            if (const Volume *same = before.value(volume.path); same && isSame(*same, volume))
                takeHeader(volume, *same);
            else if (const auto image = m_headers.readHere(pool, volume))
                takeHeader(volume, *image);
            else if (isWanted(volume))
                m_far.push_back({&pool, &volume});
            else if (!m_cut.contains(pool.name))
                m_cut << pool.name;
        }
    }

    static bool isSame(const Volume &before, const Volume &now)
    {
        return before.headerRead && !now.changeTime.isEmpty() && before.times() == now.times() &&
               before.fileBytes == now.fileBytes;
    }

    bool isWanted(const Volume &volume) const
    {
        return m_far.size() < m_headers.most &&
               (!m_headers.paths || m_headers.paths->contains(volume.path));
    }

    NodeInventory &m_node;
    const ListedHeaders &m_headers;
    std::vector<Far> m_far;
    QStringList m_cut; ///< storages of which something is not read
};

/// All that a VM's definitions name.
QSet<QString> filesOf(const NodeInventory &node, const QString &nameOrUuid)
{
    QSet<QString> paths;
    for (const VirtualMachine &vm : node.vms) {
        if (vm.name != nameOrUuid && vm.uuid != nameOrUuid)
            continue;
        for (const Need &need : vm.needs)
            paths.insert(need.name);
    }
    return paths;
}

} // namespace

void readListed(NodeInventory &node, const ListedHeaders &headers)
{
    HeaderReading(node, headers).run();
}

void readListed(const Connection &connection, const Scope &scope, NodeInventory &node)
{
    ListedHeaders headers;
    headers.readHere = [&](const StoragePool &, const Volume &volume) -> Result<Volume> {
        if (connection.isLocal())
            return readLocalImage(volume.path, false);
        return std::unexpected(Error{ErrorKind::Denied, "read image", volume.path, {}, {}});
    };
    if (scope.isOfGuards()) {
        headers.readByDaemon = [&](const StoragePool &pool, const Volume &volume) {
            return readListedImage(connection, pool.name, volume);
        };
        headers.most = connection.isLocal() ? mostNearHeaders : mostFarHeaders;
        if (!connection.isLocal() && !scope.headersOf.isEmpty())
            headers.paths = filesOf(node, scope.headersOf);
    } else { // for mere listing it is no gap
        headers.readByDaemon = [](const StoragePool &, const Volume &volume) -> Result<Volume> {
            return std::unexpected(Error{ErrorKind::NotFound, "read image", volume.path, {}, {}});
        };
        headers.most = std::numeric_limits<size_t>::max();
    }
    headers.known = scope.known ? scope.known->findNode(node.node) : nullptr;
    readListed(node, headers);
}

} // namespace ramet
