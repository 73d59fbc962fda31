// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clone/keptfornodes.h"

#include "models/settings.h"
#include "storage/clone/planmap.h"
#include "storage/clone/rememberedcopies.h"

namespace ramet {

void KeptForNodes::addTo(CloneRequest &request, const Inventory &inventory) const
{
    if (request.bytesPerSecond == 0)
        request.bytesPerSecond = defaults.bytesPerSecond;
    const NodeInventory *from = inventory.findNode(request.source.node);
    const NodeInventory *to = inventory.findNode(request.targetNode);
    if (!from || !to)
        return;
    request.trusted = areTrusted && areTrusted(from->uri, to->uri);
    if (map && from != to)
        request.keptMap = map(from->uri, to->uri);
    request.wayRates = wayRates ? wayRates(from->uri, to->uri) : WayRates();
}

KeptForNodes keptIn(const Settings &settings)
{
    return {
        .areTrusted = [&settings](const QString &uri,
                                  const QString &other) { return settings.areTrusted(uri, other); },
        .map = [&settings](const QString &fromUri,
                           const QString &toUri) { return settings.nodeMap(fromUri, toUri); },
        .wayRates = rememberedWays,
        .defaults = settings.cloneDefaults()};
}

void dropChoicesOfNode(CloneRequest &request)
{
    for (auto &[target, choice] : request.disks) {
        choice.storage.clear();
        if (choice.action == DiskChoice::Action::Eject)
            choice.action = DiskChoice::Action::Default;
    }
    std::erase_if(request.disks, [](const auto &disk) { return disk.second == DiskChoice(); });
    request.map = {};
}

void suggestNetworks(CloneRequest &request, const Inventory &inventory)
{
    const VirtualMachine *source = inventory.findVm(request.source);
    const NodeInventory *target = inventory.findNode(request.targetNode);
    if (!source || !target || request.targetNode == request.source.node)
        return;
    const Snapshot *snapshot = source->findSnapshot(request.snapshot);
    const QString suggested = suggestedNetwork(*target);
    for (const QString &network :
         lackingNetworks(snapshot ? snapshot->nics : source->nics, *target)) {
        const QString kept = mappedName(request.keptMap.networks, network);
        if (!target->networks.contains(kept) && !suggested.isEmpty())
            request.map.networks.emplace(network, suggested);
    }
}

} // namespace ramet
