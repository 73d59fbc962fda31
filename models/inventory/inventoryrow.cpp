// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/inventoryrow.h"

#include "models/errortext.h"
#include "models/format.h"
#include "models/gaptext.h"
#include "models/inventory/inventorytreemodel.h"
#include "models/inventory/snapshottree.h"
#include "models/inventory/vmfilter.h"
#include "models/printable.h"

#include <QCoreApplication>
#include <QUrl>

namespace ramet {
namespace {

using Tree = InventoryTreeModel;

struct InventoryText {
    Q_DECLARE_TR_FUNCTIONS(InventoryText)
};

Tree::Kind kindOf(const VirtualMachine &vm)
{
    if (vm.marks.isBuilding)
        return Tree::Kind::Building;
    return vm.isTemplate() ? Tree::Kind::Template : Tree::Kind::Vm;
}

QString iconName(const VirtualMachine &vm)
{
    switch (kindOf(vm)) {
    case Tree::Kind::Building:
        return QStringLiteral("building");
    case Tree::Kind::Template:
        return QStringLiteral("template");
    case Tree::Kind::Group:
    case Tree::Kind::Node:
    case Tree::Kind::Vm:
    case Tree::Kind::Snapshot:
    case Tree::Kind::Templates:
    case Tree::Kind::Storages:
    case Tree::Kind::Storage:
        break;
    }
    switch (vm.state) {
    case VmState::Off:
        return QStringLiteral("vm-off");
    case VmState::Running:
    case VmState::ShuttingDown:
        return QStringLiteral("vm-running");
    case VmState::Paused:
    case VmState::Suspended:
    case VmState::Crashed:
        return QStringLiteral("vm-paused");
    }
    return {};
}

QString stateText(const VirtualMachine &vm)
{
    if (vm.marks.isBuilding)
        return InventoryText::tr("Incomplete");
    if (vm.marks.isFetching())
        return InventoryText::tr("%1, %2", "state of a VM, and that it is fetching from a node")
            .arg(vmStateText(vm.state), fetchingText(vm.marks.fetching));
    if (vm.isTemplate() && vm.isOff())
        return InventoryText::tr("Template");
    if (vm.isTemplate())
        return InventoryText::tr("Template, %1!", "started by another tool, its state")
            .arg(vmStateText(vm.state));
    return vmStateText(vm.state);
}

/// The system's and the users' daemons of one host have the same UUID.
QString daemonOf(const NodeInventory &node)
{
    return node.hostUuid.isEmpty() ? QString() : node.hostUuid + QUrl(node.uri).path();
}

QString twinsText(const NodeRow &node)
{
    return InventoryText::tr("Same host as %1", "names of nodes")
        .arg(node.twins.join(QStringLiteral(", ")));
}

QString stateText(const NodeRow &node)
{
    if (node.isBeingRead)
        return InventoryText::tr("Reading…");
    if (node.connecting)
        return InventoryText::tr("Connecting…");
    if (!node.reachable)
        return InventoryText::tr("Not reachable");
    if (!node.gaps.isEmpty())
        return InventoryText::tr("Connected, not all read");
    return node.twins.isEmpty() ? InventoryText::tr("Connected") : twinsText(node);
}

QString iconName(const NodeRow &node)
{
    if (node.reachable)
        return QStringLiteral("node");
    const bool isComing = node.connecting || node.isBeingRead;
    return isComing ? QStringLiteral("node-connecting") : QStringLiteral("node-offline");
}

QString toolTip(const NodeRow &node)
{
    QStringList lines{node.uri};
    if (!node.hostName.isEmpty())
        lines += InventoryText::tr("Host: %1").arg(node.hostName);
    if (!node.twins.isEmpty())
        lines += twinsText(node);
    if (!node.error.isEmpty())
        lines += node.error;
    return (lines + node.gaps).join(u'\n');
}

QString tagsText(const VirtualMachine &vm)
{
    return InventoryText::tr("Tags: %1").arg(vm.marks.tags.join(QStringLiteral(", ")));
}

/// Not given where it is what is shown.
QVariant accessibleText(const VirtualMachine &vm, int column)
{
    if (column != Tree::Name || vm.marks.tags.isEmpty())
        return {};
    return printable(vm.name + QStringLiteral(", ") + tagsText(vm));
}

QString toolTip(const VirtualMachine &vm, const NodeRow &node)
{
    QStringList lines{vm.name, stateText(vm)};
    if (node.isBeingRead)
        lines += InventoryText::tr("What it has is still being read.");
    else if (!node.reachable)
        lines = {vm.name, InventoryText::tr("Last known state: %1").arg(stateText(vm)), node.error};
    lines.removeAll(QString());
    if (!vm.title.isEmpty())
        lines += vm.title;
    if (!vm.marks.tags.isEmpty())
        lines += tagsText(vm);
    if (!vm.marks.originName.isEmpty())
        lines += (vm.marks.isLinked ? InventoryText::tr("Linked clone of “%1”")
                                    : InventoryText::tr("Full clone of “%1”"))
                     .arg(vm.marks.originName);
    return lines.join(u'\n');
}

QString text(const VirtualMachine &vm, const NodeRow &node, int column)
{
    switch (column) {
    case Tree::Name:
        return vm.name;
    case Tree::State:
        return node.knowsStates() ? stateText(vm) : InventoryText::tr("Not reachable");
    case Tree::Memory:
        return vm.memoryBytes > 0 ? formatBytes(vm.memoryBytes) : QString();
    case Tree::Cpus:
        return vm.cpuCount > 0 ? QString::number(vm.cpuCount) : QString();
    case Tree::Tags:
        return vm.marks.tags.join(QStringLiteral(", "));
    default:
        return {};
    }
}

QString text(const NodeRow &node, int column)
{
    switch (column) {
    case Tree::Name:
        return node.name;
    case Tree::State:
        return stateText(node);
    default:
        return {};
    }
}

QString toolTip(const SnapshotNode &snapshot)
{
    QStringList lines{snapshotNameText(snapshot), takenText(snapshot),
                      InventoryText::tr("Holds: %1").arg(holdsText(snapshot))};
    if (!snapshot.description.isEmpty())
        lines += snapshot.description;
    return lines.join(u'\n');
}

QVariant sortKey(const VirtualMachine &vm, const NodeRow &node, int column)
{
    switch (column) {
    case Tree::Memory:
        return vm.memoryBytes;
    case Tree::Cpus:
        return vm.cpuCount;
    default:
        return text(vm, node, column);
    }
}

} // namespace

QVariant figureAlignment(int column)
{
    return column == Tree::Memory || column == Tree::Cpus
               ? QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter))
               : QVariant();
}

NodeRow NodeRow::of(const NodeInventory &node, bool connecting)
{
    const bool hasFailed = !node.reachable && !node.error.operation.isEmpty();
    return {node.node,
            node.uri,
            node.hostName,
            node.reachable,
            connecting,
            node.isBeingRead,
            hasFailed ? errorText(node.error) : QString(),
            gapTexts(node.gaps),
            daemonOf(node)};
}

QVariant nodeData(const NodeRow &node, int column, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return printable(text(node, column));
    case Tree::SortRole:
        return text(node, column);
    case Qt::ToolTipRole:
        return printableLines(toolTip(node));
    case Tree::KindRole:
        return static_cast<int>(Tree::Kind::Node);
    case Tree::FilterRole:
        return QVariant::fromValue(FilterFacts{nullptr, node.name});
    case Tree::NodeRole:
        return node.name;
    case Tree::StateRole:
        return node.reachable;
    case Tree::ErrorRole:
        return node.error;
    case Tree::WarningRole:
        return !node.gaps.isEmpty();
    case Tree::IconNameRole:
        return iconName(node);
    default:
        return {};
    }
}

QVariant vmData(const VirtualMachine &vm, const NodeRow &node, int column, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return printable(text(vm, node, column));
    case Qt::ToolTipRole:
        return printableLines(toolTip(vm, node));
    case Qt::TextAlignmentRole:
        return figureAlignment(column);
    case Tree::KindRole:
        return static_cast<int>(kindOf(vm));
    case Tree::FilterRole:
        return QVariant::fromValue(FilterFacts{&vm, node.name});
    case Tree::NodeRole:
        return node.name;
    case Tree::UuidRole:
        return vm.uuid;
    case Tree::TagsRole:
        return vm.marks.tags;
    case Qt::AccessibleTextRole:
        return accessibleText(vm, column);
    case Tree::StateRole:
        return static_cast<int>(vm.state);
    case Tree::IconNameRole:
        return iconName(vm);
    case Tree::SortRole:
        return sortKey(vm, node, column);
    case Tree::AwayRole:
        return !node.knowsStates();
    default:
        return {};
    }
}

QVariant snapshotData(const SnapshotNode &snapshot, const VirtualMachine &vm, const NodeRow &node,
                      int column, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        if (column == Tree::Name)
            return snapshotNameText(snapshot);
        return column == Tree::State ? takenText(snapshot) : QString();
    case Qt::ToolTipRole:
        return printableLines(toolTip(snapshot));
    case Qt::AccessibleTextRole:
        return column == Tree::Name
                   ? printable(toolTip(snapshot).replace(u'\n', QStringLiteral(", ")))
                   : QVariant();
    case Tree::KindRole:
        return static_cast<int>(Tree::Kind::Snapshot);
    case Tree::FilterRole:
        return QVariant::fromValue(
            FilterFacts{&vm, node.name, snapshot.name + u'\n' + snapshot.description});
    case Tree::NodeRole:
        return node.name;
    case Tree::SnapshotRole:
        return snapshot.name;
    case Tree::IconNameRole:
        return snapshot.hasMemory ? QStringLiteral("snapshot-memory") : QStringLiteral("snapshot");
    case Tree::SortRole:
        return snapshot.created;
    case Tree::AwayRole:
        return !node.reachable;
    default:
        return {};
    }
}

} // namespace ramet
