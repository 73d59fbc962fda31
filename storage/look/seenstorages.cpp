// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/look/seenstorages.h"

#include "storage/base/statefile.h"
#include "storage/look/seenfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace ramet::seenstorages {

namespace {

constexpr qsizetype mostVolumes = 64;

constexpr const char *ending = "json";

/// The newest volumes: they are the likeliest to be there still.
QJsonArray volumesOf(const StoragePool &pool)
{
    std::vector<const Volume *> volumes;
    for (const Volume &volume : pool.volumes) {
        if (!volume.changeTime.isEmpty())
            volumes.push_back(&volume);
    }
    const auto count = std::min<qsizetype>(mostVolumes, static_cast<qsizetype>(volumes.size()));
    std::partial_sort(volumes.begin(), volumes.begin() + count, volumes.end(),
                      [](const Volume *a, const Volume *b) {
                          return std::pair(b->changeTime, a->name) <
                                 std::pair(a->changeTime, b->name);
                      });
    QJsonArray array;
    for (qsizetype i = 0; i < count; ++i) {
        const Volume &volume = *volumes[static_cast<size_t>(i)];
        array << QJsonArray{volume.name, QString::number(volume.fileBytes), volume.changeTime};
    }
    return array;
}

/// In steps of two, so that the file changes only when the node does.
int usualMilliseconds(std::chrono::milliseconds took)
{
    int usual = 50;
    while (usual < took.count() && usual < 60'000)
        usual *= 2;
    return usual;
}

QByteArray textOf(const NodeInventory &node, std::chrono::milliseconds took)
{
    QJsonArray pools;
    for (const StoragePool &pool : node.pools)
        pools << QJsonObject{{"name", pool.name},         {"uuid", pool.uuid},
                             {"type", pool.type},         {"path", pool.path},
                             {"host", pool.sourceHost},   {"source", pool.sourceName},
                             {"volumes", volumesOf(pool)}};
    const QJsonObject object{{"uri", node.uri},
                             {"hostUuid", node.hostUuid},
                             {"milliseconds", usualMilliseconds(took)},
                             {"storages", pools}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

StoragePool poolOf(const QJsonObject &object)
{
    StoragePool pool;
    pool.name = object["name"].toString();
    pool.uuid = object["uuid"].toString();
    pool.type = object["type"].toString();
    pool.path = object["path"].toString();
    pool.sourceHost = object["host"].toString();
    pool.sourceName = object["source"].toString();
    for (const QJsonValue value : object["volumes"].toArray()) {
        const QJsonArray facts = value.toArray();
        Volume volume;
        volume.name = facts.at(0).toString();
        volume.fileBytes = facts.at(1).toString().toULongLong();
        volume.changeTime = facts.at(2).toString();
        pool.volumes.push_back(std::move(volume));
    }
    return pool;
}

} // namespace

void save(const NodeInventory &node, std::chrono::milliseconds took)
{
    statefiles::writeHint(seenfile::path(node.uri, ending), textOf(node, took));
}

std::optional<SeenNode> load(const QString &uri)
{
    const QByteArray text = statefiles::read(seenfile::path(uri, ending));
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    if (object["uri"].toString() != uri)
        return {};
    SeenNode seen;
    seen.hostUuid = object["hostUuid"].toString();
    seen.usualTime = std::chrono::milliseconds(object["milliseconds"].toInt());
    for (const QJsonValue value : object["storages"].toArray())
        seen.storages.push_back(poolOf(value.toObject()));
    return seen;
}

} // namespace ramet::seenstorages
