// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clone/planidentity.h"

#include "storage/guest/documents.h"
#include "storage/inventory/sharedstorage.h"

namespace ramet {

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
    const QString ending = pool.isRbd() ? QString() : '.' + disk.targetFormat;
    const QString plain = base + ending;
    const bool shared = pool.isRbd() || !sharedWith(inventory, pool).isEmpty();
    if (!shared && !pool.findVolume(plain) && !taken.contains(plain))
        return plain;
    return base + '-' + newUuid.left(8) + ending;
}

} // namespace ramet
