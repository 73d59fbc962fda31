// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backend/rbdimages.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>

namespace ramet::rbd {

namespace {

Result<QJsonDocument> parsed(const Result<QByteArray> &printed, const QString &object)
{
    if (!printed)
        return std::unexpected(printed.error());
    const QJsonDocument document = QJsonDocument::fromJson(*printed);
    if (document.isNull())
        return std::unexpected(
            Error{ErrorKind::Invalid, "rbd", object, QString::fromUtf8(printed->left(200)), {}});
    return document;
}

/// "pool/image", or "pool/namespace/image".
QString fullName(const QJsonObject &place)
{
    const QString inner = place["pool_namespace"].toString();
    return place["pool"].toString() + '/' + (inner.isEmpty() ? QString() : inner + '/') +
           place["image"].toString();
}

Result<QStringList> snapshotsOf(const RbdTool &tool, const QString &name)
{
    const auto json = parsed(tool.run({"snap", "ls", "--format", "json"}, name), name);
    if (!json)
        return std::unexpected(json.error());
    QStringList names;
    for (const QJsonValue snapshot : json->array())
        names << snapshot["name"].toString();
    return names;
}

Result<QStringList> childrenOf(const RbdTool &tool, const QString &imageOrSnapshot)
{
    const auto json =
        parsed(tool.run({"children", "--format", "json"}, imageOrSnapshot), imageOrSnapshot);
    if (!json)
        return std::unexpected(json.error());
    QStringList names;
    for (const QJsonValue child : json->array())
        names << fullName(child.toObject());
    names.removeDuplicates();
    return names;
}

/// NotFound is what was wanted; Busy: a clone was made meanwhile.
bool isSettled(const Error &error)
{
    return error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Busy;
}

} // namespace

bool isForClones(const QString &snapshot)
{
    static const QRegularExpression pattern("^libvirt-\\d+$");
    return pattern.match(snapshot).hasMatch();
}

Result<std::vector<RbdImage>> readImages(const QByteArray &json, const QString &pool)
{
    const auto document = parsed(json, pool);
    if (!document)
        return std::unexpected(document.error());
    std::vector<RbdImage> images;
    for (const QJsonValue entry : document->array()) {
        const QString name = pool + '/' + entry["image"].toString();
        const QString snapshot = entry["snapshot"].toString();
        if (images.empty() || images.back().name != name) // an image, then its snapshots
            images.push_back({name, {}, {}, {}});
        if (!snapshot.isEmpty()) {
            images.back().snapshots << snapshot;
        } else if (const QJsonObject parent = entry["parent"].toObject(); !parent.isEmpty()) {
            images.back().parent = fullName(parent);
            images.back().parentSnapshot = parent["snapshot"].toString();
        }
    }
    return images;
}

Result<std::vector<RbdImage>> images(const RbdTool &tool)
{
    const QString &pool = tool.source().pool;
    const auto printed = tool.run({"ls", "-l", "--format", "json"}, pool);
    return printed ? readImages(*printed, pool) : std::unexpected(printed.error());
}

Result<RbdImage> image(const RbdTool &tool, const QString &name)
{
    const auto json = parsed(tool.run({"info", "--format", "json"}, name), name);
    if (!json)
        return std::unexpected(json.error());
    const QJsonObject parent = json->object()["parent"].toObject();
    const auto snapshots = snapshotsOf(tool, name);
    if (!snapshots)
        return std::unexpected(snapshots.error());
    return RbdImage{name, parent.isEmpty() ? QString() : fullName(parent),
                    parent["snapshot"].toString(), *snapshots};
}

Result<QStringList> children(const RbdTool &tool, const QString &name)
{
    return childrenOf(tool, name);
}

Status releaseBase(const RbdTool &tool, const QString &name)
{
    const auto snapshots = snapshotsOf(tool, name);
    if (!snapshots && snapshots.error().kind == ErrorKind::NotFound)
        return {};
    if (!snapshots)
        return std::unexpected(snapshots.error());
    for (const QString &snapshot : *snapshots) {
        if (!isForClones(snapshot))
            continue;
        const QString whole = name + '@' + snapshot;
        const auto clones = childrenOf(tool, whole);
        if (!clones && !isSettled(clones.error()))
            return std::unexpected(clones.error());
        if (!clones || !clones->isEmpty())
            continue;
        // Unprotected already: another client is at it. Ceph answers EINVAL then.
        static_cast<void>(tool.run({"snap", "unprotect"}, whole));
        const auto removed = tool.run({"snap", "rm", "--no-progress"}, whole);
        if (!removed && !isSettled(removed.error()))
            return std::unexpected(removed.error());
    }
    return {};
}

Status flatten(const RbdTool &tool, const QString &name, const std::stop_token &stop,
               const std::function<void(double)> &progress)
{
    const auto before = image(tool, name);
    if (!before)
        return std::unexpected(before.error());
    if (before->parent.isEmpty())
        return {};
    if (const auto done = tool.run({"flatten"}, name, stop, progress); !done)
        return std::unexpected(done.error());
    // Not the clone's business any more: what is left of it is removed with the parent.
    static_cast<void>(releaseBase(tool, before->parent));
    return {};
}

} // namespace ramet::rbd
