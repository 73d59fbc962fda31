// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lineage/lineagemodel.h"

#include "models/format.h"
#include "models/inventory/inventoryrow.h"
#include "models/inventory/inventorytreemodel.h"
#include "models/lineage/lineagetext.h"
#include "models/printable.h"

#include <QHash>
#include <QSet>
#include <algorithm>

namespace ramet {

using Tree = InventoryTreeModel;

/// A row as it should be, with what is below it.
struct LineageModel::Wanted {
    QString key;
    LineageRow row;
    QString icon;
    QString toolTip;
    std::vector<Wanted> children{};

    bool looksLike(const Wanted &other) const
    {
        return row.name == other.row.name && row.node == other.row.node &&
               row.ownBytes == other.row.ownBytes && row.savedBytes == other.row.savedBytes &&
               icon == other.icon && toolTip == other.toolTip;
    }
};

struct LineageModel::Item {
    Wanted shown; ///< without its children
    Item *parent = nullptr;
    std::vector<std::unique_ptr<Item>> children{};
    size_t place = 0; ///< among its parent's children

    void number()
    {
        for (size_t i = 0; i < children.size(); ++i)
            children[i]->place = i;
    }
};

LineageModel::LineageModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Item>())
{
}

LineageModel::~LineageModel() = default;

void LineageModel::follow(LineageStore &store)
{
    const auto takeFacts = [this, &store] {
        if (store.facts())
            setFacts(*store.facts());
    };
    connect(&store, &LineageStore::changed, this, takeFacts);
    takeFacts();
}

void LineageModel::setFacts(const LineageFacts &facts)
{
    const auto wantedOf = [&facts](const auto &self, int number) -> Wanted {
        const LineageRow &row = facts.tree.at(number);
        Wanted wanted{row.key(), row, QStringLiteral("storage"), lineageToolTip(facts.tree, row)};
        wanted.row.children.clear();
        const NodeInventory *node = facts.inventory->findNode(row.node);
        const VirtualMachine *vm = node && row.isVm ? node->findVm(row.uuid) : nullptr;
        if (vm)
            wanted.icon = vmData(*vm, {}, Tree::Name, Tree::IconNameRole).toString();
        for (const int child : row.children)
            wanted.children.push_back(self(self, child));
        return wanted;
    };
    std::vector<Wanted> wanted;
    for (const QString &name : facts.tree.unreachableNodes) {
        LineageRow row;
        row.name = tr("Node %1: not known").arg(name);
        row.node = name;
        wanted.push_back(
            {QStringLiteral("node ") + name, row, QStringLiteral("node-offline"),
             tr("Node %1 cannot be reached. What it has of these disks is not known.").arg(name)});
    }
    for (const int root : facts.tree.roots)
        wanted.push_back(wantedOf(wantedOf, root));
    take(*m_root, wanted);
}

void LineageModel::take(Item &parent, const std::vector<Wanted> &wanted)
{
    removeGone(parent, wanted);
    for (size_t i = 0; i < wanted.size();) {
        const bool isThere =
            i < parent.children.size() && parent.children[i]->shown.key == wanted[i].key;
        if (!isThere) {
            size_t end = i + 1; // what comes in one go is inserted in one go
            while (end < wanted.size() && (i >= parent.children.size() ||
                                           parent.children[i]->shown.key != wanted[end].key))
                ++end;
            insert(parent, i, end, wanted);
            i = end;
            continue;
        }
        Item &item = *parent.children[i];
        const bool isSame = item.shown.looksLike(wanted[i]);
        item.shown = wanted[i];
        item.shown.children.clear();
        if (!isSame)
            emit dataChanged(indexOf(item), indexOf(item).siblingAtColumn(ColumnCount - 1));
        take(item, wanted[i].children);
        ++i;
    }
}

/// Also what would have to pass another row that stays.
void LineageModel::removeGone(Item &parent, const std::vector<Wanted> &wanted)
{
    QHash<QString, size_t> places;
    for (size_t i = 0; i < wanted.size(); ++i)
        places.insert(wanted[i].key, i);
    std::vector<bool> stays;
    size_t next = 0;
    for (const auto &child : parent.children) {
        const auto place = places.constFind(child->shown.key);
        stays.push_back(place != places.constEnd() && *place >= next);
        if (stays.back())
            next = *place + 1;
    }
    for (size_t end = stays.size(); end > 0;) {
        if (stays[end - 1]) {
            --end;
            continue;
        }
        size_t first = end - 1;
        while (first > 0 && !stays[first - 1])
            --first;
        beginRemoveRows(indexOf(parent), static_cast<int>(first), static_cast<int>(end) - 1);
        const auto begin = parent.children.begin();
        parent.children.erase(begin + static_cast<ptrdiff_t>(first),
                              begin + static_cast<ptrdiff_t>(end));
        parent.number();
        endRemoveRows();
        end = first;
    }
}

void LineageModel::insert(Item &parent, size_t first, size_t last,
                          const std::vector<Wanted> &wanted)
{
    const auto create = [](const auto &self, const Wanted &from,
                           Item *above) -> std::unique_ptr<Item> {
        auto item = std::make_unique<Item>();
        item->shown = from;
        item->shown.children.clear();
        item->parent = above;
        for (const Wanted &child : from.children)
            item->children.push_back(self(self, child, item.get()));
        item->number();
        return item;
    };
    beginInsertRows(indexOf(parent), static_cast<int>(first), static_cast<int>(last) - 1);
    std::vector<std::unique_ptr<Item>> created;
    for (size_t i = first; i < last; ++i)
        created.push_back(create(create, wanted[i], &parent));
    parent.children.insert(parent.children.begin() + static_cast<ptrdiff_t>(first),
                           std::make_move_iterator(created.begin()),
                           std::make_move_iterator(created.end()));
    parent.number();
    endInsertRows();
}

QModelIndex LineageModel::indexOf(const VmRef &vm) const
{
    const auto find = [&vm](const auto &self, const Item &item) -> const Item * {
        if (item.shown.row.isVm && item.shown.row.node == vm.node && item.shown.row.uuid == vm.uuid)
            return &item;
        for (const auto &child : item.children) {
            if (const Item *found = self(self, *child))
                return found;
        }
        return nullptr;
    };
    const Item *found = find(find, *m_root);
    return found ? indexOf(*found) : QModelIndex();
}

QModelIndex LineageModel::indexOf(const Item &item) const
{
    return item.parent ? createIndex(static_cast<int>(item.place), 0, &item) : QModelIndex();
}

LineageModel::Item &LineageModel::item(const QModelIndex &index) const
{
    return index.isValid() ? *static_cast<Item *>(index.internalPointer()) : *m_root;
}

QModelIndex LineageModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, item(parent).children[static_cast<size_t>(row)].get());
}

QModelIndex LineageModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(*item(index).parent) : QModelIndex();
}

int LineageModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(item(parent).children.size());
}

int LineageModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant LineageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Wanted &shown = item(index).shown;
    const bool isFigure = index.column() == Own || index.column() == Saved;
    const quint64 bytes = index.column() == Own ? shown.row.ownBytes : shown.row.savedBytes;
    switch (role) {
    case Qt::DisplayRole:
        if (isFigure)
            return bytes > 0 ? formatBytes(bytes) : QString();
        if (index.column() == Name && !shown.row.unread.isEmpty())
            return tr("%1: not looked into", "a VM or an image").arg(printable(shown.row.name));
        return printable(index.column() == Name ? shown.row.name : shown.row.node);
    case Tree::SortRole:
        return isFigure ? QVariant(bytes)
                        : QVariant(index.column() == Name ? shown.row.name : shown.row.node);
    case Qt::TextAlignmentRole:
        return isFigure ? QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter))
                        : QVariant();
    case Qt::ToolTipRole:
        return printableLines(shown.toolTip);
    case Tree::NodeRole:
        return shown.row.node;
    case Tree::UuidRole:
        return shown.row.uuid;
    case Tree::IconNameRole:
        return shown.icon;
    case Tree::WarningRole:
        return !shown.row.unread.isEmpty();
    case Tree::AwayRole:
        return shown.key.startsWith(u"node ");
    default:
        return {};
    }
}

QVariant LineageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isFigure = section == Own || section == Saved;
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && isFigure)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const bool isToolTip = role == Qt::ToolTipRole;
    switch (section) {
    case Name:
        return tr("Name");
    case Node:
        return tr("Node");
    case Own:
        return isToolTip ? tr("Own size: what its own disks hold") : tr("Own");
    case Saved:
        return isToolTip ? tr("Saved by linking: what the disks hold that it shares with others")
                         : tr("Saved");
    default:
        return {};
    }
}

} // namespace ramet
