// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/inventory/hidinggaps.h"

#include "storage/pool/sharing.h"

#include <QHash>
#include <algorithm>

namespace ramet {

namespace {

/// Storages of these kinds are on a machine's own disks, unless the same folder is mounted on
/// several; all others are reached over a network.
bool isOfOneMachine(const StoragePool &pool)
{
    static const QStringList types{"dir", "fs", "logical", "disk", "zfs"};
    return types.contains(pool.type);
}

/// One file in both, to the nanosecond: two names of one folder.
bool haveCommonFile(const StoragePool &a, const StoragePool &b)
{
    const bool isAFewer = a.volumes.size() < b.volumes.size();
    const StoragePool &few = isAFewer ? a : b;
    const StoragePool &many = isAFewer ? b : a;
    QHash<QString, const Volume *> names;
    for (const Volume &volume : few.volumes) {
        if (!volume.changeTime.isEmpty())
            names.insert(volume.name, &volume);
    }
    return !names.isEmpty() && std::ranges::any_of(many.volumes, [&](const Volume &volume) {
        const Volume *other = names.value(volume.name);
        return other && other->fileBytes == volume.fileBytes &&
               other->changeTime == volume.changeTime;
    });
}

QString placeText(const Gap &gap)
{
    QString text = gap.node;
    if (!gap.storage.isEmpty())
        text += '/' + gap.storage;
    if (!gap.object.isEmpty())
        text += (gap.object.startsWith('/') ? ": " : "/") + gap.object;
    return gap.reason.isEmpty() ? text : text + " (" + gap.reason + ')';
}

bool hides(const Gap &gap, Asked asked)
{
    // What Ceph does not tell concerns the images of that storage alone: parentsKnown.
    // What a mere listing leaves out is read before anything is done.
    if (gap.kind == Gap::Kind::Parents || gap.reason == notLookedInto)
        return false;
    const bool isOfListed = gap.kind == Gap::Kind::Image && !gap.storage.isEmpty();
    return !isOfListed || asked == Asked::Files;
}

} // namespace

Asked askedFor(const Volume &volume)
{
    const bool isKnown = volume.headerRead || volume.backingFormatStated;
    const bool isImageAlone = volume.format == u"qcow2" && isKnown && volume.dataFile.isEmpty();
    return isImageAlone ? Asked::ImagesAlone : Asked::Files;
}

bool maySee(const NodeInventory &other, const NodeInventory &home, const StoragePool &pool)
{
    const QString &host = other.lastSeen ? other.lastSeen->hostUuid : other.hostUuid;
    if (other.node == home.node || (!host.isEmpty() && host == home.hostUuid))
        return true;
    if (!isOfOneMachine(pool))
        return true;
    const SharedList<StoragePool> &known = other.lastSeen ? other.lastSeen->storages : other.pools;
    if (!other.reachable && !other.lastSeen && known.empty())
        return true;
    return std::ranges::any_of(known, [&](const StoragePool &there) {
        return isHeldSame(there, pool) || haveCommonFile(there, pool);
    });
}

HidingGaps hidingGaps(const Inventory &inventory, const QString &name,
                      const std::vector<const StoragePool *> &pools, Asked asked)
{
    HidingGaps hiding;
    const NodeInventory *home = inventory.findNode(name);
    for (const NodeInventory &other : inventory.nodes) {
        const bool hidesSomething =
            !other.reachable ||
            std::ranges::any_of(other.gaps, [&](const Gap &gap) { return hides(gap, asked); });
        if (!hidesSomething) // asked first: what a node may see takes long to tell
            continue;
        const bool wasNeverSeen = !other.reachable && !other.lastSeen && other.pools.empty();
        const bool counts = other.node == name || wasNeverSeen ||
                            (home && std::ranges::any_of(pools, [&](const StoragePool *pool) {
                                 return maySee(other, *home, *pool);
                             }));
        if (!counts)
            continue;
        if (!other.reachable) {
            hiding.nodes << other.node;
            continue;
        }
        for (const Gap &gap : other.gaps) {
            if (hides(gap, asked))
                hiding.places << placeText(gap);
        }
    }
    hiding.places.removeDuplicates();
    return hiding;
}

} // namespace ramet
