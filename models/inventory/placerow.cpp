// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/placerow.h"

#include "models/format.h"
#include "models/gaptext.h"
#include "models/inventory/inventorytreemodel.h"
#include "models/inventory/vmfilter.h"
#include "models/printable.h"

#include <QCoreApplication>
#include <algorithm>

namespace ramet {
namespace {

using Tree = InventoryTreeModel;

struct PlaceText {
    Q_DECLARE_TR_FUNCTIONS(PlaceText)
};

/// What a place of any kind answers; the rest is its own.
QVariant placeData(Tree::Kind kind, const NodeRow &node, int role)
{
    switch (role) {
    case Tree::KindRole:
        return static_cast<int>(kind);
    case Tree::NodeRole:
        return node.name;
    case Tree::AwayRole:
        return !node.reachable;
    case Tree::IconNameRole:
        return kind == Tree::Kind::Templates ? QStringLiteral("template")
                                             : QStringLiteral("storage");
    default:
        return {};
    }
}

QString stateText(const StorageRow &storage)
{
    if (!storage.active)
        return PlaceText::tr("Not active");
    return PlaceText::tr("%1 free", "an amount of bytes").arg(formatBytes(storage.freeBytes));
}

QString toolTip(const StorageRow &storage)
{
    QStringList lines{
        PlaceText::tr("Storage %1 (%2)", "a name and a type").arg(storage.name, storage.type)};
    lines += storage.active
                 ? PlaceText::tr("%1 free of %2", "amounts of bytes")
                       .arg(formatBytes(storage.freeBytes), formatBytes(storage.totalBytes))
                 : stateText(storage);
    return (lines + storage.gaps).join(u'\n');
}

} // namespace

std::vector<StorageRow> StorageRow::of(const NodeInventory &node)
{
    std::vector<StorageRow> rows;
    for (const StoragePool &pool : node.pools)
        rows.push_back({pool.name, pool.type, pool.active, pool.availableBytes, pool.capacityBytes,
                        gapTextsOfStorage(node.gaps, pool.name)});
    std::ranges::sort(rows, {}, &StorageRow::name);
    return rows;
}

QVariant templatesData(int templates, const NodeRow &node, int column, int role)
{
    if (role == Qt::DisplayRole && column == Tree::Name)
        return PlaceText::tr("Templates");
    if (role == Tree::CountRole)
        return templates;
    if (role == Qt::AccessibleTextRole && column == Tree::Name && templates > 0)
        return PlaceText::tr("Templates: %1", "how many").arg(templates);
    if (role == Qt::ToolTipRole)
        return PlaceText::tr("VMs that are dropped here are cloned on “%1” as templates.")
            .arg(printable(node.name));
    return placeData(Tree::Kind::Templates, node, role);
}

QVariant storagesData(int storages, const NodeRow &node, int column, int role)
{
    if (role == Qt::DisplayRole && column == Tree::Name)
        return PlaceText::tr("Storages");
    if (role == Tree::CountRole)
        return storages;
    if (role == Qt::AccessibleTextRole && column == Tree::Name && storages > 0)
        return PlaceText::tr("Storages: %1", "how many").arg(storages);
    if (role == Qt::ToolTipRole)
        return PlaceText::tr("VMs that are dropped on a storage are cloned to it.");
    return placeData(Tree::Kind::Storages, node, role);
}

QVariant storageData(const StorageRow &storage, const NodeRow &node, int column, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        if (column == Tree::Name)
            return printable(storage.name);
        return column == Tree::State ? stateText(storage) : QString();
    case Tree::SortRole:
        return column == Tree::State ? QVariant(storage.freeBytes) : QVariant(storage.name);
    case Qt::ToolTipRole:
        return printableLines(toolTip(storage));
    case Tree::FilterRole:
        return QVariant::fromValue(FilterFacts{nullptr, {}, storage.name});
    case Tree::StorageRole:
        return storage.name;
    case Tree::WarningRole:
        return !storage.gaps.isEmpty();
    default:
        return placeData(Tree::Kind::Storage, node, role);
    }
}

} // namespace ramet
