// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clone/planidentity.h"

#include "storage/guest/documents.h"
#include "storage/inventory/sharedstorage.h"

#include <algorithm>

namespace ramet {

namespace {

QString endingOf(const DiskPlan &disk)
{
    const bool isIso = disk.isReadOnly && disk.targetFormat == u"raw" &&
                       disk.sourcePath.endsWith(u".iso", Qt::CaseInsensitive);
    return isIso ? QStringLiteral(".iso") : '.' + disk.targetFormat;
}

QString partOf(const QString &uuid)
{
    return '-' + uuid.left(8);
}

/// A file's name that no other clone chooses.
QString withPart(const DiskPlan &disk, const QString &plain, const QString &uuid)
{
    const QString ending = endingOf(disk);
    return plain.chopped(ending.size()) + partOf(uuid) + ending;
}

} // namespace

NewIdentity identityOf(const ClonePlan &plan, const RametMarks &marks)
{
    NewIdentity identity;
    identity.name = plan.request.name;
    identity.uuid = plan.newUuid;
    identity.macs = plan.newMacs;
    identity.newDiskSerials = plan.request.newDiskSerials;
    identity.movedSources = plan.movedSources;
    identity.map = plan.map;
    identity.dropEmulator = plan.toOtherHost;
    for (const DiskPlan &disk : plan.disks) {
        if (disk.action == DiskPlan::Action::LeaveOut)
            identity.leftOutDisks << disk.target;
        else if (disk.action == DiskPlan::Action::Eject)
            identity.ejectedDrives << disk.target;
    }
    identity.hardware = plan.request.hardware;
    if (plan.guest.newSerial)
        identity.systemSerial = smbiosSerial(plan.guest, plan.newUuid);
    identity.oemStrings = plan.guest.credentials;
    identity.marks = marks;
    identity.marks.originUuid = plan.request.source.uuid;
    identity.marks.originName = plan.sourceName;
    for (const GuestCard &card : plan.guest.cards) {
        if (!card.address.isEmpty())
            identity.marks.addresses.push_back({card.mac, card.address});
    }
    identity.marks.isLinked = plan.request.mode == CloneMode::Linked;
    return identity;
}

QString newVolumeName(const Inventory &inventory, const StoragePool &pool, const DiskPlan &disk,
                      const QString &fileStem, const QString &newUuid, const QSet<QString> &taken)
{
    const QString base = fileStem + '-' + disk.target;
    const QString plain = pool.isRbd() ? base : base + endingOf(disk);
    const bool shared = pool.isRbd() || !sharedWith(inventory, pool).isEmpty();
    if (!shared && !disk.isReadOnly && !pool.isNameTaken(plain) && !taken.contains(plain))
        return plain;
    return pool.isRbd() ? base + partOf(newUuid) : withPart(disk, plain, newUuid);
}

std::optional<ClonePlan> planPastTakenName(const ClonePlan &plan, const Error &error)
{
    const auto isPlain = [&](const DiskPlan &disk) {
        return disk.isMade() && disk.targetVolume.endsWith(endingOf(disk)) &&
               !disk.targetVolume.contains(partOf(plan.newUuid));
    };
    const auto isTaken = [&](const DiskPlan &disk) {
        return isPlain(disk) && disk.targetVolume == error.object;
    };
    if (error.kind != ErrorKind::NameTaken || !error.isUndone ||
        std::ranges::none_of(plan.disks, isTaken))
        return {};
    ClonePlan other = plan;
    for (DiskPlan &disk : other.disks) { // each could be the next one
        if (isPlain(disk))
            disk.targetVolume = withPart(disk, disk.targetVolume, plan.newUuid);
    }
    return other;
}

} // namespace ramet
