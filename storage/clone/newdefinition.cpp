// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clone/newdefinition.h"

#include "storage/clone/planidentity.h"
#include "storage/domain/definitionchange.h"

namespace ramet {

namespace {

/// As far as the inventory tells: the run asks the node for user and key.
RbdSource ceph(const StoragePool &pool)
{
    RbdSource source;
    source.pool = pool.sourceName;
    for (const QString &monitor : pool.sourceHost.split(',', Qt::SkipEmptyParts))
        source.hosts.push_back({monitor.section(':', 0, 0), monitor.section(':', 1)});
    return source;
}

} // namespace

CloneFiles plannedFiles(const ClonePlan &plan, const NodeInventory &target)
{
    CloneFiles files;
    for (const DiskPlan &disk : plan.disks) {
        const StoragePool *pool = disk.isMade() ? target.findPool(disk.targetPool) : nullptr;
        if (!pool)
            continue;
        NewDiskSource source;
        source.path = (pool->isRbd() ? pool->sourceName : pool->path) + '/' + disk.targetVolume;
        source.pool = pool->name;
        source.volume = disk.targetVolume;
        source.format = disk.targetFormat;
        if (pool->isRbd())
            source.rbd = ceph(*pool);
        files.disks[disk.target] = source;
    }
    const SeedPlan &seed = plan.guest.seed;
    if (const StoragePool *pool = target.findPool(seed.pool))
        files.seed = NewSeed{pool->path + '/' + seed.volume, seed.target, seed.bus};
    return files;
}

Result<QString> newDefinition(const QString &sourceXml, const ClonePlan &plan,
                              const CloneFiles &files, const RametMarks &marks)
{
    NewIdentity identity = identityOf(plan, marks);
    identity.nvramPath = files.nvramPath;
    identity.disks = files.disks;
    identity.seed = files.seed;
    identity.ejectedDrives += files.otherSeeds;
    const bool isComplete = !marks.isBuilding;
    if (plan.request.isMove && isComplete)
        return movedDefinition(sourceXml, identity);
    const auto xml = cloneDefinition(sourceXml, identity);
    return xml && isComplete && plan.request.makeTemplate ? definitionAsTemplate(*xml) : xml;
}

} // namespace ramet
