// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clonesettings.h"

#include "storage/clone/planjson.h"

#include <QJsonDocument>
#include <QSettings>
#include <QUrl>

namespace ramet::clonesettings {
namespace {

constexpr const char *mapsKey = "clone/maps";
constexpr const char *choicesKey = "clone/choices";
constexpr const char *linksKey = "clone/linksTemplates";
constexpr const char *speedKey = "clone/bytesPerSecond";

/// Entries are "key JSON".
QJsonObject entryOf(const QSettings &store, const char *list, const QString &key)
{
    for (const QString &entry : store.value(list).toStringList())
        if (entry.section(u' ', 0, 0) == key)
            return QJsonDocument::fromJson(entry.section(u' ', 1).toUtf8()).object();
    return {};
}

/// At the begin of the list, which has each key once and keeps the latest hundred.
void keepEntry(QSettings &store, const char *list, const QString &key, const QJsonObject &value)
{
    constexpr qsizetype most = 100;
    QStringList entries = store.value(list).toStringList();
    entries.removeIf([&](const QString &entry) { return entry.section(u' ', 0, 0) == key; });
    entries.prepend(key + u' ' +
                    QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact)));
    store.setValue(list, QStringList(entries.mid(0, most)));
}

/// Two addresses as one word.
QString pairKey(const QString &from, const QString &to)
{
    const auto word = [](const QString &uri) {
        return QString::fromLatin1(QUrl::toPercentEncoding(uri));
    };
    return word(from) + u'>' + word(to);
}

void add(NodeMap::Names &names, const NodeMap::Names &more)
{
    for (const auto &[from, to] : more) {
        names[from] = to;
        if (from == to)
            names.erase(from);
    }
}

} // namespace

NodeMap nodeMap(const QSettings &store, const QString &fromUri, const QString &toUri)
{
    return nodeMapFromJson(entryOf(store, mapsKey, pairKey(fromUri, toUri))).value_or(NodeMap());
}

void addNodeMap(QSettings &store, const QString &fromUri, const QString &toUri, const NodeMap &map)
{
    NodeMap all = nodeMap(store, fromUri, toUri);
    add(all.networks, map.networks);
    add(all.bridges, map.bridges);
    add(all.interfaces, map.interfaces);
    add(all.storages, map.storages);
    keepEntry(store, mapsKey, pairKey(fromUri, toUri), toJson(all));
}

bool hasNodeMaps(const QSettings &store)
{
    return !store.value(mapsKey).toStringList().isEmpty();
}

void forgetNodeMaps(QSettings &store)
{
    store.remove(mapsKey);
}

QJsonObject choices(const QSettings &store, const QString &sourceUuid)
{
    return entryOf(store, choicesKey, sourceUuid);
}

void setChoices(QSettings &store, const QString &sourceUuid, const QJsonObject &choices)
{
    keepEntry(store, choicesKey, sourceUuid, choices);
}

CloneDefaults defaults(const QSettings &store)
{
    const CloneDefaults none;
    return {store.value(linksKey, none.linksTemplates).toBool(),
            store.value(speedKey, none.bytesPerSecond).toULongLong()};
}

void setDefaults(QSettings &store, const CloneDefaults &defaults)
{
    store.setValue(linksKey, defaults.linksTemplates);
    store.setValue(speedKey, defaults.bytesPerSecond);
}

} // namespace ramet::clonesettings
