// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/nodedetails.h"

#include "models/connecttext.h"
#include "models/format.h"
#include "models/inventory/inventoryrow.h"
#include "models/inventory/inventorystore.h"
#include "models/inventory/inventorytreemodel.h"
#include "models/inventory/storagemodel.h"
#include "models/nodes/nodetwins.h"
#include "ui/common/columnfit.h"
#include "ui/common/commandbox.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/icons.h"
#include "ui/common/paddeddelegate.h"
#include "ui/common/plaintext.h"
#include "ui/details/detailsheader.h"
#include "ui/details/valuelines.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>
#include <algorithm>

namespace ramet {

namespace {

/// A sign before the name of a storage that could not be read as a whole.
class StorageDelegate : public PaddedDelegate {
public:
    using PaddedDelegate::PaddedDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        PaddedDelegate::initStyleOption(option, index);
        const bool isWarned = index.data(StorageModel::WarningRole).toBool();
        if (index.column() != StorageModel::Name || !isWarned)
            return;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = rowIcon(QStringLiteral("warning"));
        option->decorationSize = {16, 16};
    }
};

/// Empty: nobody asked for it yet.
QString softwareText(const NodeInventory &node)
{
    if (!node.facts.host)
        return {};
    const HostState &host = *node.facts.host;
    QStringList parts;
    if (host.libvirtVersion > 0)
        parts << QStringLiteral("libvirt %1").arg(formatVersion(host.libvirtVersion));
    if (host.qemuVersion > 0)
        parts << QStringLiteral("QEMU %1").arg(formatVersion(host.qemuVersion));
    return parts.join(QStringLiteral(", "));
}

} // namespace

NodeDetails::NodeDetails(InventoryStore &store, QWidget *parent)
    : QWidget(parent)
    , m_header(new DetailsHeader(this))
    , m_lines(new ValueLines)
    , m_address(m_lines->add(QStringLiteral("nodeAddress"), tr("Address")))
    , m_host(m_lines->add(QStringLiteral("nodeHost"), tr("Host")))
    , m_vms(m_lines->add(QStringLiteral("nodeVms"), tr("VMs")))
    , m_software(m_lines->add(QStringLiteral("nodeSoftware"), tr("Software")))
    , m_problem(new QWidget(this))
    , m_reason(new ElidedLabel(1, m_problem))
    , m_gaps(new QLabel(m_problem))
    , m_help(new CommandBox(this))
    , m_retry(new QPushButton(tr("Try a&gain"), m_problem))
    , m_storagesTitle(new QLabel(tr("Storages"), this))
    , m_storages(new StorageModel(this))
    , m_ofNode(new QSortFilterProxyModel(this))
    , m_view(new QTreeView(this))
{
    setObjectName(QStringLiteral("nodeDetails"));
    setAccessibleName(tr("Details of the node"));
    createProblem();
    createStorages(store);
    placeAll();
}

void NodeDetails::createProblem()
{
    m_reason->setObjectName(QStringLiteral("nodeReason"));
    m_reason->setMostLines(6);
    m_gaps->setObjectName(QStringLiteral("nodeGaps"));
    m_gaps->setTextFormat(Qt::PlainText);
    m_gaps->setWordWrap(true);
    m_gaps->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_retry->setObjectName(QStringLiteral("retryButton"));
    m_retry->setIcon(icon(QStringLiteral("refresh")));
    m_retry->setAutoDefault(false);
    connect(m_retry, &QPushButton::clicked, this, [this] { emit retryWanted(m_node); });
    auto *sign = new QLabel(m_problem);
    sign->setPixmap(icon(QStringLiteral("warning")).pixmap(QSize(24, 24), devicePixelRatioF()));
    auto *columns = new QHBoxLayout(m_problem);
    columns->setContentsMargins(0, 8, 0, 8);
    columns->addWidget(sign, 0, Qt::AlignTop);
    columns->addWidget(m_reason, 1, Qt::AlignTop);
    columns->addWidget(m_gaps, 1, Qt::AlignTop);
    columns->addWidget(m_retry, 0, Qt::AlignTop);
}

void NodeDetails::createStorages(InventoryStore &store)
{
    m_storages->follow(store);
    m_ofNode->setSourceModel(m_storages);
    m_ofNode->setFilterRole(StorageModel::NodeRole);
    m_ofNode->setSortRole(StorageModel::SortRole);
    m_view->setObjectName(QStringLiteral("storageView"));
    m_view->setAccessibleName(tr("Storages"));
    m_view->setModel(m_ofNode);
    m_view->setItemDelegate(new StorageDelegate(this));
    m_view->setRootIsDecorated(false);
    m_view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // it scrolls, not its page
    takeRows();
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(StorageModel::Name, Qt::AscendingOrder);
    m_view->hideColumn(StorageModel::Node);
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_ofNode, change, this, &NodeDetails::takeRows);
    connect(m_ofNode, &QAbstractItemModel::dataChanged, this, &NodeDetails::takeRows);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, &NodeDetails::wantMenu);
    new ColumnFit(*m_view);
}

/// A storage that only this node has leaves its room to the paths, and a few storages never scroll
/// where their page does.
void NodeDetails::takeRows()
{
    constexpr int mostRows = 3;
    const int rows = m_ofNode->rowCount();
    bool isEmpty = true;
    for (int row = 0; row < rows; ++row)
        isEmpty =
            isEmpty && m_ofNode->index(row, StorageModel::SharedWith).data().toString().isEmpty();
    m_view->setColumnHidden(StorageModel::SharedWith, isEmpty);
    m_view->setMinimumHeight(m_view->header()->sizeHint().height() + 2 * m_view->frameWidth() +
                             std::min(rows, mostRows) * m_view->sizeHintForRow(0));
}

void NodeDetails::wantMenu(const QPoint &at)
{
    const QModelIndex row = m_view->indexAt(at);
    if (row.isValid())
        emit storageMenuWanted(m_node, row.data(StorageModel::NameRole).toString(),
                               m_view->viewport()->mapToGlobal(at));
}

void NodeDetails::placeAll()
{
    QFont bold = m_storagesTitle->font();
    bold.setBold(true);
    m_storagesTitle->setFont(bold);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(pageMargins);
    rows->addWidget(m_header);
    rows->addLayout(m_lines);
    rows->addWidget(m_problem);
    rows->addWidget(m_help);
    rows->addSpacing(8);
    rows->addWidget(m_storagesTitle);
    rows->addWidget(m_view, 1);
    rows->addStretch();
}

void NodeDetails::show(const Inventory &inventory, const NodeInventory &node, bool connecting)
{
    m_node = node.node;
    const NodeRow row = NodeRow::of(node, connecting);
    const auto text = [&](int column, int role) { return nodeData(row, column, role).toString(); };
    m_header->show(text(InventoryTreeModel::Name, InventoryTreeModel::IconNameRole), node.node,
                   text(InventoryTreeModel::State, Qt::DisplayRole));
    m_lines->set(m_address, node.uri);
    m_lines->set(m_host, node.hostName);
    m_lines->set(m_vms, node.reachable ? QString::number(node.vms.size()) : QString());
    m_lines->set(m_software, softwareText(node));
    const bool isAway = !row.error.isEmpty() && !node.reachable;
    const QStringList twins =
        twinTexts({node.node, node.uri}, {node.hostUuid, node.hostName}, inventory);
    m_problem->setVisible(isAway || !row.gaps.isEmpty() || !twins.isEmpty());
    m_reason->setVisible(isAway);
    m_gaps->setVisible(!isAway);
    m_gaps->setText(plainLines((row.gaps + twins).join(u'\n')));
    m_reason->setText(row.error);
    m_help->show(isAway ? connectCommand(node.error.cause, node.uri, packageToolHere()) : QString(),
                 isAway ? plainLines(node.error.detail) : QString());
    m_retry->setVisible(isAway || !row.gaps.isEmpty());
    m_retry->setEnabled(!connecting);
    m_storagesTitle->setVisible(node.reachable);
    m_view->setVisible(node.reachable);
    m_ofNode->setFilterRegularExpression(
        QStringLiteral("^%1$").arg(QRegularExpression::escape(node.node)));
}

} // namespace ramet
