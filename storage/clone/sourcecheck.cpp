// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clone/sourcecheck.h"

#include "storage/clone/targetcheck.h"
#include "storage/domain/domainxml.h"
#include "storage/libvirt/domaincalls.h"
#include "storage/libvirt/domainreading.h"
#include "storage/libvirt/hostcalls.h"
#include "storage/libvirt/poolcalls.h"
#include "storage/lineage/chaincheck.h"
#include "storage/look/asknode.h"
#include "storage/pool/poolxml.h"

#include <algorithm>

namespace ramet {

Error SourceCheck::refused(const QString &why) const
{
    return {ErrorKind::Refused, "clone", m_plan.sourceName, why, {}};
}

Result<QString> SourceCheck::definition() const
{
    return checked(sourceDefinition());
}

Result<QString> SourceCheck::checked(Result<QString> xml) const
{
    if (xml && m_plan.toOtherHost && !m_plan.request.trusted)
        RAMET_TRY(checkReferences(*xml));
    return xml;
}

/// Each time that it is read: whoever may define there can have changed it since.
Status SourceCheck::checkReferences(const QString &xml) const
{
    auto references = hostReferences(xml);
    if (!references)
        return std::unexpected(references.error());
    std::erase_if(*references, [&](const HostReference &reference) {
        return !reference.disk.isEmpty() && !isKept(reference.disk);
    });
    std::optional<QStringList> loaders;
    if (std::ranges::any_of(*references, [](const HostReference &reference) {
            return reference.kind == HostReference::Kind::Loader;
        })) {
        const auto vm = readDomain(xml);
        const auto found = vm ? hosts::loaders(m_target, vm->arch, vm->machine)
                              : Result<QStringList>(std::unexpected(vm.error()));
        if (found)
            loaders = *found;
    }
    const QStringList untrusted = untrustedReferences(*references, loaders);
    if (untrusted.isEmpty())
        return {};
    return std::unexpected(ramet::refused("clone", m_plan.sourceName,
                                          {{Reason::NodesNotTrusted, Field::Node, m_plan.targetNode,
                                            m_plan.request.source.node, untrusted}}));
}

bool SourceCheck::isKept(const QString &target) const
{
    return std::ranges::any_of(m_plan.disks, [&](const DiskPlan &disk) {
        return disk.target == target && disk.action == DiskPlan::Action::Keep;
    });
}

Status SourceCheck::checkTarget() const
{
    if (m_plan.questions.isEmpty())
        return {};
    QStringList missing;
    for (const auto &[path, there] : askNode(m_target, m_plan.questions).files) {
        if (there == false)
            missing << path;
    }
    if (missing.isEmpty())
        return {};
    return std::unexpected(
        ramet::refused("clone", m_plan.sourceName,
                       {{Reason::NodeLacksFiles, Field::Node, m_plan.targetNode, {}, missing}}));
}

Result<QString> SourceCheck::sourceDefinition() const
{
    const QString &uuid = m_plan.request.source.uuid;
    if (m_plan.request.snapshot.isEmpty())
        return domains::secureXml(m_source, uuid);
    const auto xml = domains::snapshotXml(m_source, uuid, m_plan.request.snapshot);
    return xml ? snapshotDefinition(*xml) : xml;
}

Status SourceCheck::checkVm(Moment moment) const
{
    const auto record = domains::get(m_source, m_plan.request.source.uuid);
    if (!record) {
        Error error = record.error();
        error.object = m_plan.sourceName;
        return std::unexpected(error);
    }
    RAMET_TRY(checkState(*record, moment));
    if (m_plan.request.mode == CloneMode::Linked && m_plan.request.snapshot.isEmpty()) {
        const auto vm = readDomain(*record, m_plan.request.source.node);
        if (!vm)
            return std::unexpected(vm.error());
        if (!vm->isTemplate())
            return std::unexpected(ramet::refused(
                "clone", m_plan.sourceName,
                {{Reason::LinkedNeedsTemplate, Field::Mode, m_plan.sourceName, {}, {}}}));
    }
    const bool isOfSnapshot = !m_plan.request.snapshot.isEmpty();
    const auto xml = checked(isOfSnapshot ? sourceDefinition() : record->xml);
    if (!xml)
        return std::unexpected(xml.error());
    const auto defined = readDomain(*xml);
    if (!defined)
        return std::unexpected(defined.error());
    return checkDevices(*defined);
}

/// A snapshot is what it is, whether the VM runs or not; so is what was copied of a running VM.
Status SourceCheck::checkState(const DomainRecord &record, Moment moment) const
{
    const bool runs = record.state != VmState::Off;
    const bool copiedLive = m_plan.sourceRuns && moment == Moment::Copied;
    if (!m_plan.request.snapshot.isEmpty() || runs == m_plan.sourceRuns || copiedLive)
        return {};
    const QString why = runs ? QString("the VM was started while it was being cloned")
                             : QString("the VM was switched off before it was cloned");
    return std::unexpected(Error{ErrorKind::Busy, "clone", record.name, why, {}});
}

/// A disk that came since would be shared by both VMs, a NIC's address doubled.
Status SourceCheck::checkDevices(const VirtualMachine &vm) const
{
    size_t planned = 0;
    for (const DiskPlan &disk : m_plan.disks)
        planned += disk.isMade();
    for (const Disk &disk : vm.disks) {
        const auto found =
            std::find_if(m_plan.disks.begin(), m_plan.disks.end(),
                         [&](const DiskPlan &plan) { return plan.target == disk.target; });
        const bool isMade = found != m_plan.disks.end() && found->isMade(); // a medium seldom is
        if (!disk.isFixed() && !isMade)
            continue;
        if (found == m_plan.disks.end() || (isMade && !isPlanned(disk)))
            return std::unexpected(refused("its disks were changed: " + disk.target));
        planned -= isMade;
    }
    const bool nics = m_plan.request.keepMacs || m_plan.newMacs.size() == vm.nics.size();
    if (planned != 0 || !nics)
        return std::unexpected(refused("its devices were changed"));
    return {};
}

bool SourceCheck::isPlanned(const Disk &disk) const
{
    const QString name =
        disk.source == DiskSource::Volume ? disk.volume : disk.path.section('/', -1);
    const QString format = disk.format.isEmpty() ? QString("raw") : disk.format;
    return std::any_of(m_plan.disks.begin(), m_plan.disks.end(), [&](const DiskPlan &plan) {
        const QString planned =
            plan.sourceVolume.isEmpty() ? plan.sourcePath.section('/', -1) : plan.sourceVolume;
        return plan.isMade() && plan.target == disk.target && planned == name &&
               plan.sourceFormat == format;
    });
}

Status SourceCheck::checkVolumes() const
{
    for (const DiskPlan &disk : m_plan.disks) {
        if (disk.isMade() && !disk.sourcePool.isEmpty())
            RAMET_TRY(checkVolume(disk));
    }
    return {};
}

Status SourceCheck::checkChains() const
{
    const auto xml = definition();
    if (!xml)
        return std::unexpected(xml.error());
    const auto defined = readDomain(*xml);
    if (!defined)
        return std::unexpected(defined.error());
    for (const DiskPlan &plan : m_plan.disks) {
        if (!plan.isMade() || plan.isLive() || plan.asContainer)
            continue;
        for (Disk disk : defined->disks) {
            if (disk.target != plan.target)
                continue;
            if (plan.action == DiskPlan::Action::Link) { // its QEMU goes by the headers alone
                disk.layers.clear();
                disk.layersEnd = false;
            }
            RAMET_TRY(checkChain(readerOf(plan), disk, plan.layers, plan.layersOpen));
        }
    }
    return {};
}

const Connection &SourceCheck::readerOf(const DiskPlan &disk) const
{
    return disk.isLive() || !disk.readNode.isEmpty() ? m_source : m_target;
}

/// On another node the storage may not have been looked at since the volume was made.
Status SourceCheck::checkVolume(const DiskPlan &disk) const
{
    const Connection &connection = readerOf(disk);
    auto xml = pools::volumeXml(connection, disk.sourcePool, disk.sourceVolume);
    if (!xml && xml.error().kind == ErrorKind::NotFound) {
        RAMET_TRY(pools::refresh(connection, disk.sourcePool));
        xml = pools::volumeXml(connection, disk.sourcePool, disk.sourceVolume);
    }
    if (!xml)
        return std::unexpected(xml.error());
    const auto volume = readVolume(*xml);
    if (!volume)
        return std::unexpected(volume.error());
    const QString format = disk.asContainer ? QString("raw") : disk.sourceFormat;
    const auto slice = disk.layers.empty() ? std::nullopt : disk.layers.front().slice;
    if (slice ? volume->sizeAs("raw") >= slice->offset + slice->size
              : volume->sizeAs(format) == disk.capacityBytes)
        return {};
    return std::unexpected(refused(QString("volume %1 on %2 has another size than the disk %3")
                                       .arg(disk.sourceVolume, disk.sourcePool, disk.target)));
}

} // namespace ramet
