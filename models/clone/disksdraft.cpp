// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clone/disksdraft.h"

#include "models/clone/clonedraft.h"
#include "models/clone/waytext.h"
#include "models/format.h"
#include "models/printable.h"
#include "models/refusaltext.h"

#include <QCoreApplication>
#include <algorithm>

namespace ramet {
namespace {

using Action = DiskChoice::Action;

struct DisksText {
    Q_DECLARE_TR_FUNCTIONS(ramet::DisksDraft)
};

QString actionText(Action action, bool isDrive)
{
    switch (action) {
    case Action::Default:
        return isDrive ? DisksText::tr("Keep with its medium", "a drive") : QString();
    case Action::Copy:
        return DisksText::tr("Copy");
    case Action::Link:
        return DisksText::tr("Link");
    case Action::Share:
        return DisksText::tr("Share with the original");
    case Action::LeaveOut:
        return DisksText::tr("Leave out");
    case Action::Eject:
        return DisksText::tr("Keep empty", "a drive");
    }
    return {};
}

QString asForAll()
{
    return DisksText::tr("As on page “%1”")
        .arg(QCoreApplication::translate("ramet::CloneWizard", "General"));
}

bool isDrive(const Disk &disk)
{
    return disk.isRemovable() || disk.isEmpty();
}

bool isAbout(const Refusal &refusal, const QString &target)
{
    return refusal.object == target || refusal.names.contains(target) ||
           refusal.other.split(QStringLiteral(", ")).contains(target);
}

bool isOfSize(const Refusal &refusal)
{
    return refusal.reason == Reason::DiskCannotShrink ||
           refusal.reason == Reason::DiskSizeNotMade || refusal.reason == Reason::DiskSizeEncrypted;
}

} // namespace

const std::vector<Disk> &DisksDraft::disks() const
{
    static const std::vector<Disk> none;
    const VirtualMachine *vm = m_draft.inventory().findVm(m_draft.source());
    if (!vm)
        return none;
    const auto snapshot = std::ranges::find(vm->snapshots, m_draft.snapshot(), &Snapshot::name);
    return snapshot == vm->snapshots.end() ? vm->disks : snapshot->disks;
}

const Disk *DisksDraft::find(const QString &target) const
{
    const auto found = std::ranges::find(disks(), target, &Disk::target);
    return found == disks().end() ? nullptr : &*found;
}

const DiskPlan *DisksDraft::planned(const QString &target) const
{
    const auto &plans = m_draft.plan().disks;
    const auto found = std::ranges::find(plans, target, &DiskPlan::target);
    return found == plans.end() ? nullptr : &*found;
}

DiskChoice DisksDraft::choice(const QString &target) const
{
    const auto found = m_draft.request().disks.find(target);
    return found == m_draft.request().disks.end() ? DiskChoice() : found->second;
}

Action DisksDraft::effective(const Disk &disk) const
{
    const Action chosen = choice(disk.target).action;
    if (chosen != Action::Default || isDrive(disk))
        return chosen;
    return m_draft.mode() == CloneMode::Linked ? Action::Link : Action::Copy;
}

bool DisksDraft::isMade(const QString &target) const
{
    const Disk *disk = find(target);
    return disk && (effective(*disk) == Action::Copy || effective(*disk) == Action::Link);
}

bool DisksDraft::isCopied(const QString &target) const
{
    const Disk *disk = find(target);
    return disk && effective(*disk) == Action::Copy;
}

QString DisksDraft::whyNotPlaced(const QString &target) const
{
    if (isCopied(target))
        return {};
    return isMade(target) ? refusalText({Reason::LinkedKeepsStorage, Field::Disks, target, {}, {}})
                          : DisksText::tr("Only a disk that is copied has a storage of its own.");
}

quint64 DisksDraft::sourceBytes(const QString &target) const
{
    if (const DiskPlan *plan = planned(target); plan && plan->capacityBytes > 0)
        return plan->capacityBytes;
    const Disk *disk = find(target);
    const NodeInventory *node = m_draft.inventory().findNode(m_draft.source().node);
    const VolumePlace place = disk && node ? placeOf(*node, *disk) : VolumePlace();
    return place ? place.volume->capacityBytes : disk ? disk->capacityBytes : 0;
}

QString DisksDraft::reasons(const QString &target, bool ofSize) const
{
    std::vector<Refusal> own;
    std::ranges::copy_if(m_draft.plan().refusals, std::back_inserter(own),
                         [&](const Refusal &refusal) {
                             return isAbout(refusal, target) && isOfSize(refusal) == ofSize;
                         });
    return refusalsText(own);
}

QString DisksDraft::reasonFor(const QString &target) const
{
    return reasons(target, false);
}

QString DisksDraft::sizeReason(const QString &target) const
{
    return reasons(target, true);
}

std::vector<DiskRow> DisksDraft::rows() const
{
    std::vector<DiskRow> rows;
    for (const Disk &disk : disks()) {
        DiskRow row;
        row.target = printable(disk.target);
        row.action = actionText(effective(disk), isDrive(disk));
        row.reason = reasonFor(disk.target);
        if (row.reason.isEmpty())
            row.reason = sizeReason(disk.target);
        const quint64 bytes = choice(disk.target).size;
        const quint64 size = bytes > 0 ? bytes : sourceBytes(disk.target);
        row.size = size > 0 ? formatBytes(size) : QString();
        if (const DiskPlan *plan = planned(disk.target); plan && plan->isMade()) {
            row.storage = printable(plan->targetPool);
            row.format = plan->targetFormat;
            row.way = wayText(m_draft.inventory(), m_draft.plan(), *plan);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

/// As the plan would say, had it been chosen.
QString DisksDraft::whyNot(const QString &target, Action action) const
{
    CloneRequest request = m_draft.request();
    request.disks[target] = {action, {}, {}, 0};
    if (request.mode == CloneMode::Linked) {
        request.targetStorage.clear();
        request.format.clear();
    }
    for (const Refusal &refusal : planClone(m_draft.inventory(), request).refusals)
        if (isAbout(refusal, target) &&
            (refusal.field == Field::Disks || refusal.field == Field::Mode))
            return refusalText(refusal);
    return {};
}

std::vector<DraftChoice> DisksDraft::actions(const QString &target) const
{
    const Disk *disk = find(target);
    if (!disk)
        return {};
    const auto row = [&](Action action) {
        return DraftChoice{storedName(action), actionText(action, isDrive(*disk)),
                           whyNot(target, action)};
    };
    if (isDrive(*disk))
        return disk->isEmpty() ? std::vector{row(Action::Default), row(Action::LeaveOut)}
                               : std::vector{row(Action::Default), row(Action::Copy),
                                             row(Action::Eject), row(Action::LeaveOut)};
    const Action byMode = m_draft.mode() == CloneMode::Linked ? Action::Link : Action::Copy;
    const QString usual = DisksText::tr("%1, as the mode says", "what to do with a disk")
                              .arg(actionText(byMode, false));
    return {{storedName(Action::Default), usual, {}},
            row(Action::Copy),
            row(Action::Link),
            row(Action::Share),
            row(Action::LeaveOut)};
}

std::vector<DraftStorage> DisksDraft::storages(const QString &target) const
{
    auto rows = draftchoices::storages(m_draft.inventory(), m_draft.node(), choice(target).storage);
    rows.front().text = asForAll();
    const DiskPlan *plan = planned(target);
    if (plan && plan->isMade() && choice(target).storage.isEmpty())
        rows.front().text = DisksText::tr("%1 (%2)", "what is chosen for all disks, and its name")
                                .arg(asForAll(), printable(plan->targetPool));
    return rows;
}

std::vector<DraftChoice> DisksDraft::formats(const QString &target) const
{
    std::vector<DraftChoice> rows{{QString(), asForAll(), {}}};
    const DiskPlan *plan = planned(target);
    const NodeInventory *node = m_draft.inventory().findNode(m_draft.node());
    const StoragePool *pool = plan && node ? node->findPool(plan->targetPool) : nullptr;
    const QStringList offered = pool ? pool->imageFormats() : QStringList();
    for (const QString &format : offered)
        rows.push_back({format, format, {}});
    const QString chosen = choice(target).format;
    if (!chosen.isEmpty() && !offered.contains(chosen))
        rows.push_back({chosen, chosen,
                        refusalText({Reason::FormatUnknown, Field::Disks, chosen,
                                     pool ? pool->name : QString(), offered})});
    return rows;
}

void DisksDraft::change(const QString &target, const std::function<void(DiskChoice &)> &edit)
{
    m_draft.change([&](CloneRequest &request) {
        DiskChoice &choice = request.disks[target];
        edit(choice);
        if (choice == DiskChoice())
            request.disks.erase(target);
    });
}

/// Storage and format go with a disk that is not copied any more, the size with one not made.
void DisksDraft::setAction(const QString &target, const QString &value)
{
    const auto action = fromStoredName<Action>(value);
    if (!action || !find(target))
        return;
    change(target, [&](DiskChoice &choice) {
        choice.action = *action;
        const bool isCopy = *action == Action::Copy ||
                            (*action == Action::Default && m_draft.mode() == CloneMode::Full);
        const bool isLink = *action == Action::Link || *action == Action::Default;
        if (!isCopy)
            choice = {choice.action, {}, {}, isLink ? choice.size : 0};
    });
}

void DisksDraft::setStorage(const QString &target, const QString &storage)
{
    change(target, [&](DiskChoice &choice) { choice.storage = storage; });
}

void DisksDraft::setFormat(const QString &target, const QString &format)
{
    change(target, [&](DiskChoice &choice) { choice.format = format; });
}

void DisksDraft::setBytes(const QString &target, quint64 bytes)
{
    change(target, [&](DiskChoice &choice) { choice.size = bytes; });
}

bool DisksDraft::newSerials() const
{
    return m_draft.request().newDiskSerials;
}

QString DisksDraft::whyNoNewSerials() const
{
    const auto hasOwn = [&](const Disk &disk) {
        return isMade(disk.target) && !disk.serial.isEmpty();
    };
    return std::ranges::any_of(disks(), hasOwn)
               ? QString()
               : DisksText::tr("No disk of the clone has a serial number.");
}

quint64 DisksDraft::bytesPerSecond() const
{
    return m_draft.request().bytesPerSecond;
}

bool DisksDraft::isLimitable() const
{
    return std::ranges::any_of(disks(), [&](const Disk &disk) { return isCopied(disk.target); });
}

void DisksDraft::setNewSerials(bool on)
{
    m_draft.change([on](CloneRequest &request) { request.newDiskSerials = on; });
}

void DisksDraft::setBytesPerSecond(quint64 limit)
{
    m_draft.change([limit](CloneRequest &request) { request.bytesPerSecond = limit; });
}

} // namespace ramet
