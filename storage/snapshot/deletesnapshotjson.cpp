// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/snapshot/deletesnapshotjson.h"

#include <QJsonArray>

namespace ramet {

namespace {

using Way = DeleteSnapshotPlan::Way;

QJsonObject toJson(const SnapshotFile &file)
{
    return {
        {"path", file.path}, {"pool", file.pool}, {"volume", file.volume}, {"times", file.times}};
}

SnapshotFile snapshotFileFromJson(const QJsonObject &object)
{
    return {object["path"].toString(), object["pool"].toString(), object["volume"].toString(),
            object["times"].toString()};
}

QJsonObject toJson(const LayerMerge &merge)
{
    QJsonArray removed;
    for (const SnapshotFile &file : merge.removed)
        removed << toJson(file);
    return {{"target", merge.target},
            {"base", merge.base},
            {"format", merge.baseFormat},
            {"removed", removed},
            {"bytes", static_cast<qint64>(merge.bytes)}};
}

LayerMerge layerMergeFromJson(const QJsonObject &object)
{
    LayerMerge merge;
    merge.target = object["target"].toString();
    merge.base = object["base"].toString();
    merge.baseFormat = object["format"].toString();
    for (const QJsonValue file : object["removed"].toArray())
        merge.removed.push_back(snapshotFileFromJson(file.toObject()));
    merge.bytes = static_cast<quint64>(object["bytes"].toInteger());
    return merge;
}

} // namespace

QJsonObject toJson(const DeleteSnapshotPlan &plan)
{
    QJsonArray snapshots;
    for (const DeleteSnapshotPlan::Deleted &deleted : plan.snapshots)
        snapshots << QJsonObject{{"name", deleted.name},
                                 {"listed", deleted.way == Way::ListedOnly}};
    QJsonArray merges;
    for (const LayerMerge &merge : plan.merges)
        merges << toJson(merge);
    QJsonArray files;
    for (const SnapshotFile &file : plan.files)
        files << toJson(file);
    return {{"node", plan.request.vm.node},
            {"uuid", plan.request.vm.uuid},
            {"name", plan.vmName},
            {"snapshot", plan.request.snapshot},
            {"snapshots", snapshots},
            {"merges", merges},
            {"files", files}};
}

std::optional<DeleteSnapshotPlan> deleteSnapshotPlanFromJson(const QJsonObject &object)
{
    DeleteSnapshotPlan plan;
    plan.request.vm = {object["node"].toString(), object["uuid"].toString()};
    plan.vmName = object["name"].toString();
    plan.request.snapshot = object["snapshot"].toString();
    for (const QJsonValue deleted : object["snapshots"].toArray())
        plan.snapshots.push_back({deleted["name"].toString(),
                                  deleted["listed"].toBool() ? Way::ListedOnly : Way::WithContent});
    for (const QJsonValue merge : object["merges"].toArray())
        plan.merges.push_back(layerMergeFromJson(merge.toObject()));
    for (const QJsonValue file : object["files"].toArray())
        plan.files.push_back(snapshotFileFromJson(file.toObject()));
    if (plan.request.vm.uuid.isEmpty() || plan.snapshots.empty())
        return {};
    return plan;
}

} // namespace ramet
