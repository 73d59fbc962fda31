// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clone/plandisk.h"

#include "storage/lineage/diskorigin.h"

#include "storage/clone/clonechoices.h"
#include "storage/clone/planidentity.h"
#include "storage/copy/choose.h"
#include "storage/inventory/sharedstorage.h"
#include "storage/pool/sharing.h"
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

DiskChoice choiceOf(const DiskPlanContext &context, const QString &target)
{
    const auto found = context.request.disks.find(target);
    DiskChoice choice = found == context.request.disks.end() ? DiskChoice{} : found->second;
    if (choice.action == Wanted::Default)
        choice.action = context.request.mode == CloneMode::Linked ? Wanted::Link : Wanted::Copy;
    if (choice.action == Wanted::Copy && choice.storage.isEmpty())
        choice.storage = context.request.targetStorage;
    if (choice.action == Wanted::Copy && choice.format.isEmpty())
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
        , m_choice(choiceOf(context, disk.disk.target))
    {
        m_plan.target = m_disk.target;
        m_plan.sourceFormat = m_disk.format.isEmpty() ? QString("raw") : m_disk.format;
        m_plan.sourceSnapshot = disk.snapshot;
        m_plan.sourceIsOpen = disk.isOpen;
        m_plan.sourceIsDevice = m_disk.source == DiskSource::Block;
    }

    std::expected<DiskPlan, Refusal> plan()
    {
        if (m_choice.action == Wanted::LeaveOut) {
            m_plan.action = DiskPlan::Action::LeaveOut;
            return m_plan;
        }
        if (m_choice.action == Wanted::Eject)
            return eject();
        if (m_disk.isRemovable() || m_disk.isEmpty())
            return m_plan;
        if (m_choice.action == Wanted::Share)
            return share();
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

    /// A running VM's own node copies, as it sees the files.
    const NodeInventory &copyingNode() const
    {
        return m_source.isLive ? m_context.sourceNode : m_context.targetNode;
    }

    Problem lacksStorage(const QString &storage) const
    {
        return problem(Reason::NodeLacksStorage, Field::Node, m_context.targetNode.node, storage,
                       {m_disk.target});
    }

    /// Of what a storage lists, the path on the node that copies; of all else this node's own.
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
            return m_context.targetNode.node == m_context.sourceNode.node;
        const StoragePool *seen = counterpart(copyingNode(), *place.pool);
        if (!seen || !counterpart(m_context.targetNode, *place.pool))
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
        if (own && !isLink() && !m_origin.place) {
            m_choice.storage = storageForUnlisted();
            m_plan.storageChosen = !m_choice.storage.isEmpty();
            own = !m_plan.storageChosen;
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
        if (!m_source.isLive)
            return {};
        const StoragePool *live = counterpart(m_context.sourceNode, *m_pool);
        if (!live)
            return problem(Reason::LiveNeedsSharedTarget, Field::Storage, m_pool->name,
                           m_context.sourceNode.node);
        m_plan.livePool = live->name;
        return {};
    }

    bool mayTake(const StoragePool &pool) const
    {
        return !whyNotStorage(pool) &&
               (!m_source.isLive || counterpart(m_context.sourceNode, pool)) &&
               (!m_plan.asContainer || pool.imageFormats().contains(m_plan.sourceFormat));
    }

    /// For the copy of a disk on no storage: where the VM has its other disks, else where there is
    /// the most room. Empty: nowhere.
    QString storageForUnlisted() const
    {
        for (const Disk &disk : m_context.source.disks) {
            const VolumePlace place = placeOf(m_context.sourceNode, disk);
            const StoragePool *pool =
                disk.isFixed() && place ? counterpart(m_context.targetNode, *place.pool) : nullptr;
            if (pool && mayTake(*pool))
                return pool->name;
        }
        const StoragePool *best = nullptr;
        for (const StoragePool &pool : m_context.targetNode.pools) {
            if (mayTake(pool) && (!best || pool.availableBytes > best->availableBytes))
                best = &pool;
        }
        return best ? best->name : QString();
    }

    Problem chooseFormat()
    {
        const QStringList formats = m_pool->imageFormats();
        if (isLink())
            m_plan.targetFormat = formats.front();
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
        if (m_source.isLive) {
            m_plan.method = CopyMethod::LiveMirror; // the whole plan may find a better one
            return {};
        }
        CopyCase copy;
        copy.linked = isLink();
        copy.definedFormat = m_plan.sourceFormat;
        copy.targetFormat = m_plan.targetFormat;
        copy.capacityBytes = m_plan.capacityBytes;
        copy.bytesHeld = m_plan.bytesToCopy;
        copy.onStorage = bool(m_origin.place);
        copy.hasBacking = m_origin.hasBacking;
        copy.headersSuffice = !m_origin.chain.whyNotByHeaders;
        copy.isWholeFile = !m_origin.chain.isSlice() && !m_origin.chain.hasDataFile();
        copy.layersOpen = m_plan.layersOpen;
        copy.fromSnapshot = !m_source.snapshot.isEmpty();
        copy.sourceIsOpen = m_source.isOpen;
        copy.limited = m_context.request.bytesPerSecond > 0;
        if (m_origin.place) {
            const StoragePool *seen = m_context.targetNode.findPool(m_plan.sourcePool);
            copy.detectedFormat = m_origin.place.volume->format;
            copy.sameStorage = seen && isSameStorage(*seen, *m_pool);
            copy.onCeph = m_origin.place.pool->isRbd();
            copy.clientMayCopy = seen && seen->clientMayWrite && m_pool->clientMayWrite &&
                                 std::ranges::none_of(m_plan.layers, [](const ImageLayer &layer) {
                                     return layer.pool.isEmpty();
                                 });
        }
        copy.onCeph = copy.onCeph || m_pool->isRbd();
        if (m_plan.asContainer) { // the daemon would ask for the secret
            copy.definedFormat = copy.targetFormat = "raw";
            copy.detectedFormat = "luks";
        }
        std::vector<CopyMethod> ways = chooseMethods(copy);
        if (ways.empty())
            return problem(Reason::SnapshotInUse, Field::Snapshot, m_source.snapshot,
                           m_context.source.name);
        m_plan.method = ways.front();
        m_plan.otherMethods.assign(ways.begin() + 1, ways.end());
        return {};
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
