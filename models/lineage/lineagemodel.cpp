// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lineage/lineagemodel.h"

#include "models/format.h"
#include "models/inventory/inventorytreemodel.h"
#include "models/inventory/vmfilter.h"
#include "models/printable.h"

#include <QHash>
#include <algorithm>

namespace ramet {

using Tree = InventoryTreeModel;

struct LineageModel::Item : TreeRow {
    explicit Item(LineageEntry::Shown its)
        : shown(std::move(its))
    {
    }
    QVariant data(int column, int role) const override;

    LineageEntry::Shown shown;
};

LineageModel::LineageModel(QObject *parent)
    : TreeModel(parent)
{
}

LineageModel::~LineageModel() = default;

void LineageModel::follow(LineageStore &store)
{
    const auto takeFacts = [this, &store] {
        if (store.facts())
            setFacts(store.facts());
    };
    connect(&store, &LineageStore::changed, this, takeFacts);
    takeFacts();
}

void LineageModel::setFacts(std::shared_ptr<const LineageFacts> facts)
{
    m_waiting.clear();
    m_facts = std::move(facts);
    m_waiting.push_back({root(), m_facts->entries});
    change();
}

/// Rows are taken before those below them, so that none goes while it waits.
bool LineageModel::changeSome()
{
    if (m_waiting.empty()) {
        m_facts.reset();
        return false;
    }
    Waiting &now = m_waiting.front();
    const auto size = static_cast<int>(now.wanted.size());
    if (now.taken == 0)
        removeGone(now.above, now.wanted);
    takeRows(now, std::min(now.taken + step, size));
    if (now.taken == size)
        m_waiting.pop_front();
    return true;
}

/// What comes in one go is inserted in one go.
void LineageModel::takeRows(Waiting &now, int end)
{
    std::vector<int> changed;
    const auto wanted = [&](int place) -> const LineageEntry & {
        return now.wanted[static_cast<std::size_t>(place)];
    };
    const int begin = now.taken;
    while (now.taken < end) {
        TreeRows added;
        const int first = now.taken;
        const QString next =
            first < now.above.count() ? itemAt(now.above, first).shown.key : QString();
        for (; now.taken < end && wanted(now.taken).shown.key != next; ++now.taken)
            added.push_back(std::make_unique<Item>(wanted(now.taken).shown));
        insert(now.above, first, std::move(added));
        if (now.taken == end)
            break;
        LineageEntry::Shown &shown = itemAt(now.above, now.taken).shown;
        if (!shown.looksLike(wanted(now.taken).shown))
            changed.push_back(now.taken);
        shown = wanted(now.taken++).shown;
    }
    touch(now.above, changed);
    for (int place = begin; place < end; ++place)
        if (TreeRow &row = now.above.at(place); row.count() > 0 || !wanted(place).below.empty())
            m_waiting.push_back({row, wanted(place).below});
}

/// Also what would have to pass another row that stays.
void LineageModel::removeGone(TreeRow &above, const std::vector<LineageEntry> &wanted)
{
    QHash<QString, int> places;
    for (std::size_t i = 0; i < wanted.size(); ++i)
        places.insert(wanted[i].shown.key, static_cast<int>(i));
    std::vector<int> gone;
    int next = 0;
    for (int row = 0; row < above.count(); ++row) {
        const int place = places.value(itemAt(above, row).shown.key, -1);
        if (place < next)
            gone.push_back(row);
        else
            next = place + 1;
    }
    remove(above, gone);
}

LineageModel::Item &LineageModel::itemAt(const TreeRow &above, int place)
{
    return static_cast<Item &>(above.at(place));
}

QModelIndex LineageModel::indexOf(const VmRef &vm) const
{
    const auto find = [&vm](const auto &self, const TreeRow &above) -> const TreeRow * {
        for (int place = 0; place < above.count(); ++place) {
            const LineageRow &row = itemAt(above, place).shown.row;
            if (row.isVm && row.node == vm.node && row.uuid == vm.uuid)
                return &above.at(place);
            if (const TreeRow *found = self(self, above.at(place)))
                return found;
        }
        return nullptr;
    };
    const TreeRow *found = find(find, root());
    return found ? TreeModel::indexOf(*found) : QModelIndex();
}

int LineageModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant LineageModel::Item::data(int column, int role) const
{
    const bool isFigure = column == Own || column == Saved;
    const quint64 bytes = column == Own ? shown.row.ownBytes : shown.row.savedBytes;
    switch (role) {
    case Qt::DisplayRole:
        if (isFigure)
            return bytes > 0 ? formatBytes(bytes) : QString();
        if (column == Name && !shown.row.unread.isEmpty())
            return tr("%1: not looked into", "a VM or an image").arg(printable(shown.row.name));
        return printable(column == Name ? shown.row.name : shown.row.node);
    case Tree::SortRole:
        return isFigure ? QVariant(bytes)
                        : QVariant(column == Name ? shown.row.name : shown.row.node);
    case Qt::TextAlignmentRole:
        return isFigure ? QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter))
                        : QVariant();
    case Qt::ToolTipRole:
        return printableLines(shown.toolTip);
    case Tree::FilterRole:
        return QVariant::fromValue(
            FilterFacts{shown.vm ? &**shown.vm : nullptr, shown.row.node, shown.row.name});
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
        return isToolTip ? tr("Own size: what its own disks hold") : tr("On disk");
    case Saved:
        return isToolTip ? tr("Saved by linking: what the disks hold that it shares with others")
                         : tr("Saved");
    default:
        return {};
    }
}

} // namespace ramet
