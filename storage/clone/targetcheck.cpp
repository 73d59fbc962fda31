// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clone/targetcheck.h"

#include "storage/clone/planmap.h"
#include "storage/clone/targetguest.h"
#include "storage/inventory/sharedstorage.h"

namespace ramet {

namespace {

using Choice = DiskChoice::Action;

class TargetChecker {
public:
    TargetChecker(const CloneRequest &request, const NodeInventory &from,
                  const VirtualMachine &source, const NodeInventory &target)
        : m_request(request)
        , m_from(from)
        , m_source(source)
        , m_target(target)
        , m_otherHost(isOtherHost(from, target))
    {
    }

    TargetCheck check(const SourceState &state)
    {
        for (const SourceDisk &disk : state.disks)
            checkDisk(disk.disk);
        addRefusals();
        const TargetContext context{m_request, m_from, m_source, state, m_target};
        if (m_otherHost)
            checkHost(context, m_check);
        checkGuest(context, m_check);
        return std::move(m_check);
    }

private:
    void checkDisk(const Disk &disk)
    {
        const Choice choice = m_request.choiceFor(disk.target);
        if (disk.isEmpty() || choice == Choice::LeaveOut || choice == Choice::Eject)
            return;
        if (disk.isRemovable() && !isCopied(m_request, disk))
            checkMedium(disk);
        else
            checkFixed(disk, choice == Choice::Share);
    }

    void checkFixed(const Disk &disk, bool isKept)
    {
        if (isCopied(m_request, disk)) // from node to node where this one does not see it
            return;
        const VolumePlace place = placeOf(m_from, disk);
        const StoragePool *there = place ? counterpart(m_target, *place.pool) : nullptr;
        if (!place && isKept && disk.source == DiskSource::Network)
            return; // reached over the network, from anywhere
        if (!there)
            return lacksStorage(disk.target, place ? place.pool->name : disk.path);
        if (!isKept)
            return;
        keep(disk.pool, disk.volume, disk.path, place, *there);
        for (const DiskLayer &layer : disk.layers)
            keepLayer(disk, layer);
        // An image names what is below it by a path of the node that made it.
        const Volume *image = there->findVolume(place.volume->name);
        if (image && !disk.statesLayers() && !image->backingPath.isEmpty() &&
            !placeOfPath(m_target, image->backingPath))
            lacksStorage(disk.target, image->backingPath);
    }

    void keepLayer(const Disk &disk, const DiskLayer &layer)
    {
        if (layer.source == DiskSource::Network)
            return;
        Disk image;
        image.source = layer.source;
        image.path = layer.path;
        image.pool = layer.pool;
        image.volume = layer.volume;
        const VolumePlace place = placeOf(m_from, image);
        const StoragePool *there = place ? counterpart(m_target, *place.pool) : nullptr;
        if (!there)
            return lacksStorage(disk.target, place ? place.pool->name : layer.path);
        keep(layer.pool, layer.volume, layer.path, place, *there);
    }

    void lacksStorage(const QString &target, const QString &storage)
    {
        if (!m_disks.contains(target))
            m_disks << target;
        m_storage = storage;
    }

    void keep(const QString &pool, const QString &volume, const QString &path,
              const VolumePlace &place, const StoragePool &there)
    {
        const Volume *listed = there.findVolume(place.volume->name);
        QString newPath = listed ? listed->path : place.volume->path;
        if (!listed && there.holdsFiles())
            newPath = there.path + '/' + place.volume->name;
        if (!pool.isEmpty() && pool != there.name)
            m_check.moved.push_back({pool, volume, {}, there.name, volume, {}});
        else if (pool.isEmpty() && path.startsWith('/') && path != newPath)
            m_check.moved.push_back({{}, {}, path, {}, {}, newPath});
    }

    void checkMedium(const Disk &disk)
    {
        if (disk.source == DiskSource::Network || disk.source == DiskSource::Other)
            return;
        const VolumePlace place = placeOf(m_from, disk);
        if (const StoragePool *there = place ? counterpart(m_target, *place.pool) : nullptr)
            return keep(disk.pool, disk.volume, disk.path, place, *there);
        const QString name = disk.path.isEmpty() ? disk.pool + '/' + disk.volume : disk.path;
        const Presence presence = presenceOf(disk, bool(place));
        if (presence == Presence::There && m_otherHost)
            note(Notice::MediumOfNode, name);
        else if (presence == Presence::Unknown && disk.source == DiskSource::Block)
            note(Notice::MediumUnknown, name);
        else if (presence == Presence::Missing && disk.mayLackImage())
            note(Notice::MediumMissing, name);
        else if (presence == Presence::Missing)
            m_lackingMedia.add(name, disk.target);
        else if (presence == Presence::Unknown && !disk.mayLackImage())
            m_unknownMedia.add(name, disk.target);
    }

    /// Of a medium on no storage that the nodes share: under the same name.
    Presence presenceOf(const Disk &disk, bool isOnStorage)
    {
        if (placeOf(m_target, disk) || (!m_otherHost && !isOnStorage))
            return Presence::There;
        if (disk.source == DiskSource::Volume)
            return Presence::Missing;
        if (disk.source == DiskSource::Block)
            return isOnStorage ? Presence::Missing : Presence::Unknown;
        return fileAt(m_target, disk.path, m_check.questions);
    }

    void note(Notice notice, const QString &object)
    {
        m_check.notices.push_back({notice, object, m_target.node});
    }

    void addRefusals()
    {
        const QString &node = m_target.node;
        if (!m_disks.isEmpty())
            m_check.refusals.push_back(
                {Reason::NodeLacksStorage, Field::Node, node, m_storage, m_disks});
        if (!m_lackingMedia.names.isEmpty())
            m_check.refusals.push_back(m_lackingMedia.refusal(Reason::NodeLacksMedia, node));
        if (!m_unknownMedia.names.isEmpty())
            m_check.refusals.push_back(m_unknownMedia.refusal(Reason::NodeMediaUnknown, node));
    }

    const CloneRequest &m_request;
    const NodeInventory &m_from;
    const VirtualMachine &m_source;
    const NodeInventory &m_target;
    const bool m_otherHost;
    TargetCheck m_check;
    QStringList m_disks; ///< whose storage the target does not see
    QString m_storage;
    Needed m_lackingMedia;
    Needed m_unknownMedia;
};

} // namespace

TargetCheck checkTarget(const CloneRequest &request, const NodeInventory &from,
                        const VirtualMachine &source, const SourceState &state,
                        const NodeInventory &target)
{
    if (from.node == target.node)
        return {};
    return TargetChecker(request, from, source, target).check(state);
}

bool isOtherHost(const NodeInventory &from, const NodeInventory &target)
{
    if (from.node == target.node)
        return false;
    const auto isSession = [](const NodeInventory &node) { return node.uri.contains("/session"); };
    return from.hostUuid.isEmpty() || from.hostKey() != target.hostKey() ||
           isSession(from) != isSession(target);
}

} // namespace ramet
