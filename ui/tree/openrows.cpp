// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tree/openrows.h"

#include "models/inventory/inventorysortmodel.h"
#include "models/inventory/inventorytreemodel.h"

#include <QTreeView>

namespace ramet {
namespace {

using Tree = InventoryTreeModel;

} // namespace

OpenRows::OpenRows(QTreeView &view, const InventorySortModel &model)
    : QObject(&view)
    , m_view(view)
    , m_model(model)
{
    connect(&model, &QAbstractItemModel::rowsInserted, this, &OpenRows::openNew);
    // What a filter lets through is seen also where it moves to a row that was not shown.
    connect(&model, &QAbstractItemModel::layoutChanged, this, [this](const auto &, auto hint) {
        if (hint == QAbstractItemModel::NoLayoutChangeHint && !m_model.filter().isEmpty())
            openFound();
    });
}

void OpenRows::openFound(const QModelIndex &group)
{
    for (int node = 0; node < m_model.rowCount(group); ++node) {
        const QModelIndex above = m_model.index(node, 0, group);
        m_view.expand(above);
        if (Tree::isKind(above, Tree::Kind::Group))
            openFound(above);
        else if (!m_model.filter().isEmpty())
            openBelow(above);
    }
}

/// What matches only below itself.
void OpenRows::openBelow(const QModelIndex &above)
{
    for (int row = 0; row < m_model.rowCount(above); ++row) {
        const QModelIndex index = m_model.index(row, 0, above);
        if (!m_model.hasChildren(index))
            continue;
        if (Tree::isKind(index, Tree::Kind::Templates)) {
            m_view.expand(index);
            openBelow(index);
        } else if (!m_model.isMatch(index)) {
            m_view.expandRecursively(index);
        }
    }
}

void OpenRows::openNew(const QModelIndex &parent, int first, int last)
{
    const bool isOfNodes = !parent.isValid() || Tree::isKind(parent, Tree::Kind::Group);
    const bool areFirst = m_model.rowCount(parent) == last - first + 1;
    if (areFirst && parent.isValid() && startsOpen(parent) &&
        (isOfNodes || Tree::isKind(parent, Tree::Kind::Node)))
        m_view.expand(parent);
    for (int row = first; row <= last && isOfNodes; ++row)
        open(m_model.index(row, 0, parent));
    if (first == 0)
        open(templatesOf(parent));
}

/// Rows that a filter hid come with all that is below them.
void OpenRows::open(const QModelIndex &row)
{
    if (row.isValid() && startsOpen(row))
        m_view.expand(row);
    for (int node = 0; Tree::isKind(row, Tree::Kind::Group) && node < m_model.rowCount(row); ++node)
        open(m_model.index(node, 0, row));
    if (const QModelIndex templates = templatesOf(row); templates.isValid())
        open(templates);
}

void OpenRows::keepNode(const QModelIndex &row, const QString &by)
{
    const QModelIndex templates = templatesOf(row);
    m_closed = m_view.isExpanded(row) ? QString() : by;
    m_closedTemplates = !templates.isValid() || m_view.isExpanded(templates) ? QString() : by;
}

bool OpenRows::startsOpen(const QModelIndex &row) const
{
    const QString &closed = Tree::isKind(row, Tree::Kind::Templates) ? m_closedTemplates : m_closed;
    return closed.isEmpty() || closed != row.data(Tree::NodeRole).toString();
}

/// It is the first row, however VMs are sorted. Not valid: it is not shown.
QModelIndex OpenRows::templatesOf(const QModelIndex &node) const
{
    const QModelIndex first =
        Tree::isKind(node, Tree::Kind::Node) ? m_model.index(0, 0, node) : QModelIndex();
    return Tree::isKind(first, Tree::Kind::Templates) ? first : QModelIndex();
}

} // namespace ramet
