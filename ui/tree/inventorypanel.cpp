// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tree/inventorypanel.h"

#include "models/inventory/inventorysortmodel.h"
#include "models/inventory/inventorystore.h"
#include "models/inventory/inventorytreemodel.h"
#include "models/lineage/lineagemodel.h"
#include "ui/common/icons.h"
#include "ui/tree/inventoryview.h"
#include "ui/tree/lineageview.h"
#include "ui/tree/selectionkeeper.h"

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
    connect(&store, &InventoryStore::nodeRenamed, this, &InventoryPanel::selectRenamed);
    m_view->expandFound({});
    setFocusProxy(m_trees);
    takeSwitch();
}

void InventoryPanel::createLineage(LineageStore &lineage)
{
    m_lineage->follow(lineage);
    m_lineageView = new LineageView(*m_lineage, this);
    connect(m_filter, &QLineEdit::textChanged, m_lineageView, &LineageView::setFilter);
    followSelection(m_lineageView->keeper(), *m_lineageView);
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
    Selection wanted = (wasLineage ? m_lineageView->keeper() : m_view->keeper()).wanted();
    if (const auto snapshot = std::exchange(wanted.snapshot, std::nullopt))
        wanted.vms = {snapshot->vm}; // the lineage shows no snapshots
    m_trees->setCurrentIndex(m_switch->currentIndex());
    m_trees->setFocusProxy(m_trees->currentWidget());
    if (wasLineage != showsLineage())
        keeper().want(wanted); // what is part of no lineage is selected again in the other tree
    emit selectionChanged();
}

/// Of the tree that is not shown nobody wants to know.
void InventoryPanel::followSelection(SelectionKeeper &keeper, const QAbstractItemView &view)
{
    connect(&keeper, &SelectionKeeper::changed, this, [this, &view] {
        if (m_trees->currentWidget() == &view)
            emit selectionChanged();
    });
}

void InventoryPanel::createView(InventoryStore &store)
{
    m_sorted->setSourceModel(m_tree);
    m_view = new InventoryView(store, *m_tree, *m_sorted, this);
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
    followSelection(m_view->keeper(), *m_view);
    connect(m_view, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &position) { openContextMenu(*m_view, position); });
    connect(m_view, &InventoryView::vmsDropped, this, &InventoryPanel::vmsDropped);
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (const std::optional<VmRef> vm = SelectionKeeper::vmOf(index.siblingAtColumn(0)))
            emit vmActivated(*vm);
    });
}

/// A node shows its VMs from the start; one that a person closed stays closed. Snapshots are shown
/// when a person opens their VM.
void InventoryPanel::expandNewNodes(const QModelIndex &parent, int first, int last)
{
    if (parent.isValid()) {
        if (!parent.parent().isValid() && m_sorted->rowCount(parent) == last - first + 1 &&
            startsExpanded(parent))
            m_view->expand(parent);
    } else {
        for (int row = first; row <= last; ++row)
            if (startsExpanded(m_sorted->index(row, 0)))
                m_view->expand(m_sorted->index(row, 0));
    }
}

void InventoryPanel::keepNode(const QString &node, const QString &by)
{
    const QModelIndex row = m_sorted->mapFromSource(m_tree->indexOfNode(node));
    m_keptClosed = m_view->isExpanded(row) ? QString() : by;
    selectRenamed(node, by);
}

void InventoryPanel::selectRenamed(const QString &node, const QString &by)
{
    Selection renamed;
    for (const VmRef &vm : selection().vms)
        renamed.vms.insert({vm.node == node ? by : vm.node, vm.uuid});
    renamed.currentNode = selection().currentNode == node ? by : selection().currentNode;
    if (selection().currentNode == node)
        keeper().want(renamed);
}

bool InventoryPanel::startsExpanded(const QModelIndex &node) const
{
    return m_keptClosed.isEmpty() || m_keptClosed != m_view->nodeAt(node);
}

void InventoryPanel::openContextMenu(QAbstractItemView &view, const QPoint &position)
{
    if (view.indexAt(position).isValid())
        emit contextMenuWanted(view.viewport()->mapToGlobal(position));
}

SelectionKeeper &InventoryPanel::keeper() const
{
    return showsLineage() ? m_lineageView->keeper() : m_view->keeper();
}

const Selection &InventoryPanel::selection() const
{
    return keeper().shown();
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

bool InventoryPanel::showVm(const VmRef &vm)
{
    if (select(vm))
        return true;
    m_filter->clear();
    return select(vm);
}

QStringList InventoryPanel::saveView() const
{
    QStringList saved{m_filter->text()};
    for (const VmRef &vm : keeper().wanted().vms)
        saved << vm.uuid + u' ' + vm.node;
    return saved;
}

void InventoryPanel::restoreView(const QStringList &saved)
{
    m_filter->setText(saved.value(0));
    Selection selection;
    for (const QString &entry : saved.mid(1))
        selection.vms.insert({entry.section(u' ', 1), entry.section(u' ', 0, 0)});
    if (!selection.vms.isEmpty())
        keeper().want(selection);
}

void InventoryPanel::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

} // namespace ramet
