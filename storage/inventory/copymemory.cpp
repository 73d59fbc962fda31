// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/inventory/copymemory.h"

#include "storage/base/statefile.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <mutex>

namespace ramet::copymemory {

namespace {

constexpr qsizetype mostEntries = 300;
constexpr auto ratesKey = "bytesPerSecond";
constexpr auto sharingKey = "sharesBlocks";

struct Memory {
    std::mutex mutex;
    QString path;
    QDateTime read; ///< the file's time as it was read
    QJsonObject content;

    /// What the other program wrote counts too.
    void readAnew()
    {
        const QString now = statefiles::folder() + "/copies.json";
        const QDateTime changed = QFileInfo(now).lastModified();
        if (now == path && changed == read)
            return;
        content = QJsonDocument::fromJson(statefiles::read(now)).object();
        path = now;
        read = changed;
    }
};

Memory &memory()
{
    static Memory instance;
    return instance;
}

/// Entries are [key, value], the latest first: JSON objects keep no order.
QJsonValue find(const char *kind, const QString &key)
{
    Memory &known = memory();
    const std::lock_guard lock(known.mutex);
    known.readAnew();
    for (const QJsonValue entry : known.content[QLatin1StringView(kind)].toArray())
        if (entry[0].toString() == key)
            return entry[1];
    return {};
}

void note(const char *kind, const QString &key, const QJsonValue &value)
{
    Memory &known = memory();
    const std::lock_guard lock(known.mutex);
    known.readAnew();
    QJsonArray entries{QJsonValue(QJsonArray{key, value})};
    for (const QJsonValue entry : known.content[QLatin1StringView(kind)].toArray())
        if (entry[0].toString() != key && entries.size() < mostEntries)
            entries << entry;
    known.content[QLatin1StringView(kind)] = entries;
    statefiles::writeHint(known.path, QJsonDocument(known.content).toJson(QJsonDocument::Compact));
    known.read = QFileInfo(known.path).lastModified();
}

} // namespace

QString storageKey(const QString &uri, const QString &pool)
{
    return uri + ' ' + pool; // a URI has no space
}

QString wayKey(const QString &fromUri, const QString &toUri, const QString &way)
{
    return fromUri + " > " + toUri + ' ' + way;
}

std::optional<double> rate(const QString &key)
{
    const double known = find(ratesKey, key).toDouble();
    return known >= 1 ? std::optional(known) : std::nullopt;
}

void noteRate(const QString &key, double bytesPerSecond)
{
    note(ratesKey, key, bytesPerSecond);
}

BlockSharing blockSharing(const QString &uri, const QString &pool)
{
    const QJsonValue known = find(sharingKey, storageKey(uri, pool));
    if (!known.isBool())
        return BlockSharing::Unknown;
    return known.toBool() ? BlockSharing::Yes : BlockSharing::No;
}

void noteBlockSharing(const QString &uri, const QString &pool, BlockSharing outcome)
{
    if (outcome != BlockSharing::Unknown && outcome != blockSharing(uri, pool))
        note(sharingKey, storageKey(uri, pool), outcome == BlockSharing::Yes);
}

} // namespace ramet::copymemory
