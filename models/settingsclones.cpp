// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Settings that new clones get.
#include "models/settingsclones.h"

#include "models/settings.h"
#include "storage/clone/planjson.h"

#include <QJsonDocument>
#include <QUrl>

namespace ramet {
namespace {

constexpr const char *mapsKey = "clone/maps";
constexpr const char *choicesKey = "clone/choices";
constexpr const char *linksKey = "clone/linksTemplates";
constexpr const char *speedKey = "clone/bytesPerSecond";

/// Entries are "key JSON".
QJsonObject entryOf(const QStringList &entries, const QString &key)
{
    for (const QString &entry : entries)
        if (entry.section(u' ', 0, 0) == key)
            return QJsonDocument::fromJson(entry.section(u' ', 1).toUtf8()).object();
    return {};
}

/// Two addresses as one word.
QString pairKey(const QString &from, const QString &to)
{
    const auto word = [](const QString &uri) {
        return QString::fromLatin1(QUrl::toPercentEncoding(uri));
    };
    return word(from) + u'>' + word(to);
}

} // namespace

NodeMap Settings::nodeMap(const QString &fromUri, const QString &toUri) const
{
    if (!checkOwn())
        return {}; // they say what a clone is connected to
    return nodeMapFromJson(entryOf(m_store.value(mapsKey).toStringList(), pairKey(fromUri, toUri)))
        .value_or(NodeMap());
}

void Settings::keepNodeMap(const QString &fromUri, const QString &toUri, const NodeMap &map)
{
    if (map.isEmpty() || !keepPrivate())
        return;
    NodeMap all = nodeMap(fromUri, toUri);
    const auto add = [](NodeMap::Names &names, const NodeMap::Names &more) {
        for (const auto &[from, to] : more) {
            names[from] = to;
            if (from == to)
                names.erase(from);
        }
    };
    add(all.networks, map.networks);
    add(all.bridges, map.bridges);
    add(all.interfaces, map.interfaces);
    add(all.storages, map.storages);
    keepEntry(mapsKey, pairKey(fromUri, toUri), toJson(all));
}

bool Settings::hasNodeMaps() const
{
    return !m_store.value(mapsKey).toStringList().isEmpty();
}

void Settings::forgetNodeMaps()
{
    m_store.remove(mapsKey);
}

QJsonObject Settings::cloneChoices(const QString &sourceUuid) const
{
    if (!checkOwn())
        return {}; // they say what a clone becomes
    return entryOf(m_store.value(choicesKey).toStringList(), sourceUuid);
}

void Settings::setCloneChoices(const QString &sourceUuid, const QJsonObject &choices)
{
    if (keepPrivate()) // what was set in a definition may be nobody else's business
        keepEntry(choicesKey, sourceUuid, choices);
}

void Settings::keepEntry(const char *list, const QString &key, const QJsonObject &value)
{
    constexpr qsizetype most = 100;
    QStringList entries = m_store.value(list).toStringList();
    entries.removeIf([&](const QString &entry) { return entry.section(u' ', 0, 0) == key; });
    entries.prepend(key + u' ' +
                    QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact)));
    m_store.setValue(list, QStringList(entries.mid(0, most)));
}

CloneDefaults Settings::cloneDefaults() const
{
    const CloneDefaults defaults;
    return {m_store.value(linksKey, defaults.linksTemplates).toBool(),
            m_store.value(speedKey, defaults.bytesPerSecond).toULongLong()};
}

void Settings::setCloneDefaults(const CloneDefaults &defaults)
{
    m_store.setValue(linksKey, defaults.linksTemplates);
    m_store.setValue(speedKey, defaults.bytesPerSecond);
}

} // namespace ramet
