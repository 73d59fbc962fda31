// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/operation/cloneoperation.h"

#include "storage/copy/diskcopier.h"
#include "storage/domain/domainxml.h"
#include "storage/domain/identity.h"
#include "storage/domain/xmltext.h"
#include "storage/libvirt/domaincalls.h"
#include "storage/libvirt/poolcalls.h"
#include "storage/pool/poolxml.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <algorithm>

Q_LOGGING_CATEGORY(lcClone, "ramet.storage.clone")

namespace ramet {

namespace {

HelperPlatform platformOf(const QString &xml)
{
    pugi::xml_document document;
    if (!parseXml(document, xml, "domain"))
        return {};
    const pugi::xml_node domain = document.child("domain");
    const pugi::xml_node type = domain.child("os").child("type");
    return {textOf(domain.child("devices").child("emulator")), attributeOf(type, "arch"),
            attributeOf(type, "machine")};
}

/// One run of one plan, step by step.
class CloneRun {
public:
    CloneRun(const ClonePlan &plan, Connection source, Connection target, std::stop_token stop,
             const ProgressSink &sink)
        : m_plan(plan)
        , m_source(std::move(source))
        , m_sink(sink)
        , m_copy{std::move(target), m_rollback, std::move(stop),
                 [this](double part) { report(part); }}
    {
    }

    Result<CloneOutcome> run()
    {
        QElapsedTimer timer;
        timer.start();
        const Status status = steps();
        if (!status) {
            Error error = status.error();
            if (const auto &jobs = m_copiers[CopyMethod::BlockJob])
                jobs->finish(); // so that no file is removed while it is open
            m_sink({Phase::RollingBack, {}, 0, 0});
            error.leftovers = m_rollback.run();
            return std::unexpected(error);
        }
        m_rollback.dismiss();
        startIfAsked();
        m_outcome.seconds = static_cast<double>(timer.elapsed()) / 1000.0;
        return m_outcome;
    }

private:
    Status steps()
    {
        m_sink({Phase::Checking, {}, 0, m_plan.bytesToCopy()});
        RAMET_TRY(checkSource());
        RAMET_TRY(checkSourceVolumes());
        RAMET_TRY(reserve());
        RAMET_TRY(checkSource()); // a delete that did not see our reservation has taken it away
        RAMET_TRY(copyDisks());
        RAMET_TRY(checkSource()); // started meanwhile: the copy could be torn
        RAMET_TRY(handOver());
        return checkStop();
    }

    Status checkStop() const
    {
        if (m_copy.stop.stop_requested())
            return std::unexpected(cancelled(m_plan.request.name));
        return {};
    }

    Error refused(const QString &why) const
    {
        return {ErrorKind::Refused, "clone", m_plan.sourceName, why, {}};
    }

    Status checkSource()
    {
        RAMET_TRY(checkStop());
        const auto record = domains::get(m_source, m_plan.request.source.uuid);
        if (!record)
            return std::unexpected(record.error());
        if (record->state != VmState::Off)
            return std::unexpected(Error{ErrorKind::Busy,
                                         "clone",
                                         record->name,
                                         "the VM was started while it was being cloned",
                                         {}});
        const auto vm = readDomain(*record, m_plan.request.source.node);
        if (!vm)
            return std::unexpected(vm.error());
        if (m_plan.request.mode == CloneMode::Linked && !vm->isTemplate())
            return std::unexpected(refused("the VM is not a template any more"));
        return checkDevices(*vm);
    }

    /// A disk that came since would be shared by both VMs, a NIC's address doubled.
    Status checkDevices(const VirtualMachine &vm) const
    {
        size_t planned = 0;
        for (const DiskPlan &disk : m_plan.disks)
            planned += disk.action != DiskPlan::Action::Keep;
        for (const Disk &disk : vm.disks) {
            if (disk.isRemovable() || disk.isEmpty())
                continue;
            if (planned-- == 0 || !isPlanned(disk))
                return std::unexpected(refused("its disks were changed: " + disk.target));
        }
        const bool nics = m_plan.request.keepMacs || m_plan.newMacs.size() == vm.nics.size();
        if (planned != 0 || !nics)
            return std::unexpected(refused("its devices were changed"));
        return {};
    }

    bool isPlanned(const Disk &disk) const
    {
        const QString name =
            disk.source == DiskSource::Volume ? disk.volume : disk.path.section('/', -1);
        const QString format = disk.format.isEmpty() ? QString("raw") : disk.format;
        return std::any_of(m_plan.disks.begin(), m_plan.disks.end(), [&](const DiskPlan &plan) {
            return plan.action != DiskPlan::Action::Keep && plan.target == disk.target &&
                   plan.sourceVolume == name && plan.sourceFormat == format;
        });
    }

    /// On another node the storage may not have been looked at since the volume was made.
    Status checkSourceVolumes()
    {
        for (const DiskPlan &disk : m_plan.disks) {
            if (disk.action == DiskPlan::Action::Keep)
                continue;
            auto xml = pools::volumeXml(connection(), disk.sourcePool, disk.sourceVolume);
            if (!xml && xml.error().kind == ErrorKind::NotFound) {
                RAMET_TRY(pools::refresh(connection(), disk.sourcePool));
                xml = pools::volumeXml(connection(), disk.sourcePool, disk.sourceVolume);
            }
            if (!xml)
                return std::unexpected(xml.error());
            const auto volume = readVolume(*xml);
            if (!volume)
                return std::unexpected(volume.error());
            if (volume->sizeAs(disk.sourceFormat) != disk.capacityBytes)
                return std::unexpected(
                    refused(QString("volume %1 on %2 has another size than the "
                                    "disk %3")
                                .arg(disk.sourceVolume, disk.sourcePool, disk.target)));
        }
        return {};
    }

    Result<QString> definition() const
    {
        const auto xml = domains::secureXml(m_source, m_plan.request.source.uuid);
        if (!xml)
            return xml;
        NewIdentity identity;
        identity.name = m_plan.request.name;
        identity.uuid = m_plan.newUuid;
        identity.macs = m_plan.newMacs;
        identity.disks = m_newDisks;
        identity.marks.originUuid = m_plan.request.source.uuid;
        identity.marks.originName = m_plan.sourceName;
        identity.marks.isLinked = m_plan.request.mode == CloneMode::Linked;
        return cloneDefinition(*xml, identity);
    }

    /// The name is ours from here on, and a definition that the node cannot take fails now.
    Status reserve()
    {
        m_sink({Phase::Reserving, {}, 0, m_plan.bytesToCopy()});
        const auto xml = definition();
        if (!xml)
            return std::unexpected(xml.error());
        m_platform = platformOf(*xml);
        const auto placeholder = placeholderDefinition(*xml);
        if (!placeholder)
            return std::unexpected(placeholder.error());
        qCInfo(lcClone) << "defining" << m_plan.request.name << m_plan.newUuid;
        const auto uuid = domains::define(connection(), m_plan.request.name, *placeholder);
        if (!uuid) {
            m_rollback.noteIfLost(m_plan.request.name, uuid.error());
            return std::unexpected(uuid.error());
        }
        m_rollback.arm(m_plan.request.name, [connection = connection(), uuid = *uuid] {
            // It never ran: a variable file of its name would be somebody else's.
            return domains::undefine(connection, uuid, false);
        });
        return {};
    }

    Status copyDisks()
    {
        m_copiers[CopyMethod::Overlay] = makeOverlayCopier(m_copy);
        m_copiers[CopyMethod::VolumeClone] = makeVolumeCloneCopier(m_copy);
        m_copiers[CopyMethod::LocalConvert] = makeLocalConvertCopier(m_copy);
        std::vector<DiskPlan> byJob;
        for (const DiskPlan &disk : m_plan.disks) {
            const CopyMethod way = m_ways[disk.target] = wayFor(disk);
            if (way == CopyMethod::BlockJob)
                byJob.push_back(disk);
        }
        m_copiers[CopyMethod::BlockJob] = makeBlockJobCopier(m_copy, m_platform, byJob);
        for (const DiskPlan &disk : m_plan.disks) {
            RAMET_TRY(checkStop());
            if (disk.action != DiskPlan::Action::Keep)
                RAMET_TRY(copyDisk(disk));
        }
        return m_copiers[CopyMethod::BlockJob]->finish();
    }

    /// The planned way, or the next one where it turns out not to be possible.
    CopyMethod wayFor(const DiskPlan &disk)
    {
        if (disk.method == CopyMethod::LocalConvert &&
            !m_copiers[CopyMethod::LocalConvert]->isPossible(disk))
            return CopyMethod::BlockJob;
        return disk.method;
    }

    Status copyDisk(const DiskPlan &disk)
    {
        m_current = &disk;
        report(0);
        CopyMethod method = m_ways[disk.target];
        qCInfo(lcClone) << "making" << disk.targetVolume << "by" << methodName(method);
        auto path = m_copiers[method]->copy(disk);
        if (!path && path.error().operation == domains::helperStart && disk.daemonMayCopy &&
            path.error().kind != ErrorKind::Busy) {
            method = CopyMethod::VolumeClone;
            qCInfo(lcClone) << "no helper:" << path.error().detail << "- the daemon copies";
            path = m_copiers[method]->copy(disk);
        }
        if (!path)
            return std::unexpected(path.error());
        report(1);
        m_doneBytes += disk.bytesToCopy;
        m_newDisks[disk.target] = {*path, disk.targetPool, disk.targetVolume, disk.targetFormat};
        const auto info = pools::volumeInfo(connection(), disk.targetPool, disk.targetVolume);
        m_outcome.disks.push_back({disk.target, method, disk.sourcePath, *path, disk.targetFormat,
                                   info ? info->allocationBytes : 0});
        return {};
    }

    Status handOver()
    {
        m_sink({Phase::Defining, {}, m_doneBytes, m_plan.bytesToCopy()});
        const auto xml = definition();
        if (!xml)
            return std::unexpected(xml.error());
        const auto uuid = domains::define(connection(), m_plan.request.name, *xml);
        if (!uuid)
            return std::unexpected(uuid.error());
        m_outcome.node = m_plan.targetNode;
        m_outcome.name = m_plan.request.name;
        m_outcome.uuid = *uuid;
        m_outcome.mode = m_plan.request.mode;
        return {};
    }

    void startIfAsked()
    {
        if (!m_plan.request.startAfter)
            return;
        m_sink({Phase::Starting, {}, m_doneBytes, m_plan.bytesToCopy()});
        const Status status = domains::start(connection(), m_outcome.uuid);
        m_outcome.started = status.has_value();
        if (!status)
            m_outcome.startError = status.error();
    }

    void report(double part)
    {
        const double bytes = static_cast<double>(m_current->bytesToCopy) * std::min(part, 1.0);
        m_sink({Phase::Copying, m_current->target, m_doneBytes + static_cast<quint64>(bytes),
                m_plan.bytesToCopy()});
    }

    const Connection &connection() const { return m_copy.connection; }

    const ClonePlan &m_plan;
    Connection m_source;
    const ProgressSink &m_sink;
    Rollback m_rollback;
    CopyContext m_copy;
    HelperPlatform m_platform;
    std::map<CopyMethod, std::unique_ptr<DiskCopier>> m_copiers;
    std::map<QString, CopyMethod> m_ways; ///< by target
    std::map<QString, NewDiskSource> m_newDisks;
    const DiskPlan *m_current = nullptr;
    quint64 m_doneBytes = 0;
    CloneOutcome m_outcome;
};

} // namespace

Result<CloneOutcome> runClone(Nodes &nodes, const ClonePlan &plan, std::stop_token stop,
                              const ProgressSink &progress)
{
    if (!plan.isValid())
        return std::unexpected(Error{ErrorKind::Refused, "clone", plan.sourceName, {}, {}});
    auto source = nodes.work(plan.request.source.node);
    if (!source)
        return std::unexpected(source.error());
    auto target = nodes.work(plan.targetNode);
    if (!target)
        return std::unexpected(target.error());
    return CloneRun(plan, *source, *target, std::move(stop), progress).run();
}

} // namespace ramet
