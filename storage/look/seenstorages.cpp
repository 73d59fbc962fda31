// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/look/seenstorages.h"

#include "storage/base/ownfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QSaveFile>
#include <algorithm>
#include <sys/stat.h>

Q_LOGGING_CATEGORY(lcSeen, "ramet.storage.seen")

namespace ramet::seenstorages {

namespace {

constexpr qsizetype mostVolumes = 64;

QString fileOf(const QString &uri)
{
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    const QString folder = QDir::isAbsolutePath(state) ? state : QDir::homePath() + "/.local/state";
    const QByteArray hash = QCryptographicHash::hash(uri.toUtf8(), QCryptographicHash::Sha256);
    return folder + "/ramet/nodes/" + QString::fromLatin1(hash.toHex().left(32)) + ".json";
}

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

/// Empty: there is none, or somebody else could have written it. What it says decides which silent
/// nodes may hide a user of a disk.
QByteArray readOwn(const QString &name)
{
    const QString folder = QFileInfo(name).path();
    const Status trusted = OwnFile::checkFolder(folder);
    const auto file = trusted ? OwnFile::open(name, OwnFile::Access::Read)
                              : Result<OwnFile>(std::unexpected(trusted.error()));
    const auto text = file ? file->readAll() : Result<QByteArray>(std::unexpected(file.error()));
    if (!text && text.error().kind == ErrorKind::Denied)
        qCWarning(lcSeen) << "not obeyed:" << text.error().object << text.error().detail;
    return text ? *text : QByteArray();
}

} // namespace

void save(const NodeInventory &node, std::chrono::milliseconds took)
{
    const QString name = fileOf(node.uri);
    const QByteArray text = textOf(node, took);
    if (readOwn(name) == text)
        return;
    const QString folder = QFileInfo(name).path();
    QDir().mkpath(QFileInfo(folder).path());
    ::mkdir(QFile::encodeName(folder), 0700);
    if (!OwnFile::checkFolder(folder))
        return;
    if (QFileInfo(name).isSymLink()) // QSaveFile would write to where it leads
        QFile::remove(name);
    QSaveFile file(name);
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (file.write(text) == text.size())
        file.commit();
}

std::optional<SeenNode> load(const QString &uri)
{
    const QByteArray text = readOwn(fileOf(uri));
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
