// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clone/nodechoices.h"

#include "storage/clone/clonechoices.h"
#include "storage/clone/planmap.h"
#include "storage/clone/targetcheck.h"
#include "storage/inventory/sharedstorage.h"

#include <algorithm>

namespace ramet {

namespace {

/// What is to be cloned, in its state.
struct Source {
    const NodeInventory &node;
    const VirtualMachine &vm;
    SourceState state;
};

/// Nothing: it cannot be cloned, wherever to.
std::optional<Source> sourceOf(const Inventory &inventory, const CloneRequest &request)
{
    const NodeInventory *node = inventory.findNode(request.source.node);
    const VirtualMachine *vm = inventory.findVm(request.source);
    if (!node || !vm)
        return {};
    auto state = sourceState(*node, *vm, request.snapshot, request.leftOutDisks());
    if (!state)
        return {};
    return Source{*node, *vm, *std::move(state)};
}

TargetCheck checkOn(const CloneRequest &request, const Source &source, const NodeInventory &target)
{
    return checkTarget(withMappedStorages(request, source.state, source.node, target), source.node,
                       source.vm, source.state, target);
}

std::optional<Refusal> whyNotThere(const CloneRequest &request, const std::optional<Source> &source,
                                   const NodeInventory *target, const QString &name)
{
    if (auto refusal = whyNotReachable(target, name))
        return refusal;
    if (!source || target == &source->node)
        return {};
    for (const Refusal &refusal : checkOn(request, *source, *target).refusals) {
        const bool hasWayOut = refusal.reason == Reason::NodeMediaUnknown ||
                               refusal.reason == Reason::NodeLacksMedia ||
                               refusal.reason == Reason::NodesNotTrusted ||
                               refusal.field == Field::Hardware; // another one can be chosen
        if (!hasWayOut)
            return refusal;
    }
    return {};
}

/// Whether disks have to be copied from node to node.
bool needsCopying(const CloneRequest &request, const Source &source, const NodeInventory &target)
{
    return &source.node != &target &&
           std::ranges::any_of(source.state.disks, [&](const SourceDisk &disk) {
               const VolumePlace place = placeOf(source.node, disk.disk);
               return isCopied(request, disk.disk) && !(place && counterpart(target, *place.pool));
           });
}

NodeChoice judged(const CloneRequest &request, const std::optional<Source> &source,
                  const NodeInventory &target)
{
    const QString &name = target.node;
    const auto refusal = whyNotThere(request, source, &target, name);
    if (!refusal)
        return {name,
                source && needsCopying(request, *source, target) ? NodeVerdict::AfterCopying
                                                                 : NodeVerdict::Possible,
                {}};
    if (refusal->reason == Reason::NodeAwaited || refusal->reason == Reason::NodeBeingRead)
        return {name, NodeVerdict::Awaited, refusal};
    CloneRequest full = request;
    full.mode = CloneMode::Full;
    const bool isFullPossible = request.mode == CloneMode::Linked &&
                                refusal->reason == Reason::NodeLacksStorage &&
                                !whyNotThere(full, source, &target, name);
    return isFullPossible ? NodeChoice{name, NodeVerdict::AfterCopying, {}}
                          : NodeChoice{name, NodeVerdict::Impossible, refusal};
}

} // namespace

std::optional<Refusal> whyNotNode(const Inventory &inventory, const CloneRequest &request,
                                  const QString &name)
{
    return whyNotThere(request, sourceOf(inventory, request), inventory.findNode(name), name);
}

std::vector<NodeChoice> nodeChoices(const Inventory &inventory, const CloneRequest &request)
{
    const auto source = sourceOf(inventory, request);
    std::vector<NodeChoice> choices;
    for (const NodeInventory &node : inventory.nodes)
        choices.push_back(judged(request, source, node));
    std::ranges::stable_sort(choices, {}, [&](const NodeChoice &choice) {
        return std::pair(choice.node != request.source.node, choice.verdict);
    });
    return choices;
}

NodeQuestions nodeQuestions(const Inventory &inventory, const CloneRequest &request,
                            const QString &name)
{
    const auto source = sourceOf(inventory, request);
    const NodeInventory *node = inventory.findNode(name);
    const bool isAsked = source && node && node->reachable && node != &source->node;
    return isAsked ? checkOn(request, *source, *node).questions : NodeQuestions();
}

std::map<QString, NodeQuestions> nodeQuestions(const Inventory &inventory,
                                               const CloneRequest &request)
{
    std::map<QString, NodeQuestions> all;
    for (const NodeInventory &node : inventory.nodes)
        all[node.node] = nodeQuestions(inventory, request, node.node);
    std::erase_if(all, [](const auto &node) { return node.second.isEmpty(); });
    return all;
}

} // namespace ramet
