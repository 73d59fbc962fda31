// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tree/inventorypanel.h"

#include "models/inventory/inventorysortmodel.h"
#include "models/inventory/inventorytreemodel.h"
#include "models/lineage/lineagemodel.h"
#include "ui/common/icons.h"
#include "ui/tree/inventoryview.h"
#include "ui/tree/lineageview.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace ramet {

InventoryPanel::InventoryPanel(InventoryStore &store, LineageStore &lineage, QWidget *parent)
    : QWidget(parent)
    , m_tree(new InventoryTreeModel(this))
    , m_sorted(new InventorySortModel(this))
    , m_filter(new QLineEdit(this))
    , m_lineage(new LineageModel(this))
    , m_switch(new QTabBar(this))
    , m_trees(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("inventoryPanel"));
    m_filter->setObjectName(QStringLiteral("filterEdit"));
    m_filter->setAccessibleName(tr("Filter by name, title or tag"));
    m_filter->setPlaceholderText(tr("Name, title, tag or snapshot (Ctrl+F)"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(QStringLiteral("find")), QLineEdit::LeadingPosition);
    createView(store);
    createLineage(lineage);
    createSwitch();

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(6, 6, 0, 0);
    rows->addWidget(m_filter);
    rows->addWidget(m_switch);
    rows->addWidget(m_trees);
    rows->setSpacing(0);
    rows->insertSpacing(1, 6);
    m_tree->follow(store);
    m_view->expandFound({});
    setFocusProxy(m_trees);
    takeSwitch();
}

void InventoryPanel::createLineage(LineageStore &lineage)
{
    m_lineage->follow(lineage);
    m_lineageView = new LineageView(*m_lineage, this);
    connect(m_filter, &QLineEdit::textChanged, m_lineageView, &LineageView::setFilter);
    connect(m_lineageView->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &InventoryPanel::selectionChanged);
    connect(m_lineageView, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &position) { openContextMenu(*m_lineageView, position); });
}

void InventoryPanel::createSwitch()
{
    m_trees->addWidget(m_view);
    m_trees->addWidget(m_lineageView);
    m_switch->setObjectName(QStringLiteral("treeSwitch"));
    m_switch->setAccessibleName(tr("Which tree is shown"));
    m_switch->setDrawBase(false);
    m_switch->setExpanding(false);
    m_switch->addTab(tr("Nodes"));
    m_switch->addTab(tr("Lineage"));
    m_switch->setTabToolTip(0, tr("Nodes with their VMs"));
    m_switch->setTabToolTip(1, tr("Templates with all that rests on them, over all nodes"));
    connect(m_switch, &QTabBar::currentChanged, this, &InventoryPanel::takeSwitch);
}

bool InventoryPanel::showsLineage() const
{
    return m_switch->currentIndex() == 1;
}

void InventoryPanel::showLineage(bool lineage)
{
    m_switch->setCurrentIndex(lineage ? 1 : 0);
}

void InventoryPanel::takeSwitch()
{
    const bool wasLineage = m_trees->currentWidget() == m_lineageView;
    std::optional<VmRef> vm =
        wasLineage ? m_lineageView->selectedVm() : m_view->vmAt(selectedRow());
    if (const auto snapshot = m_view->snapshotAt(selectedRow()); snapshot && !wasLineage)
        vm = snapshot->vm;
    m_trees->setCurrentIndex(m_switch->currentIndex());
    m_trees->setFocusProxy(m_trees->currentWidget());
    if (vm && wasLineage != showsLineage() && !select(*vm) && showsLineage())
        m_lineageView->clearSelection(); // it is part of no lineage
    emit selectionChanged();
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
    // Not by its contents: they would be measured at each change of a row.
    header->resizeSection(InventoryTreeModel::State,
                          fontMetrics().horizontalAdvance(tr("Connected, not all read")));

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_sorted->setFilterFixedString(text);
        if (!text.isEmpty())
            m_view->expandFound(text);
    });
    connect(m_sorted, &QAbstractItemModel::rowsInserted, this, &InventoryPanel::expandNewNodes);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &InventoryPanel::selectionChanged);
    connect(m_view, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &position) { openContextMenu(*m_view, position); });
    connect(m_view, &InventoryView::vmDropped, this, &InventoryPanel::vmDropped);
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (const std::optional<VmRef> vm = m_view->vmAt(index))
            emit vmActivated(*vm);
    });
}

/// A node shows its VMs from the start; one that a person closed stays closed. Snapshots are shown
/// when a person opens their VM.
void InventoryPanel::expandNewNodes(const QModelIndex &parent, int first, int last)
{
    if (parent.isValid()) {
        if (!parent.parent().isValid() && m_sorted->rowCount(parent) == last - first + 1)
            m_view->expand(parent);
        return;
    }
    for (int row = first; row <= last; ++row)
        m_view->expand(m_sorted->index(row, 0));
}

void InventoryPanel::openContextMenu(QAbstractItemView &view, const QPoint &position)
{
    if (view.indexAt(position).isValid())
        emit contextMenuWanted(view.viewport()->mapToGlobal(position));
}

/// The selected row, as the first one becomes current already when the tree gets the keyboard.
QModelIndex InventoryPanel::selectedRow() const
{
    return m_view->selectionModel()->selectedRows().value(0);
}

std::optional<VmRef> InventoryPanel::currentVm() const
{
    return showsLineage() ? m_lineageView->selectedVm() : m_view->vmAt(selectedRow());
}

std::optional<SnapshotRef> InventoryPanel::currentSnapshot() const
{
    return showsLineage() ? std::optional<SnapshotRef>() : m_view->snapshotAt(selectedRow());
}

QString InventoryPanel::currentNode() const
{
    return showsLineage() ? m_lineageView->selectedNode() : m_view->nodeAt(selectedRow());
}

bool InventoryPanel::select(const VmRef &vm)
{
    if (showsLineage())
        return m_lineageView->select(vm);
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
