// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tree/inventorypanel.h"

#include "models/inventory/inventorysortmodel.h"
#include "models/inventory/inventorytreemodel.h"
#include "ui/common/icons.h"
#include "ui/tree/inventoryview.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ramet {

InventoryPanel::InventoryPanel(InventoryStore &store, QWidget *parent)
    : QWidget(parent)
    , m_tree(new InventoryTreeModel(this))
    , m_sorted(new InventorySortModel(this))
    , m_filter(new QLineEdit(this))
{
    setObjectName(QStringLiteral("inventoryPanel"));
    m_filter->setObjectName(QStringLiteral("filterEdit"));
    m_filter->setAccessibleName(tr("Filter by name"));
    m_filter->setPlaceholderText(tr("Filter by name (Ctrl+F)"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(QStringLiteral("find")), QLineEdit::LeadingPosition);
    createView(store);

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(6, 6, 0, 0);
    rows->addWidget(m_filter);
    rows->addWidget(m_view);
    m_tree->follow(store);
    m_view->expandAll();
    setFocusProxy(m_view);
}

void InventoryPanel::createView(InventoryStore &store)
{
    m_view = new InventoryView(store, this);
    m_sorted->setSourceModel(m_tree);
    m_view->setModel(m_sorted);
    m_view->sortByColumn(InventoryTreeModel::Name, Qt::AscendingOrder);
    m_view->hideColumn(InventoryTreeModel::Memory);
    m_view->hideColumn(InventoryTreeModel::Cpus);
    QHeaderView *header = m_view->header();
    header->setSectionResizeMode(InventoryTreeModel::Name, QHeaderView::Stretch);
    header->setSectionResizeMode(InventoryTreeModel::State, QHeaderView::ResizeToContents);

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_sorted->setFilterFixedString(text);
        if (!text.isEmpty())
            m_view->expandAll();
    });
    connect(m_sorted, &QAbstractItemModel::rowsInserted, this, &InventoryPanel::expandNewNodes);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &InventoryPanel::selectionChanged);
    connect(m_view, &QWidget::customContextMenuRequested, this, &InventoryPanel::openContextMenu);
    connect(m_view, &InventoryView::vmDropped, this, &InventoryPanel::vmDropped);
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (const std::optional<VmRef> vm = m_view->vmAt(index))
            emit vmActivated(*vm);
    });
}

/// A node shows its VMs from the start; one that a person closed stays closed.
void InventoryPanel::expandNewNodes(const QModelIndex &parent, int first, int last)
{
    if (parent.isValid()) {
        if (m_sorted->rowCount(parent) == last - first + 1)
            m_view->expand(parent);
        return;
    }
    for (int row = first; row <= last; ++row)
        m_view->expand(m_sorted->index(row, 0));
}

void InventoryPanel::openContextMenu(const QPoint &position)
{
    if (m_view->indexAt(position).isValid())
        emit contextMenuWanted(m_view->viewport()->mapToGlobal(position));
}

/// The selected row, as the first one becomes current already when the tree gets the keyboard.
QModelIndex InventoryPanel::selectedRow() const
{
    return m_view->selectionModel()->selectedRows().value(0);
}

std::optional<VmRef> InventoryPanel::currentVm() const
{
    return m_view->vmAt(selectedRow());
}

QString InventoryPanel::currentNode() const
{
    return m_view->nodeAt(selectedRow());
}

bool InventoryPanel::select(const VmRef &vm)
{
    const QModelIndex index = m_sorted->mapFromSource(m_tree->indexOf(vm));
    if (!index.isValid())
        return false;
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
    return true;
}

void InventoryPanel::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

} // namespace ramet
