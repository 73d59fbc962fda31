// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clone/planway.h"

#include "storage/clone/clonechoices.h"
#include "storage/clone/planstorage.h"
#include "storage/copy/choose.h"
#include "storage/pool/sharing.h"

#include <algorithm>

namespace ramet {

namespace {

using Problem = std::optional<Refusal>;

/// Two storages, as one node sees them. Nothing is shared across file systems.
BlockSharing sharingBetween(const StoragePool &from, const StoragePool &to)
{
    if (isSameStorage(from, to))
        return to.blockSharing;
    if (from.blockSharing == BlockSharing::No || to.blockSharing == BlockSharing::No)
        return BlockSharing::No;
    if (from.fileSystem.isEmpty() || to.fileSystem.isEmpty())
        return BlockSharing::Unknown;
    return from.fileSystem == to.fileSystem ? to.blockSharing : BlockSharing::No;
}

/// How the disk is made on one node, which sees source and target.
CopyCase caseOn(const NodeInventory &node, const StoragePool &to, const DiskPlan &plan,
                const WayContext &context)
{
    const DiskOrigin &origin = context.origin;
    CopyCase copy;
    copy.linked = plan.action == DiskPlan::Action::Link;
    copy.definedFormat = plan.sourceFormat;
    copy.targetFormat = plan.targetFormat;
    copy.capacityBytes = plan.capacityBytes;
    copy.bytesHeld = plan.bytesToCopy;
    copy.onStorage = bool(origin.place);
    copy.hasBacking = origin.hasBacking;
    copy.headersSuffice = !origin.chain.whyNotByHeaders;
    copy.isWholeFile = !origin.chain.isSlice() && !origin.chain.hasDataFile();
    copy.layersOpen = plan.layersOpen;
    copy.fromSnapshot = !context.source.snapshot.isEmpty();
    copy.sourceIsOpen = context.source.isOpen;
    copy.limited = context.clone.request.bytesPerSecond > 0;
    if (origin.place) {
        const StoragePool *seen = node.findPool(plan.sourcePool);
        copy.detectedFormat = origin.place.volume->format;
        copy.sameStorage = seen && isSameStorage(*seen, to);
        copy.blockSharing = seen ? sharingBetween(*seen, to) : BlockSharing::Unknown;
        copy.onCeph = origin.place.pool->isRbd();
        copy.clientMayCopy = seen && seen->clientMayWrite && to.clientMayWrite &&
                             std::ranges::none_of(plan.layers, [](const ImageLayer &layer) {
                                 return layer.pool.isEmpty();
                             });
    }
    copy.onCeph = copy.onCeph || to.isRbd();
    if (plan.asContainer) { // the daemon would ask for the secret
        copy.definedFormat = copy.targetFormat = "raw";
        copy.detectedFormat = "luks";
    }
    return copy;
}

Problem whyNone(const WayContext &context)
{
    return Refusal{Reason::SnapshotInUse,
                   Field::Snapshot,
                   context.source.snapshot,
                   context.clone.source.name,
                   {}};
}

bool hasSnapshotsInside(const VirtualMachine &vm, const QString &target)
{
    return std::ranges::any_of(vm.snapshots, [&](const Snapshot &snapshot) {
        const auto state = snapshot.states.find(target);
        return state != snapshot.states.end() && state->second.kind == Snapshot::Kind::Internal;
    });
}

/// Whether the image's own bytes are the disk, in the format that is wanted, with nothing else in
/// it. Nobody may write to it meanwhile.
bool isSentAsItIs(const DiskPlan &plan, const WayContext &context)
{
    const DiskOrigin &origin = context.origin;
    if (!origin.place || origin.place.pool->isRbd() || context.source.isLive)
        return false;
    if (plan.asContainer)
        return true;
    const bool isRaw = plan.sourceFormat == u"raw";
    return plan.sourceFormat == plan.targetFormat && context.source.snapshot.isEmpty() &&
           !origin.hasBacking && !plan.layersOpen && !origin.chain.isSlice() &&
           !origin.chain.hasDataFile() &&
           (isRaw || (origin.place.volume->format == plan.sourceFormat &&
                      !hasSnapshotsInside(context.clone.source, plan.target)));
}

const StoragePool *stageStorage(const DiskPlan &plan, const WayContext &context)
{
    const QString format = plan.asContainer ? QString("raw") : plan.targetFormat;
    return storageForStage(context.clone.sourceNode, context.origin.place.pool, plan.bytesToCopy,
                           [&](const StoragePool &pool) {
                               return !whyNotStorage(pool) && !pool.isRbd() &&
                                      pool.imageFormats().contains(format);
                           });
}

bool hasDataAddress(const DiskPlanContext &clone)
{
    return !clone.request.dataAddress.host.isEmpty() ||
           !clone.sourceNode.dataAddress.host.isEmpty();
}

/// Whether QEMU can serve it without a storage for anything beside it.
bool isServedInPlace(const WayContext &context)
{
    return context.origin.place && context.origin.place.pool->holdsFiles() &&
           !context.source.isLive;
}

/// Bytes per second as they were measured between two nodes with QEMU 7.2 and TLS, where nothing is
/// known of these two: on one network what goes through this computer is faster, as libvirt's
/// daemons pass on bytes with less work than QEMU.
constexpr double usualNbdRate = 150e6;
constexpr double usualStreamRate = 300e6;
constexpr double usualRateBySsh = 160e6; // all bytes go through four more programs

double usualRateThroughHere(const DiskPlanContext &clone)
{
    const auto isAny = [&](auto is) { return is(clone.sourceNode) || is(clone.targetNode); };
    if (isAny([](const NodeInventory &node) { return node.isFar; }))
        return 0;
    const bool bySsh = isAny([](const NodeInventory &node) { return node.uri.contains(u"+ssh:"); });
    return bySsh ? usualRateBySsh : usualStreamRate;
}

/// Whether a person named the address at which the source's node serves its disks.
bool isServingWanted(const DiskPlanContext &clone)
{
    return !clone.request.dataAddress.host.isEmpty() || clone.sourceNode.isDataAddressSaid;
}

/// The faster one first. A little faster is not worth the way through this computer.
void sortByRates(std::vector<CopyMethod> &ways, const DiskPlanContext &clone)
{
    constexpr double clearly = 1.2;
    const WayRates &rates = clone.request.wayRates;
    const auto nbd = rates.find(CopyMethod::NodeNbd);
    const auto stream = rates.find(CopyMethod::NodeStream);
    const bool areMeasured = nbd != rates.end() && stream != rates.end();
    const bool isFixed = clone.request.startAtOnce || (!areMeasured && isServingWanted(clone));
    if (ways.size() != 2 || isFixed)
        return;
    const double byStream = stream == rates.end() ? usualRateThroughHere(clone) : stream->second;
    const double byNbd = nbd == rates.end() ? usualNbdRate : nbd->second;
    if (byStream > byNbd * clearly)
        std::swap(ways.front(), ways.back());
}

Problem planBetween(DiskPlan &plan, const WayContext &context)
{
    const StoragePool *pool = stageStorage(plan, context);
    plan.stage.isNeeded = !isSentAsItIs(plan, context);
    if (pool) {
        plan.stage.pool = pool->name;
        plan.stage.volume =
            stageVolumeName(context.clone.fileStem, plan.target, context.clone.newUuid);
    }
    CopyCase copy = caseOn(context.clone.sourceNode, pool ? *pool : context.pool, plan, context);
    plan.stage.methods =
        context.source.isLive ? std::vector{CopyMethod::LiveMirror} : chooseMethods(copy);
    if (plan.stage.methods.empty())
        return whyNone(context);
    copy.betweenNodes = true;
    copy.mayStream = !context.pool.isRbd() && (pool || !plan.stage.isNeeded);
    copy.mayServe = !context.clone.request.isMove && // by streams, whose bytes can be compared
                    hasDataAddress(context.clone) && (pool || isServedInPlace(context));
    std::vector<CopyMethod> ways = chooseMethods(copy);
    sortByRates(ways, context.clone);
    if (ways.empty() && context.pool.isRbd())
        return Refusal{
            Reason::ArrivalNeedsFiles, Field::Storage, context.pool.name, context.pool.type, {}};
    if (ways.empty())
        return Refusal{Reason::StageNeedsRoom,
                       Field::Node,
                       plan.readNode,
                       QString::number(plan.bytesToCopy),
                       {plan.target}};
    plan.method = ways.front();
    plan.otherMethods.assign(ways.begin() + 1, ways.end());
    return {};
}

} // namespace

Problem planWay(DiskPlan &plan, const WayContext &context)
{
    if (!plan.readNode.isEmpty())
        return planBetween(plan, context);
    if (context.source.isLive) {
        plan.method = CopyMethod::LiveMirror; // the whole plan may find a better one
        return {};
    }
    const CopyCase copy = caseOn(context.clone.targetNode, context.pool, plan, context);
    plan.blockSharing = copy.blockSharing;
    const std::vector<CopyMethod> ways = chooseMethods(copy);
    if (ways.empty())
        return whyNone(context);
    plan.method = ways.front();
    plan.otherMethods.assign(ways.begin() + 1, ways.end());
    return {};
}

} // namespace ramet
