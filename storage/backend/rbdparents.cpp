// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backend/rbdparents.h"

#include "storage/backend/rbdimages.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QLoggingCategory>
#include <map>
#include <mutex>
#include <set>

Q_LOGGING_CATEGORY(lcRbdParents, "ramet.storage.rbd")

namespace ramet {

namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

/// What was last read of one RADOS pool, for all nodes and threads of this program.
class ParentsCache {
public:
    /// `wanted`: when somebody began to ask. Null: it cannot be known.
    const std::vector<RbdImage> *images(const Connection &connection, const RbdSource &source,
                                        const std::set<QString> &names, bool afresh,
                                        Clock::time_point wanted)
    {
        const bool since = m_begun >= wanted; // another thread has just looked
        const bool same = m_isKnown && names == m_names;
        const bool lately = !m_isKnown && m_begun > wanted - 1min;
        if (m_begun == Clock::time_point() || !(since || (!afresh && (same || lately))))
            read(connection, source, names);
        return m_isKnown ? &m_images : nullptr;
    }
    std::mutex mutex;

private:
    void read(const Connection &connection, const RbdSource &source, const std::set<QString> &names)
    {
        m_begun = Clock::now();
        m_names = names;
        const auto tool = RbdTool::open(connection, source);
        auto found = tool ? rbd::images(*tool)
                          : Result<std::vector<RbdImage>>(std::unexpected(tool.error()));
        if (!found && found.error().kind == ErrorKind::NotFound)
            found = rbd::images(*tool); // one was deleted while all were listed
        m_isKnown = found.has_value();
        if (found)
            m_images = std::move(*found);
        else
            qCInfo(lcRbdParents) << "parents in" << source.pool
                                 << "are not known:" << found.error().detail;
    }

    Clock::time_point m_begun;
    bool m_isKnown = false;
    std::set<QString> m_names;
    std::vector<RbdImage> m_images;
};

ParentsCache &cacheOf(const RbdSource &source)
{
    static std::mutex mutex;
    static std::map<QString, ParentsCache> all;
    const std::scoped_lock lock(mutex);
    return all[source.monitors().join(',') + ' ' + source.user + ' ' + source.pool];
}

} // namespace

void readParents(const Connection &connection, const QString &poolXml, StoragePool &pool,
                 bool afresh)
{
    const auto source = readRbdSource(poolXml);
    if (!source || !pool.active)
        return;
    const auto wanted = Clock::now();
    std::set<QString> names;
    for (const Volume &volume : pool.volumes)
        names.insert(volume.path);
    ParentsCache &known = cacheOf(*source);
    const std::scoped_lock lock(known.mutex);
    const auto *images = known.images(connection, *source, names, afresh, wanted);
    pool.parentsKnown = images != nullptr;
    if (!images)
        return;
    QHash<QString, const RbdImage *> byName;
    for (const RbdImage &image : *images)
        byName.insert(image.name, &image);
    for (Volume &volume : pool.volumes) {
        const RbdImage *image = byName.value(volume.path);
        if (!image)
            continue;
        volume.backingPath = image->parent;
        volume.backingFormat = image->parent.isEmpty() ? QString() : QString("raw");
        for (const QString &snapshot : image->snapshots) {
            if (!rbd::isForClones(snapshot))
                volume.snapshots << snapshot;
        }
    }
}

} // namespace ramet
