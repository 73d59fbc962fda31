// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings.h"

#include "storage/base/ownfile.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ramet {
namespace {

constexpr const char *nodesKey = "nodes";
constexpr const char *trustKey = "trust";
constexpr const char *sharedKey = "storage/shared";
constexpr const char *appearanceKey = "window/appearance";
constexpr const char *perNodeKey = "limits/copiesPerNode";
constexpr const char *perStorageKey = "limits/copiesPerStorage";

Error noSavedNode(const QString &operation, const QString &name)
{
    return {ErrorKind::NotFound, operation, name, {}};
}

DataAddress readData(const QSettings &node)
{
    const QString host = node.value("dataHost").toString();
    if (!host.isEmpty() && !isValidHost(host))
        return {};
    return {host, node.value("dataNetworkTrusted").toBool()};
}

/// Whether such a node can stand beside the others.
Status checkNew(const NodeAddress &address, const std::vector<NodeAddress> &others)
{
    const QString operation = QStringLiteral("save node");
    if (!isValidNodeName(address.name))
        return std::unexpected(
            Error{ErrorKind::Invalid, operation, address.name,
                  QStringLiteral("A node’s name has only letters, digits and the signs . _ -")});
    if (address.uri.trimmed().isEmpty())
        return std::unexpected(Error{ErrorKind::Invalid, operation, address.name,
                                     QStringLiteral("The address (URI) is empty")});
    if (std::ranges::any_of(others, [&](const auto &node) { return node.name == address.name; }))
        return std::unexpected(Error{ErrorKind::NameTaken, operation, address.name, {}});
    return {};
}

} // namespace

Settings::Settings()
    : m_store(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("ramet"),
              QStringLiteral("ramet"))
{
}

Settings::Settings(const QString &iniFile)
    : m_store(iniFile, QSettings::IniFormat)
{
}

Status Settings::checkOwn() const
{
    const auto own = OwnFile::open(m_store.fileName(), OwnFile::Access::Read);
    if (own || own.error().kind == ErrorKind::NotFound)
        return {};
    return std::unexpected(own.error());
}

std::vector<NodeAddress> Settings::savedNodes() const
{
    if (!checkOwn())
        return {}; // an address can name a program to run
    std::vector<NodeAddress> nodes;
    const int count = m_store.beginReadArray(nodesKey);
    for (int i = 0; i < count; ++i) {
        m_store.setArrayIndex(i);
        const QString group = m_store.value("group").toString();
        const NodeAddress address{m_store.value("name").toString(), m_store.value("uri").toString(),
                                  readData(m_store), isValidGroup(group) ? group : QString()};
        const bool isKnown = std::ranges::any_of(
            nodes, [&](const NodeAddress &node) { return node.name == address.name; });
        if (isValidNodeName(address.name) && !address.uri.isEmpty() && !isKnown)
            nodes.push_back(address);
    }
    m_store.endArray();
    return nodes;
}

Status Settings::addNode(const NodeAddress &address)
{
    std::vector<NodeAddress> nodes = savedNodes();
    RAMET_TRY(checkNew(address, nodes));
    nodes.push_back({address.name, address.uri.trimmed(), address.data, address.group});
    return write(nodes);
}

Status Settings::editNode(const QString &name, const NodeAddress &to)
{
    std::vector<NodeAddress> nodes = savedNodes();
    const auto node = std::ranges::find(nodes, name, &NodeAddress::name);
    if (node == nodes.end())
        return std::unexpected(noSavedNode(QStringLiteral("edit node"), name));
    std::vector<NodeAddress> others = nodes;
    std::erase_if(others, [&](const NodeAddress &other) { return other.name == name; });
    RAMET_TRY(checkNew(to, others));
    *node = {to.name, to.uri.trimmed(), to.data, to.group};
    return write(nodes);
}

Status Settings::moveNode(const QString &name, int place)
{
    std::vector<NodeAddress> nodes = savedNodes();
    const auto node = std::ranges::find(nodes, name, &NodeAddress::name);
    if (node == nodes.end())
        return std::unexpected(noSavedNode(QStringLiteral("move node"), name));
    const NodeAddress moved = *node;
    nodes.erase(node);
    nodes.insert(nodes.begin() + std::clamp(place, 0, static_cast<int>(nodes.size())), moved);
    return write(nodes);
}

Status Settings::removeNode(const QString &name)
{
    std::vector<NodeAddress> nodes = savedNodes();
    if (std::erase_if(nodes, [&](const NodeAddress &node) { return node.name == name; }) == 0)
        return std::unexpected(noSavedNode(QStringLiteral("remove node"), name));
    return write(nodes);
}

std::vector<NodeAddress> Settings::nodesToUse() const
{
    std::vector<NodeAddress> nodes = savedNodes();
    if (nodes.empty())
        nodes.push_back(defaultNode());
    return nodes;
}

NodeAddress Settings::defaultNode()
{
    return {QStringLiteral("local"),
            geteuid() == 0 ? QStringLiteral("qemu:///system") : QStringLiteral("qemu:///session")};
}

std::vector<std::pair<QString, QString>> Settings::trustedNodes() const
{
    std::vector<std::pair<QString, QString>> pairs;
    const int count = m_store.beginReadArray(trustKey);
    for (int i = 0; i < count; ++i) {
        m_store.setArrayIndex(i);
        pairs.emplace_back(m_store.value("a").toString(), m_store.value("b").toString());
    }
    m_store.endArray();
    return pairs;
}

bool Settings::areTrusted(const QString &uri, const QString &other) const
{
    return std::ranges::any_of(trustedNodes(), [&](const auto &pair) {
        return pair == std::pair(uri, other) || pair == std::pair(other, uri);
    });
}

Status Settings::setTrusted(const QString &uri, const QString &other, bool trusted)
{
    auto pairs = trustedNodes();
    std::erase_if(pairs, [&](const auto &pair) {
        return pair == std::pair(uri, other) || pair == std::pair(other, uri);
    });
    if (trusted)
        pairs.emplace_back(uri, other);
    m_store.remove(trustKey);
    m_store.beginWriteArray(trustKey, static_cast<int>(pairs.size()));
    for (int i = 0; i < static_cast<int>(pairs.size()); ++i) {
        m_store.setArrayIndex(i);
        m_store.setValue("a", pairs[static_cast<std::size_t>(i)].first);
        m_store.setValue("b", pairs[static_cast<std::size_t>(i)].second);
    }
    m_store.endArray();
    return saved();
}

std::vector<SaidShared> Settings::saidShared() const
{
    if (!checkOwn())
        return {}; // they say on whose disks a clone rests
    std::vector<SaidShared> all;
    for (const QString &entry : m_store.value(sharedKey).toStringList()) {
        const QJsonArray words = QJsonDocument::fromJson(entry.toUtf8()).array();
        if (words.size() == 4)
            all.push_back({{words[0].toString(), words[1].toString()},
                           {words[2].toString(), words[3].toString()}});
    }
    return all;
}

Status Settings::setSaidShared(const SaidShared &storages, bool shared)
{
    RAMET_TRY(keepPrivate());
    std::vector<SaidShared> all = saidShared();
    std::erase(all, storages);
    if (shared)
        all.push_back(storages);
    QStringList entries;
    for (const SaidShared &each : all) {
        const QJsonArray words{each.a.uri, each.a.storage, each.b.uri, each.b.storage};
        entries << QString::fromUtf8(QJsonDocument(words).toJson(QJsonDocument::Compact));
    }
    m_store.setValue(sharedKey, entries);
    return saved();
}

NodeMap Settings::nodeMap(const QString &fromUri, const QString &toUri) const
{
    if (!checkOwn())
        return {}; // they say what a clone is connected to
    return clonesettings::nodeMap(m_store, fromUri, toUri);
}

void Settings::keepNodeMap(const QString &fromUri, const QString &toUri, const NodeMap &map)
{
    if (!map.isEmpty() && keepPrivate())
        clonesettings::addNodeMap(m_store, fromUri, toUri, map);
}

bool Settings::hasNodeMaps() const
{
    return clonesettings::hasNodeMaps(m_store);
}

void Settings::forgetNodeMaps()
{
    clonesettings::forgetNodeMaps(m_store);
}

QJsonObject Settings::cloneChoices(const QString &sourceUuid) const
{
    if (!checkOwn())
        return {}; // they say what a clone becomes
    return clonesettings::choices(m_store, sourceUuid);
}

void Settings::setCloneChoices(const QString &sourceUuid, const QJsonObject &choices)
{
    if (keepPrivate()) // what was set in a definition may be nobody else's business
        clonesettings::setChoices(m_store, sourceUuid, choices);
}

CloneDefaults Settings::cloneDefaults() const
{
    return clonesettings::defaults(m_store);
}

void Settings::setCloneDefaults(const CloneDefaults &defaults)
{
    clonesettings::setDefaults(m_store, defaults);
}

TaskLimits Settings::taskLimits() const
{
    const TaskLimits defaults;
    return {std::clamp(m_store.value(perNodeKey, defaults.copiesPerNode).toInt(), 1, 64),
            std::clamp(m_store.value(perStorageKey, defaults.copiesPerStorage).toInt(), 1, 64)};
}

void Settings::setTaskLimits(const TaskLimits &limits)
{
    m_store.setValue(perNodeKey, limits.copiesPerNode);
    m_store.setValue(perStorageKey, limits.copiesPerStorage);
}

Appearance Settings::appearance() const
{
    const QString name = m_store.value(appearanceKey).toString();
    return fromStoredName<Appearance>(name).value_or(Appearance::Automatic);
}

void Settings::setAppearance(Appearance appearance)
{
    m_store.setValue(appearanceKey, storedName(appearance));
}

/// Addresses may hold names of users, sockets and keys: the file is this user's alone to read.
Status Settings::keepPrivate() const
{
    const QByteArray path = QFile::encodeName(m_store.fileName());
    QDir().mkpath(QFileInfo(m_store.fileName()).path());
    const int made = ::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (made >= 0)
        ::close(made);
    const auto own = OwnFile::open(m_store.fileName(), OwnFile::Access::Read);
    if (!own)
        return std::unexpected(own.error());
    static_cast<void>(::fchmod(own->descriptor(), 0600));
    return {};
}

Status Settings::write(const std::vector<NodeAddress> &nodes)
{
    RAMET_TRY(keepPrivate());
    m_store.remove(nodesKey);
    m_store.beginWriteArray(nodesKey, static_cast<int>(nodes.size()));
    for (int i = 0; i < static_cast<int>(nodes.size()); ++i) {
        const NodeAddress &node = nodes[static_cast<std::size_t>(i)];
        m_store.setArrayIndex(i);
        m_store.setValue("name", node.name);
        m_store.setValue("uri", node.uri);
        if (!node.data.host.isEmpty())
            m_store.setValue("dataHost", node.data.host);
        if (node.data.isTrusted)
            m_store.setValue("dataNetworkTrusted", true);
        if (!node.group.isEmpty())
            m_store.setValue("group", node.group);
    }
    m_store.endArray();
    return saved();
}

Status Settings::saved()
{
    m_store.sync();
    if (m_store.status() == QSettings::NoError)
        return {};
    return std::unexpected(Error{ErrorKind::Denied, QStringLiteral("write settings"),
                                 m_store.fileName(), QStringLiteral("The file cannot be written")});
}

} // namespace ramet
