// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/snapshot/mergerun.h"

#include "storage/base/cancel.h"
#include "storage/base/stall.h"
#include "storage/copy/copyhelper.h"
#include "storage/copy/imageflush.h"
#include "storage/domain/domainxml.h"
#include "storage/libvirt/commitcalls.h"
#include "storage/libvirt/domaincalls.h"
#include "storage/libvirt/domainreading.h"
#include "storage/libvirt/guestcalls.h"
#include "storage/lineage/chaincheck.h"
#include "storage/lineage/diskchain.h"
#include "storage/undo/journal.h"

#include <QJsonArray>
#include <QLoggingCategory>
#include <algorithm>

Q_LOGGING_CATEGORY(lcMerge, "ramet.storage.merge")

namespace ramet {

namespace {

using namespace std::chrono_literals;

const QString mergeLayers = QStringLiteral("merge layers");

bool isIn(const std::vector<ImageLayer> &layers, const QString &path)
{
    return std::ranges::find(layers, path, &ImageLayer::path) != layers.end();
}

} // namespace

MergeRun::MergeRun(CopyContext &context, const NodeInventory &node, const VirtualMachine &vm,
                   const ProgressSink &sink)
    : m_context(context)
    , m_node(node)
    , m_vm(vm)
    , m_sink(sink)
{
}

MergeRun::~MergeRun() = default;

Status MergeRun::merge(const std::vector<LayerMerge> &merges)
{
    RAMET_TRY(collect(merges));
    RAMET_TRY(flushEarlier());
    RAMET_TRY(startHelper());
    RAMET_TRY(noteUnflushed());
    for (const Work &work : m_work) {
        const Status merged = mergeOne(work);
        if (!merged && m_helper)
            return std::unexpected(
                ofVmDisk(merged.error(), work.domain, work.name, work.disk.target));
        RAMET_TRY(merged);
    }
    return flush();
}

/// What an earlier run merged no chain tells any more: its layers may be all that there is of it.
Status MergeRun::flushEarlier()
{
    if (!m_context.journal)
        return {};
    const QJsonArray noted = m_context.journal->fact(unflushedMerge)["disks"].toArray();
    if (noted.isEmpty())
        return {};
    const bool isMerged = std::ranges::any_of(noted, [&](const QJsonValue &target) {
        return std::ranges::none_of(m_work, [&](const Work &work) {
            return work.merge.isActive && work.disk.target == target.toString();
        });
    });
    return isMerged ? flush() : m_context.journal->note(unflushedMerge, {});
}

/// Before the first job: a run that is killed after it must not believe the chain alone.
Status MergeRun::noteUnflushed()
{
    QJsonArray active;
    for (const Work &work : m_work) {
        if (work.merge.isActive && !m_helper)
            active.append(work.disk.target);
    }
    if (active.isEmpty())
        return {};
    const auto run = guests::nameOfRun(m_context.connection, m_vm.uuid);
    if (!run)
        return std::unexpected(run.error());
    return m_context.journal->note(unflushedMerge, {{"run", *run}, {"disks", active}});
}

/// The layers whose bytes a running guest's disk has now are deleted next.
Status MergeRun::flush()
{
    const QJsonObject noted =
        m_context.journal ? m_context.journal->fact(unflushedMerge) : QJsonObject();
    if (noted.isEmpty())
        return {};
    const Unflushed unflushed{m_vm.uuid, m_vm.name, noted["run"].toString()};
    const auto isFlushed = isFlushedByJob(unflushed.run);
    if (!isFlushed)
        return std::unexpected(isFlushed.error());
    if (!*isFlushed)
        RAMET_TRY(flushImages(m_context, unflushed));
    RAMET_TRY(m_context.journal->note(unflushedMerge, {}));
    guests::forgetNameOfRun(m_context.connection, m_vm.uuid);
    return {};
}

/// The job itself has flushed all when it was ready (QEMU's mirror_flush()), and since then a guest
/// that stands still has written nothing, or QEMU flushed when it stopped it.
Result<bool> MergeRun::isFlushedByJob(const QString &run) const
{
    const auto state = guests::runState(m_context.connection, m_vm.uuid);
    if (!state)
        return std::unexpected(state.error());
    if (*state != GuestRun::Paused && *state != GuestRun::PausedByIo)
        return false;
    const auto name = guests::nameOfRun(m_context.connection, m_vm.uuid);
    return name && *name == run;
}

Status MergeRun::end()
{
    return m_helper ? m_helper->end() : Status();
}

/// What is left to do, by the chains as they are now.
Status MergeRun::collect(const std::vector<LayerMerge> &merges)
{
    for (const LayerMerge &planned : merges) {
        const auto &disks = m_vm.presentDisks();
        const auto disk = std::ranges::find(disks, planned.target, &Disk::target);
        if (disk == disks.end())
            continue; // it was taken away, and with it its layers
        const auto chain = diskChain(m_node, *disk);
        if (!chain)
            return std::unexpected(refused(mergeLayers, m_vm.name, {chain.error()}));
        Work work{planned, *disk, m_vm.uuid, planned.target};
        std::erase_if(work.merge.removed,
                      [&](const SnapshotFile &file) { return !isIn(chain->layers, file.path); });
        if (work.merge.removed.empty() || !isIn(chain->layers, planned.base))
            continue;
        work.merge.isActive = work.merge.removed.front().path == chain->layers.front().path;
        m_totalBytes += work.merge.bytes;
        if (m_vm.isOff()) {
            RAMET_TRY(checkChain(m_context.connection, *disk, chain->layers, chain->isOpen));
            // One disk may have two merges.
            const auto known = std::ranges::find(
                m_work, planned.target, [](const Work &other) { return other.disk.target; });
            work.name = known == m_work.end() ? helperDiskName(m_opened.size()) : known->name;
            if (known == m_work.end())
                m_opened.push_back({chain->layers, false, {}, chain->isOpen});
        }
        m_work.push_back(std::move(work));
    }
    return {};
}

/// For a VM that is off.
Status MergeRun::startHelper()
{
    if (m_opened.empty())
        return {};
    const auto xml = domains::secureXml(m_context.connection, m_vm.uuid);
    if (!xml)
        return std::unexpected(xml.error());
    m_helper = std::make_unique<CopyHelper>(m_context, helperPlatform(*xml));
    RAMET_TRY(m_helper->start(m_opened));
    for (Work &work : m_work)
        work.domain = m_helper->uuid();
    return {};
}

Status MergeRun::mergeOne(const Work &work)
{
    const LayerMerge &merge = work.merge;
    if (m_context.stop.stop_requested())
        return std::unexpected(Error{ErrorKind::Cancelled, mergeLayers, m_vm.name, {}, {}});
    qCInfo(lcMerge) << "merging" << merge.removed.front().path << "into" << merge.base;
    const Undo undo{.kind = Undo::Kind::EndMerge,
                    .node = m_vm.node,
                    .uuid = work.domain,
                    .name = m_vm.name,
                    .disk = work.name};
    RAMET_TRY(m_context.rollback.make(undo, [&] {
        return commits::start(m_context.connection, work.domain, work.name, merge.base,
                              merge.removed.front().path, merge.isActive,
                              m_context.bytesPerSecond());
    }));
    RAMET_TRY(waitForEnd(work));
    RAMET_TRY(prove(work));
    m_context.rollback.forget(undo);
    m_doneBytes += merge.bytes;
    return {};
}

Status MergeRun::waitForEnd(const Work &work)
{
    Stall stall(copyStallLimit);
    for (auto wait = 10ms;; wait = std::min(wait * 2, 200ms)) {
        if (m_context.stop.stop_requested())
            return std::unexpected(Error{ErrorKind::Cancelled, mergeLayers, m_vm.name, {}, {}});
        const auto info = commits::info(m_context.connection, work.domain, work.name);
        if (!info)
            return std::unexpected(info.error());
        if (!*info)
            return {}; // how it ended the chain tells
        report(work, **info);
        if (work.merge.isActive) {
            const auto ready = blockjobs::isReady(m_context.connection, work.domain, work.name);
            if (!ready)
                return std::unexpected(ready.error());
            if (*ready)
                return commits::finish(m_context.connection, work.domain, work.name,
                                       m_helper ? commits::Switch::Stay : commits::Switch::ToBase);
        }
        if (stall.isAt((*info)->doneBytes, m_context.bytesPerSecond() > 0))
            return std::unexpected(Error{
                ErrorKind::Failed, mergeLayers, work.disk.target, "the job does not advance", {}});
        const quint64 wanted = m_context.bytesPerSecond();
        if (wanted != (*info)->bytesPerSecondLimit)
            static_cast<void>(
                blockjobs::setSpeed(m_context.connection, work.domain, work.name, wanted));
        Cancel(m_context.stop).pause(wait);
    }
}

void MergeRun::report(const Work &work, const BlockJobInfo &job) const
{
    const double part = job.totalBytes == 0 ? 0.0
                                            : static_cast<double>(job.doneBytes) /
                                                  static_cast<double>(job.totalBytes);
    const double done = std::min(part, 1.0) * static_cast<double>(work.merge.bytes);
    m_sink(
        {Phase::Copying, work.disk.target, m_doneBytes + static_cast<quint64>(done), m_totalBytes});
}

/// A job that failed ends as silently as one that is done: the domain must not name the layers any
/// more. A helper's own disk it keeps.
Status MergeRun::prove(const Work &work) const
{
    if (m_helper && work.merge.isActive)
        return {}; // its end was asked for when it was ready
    const auto record = domains::get(m_context.connection, work.domain);
    if (!record)
        return std::unexpected(record.error());
    const auto domain = readDomain(record->liveXml.isEmpty() ? record->xml : record->liveXml);
    if (!domain)
        return std::unexpected(domain.error());
    for (const Disk &disk : domain->disks) {
        if (disk.target != work.name)
            continue;
        QStringList named{disk.path};
        for (const DiskLayer &layer : disk.layers)
            named << layer.path;
        const bool isLeft = std::ranges::any_of(work.merge.removed, [&](const SnapshotFile &file) {
            return named.contains(file.path);
        });
        if (!isLeft)
            return {};
    }
    return std::unexpected(
        Error{ErrorKind::Failed, mergeLayers, work.disk.target, "the merging ended early", {}});
}

} // namespace ramet
