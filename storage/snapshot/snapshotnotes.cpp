// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/snapshot/snapshotnotes.h"

#include "storage/domain/snapshotxml.h"
#include "storage/libvirt/domaincalls.h"
#include "storage/libvirt/snapshotcalls.h"

#include <algorithm>

namespace ramet {

namespace {

std::vector<MergedDisk> mergedDisks(const DeleteSnapshotPlan &plan)
{
    std::vector<MergedDisk> merged;
    for (const LayerMerge &merge : plan.merges) {
        merged.push_back({merge.target, {}, {}, merge.base, merge.baseFormat});
        for (const SnapshotFile &file : merge.removed) {
            merged.back().removed << file.path;
            merged.back().removedVolumes << file.pool + '/' + file.volume;
        }
    }
    return merged;
}

} // namespace

Result<bool> SnapshotNotes::spoil() const
{
    std::map<QString, QString> files;
    for (const LayerMerge &merge : m_plan.merges)
        files[merge.target] = merge.base + ".unfinished-deletion";
    bool isMarked = false;
    for (const DeleteSnapshotPlan::Deleted &deleted : m_plan.snapshots) {
        const Snapshot *snapshot = m_vm.findSnapshot(deleted.name);
        const bool isMerged =
            snapshot && deleted.way == DeleteSnapshotPlan::Way::ListedOnly && !files.empty();
        if (!isMerged)
            continue;
        const Status marked =
            change(*snapshot, [&](const QString &xml) { return snapshotWithOverlays(xml, files); });
        if (!marked)
            return std::unexpected(marked.error());
        isMarked = true;
    }
    return isMarked;
}

/// One that is gone, or of which nothing changes (an empty text), is left alone.
Status SnapshotNotes::change(const Snapshot &snapshot, const Change &change) const
{
    const auto xml = domains::snapshotXml(m_connection, m_vm.uuid, snapshot.name);
    if (!xml && xml.error().kind == ErrorKind::NotFound)
        return {};
    const auto after = xml ? change(*xml) : xml;
    if (!after)
        return std::unexpected(after.error());
    if (after->isEmpty())
        return {};
    return snapshots::redefine(m_connection, m_vm.uuid, *after, snapshot.isCurrent);
}

Status SnapshotNotes::rename() const
{
    const auto merged = mergedDisks(m_plan);
    if (!merged.empty())
        RAMET_TRY(renameInDefinition());
    for (const Snapshot &snapshot : m_vm.snapshots) {
        if (m_plan.names().contains(snapshot.name))
            continue;
        RAMET_TRY(
            change(snapshot, [&](const QString &xml) { return snapshotAfterMerge(xml, merged); }));
        RAMET_TRY(forgetOverlays(snapshot));
    }
    return {};
}

Status SnapshotNotes::renameInDefinition() const
{
    const auto xml = domains::secureXml(m_connection, m_vm.uuid);
    const auto after = xml ? definitionAfterMerge(*xml, mergedDisks(m_plan)) : xml;
    if (!after)
        return std::unexpected(after.error());
    if (after->isEmpty())
        return {};
    const auto uuid = domains::define(m_connection, m_plan.vmName, *after);
    return uuid ? Status() : std::unexpected(uuid.error());
}

/// Where what was put on a snapshot goes, it names its own file: nothing is on it.
Status SnapshotNotes::forgetOverlays(const Snapshot &snapshot) const
{
    std::map<QString, QString> files;
    for (const auto &[target, held] : snapshot.states) {
        const bool goes = std::ranges::find(m_plan.files, held.overlay, &SnapshotFile::path) !=
                          m_plan.files.end();
        if (const Disk *disk = goes ? snapshot.findDisk(target) : nullptr)
            files[target] = disk->path;
    }
    if (files.empty())
        return {};
    return change(snapshot, [&](const QString &xml) { return snapshotWithOverlays(xml, files); });
}

} // namespace ramet
