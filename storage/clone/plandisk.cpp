// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clone/plandisk.h"

#include "storage/lineage/diskorigin.h"

#include "storage/clone/clonechoices.h"
#include "storage/clone/planidentity.h"
#include "storage/clone/planstorage.h"
#include "storage/clone/planway.h"
#include "storage/inventory/sharedstorage.h"
#include "storage/template/templateplan.h"

#include <QFileInfo>
#include <algorithm>

namespace ramet {

namespace {

using Wanted = DiskChoice::Action;

std::unexpected<Refusal> refuse(Reason reason, Field field, const QString &object,
                                const QString &other = {}, const QStringList &names = {})
{
    return std::unexpected(Refusal{reason, field, object, other, names});
}

/// A medium is copied in its own format, and only where that is asked for.
DiskChoice choiceOf(const DiskPlanContext &context, const Disk &disk)
{
    const auto found = context.request.disks.find(disk.target);
    DiskChoice choice = found == context.request.disks.end() ? DiskChoice{} : found->second;
    if (choice.action == Wanted::Default && disk.isRemovable())
        choice.action = Wanted::Share;
    if (choice.action == Wanted::Default)
        choice.action = context.request.mode == CloneMode::Linked ? Wanted::Link : Wanted::Copy;
    if (choice.action == Wanted::Copy && choice.storage.isEmpty())
        choice.storage = context.request.targetStorage;
    if (choice.action == Wanted::Copy && choice.format.isEmpty() && !disk.isRemovable())
        choice.format = context.request.format;
    return choice;
}

/// One disk's way from request to plan.
class DiskPlanner {
public:
    DiskPlanner(const DiskPlanContext &context, const SourceDisk &disk)
        : m_context(context)
        , m_source(disk)
        , m_disk(disk.disk)
        , m_choice(choiceOf(context, disk.disk))
    {
        m_plan.target = m_disk.target;
        m_plan.sourceFormat = m_disk.format.isEmpty() ? QString("raw") : m_disk.format;
        m_plan.sourceSnapshot = disk.snapshot;
        m_plan.sourceIsOpen = disk.isOpen;
        m_plan.sourceIsDevice = m_disk.source == DiskSource::Block;
        m_plan.isReadOnly =
            m_disk.readOnly && !context.source.marks.lockedDisks.contains(m_disk.target);
    }

    std::expected<DiskPlan, Refusal> plan()
    {
        if (m_choice.action == Wanted::LeaveOut) {
            m_plan.action = DiskPlan::Action::LeaveOut;
            return m_plan;
        }
        if (m_choice.action == Wanted::Eject)
            return eject();
        if (m_disk.isEmpty())
            return m_plan;
        if (m_choice.action == Wanted::Share)
            return m_disk.isRemovable() || m_context.request.isMove ? m_plan : share();
        if (m_disk.isRemovable() && isLink())
            return refuse(Reason::LinkedUnsuitableDisk, Field::Disks, m_disk.target,
                          storedName(m_disk.device));
        for (const auto step :
             {&DiskPlanner::findSource, &DiskPlanner::checkLink, &DiskPlanner::checkEncryption,
              &DiskPlanner::findTarget, &DiskPlanner::chooseFormat, &DiskPlanner::chooseWay}) {
            if (const auto refusal = (this->*step)())
                return std::unexpected(*refusal);
        }
        return m_plan;
    }

private:
    using Problem = std::optional<Refusal>;

    static Problem problem(Reason reason, Field field, const QString &object,
                           const QString &other = {}, const QStringList &names = {})
    {
        return Refusal{reason, field, object, other, names};
    }

    bool isLink() const { return m_choice.action == Wanted::Link; }

    /// Both VMs then use one image, so neither may write to it on its own.
    std::expected<DiskPlan, Refusal> share() const
    {
        const bool locked = m_context.source.marks.lockedDisks.contains(m_disk.target);
        if (locked || !(m_disk.readOnly || m_disk.shareable))
            return refuse(Reason::DiskNotShareable, Field::Disks, m_disk.target);
        return m_plan;
    }

    std::expected<DiskPlan, Refusal> eject()
    {
        if (!m_disk.isRemovable())
            return refuse(Reason::DiskNotEjectable, Field::Disks, m_disk.target);
        m_plan.action = DiskPlan::Action::Eject;
        return m_plan;
    }

    Problem findSource()
    {
        auto origin = originOf(m_context.sourceNode, m_disk);
        if (!origin)
            return origin.error();
        m_origin = *origin;
        m_plan.capacityBytes = m_origin.capacityBytes;
        m_plan.bytesToCopy = isLink() ? 0 : m_origin.bytesHeld;
        m_plan.layersOpen = m_origin.chain.isOpen;
        // What is moved is read by both ends, to compare.
        if (!isLink() && (m_context.request.isMove || !isSeenByTarget()))
            m_plan.readNode = m_context.sourceNode.node;
        for (size_t i = 0; i < m_origin.chain.layers.size(); ++i) {
            if (const Problem problem = addLayer(i))
                return problem;
        }
        const ImageLayer &top = m_plan.layers.front();
        m_plan.sourcePath = top.path;
        m_plan.sourcePool = top.pool;
        m_plan.sourceVolume = top.volume;
        return {};
    }

    bool isFar() const { return !m_plan.readNode.isEmpty(); }

    bool isSeenByTarget() const
    {
        const auto isSeen = [this](const VolumePlace &place) {
            return place && counterpart(m_context.targetNode, *place.pool);
        };
        if (m_context.targetNode.node == m_context.sourceNode.node)
            return true;
        for (size_t i = 0; i < m_origin.chain.layers.size(); ++i) {
            const QString &data = m_origin.chain.layers[i].dataFile;
            if (!isSeen(m_origin.chain.places[i]) ||
                (!data.isEmpty() && !isSeen(placeOfPath(m_context.sourceNode, data))))
                return false;
        }
        return true;
    }

    /// A running VM's own node reads, and where the target does not see the files.
    const NodeInventory &readingNode() const
    {
        return m_source.isLive || isFar() ? m_context.sourceNode : m_context.targetNode;
    }

    Problem lacksStorage(const QString &storage) const
    {
        return problem(Reason::NodeLacksStorage, Field::Node, m_context.targetNode.node, storage,
                       {m_disk.target});
    }

    /// Of what a storage lists, the path on the node that reads; of all else this node's own.
    Problem addLayer(size_t at)
    {
        ImageLayer layer = m_origin.chain.layers[at];
        const VolumePlace &place = m_origin.chain.places[at];
        const QString home = layer.path;
        if (!pathThere(place, layer.path, layer.pool))
            return lacksStorage(place ? place.pool->name : layer.path);
        const VolumePlace data = placeOfPath(m_context.sourceNode, layer.dataFile);
        QString dataPool;
        if (!layer.dataFile.isEmpty() && !pathThere(data, layer.dataFile, dataPool))
            return lacksStorage(data ? data.pool->name : layer.dataFile);
        if (layer.path != home)
            layer.homePath = home;
        m_plan.layers.push_back(std::move(layer));
        return {};
    }

    bool pathThere(const VolumePlace &place, QString &path, QString &pool) const
    {
        if (!place)
            return isFar() || m_context.targetNode.node == m_context.sourceNode.node;
        const StoragePool *seen = counterpart(readingNode(), *place.pool);
        if (!seen || (!isFar() && !counterpart(m_context.targetNode, *place.pool)))
            return false;
        pool = seen->name;
        const QString &folder = seen->isRbd() ? seen->sourceName : seen->path;
        if (seen->node != place.pool->node)
            path = folder + '/' + place.volume->name;
        return true;
    }

    Problem checkLink()
    {
        if (!isLink())
            return {};
        if (!m_choice.storage.isEmpty())
            return problem(Reason::LinkedKeepsStorage, Field::Disks, m_disk.target);
        if (!m_choice.format.isEmpty())
            return problem(Reason::LinkedKeepsFormat, Field::Disks, m_disk.target);
        if (!m_source.snapshot.isEmpty())
            return problem(Reason::SnapshotNotBase, Field::Mode, m_source.snapshot);
        if (!m_context.source.isTemplate() && !m_source.isBase)
            return m_context.request.mode == CloneMode::Linked
                       ? problem(Reason::LinkedNeedsTemplate, Field::Mode, m_context.source.name)
                       : problem(Reason::DiskLinkNeedsTemplate, Field::Disks, m_disk.target,
                                 m_context.source.name);
        return whyNotBase(m_context.sourceNode, m_disk);
    }

    /// Encrypted bytes can be copied as they are, but nothing can be left out of them.
    Problem checkEncryption()
    {
        const bool encrypted =
            m_disk.encrypted || (m_origin.place && m_origin.place.volume->encrypted);
        if (!encrypted)
            return {};
        const bool other = !m_choice.format.isEmpty() && m_choice.format != m_plan.sourceFormat;
        if (other || m_origin.hasBacking || !m_source.snapshot.isEmpty())
            return problem(Reason::DiskEncryptedFormat, Field::Disks, m_disk.target);
        if (isLink() || m_source.isLive || m_context.source.snapshotCount > 0)
            return problem(Reason::DiskEncrypted, Field::None, m_disk.target);
        m_plan.asContainer = true;
        if (m_origin.place)
            m_plan.capacityBytes = m_origin.place.volume->sizeAs("raw");
        m_choice.format = m_plan.sourceFormat;
        return {};
    }

    Problem findTarget()
    {
        bool own = isLink() || m_choice.storage.isEmpty();
        if (own && !isLink() && (isFar() || !m_origin.place)) {
            const StoragePool *found = isFar() ? storageBetween() : storageForUnlisted();
            m_choice.storage = found ? found->name : QString();
            m_plan.storageChosen = found && !m_origin.place;
            own = !found;
        }
        if (own && !m_origin.place) {
            const QString where =
                m_plan.sourceIsDevice ? m_disk.path : QFileInfo(m_disk.path).path();
            return problem(Reason::DiskNeedsStorage, Field::Storage, m_disk.target, where);
        }
        m_pool = own ? counterpart(m_context.targetNode, *m_origin.place.pool)
                     : m_context.targetNode.findPool(m_choice.storage);
        if (!m_pool)
            return problem(Reason::StorageUnknown, Field::Storage,
                           own ? m_origin.place.pool->name : m_choice.storage,
                           m_context.targetNode.node);
        if (const auto refusal = whyNotStorage(*m_pool))
            return refusal;
        m_plan.targetPool = m_pool->name;
        if (!m_source.isLive || isFar())
            return {};
        // Its own QEMU writes the copy: where it cannot, somebody has to carry it there.
        if (const StoragePool *live = counterpart(m_context.sourceNode, *m_pool))
            m_plan.livePool = live->name;
        else
            m_plan.readNode = m_context.sourceNode.node;
        return {};
    }

    bool mayTake(const StoragePool &pool) const
    {
        return !whyNotStorage(pool) &&
               (!m_plan.asContainer || pool.imageFormats().contains(m_plan.sourceFormat));
    }

    const StoragePool *storageBetween() const
    {
        return storageForArrival(
            m_context.targetNode, m_origin.place ? m_origin.place.pool : nullptr,
            m_plan.bytesToCopy,
            [this](const StoragePool &pool) { return mayTake(pool) && !pool.isRbd(); });
    }

    /// For the copy of a disk on no storage: where the VM has its other disks, else where there is
    /// the most room.
    const StoragePool *storageForUnlisted() const
    {
        std::vector<const StoragePool *> ofOthers;
        for (const Disk &disk : m_context.source.disks) {
            const VolumePlace place = placeOf(m_context.sourceNode, disk);
            if (disk.isFixed() && place)
                ofOthers.push_back(counterpart(m_context.targetNode, *place.pool));
        }
        return chooseStorage(m_context.targetNode, ofOthers, [this](const StoragePool &pool) {
            return mayTake(pool) && (!m_source.isLive || counterpart(m_context.sourceNode, pool));
        });
    }

    Problem chooseFormat()
    {
        const QStringList formats = m_pool->imageFormats();
        if (isLink())
            m_plan.targetFormat = formats.front();
        else if (m_choice.format.isEmpty() && m_context.request.startAtOnce &&
                 formats.contains("qcow2"))
            m_plan.targetFormat = "qcow2"; // it rests on the original at first
        else if (m_choice.format.isEmpty())
            m_plan.targetFormat =
                formats.contains(m_plan.sourceFormat) ? m_plan.sourceFormat : formats.front();
        else if (formats.contains(m_choice.format))
            m_plan.targetFormat = m_choice.format;
        else
            return problem(Reason::FormatUnknown, Field::Format, m_choice.format, m_pool->name,
                           formats);
        m_plan.targetVolume = newVolumeName(m_context.inventory, *m_pool, m_plan,
                                            m_context.fileStem, m_context.newUuid);
        return {};
    }

    Problem chooseWay()
    {
        m_plan.action = isLink() ? DiskPlan::Action::Link : DiskPlan::Action::Copy;
        return planWay(m_plan, {m_context, m_source, m_origin, *m_pool});
    }

    const DiskPlanContext &m_context;
    const SourceDisk &m_source;
    const Disk &m_disk;
    DiskChoice m_choice;
    DiskOrigin m_origin;
    const StoragePool *m_pool = nullptr;
    DiskPlan m_plan;
};

} // namespace

std::expected<DiskPlan, Refusal> planDisk(const DiskPlanContext &context, const SourceDisk &disk)
{
    return DiskPlanner(context, disk).plan();
}

} // namespace ramet
