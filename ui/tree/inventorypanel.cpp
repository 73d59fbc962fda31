// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tree/inventorypanel.h"

#include "models/inventory/inventorysortmodel.h"
#include "models/inventory/inventorystore.h"
#include "models/inventory/inventorytreemodel.h"
#include "models/lineage/lineagemodel.h"
#include "models/lineage/lineagetext.h"
#include "ui/common/plaintext.h"
#include "ui/common/treekeys.h"
#include "ui/tree/columnmenu.h"
#include "ui/tree/filterbar.h"
#include "ui/tree/inventoryview.h"
#include "ui/tree/lineageview.h"
#include "ui/tree/nomatchnote.h"
#include "ui/tree/openrows.h"
#include "ui/tree/selectionkeeper.h"

#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace ramet {

InventoryPanel::InventoryPanel(InventoryStore &store, LineageStore &lineage, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_tree(new InventoryTreeModel(this))
    , m_sorted(new InventorySortModel(this))
    , m_filter(new FilterBar(this))
    , m_lineage(new LineageModel(this))
    , m_switch(new QTabBar(this))
    , m_trees(new QStackedWidget(this))
    , m_carriedNote(new QLabel(this))
{
    setObjectName(QStringLiteral("inventoryPanel"));
    createView();
    createLineage(lineage);
    createSwitch();
    createFilter();

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(isRightToLeft() ? 0 : 6, 6, isRightToLeft() ? 6 : 0, 0);
    rows->addWidget(m_filter);
    rows->addWidget(m_switch);
    rows->addWidget(m_trees, 1);
    rows->addWidget(m_carriedNote);
    rows->setSpacing(0);
    rows->insertSpacing(1, 6);
    m_tree->follow(store);
    connect(&store, &InventoryStore::nodeRenamed, this, &InventoryPanel::selectRenamed);
    m_open->openFound();
    setFocusProxy(m_trees);
    takeSwitch();
}

void InventoryPanel::createLineage(LineageStore &lineage)
{
    m_lineage->follow(lineage);
    m_lineageView = new LineageView(*m_lineage, this);
    m_carriedNote->setObjectName(QStringLiteral("carriedNote"));
    m_carriedNote->setTextFormat(Qt::PlainText);
    m_carriedNote->setWordWrap(true);
    m_carriedNote->setMargin(4);
    connect(this, &InventoryPanel::selectionChanged, this, &InventoryPanel::showCarried);
    followView(*m_lineageView, m_lineageView->keeper(), m_lineageView->sorted());
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
    takeFilter();
    if (wasLineage != showsLineage()) {
        m_carried = wanted;
        keeper().want(wanted); // what is part of no lineage is selected again in the other tree
        keeper().showSelected();
    }
    emit selectionChanged();
}

/// Of the tree that is not shown nobody wants to know.
void InventoryPanel::followView(QTreeView &view, SelectionKeeper &keeper,
                                const InventorySortModel &sorted)
{
    connect(&keeper, &SelectionKeeper::changed, this, [this, &view] {
        if (m_trees->currentWidget() == &view)
            emit selectionChanged();
    });
    connect(&view, &QWidget::customContextMenuRequested, this,
            [this, &view](const QPoint &position) { openContextMenu(view, position); });
    connect(new TreeKeys(view), &TreeKeys::opened, this, &InventoryPanel::openRow);
    connect(new NoMatchNote(view, sorted), &NoMatchNote::clearWanted, m_filter, &FilterBar::clear);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&sorted, signal, &m_counting, qOverload<>(&QTimer::start));
    connect(&sorted, &InventorySortModel::filterChanged, &m_counting, qOverload<>(&QTimer::start));
    connect(&sorted, &QAbstractItemModel::rowsInserted, this, &InventoryPanel::rowsCame,
            Qt::QueuedConnection);
}

void InventoryPanel::createView()
{
    m_sorted->setSourceModel(m_tree);
    m_view = new InventoryView(m_store, *m_tree, *m_sorted, this);
    m_view->sortByColumn(InventoryTreeModel::Name, Qt::AscendingOrder);
    for (int column = InventoryTreeModel::Memory; column < InventoryTreeModel::ColumnCount;
         ++column)
        m_view->hideColumn(column); // until a person wants it
    QHeaderView *header = m_view->header();
    header->setSectionResizeMode(InventoryTreeModel::Name, QHeaderView::Stretch);
    // Not by its contents: they would be measured at each change of a row. Names are more.
    constexpr int mostLetters = 18;
    const int most = std::min(fontMetrics().horizontalAdvance(tr("Connected, not all read")),
                              mostLetters * fontMetrics().averageCharWidth());
    header->resizeSection(InventoryTreeModel::State, std::max(most, m_view->usualStateWidth()));

    m_open = new OpenRows(*m_view, *m_sorted);
    followView(*m_view, m_view->keeper(), *m_sorted);
    addColumnMenu(*m_view);
    connect(header, &QHeaderView::sectionResized, this, &InventoryPanel::wantAddresses);
    connect(m_view, &InventoryView::vmsDropped, this, &InventoryPanel::vmsDropped);
}

void InventoryPanel::createFilter()
{
    constexpr int countingMs = 50;
    m_counting.setSingleShot(true);
    m_counting.setInterval(countingMs);
    connect(&m_counting, &QTimer::timeout, this, &InventoryPanel::showCounts);
    connect(m_filter, &FilterBar::changed, this, &InventoryPanel::takeFilter);
    connect(m_filter, &FilterBar::firstWanted, this, &InventoryPanel::goToFirst);
    connect(m_filter, &FilterBar::treeWanted, this, [this] { view().setFocus(); });
}

/// The other tree takes it when it is shown.
void InventoryPanel::takeFilter()
{
    const VmFilter filter = VmFilter::of(m_filter->text());
    if (showsLineage()) {
        m_lineageView->setFilter(filter);
    } else {
        m_sorted->setFilter(filter);
        if (!filter.isEmpty())
            m_open->openFound();
    }
    if (filter.isEmpty())
        showCounts();
}

void InventoryPanel::showCounts()
{
    m_filter->showCounts(m_filter->text().isEmpty() ? InventorySortModel::VmCounts()
                                                    : sorted().vmCounts());
}

void InventoryPanel::goToFirst()
{
    const QModelIndex first = sorted().firstVm();
    view().setFocus();
    if (first.isValid())
        view().setCurrentIndex(first);
}

const InventorySortModel &InventoryPanel::sorted() const
{
    return showsLineage() ? m_lineageView->sorted() : *m_sorted;
}

QTreeView &InventoryPanel::view() const
{
    return showsLineage() ? static_cast<QTreeView &>(*m_lineageView) : *m_view;
}

/// Rows that hold others open and close.
void InventoryPanel::openRow(const QModelIndex &index)
{
    const QModelIndex row = index.siblingAtColumn(0);
    if (const std::optional<VmRef> vm = SelectionKeeper::vmOf(row))
        emit vmOpened(*vm);
    else if (view().model()->hasChildren(row))
        view().setExpanded(row, !view().isExpanded(row));
}

void InventoryPanel::keepNode(const QString &node, const QString &by)
{
    const QModelIndex row = m_sorted->mapFromSource(m_tree->indexOfNode(node));
    m_open->keepNode(row, by);
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

void InventoryPanel::openContextMenu(QTreeView &view, const QPoint &position)
{
    if (view.indexAt(position).isValid())
        emit contextMenuWanted(view.viewport()->mapToGlobal(position));
}

SelectionKeeper &InventoryPanel::keeper() const
{
    return showsLineage() ? m_lineageView->keeper() : m_view->keeper();
}

bool InventoryPanel::isCarried() const
{
    return showsLineage() && keeper().shown() == Selection() && keeper().wanted() == m_carried &&
           std::ranges::none_of(
               m_carried.vms, [this](const VmRef &vm) { return m_lineage->indexOf(vm).isValid(); });
}

const Selection &InventoryPanel::selection() const
{
    return isCarried() ? m_carried : keeper().shown();
}

void InventoryPanel::showCarried()
{
    const QString note =
        isCarried() ? notInLineageText(m_store.inventory(), m_carried.vms) : QString();
    m_carriedNote->setText(plainLines(note));
    m_carriedNote->setVisible(!note.isEmpty());
}

void InventoryPanel::selectNode(const QString &node)
{
    const QModelIndex row = m_sorted->mapFromSource(m_tree->indexOfNode(node));
    if (!row.isValid())
        return;
    showLineage(false);
    m_view->setCurrentIndex(row);
    m_view->scrollTo(row);
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
    if (selection.vms.isEmpty())
        return;
    keeper().want(selection);
    keeper().showSelected();
}

void InventoryPanel::focusFilter()
{
    m_filter->takeFocus();
}

QByteArray InventoryPanel::saveColumns() const
{
    return m_view->header()->saveState();
}

void InventoryPanel::restoreColumns(const QByteArray &state)
{
    m_view->header()->restoreState(state);
    wantAddresses();
}

/// Asking for them is work for a node.
void InventoryPanel::wantAddresses()
{
    m_store.wantAddresses(!m_view->isColumnHidden(InventoryTreeModel::Address));
}

} // namespace ramet
