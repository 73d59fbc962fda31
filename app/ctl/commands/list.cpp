// SPDX-License-Identifier: GPL-3.0-or-later
// list, storage: what is there.
#include "app/ctl/commands/commands.h"
#include "app/ctl/json.h"
#include "app/ctl/table.h"
#include "models/format.h"
#include "storage/inventory/sharedstorage.h"

#include <QCollator>
#include <QCoreApplication>
#include <algorithm>

namespace ramet::ctl {

namespace {

struct ListTexts {
    Q_DECLARE_TR_FUNCTIONS(ramet::ctl::List)
};

/// All nodes' parts, or that of the one asked for.
std::expected<std::vector<const NodeInventory *>, Failure> chosenNodes(const Session &session,
                                                                       const Inventory &inventory)
{
    std::vector<const NodeInventory *> nodes;
    if (session.line.has(Option::Node)) {
        const auto node = findNode(inventory, session.line.value(Option::Node));
        if (!node)
            return std::unexpected(node.error());
        nodes.push_back(*node);
    } else {
        for (const NodeInventory &node : inventory.nodes)
            nodes.push_back(&node);
    }
    return nodes;
}

std::vector<const VirtualMachine *> sortedVms(const NodeInventory &node, const QString &filter)
{
    std::vector<const VirtualMachine *> vms;
    for (const VirtualMachine &vm : node.vms) {
        if (vm.name.contains(filter, Qt::CaseInsensitive))
            vms.push_back(&vm);
    }
    QCollator collator;
    collator.setNumericMode(true);
    std::ranges::sort(vms, [&](const VirtualMachine *a, const VirtualMachine *b) {
        return collator.compare(a->name, b->name) < 0;
    });
    return vms;
}

QString kindText(const VirtualMachine &vm)
{
    if (vm.marks.isBuilding)
        return ListTexts::tr("incomplete");
    if (vm.marks.isFetching())
        return fetchingText(vm.marks.fetching);
    if (vm.isTemplate())
        return vm.isOff() ? ListTexts::tr("template")
                          : ListTexts::tr("template, started elsewhere");
    return vm.marks.isLinked ? ListTexts::tr("linked clone") : ListTexts::tr("VM");
}

QStringList row(const VirtualMachine &vm)
{
    return {vm.node,
            vm.name,
            kindText(vm),
            vmStateText(vm.state),
            formatBytes(vm.memoryBytes),
            QString::number(vm.cpuCount)};
}

QStringList row(const Inventory &inventory, const StoragePool &pool)
{
    const QString shared = sharedWith(inventory, pool).join(QStringLiteral(", "));
    return {pool.node,
            pool.name,
            pool.type,
            pool.active ? formatBytes(pool.availableBytes) : ListTexts::tr("inactive"),
            pool.active ? formatBytes(pool.capacityBytes) : QString(),
            shared.isEmpty() ? QStringLiteral("-") : shared};
}

/// What did not answer or could not be read makes the exit status 1, though the rest is shown.
Answer finished(const Look &look, QJsonObject json, const QString &text)
{
    json[QLatin1String("unreachable")] = jsonUnreachable(look.inventory);
    json[QLatin1String("gaps")] = jsonGaps(look.inventory);
    return {.json = json,
            .text = text,
            .warnings = look.warnings,
            .exitCode = look.warnings.isEmpty() ? Done : Failed};
}

} // namespace

Reply list(Session &session)
{
    auto look = lookAround(session, Scope::listing());
    if (!look)
        return std::unexpected(look.error());
    const auto nodes = chosenNodes(session, look->inventory);
    if (!nodes)
        return std::unexpected(nodes.error());
    QJsonArray json;
    Table table({ListTexts::tr("NODE"), ListTexts::tr("NAME"), ListTexts::tr("KIND"),
                 ListTexts::tr("STATE"), ListTexts::tr("MEMORY"), ListTexts::tr("CPUS")},
                {4, 5});
    for (const NodeInventory *node : *nodes) {
        for (const VirtualMachine *vm : sortedVms(*node, session.line.value(Option::Filter))) {
            json << jsonSummary(*vm);
            table.add(row(*vm));
        }
    }
    const QString text =
        table.isEmpty() ? ListTexts::tr("There are no VMs.") + u'\n' : table.text();
    return finished(*look, {{QStringLiteral("vms"), json}}, text);
}

Reply storage(Session &session)
{
    auto look = lookAround(session, Scope::storages());
    if (!look)
        return std::unexpected(look.error());
    const auto nodes = chosenNodes(session, look->inventory);
    if (!nodes)
        return std::unexpected(nodes.error());
    QJsonArray json;
    Table table({ListTexts::tr("NODE"), ListTexts::tr("STORAGE"), ListTexts::tr("TYPE"),
                 ListTexts::tr("FREE"), ListTexts::tr("TOTAL"), ListTexts::tr("SHARED WITH")},
                {3, 4});
    for (const NodeInventory *node : *nodes) {
        for (const StoragePool &pool : node->pools) {
            json << jsonPool(look->inventory, pool);
            table.add(row(look->inventory, pool));
        }
    }
    const QString text =
        table.isEmpty() ? ListTexts::tr("There are no storages.") + u'\n' : table.text();
    return finished(*look, {{QStringLiteral("storages"), json}}, text);
}

} // namespace ramet::ctl
