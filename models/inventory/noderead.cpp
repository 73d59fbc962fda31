// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/noderead.h"

#include "models/collation.h"
#include "models/inventory/eventmailbox.h"
#include "storage/libvirt/parallel.h"
#include "storage/look/look.h"
#include "storage/look/measuredisks.h"
#include "storage/look/reader.h"

#include <QLoggingCategory>
#include <algorithm>

namespace ramet {
namespace {

Q_LOGGING_CATEGORY(lcRead, "ramet.inventory.read")

/// A node that was removed meanwhile is like one that does not answer.
NodeInventory read(Nodes &nodes, const Scope &scope)
{
    Inventory inventory = look(nodes, scope);
    if (!inventory.nodes.empty())
        return std::move(inventory.nodes.front());
    NodeInventory gone;
    gone.node = scope.nodes.value(0);
    gone.error = {ErrorKind::Unreachable, QStringLiteral("find node"), gone.node, {}, {}, {}};
    return gone;
}

/// As the tree shows them, so that rows are added at its end.
VmList byName(const VmList &vms)
{
    const QCollator collator = nameCollator();
    std::vector<std::pair<QCollatorSortKey, std::size_t>> order;
    order.reserve(vms.size());
    for (std::size_t row = 0; row < vms.size(); ++row)
        order.emplace_back(collator.sortKey(vms[row].name), row);
    std::ranges::sort(order, [&](const auto &a, const auto &b) {
        const int compared = a.first.compare(b.first);
        return compared != 0 ? compared < 0 : vms[a.second].name < vms[b.second].name;
    });
    VmList sorted;
    sorted.reserve(vms.size());
    for (const auto &[key, row] : order)
        sorted.appendShared(vms, row);
    return sorted;
}

/// Those whose disks have other paths or sizes by these storages.
VmList resolvedVms(Nodes &nodes, const NodeInventory &storages, const VmList &vms)
{
    std::vector<VirtualMachine> changed, unmeasured;
    for (const VirtualMachine &vm : vms) {
        VirtualMachine resolved = vm;
        resolveVolumes(storages, resolved);
        if (isUnmeasured(storages, resolved))
            unmeasured.push_back(std::move(resolved));
        else if (resolved != vm)
            changed.push_back(std::move(resolved));
    }
    if (unmeasured.empty())
        return VmList(std::move(changed));
    if (const auto connection = nodes.listing(storages.node))
        measureUnlisted(*connection, storages, unmeasured);
    std::ranges::copy_if(unmeasured, std::back_inserter(changed),
                         [&](const auto &vm) { return vm != *vms.find(vm.uuid); });
    return VmList(std::move(changed));
}

} // namespace

namespace noderead {

OpenedNode open(Nodes &nodes, const QString &node, const std::shared_ptr<EventMailbox> &mailbox,
                bool wantsNames)
{
    OpenedNode opened;
    const Result<Connection> connection = nodes.listing(node);
    if (!connection) { // another attempt would only take as long again
        opened.error = connection.error();
        return opened;
    }
    auto subscription = EventSubscription::create(
        *connection, [mailbox](const NodeEvent &event) { mailbox->post(event); });
    if (subscription)
        opened.subscription = std::move(*subscription);
    else
        qCWarning(lcRead) << "no events of" << node << subscription.error().detail;
    if (!wantsNames)
        return opened;
    const NodeInventory listed = read(nodes, Scope::names(node));
    if (listed.reachable)
        opened.names = byName(listed.vms);
    else
        opened.error = listed.error;
    return opened;
}

NodeInventory all(Nodes &nodes, const QString &node, const VmList &last)
{
    NodeInventory inventory = read(nodes, Scope::node(node));
    inventory.vms.shareEqual(last);
    return inventory;
}

std::vector<VmAnswer> vms(Nodes &nodes, const QString &node, const QSet<QString> &uuids)
{
    std::vector<VmAnswer> answers;
    for (const QString &uuid : uuids)
        answers.push_back({uuid, {}});
    inParallel(answers.size(), [&](size_t i) {
        answers[i].part = read(nodes, Scope::vm({node, answers[i].uuid}));
    });
    return answers;
}

NodeInventory storages(Nodes &nodes, const QString &node, bool refresh, const VmList &known)
{
    NodeInventory part =
        read(nodes, Scope::storages(node, refresh ? Scope::Refresh::All : Scope::Refresh::None));
    part.vms = resolvedVms(nodes, part, known);
    return part;
}

} // namespace noderead
} // namespace ramet
