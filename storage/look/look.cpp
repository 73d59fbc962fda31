// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/look/look.h"

#include "storage/look/reader.h"
#include "storage/look/seenstorages.h"

#include <thread>

namespace ramet {

namespace {

NodeInventory emptyOf(const NodeAddress &address)
{
    NodeInventory node;
    node.node = address.name;
    node.uri = address.uri;
    return node;
}

void setSilent(NodeInventory &node, const Error &error)
{
    node = emptyOf({node.node, node.uri});
    node.error = error;
    node.gaps = {{Gap::Kind::Node, node.node, {}, {}, error.detail}};
    node.lastSeen = seenstorages::load(node.uri);
}

void lookAtNode(Nodes &nodes, const Scope &scope, const Cancel &cancel, NodeInventory &node)
{
    const auto connection = nodes.listing(node.node, cancel);
    const Status status = connection ? readNode(*connection, scope, node)
                                     : Status(std::unexpected(connection.error()));
    node.reachable = status.has_value();
    if (!status)
        setSilent(node, status.error());
    else if (scope.pools == Scope::Pools::Volumes)
        seenstorages::save(node);
}

} // namespace

Inventory look(Nodes &nodes, const Scope &scope, const Cancel &cancel)
{
    Inventory inventory;
    for (const NodeAddress &address : nodes.addresses()) {
        if (scope.nodes.isEmpty() || scope.nodes.contains(address.name))
            inventory.nodes.push_back(emptyOf(address));
    }
    std::vector<std::jthread> workers;
    for (size_t i = 1; i < inventory.nodes.size(); ++i)
        workers.emplace_back([&, i] { lookAtNode(nodes, scope, cancel, inventory.nodes[i]); });
    if (!inventory.nodes.empty())
        lookAtNode(nodes, scope, cancel, inventory.nodes[0]);
    workers.clear(); // joins
    return inventory;
}

Result<VirtualMachine> lookAtVm(Nodes &nodes, const VmRef &ref, const Cancel &cancel)
{
    const Inventory inventory = look(nodes, Scope::vm(ref), cancel);
    const Error gone{ErrorKind::NotFound, "find VM", ref.uuid, {}, {}, {}};
    if (inventory.nodes.empty())
        return std::unexpected(Error{ErrorKind::NotFound, "find node", ref.node, {}, {}, {}});
    const NodeInventory &node = inventory.nodes.front();
    if (const VirtualMachine *vm = node.findVm(ref.uuid))
        return *vm;
    if (!node.reachable)
        return std::unexpected(node.error);
    if (node.gaps.empty())
        return std::unexpected(gone); // a helper of ours
    return std::unexpected(
        Error{ErrorKind::Invalid, "read VM", ref.uuid, node.gaps.front().reason, {}, {}});
}

} // namespace ramet
