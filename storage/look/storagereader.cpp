// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/look/storagereader.h"

#include "storage/backend/folderaccess.h"
#include "storage/backend/rbdparents.h"
#include "storage/inventory/copymemory.h"
#include "storage/libvirt/parallel.h"
#include "storage/libvirt/poolcalls.h"
#include "storage/look/fileids.h"
#include "storage/look/filesystem.h"
#include "storage/look/localvolumes.h"
#include "storage/pool/poolxml.h"

#include <QFileInfo>
#include <QSet>
#include <QStandardPaths>
#include <algorithm>

namespace ramet {

namespace {

using namespace std::chrono_literals;

/// While a volume is being made in it a storage is not looked at again.
Status refreshStorage(const Connection &connection, const QString &name)
{
    const Cancel limit = connection.cancel().within(5s);
    for (;;) {
        const Status status = pools::refresh(connection, name);
        if (!status && status.error().kind == ErrorKind::NotFound)
            return {};
        if (status || status.error().kind != ErrorKind::Busy || !limit.pause(50ms))
            return status;
    }
}

/// One storage with its volumes.
class StorageReader {
public:
    StorageReader(const Connection &connection, const Scope &scope, PoolRecord &record,
                  StoragePool &pool)
        : m_connection(connection)
        , m_scope(scope)
        , m_record(record)
        , m_pool(pool)
    {
    }

    void read()
    {
        const bool refreshes = m_scope.refresh == Scope::Refresh::All;
        const bool mayBeHere = m_connection.isLocal() && m_pool.holdsFiles();
        if (refreshes && !mayBeHere)
            refresh();
        readVolumes(mayBeHere);
        // An empty storage proves nothing of its folder, so the daemon has to look there. A file
        // that it lists and that is gone would keep its name taken.
        if (refreshes && mayBeHere && (!m_isHere || m_hasVanished || !unknownFiles().isEmpty())) {
            refresh();
            readVolumes(mayBeHere);
        }
        noteOtherNames(mayBeHere);
        if (mayBeHere && !m_isHere && !refreshes)
            localvolumes::measureIfSame(m_pool);
        if (!m_isHere)
            return;
        localvolumes::measure(m_pool);
        if (refreshError && readUnknownFiles())
            refreshError.reset();
    }

    std::optional<Error> refreshError;

private:
    void refresh()
    {
        if (const Status status = refreshStorage(m_connection, m_record.name); !status) {
            refreshError = status.error();
            return;
        }
        if (auto fresh = pools::get(m_connection, m_record.name)) {
            m_record = std::move(*fresh);
            if (auto pool = readPool(m_record, m_pool.node))
                m_pool = std::move(*pool);
        }
    }

    void readVolumes(bool mayBeHere)
    {
        m_isHere = false;
        m_hasVanished = false;
        m_known.clear();
        m_pool.volumes.clear();
        m_record.volumeXmls.clear();
        m_record.listedNames.clear();
        m_record.failures.clear();
        const pools::VolumeReader reader{[this](const QString &xml) { return begin(xml); },
                                         [this](const QString &name) { return readHere(name); }};
        pools::readVolumes(m_connection, m_record, mayBeHere ? &reader : nullptr);
        for (const QString &xml : m_record.volumeXmls) {
            auto volume = readVolume(xml);
            if (!volume) {
                m_record.failures.push_back({QStringLiteral("?"), volume.error().detail});
                continue;
            }
            if (m_isHere)
                localvolumes::addHeader(*volume);
            m_pool.volumes.push_back(std::move(*volume));
        }
    }

    bool begin(const QString &xml)
    {
        const auto volume = readVolume(xml);
        const bool isInFolder =
            volume && volume->path == m_pool.path + '/' + volume->name && !m_pool.path.isEmpty();
        m_isHere = isInFolder && localvolumes::isHere(*volume);
        return m_isHere;
    }

    bool readHere(const QString &name)
    {
        m_known.insert(name);
        auto volume = localvolumes::read(m_pool.path, name);
        if (volume)
            m_pool.volumes.push_back(std::move(*volume));
        const bool isGone = !volume && volume.error().kind == ErrorKind::NotFound;
        m_hasVanished = m_hasVanished || isGone;
        return volume || isGone;
    }

    QStringList unknownFiles() const
    {
        QStringList files = localvolumes::names(m_pool.path);
        files.removeIf([&](const QString &name) { return m_known.contains(name); });
        return files;
    }

    /// What the daemon could not be made to look at. False: not all can be read here.
    bool readUnknownFiles()
    {
        bool isComplete = true;
        for (const QString &name : unknownFiles())
            isComplete = readHere(name) && isComplete;
        return isComplete;
    }

    /// A folder of this name is asked even where nothing proves that the daemon means the same: a
    /// name that is taken for nothing harms nobody.
    void noteOtherNames(bool mayBeHere)
    {
        const QStringList entries = mayBeHere ? localvolumes::allNames(m_pool.path) : QStringList();
        m_pool.otherNames = QSet<QString>(entries.begin(), entries.end());
        m_pool.otherNames.unite({m_record.listedNames.begin(), m_record.listedNames.end()});
        for (const Volume &volume : m_pool.volumes)
            m_pool.otherNames.remove(volume.name);
    }

    const Connection &m_connection;
    const Scope &m_scope;
    PoolRecord &m_record;
    StoragePool &m_pool;
    QSet<QString> m_known;
    bool m_isHere = false;
    bool m_hasVanished = false; ///< a file that the daemon lists
};

void addGap(NodeInventory &node, Gap::Kind kind, const QString &storage, const QString &object,
            const QString &reason)
{
    node.gaps.push_back({kind, node.node, storage, object, reason});
}

void findBlockSharing(const QString &uri, StoragePool &pool)
{
    if (pool.clientMayWrite) {
        const filesystem::Facts facts = filesystem::factsOf(pool.path);
        pool.fileSystem = facts.id;
        pool.blockSharing = facts.blockSharing;
    }
    if (pool.holdsFiles() && pool.blockSharing == BlockSharing::Unknown)
        pool.blockSharing = copymemory::blockSharing(uri, pool.name);
}

void complete(const Connection &connection, const Scope &scope, const PoolRecord &record,
              StoragePool &pool)
{
    static const bool hasTool = !QStandardPaths::findExecutable("qemu-img").isEmpty();
    const bool isLocal = connection.isLocal() && pool.holdsFiles();
    pool.clientMayWrite = hasTool && isLocal && QFileInfo(pool.path).isWritable();
    std::ranges::sort(pool.volumes, {}, &Volume::path); // placeOfPath searches in halves
    if (isLocal)
        addFileIds(pool);
    if (scope.pools == Scope::Pools::Volumes)
        readParents(connection, record.xml, pool, scope.refresh == Scope::Refresh::All);
}

void take(const Connection &connection, const Scope &scope, PoolRecord &record, NodeInventory &node)
{
    auto pool = record.xml.isEmpty() ? Result<StoragePool>(std::unexpected(Error{}))
                                     : readPool(record, node.node);
    if (!pool) {
        const QString reason =
            record.failures.empty() ? pool.error().detail : record.failures.front().reason;
        addGap(node, Gap::Kind::Storage, record.name, {}, reason);
        return;
    }
    if (record.active && scope.pools == Scope::Pools::Volumes) {
        StorageReader reader(connection, scope, record, *pool);
        reader.read();
        if (const auto &error = reader.refreshError)
            addGap(node, Gap::Kind::Refresh, record.name, {}, error->detail);
        for (const PoolRecord::Failure &failure : record.failures)
            addGap(node, failure.object.isEmpty() ? Gap::Kind::Storage : Gap::Kind::Volume,
                   record.name, failure.object, failure.reason);
    }
    complete(connection, scope, record, *pool);
    findBlockSharing(node.uri, *pool);
    if (!pool->parentsKnown)
        addGap(node, Gap::Kind::Parents, pool->name, {}, {});
    node.pools.push_back(std::move(*pool));
}

} // namespace

Status readStorages(const Connection &connection, const Scope &scope, NodeInventory &node)
{
    auto records = pools::list(connection);
    if (!records)
        return std::unexpected(records.error());
    std::erase_if(*records, [](const PoolRecord &record) {
        return FolderAccess::isTransientStorage(record.name);
    });
    std::vector<NodeInventory> parts(records->size());
    const auto read = [&](size_t i) {
        parts[i].node = node.node;
        parts[i].uri = node.uri;
        take(connection, scope, (*records)[i], parts[i]);
    };
    inParallel(parts.size(), read, 1);
    for (const NodeInventory &part : parts) {
        for (size_t i = 0; i < part.pools.size(); ++i)
            node.pools.appendShared(part.pools, i);
        std::ranges::copy(part.gaps, std::back_inserter(node.gaps));
    }
    return {};
}

} // namespace ramet
