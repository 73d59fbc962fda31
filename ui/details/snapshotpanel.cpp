// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/snapshotpanel.h"

#include "models/printable.h"
#include "ui/common/actionbar.h"
#include "ui/common/columnfit.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/paddeddelegate.h"
#include "ui/common/scrollkeeper.h"
#include "ui/details/texttable.h"

#include <QAction>
#include <QHash>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace ramet {
namespace {

constexpr int nameRole = Qt::UserRole; ///< of the first column: the name as it is
constexpr int mostRows = 10;           ///< that are shown without scrolling

} // namespace

SnapshotPanel::SnapshotPanel(QWidget *parent)
    : QWidget(parent)
    , m_tree(new QTreeWidget(this))
    , m_none(new ElidedLabel(1, this))
    , m_actions(new SnapshotActions(QString(), this))
{
    placeAll();
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &SnapshotPanel::takeChoice);
}

void SnapshotPanel::placeAll()
{
    m_tree->setObjectName(QStringLiteral("snapshotTree"));
    m_tree->setAccessibleName(tr("Snapshots"));
    m_tree->setHeaderLabels({tr("Snapshot"), tr("Taken"), tr("Holds"), tr("Description")});
    m_tree->setItemDelegate(new PaddedDelegate(m_tree));
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    new ColumnFit(*m_tree);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *buttons = new ActionBar(ActionBar::Keys::OfMenus, this);
    buttons->addActions(m_actions->all());
    m_tree->addActions(m_actions->all());
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(buttons);
    rows->addWidget(m_tree);
    rows->addWidget(m_none);
    m_none->setText(TextTable::tr("None"), ElidedLabel::Tone::Muted);
}

void SnapshotPanel::show(const VirtualMachine &vm)
{
    const VmRef ref{vm.node, vm.uuid};
    auto nodes = snapshotTree(vm);
    if (ref != m_vm || nodes != m_nodes) {
        const bool isSame = ref == m_vm;
        const QString before = isSame ? chosen() : QString();
        m_vm = ref;
        m_nodes = std::move(nodes);
        const auto show = [&] {
            fill(m_nodes);
            choose(before);
        };
        if (isSame)
            refill(*m_tree, show);
        else
            show();
    }
    takeChoice();
}

void SnapshotPanel::choose(const QString &snapshot)
{
    const auto items = m_tree->findItems({}, Qt::MatchContains | Qt::MatchRecursive);
    for (QTreeWidgetItem *item : items) {
        if (item->data(0, nameRole).toString() == snapshot && !snapshot.isEmpty())
            m_tree->setCurrentItem(item);
    }
}

void SnapshotPanel::fill(const std::vector<SnapshotNode> &nodes)
{
    m_tree->clear();
    QHash<QString, QTreeWidgetItem *> items;
    for (const SnapshotNode &node : nodes) {
        QTreeWidgetItem *parent = items.value(node.parent);
        auto *item = parent ? new QTreeWidgetItem(parent) : new QTreeWidgetItem(m_tree);
        items.insert(node.name, item);
        item->setData(0, nameRole, node.name);
        item->setText(0, snapshotNameText(node));
        if (node.isCurrent) {
            QFont bold = item->font(0);
            bold.setBold(true);
            item->setFont(0, bold);
        }
        item->setText(1, takenText(node));
        item->setText(2, holdsText(node));
        item->setText(3, printable(node.description.section(u'\n', 0, 0)));
        item->setToolTip(3, printableLines(node.description).toHtmlEscaped());
    }
    m_tree->expandAll();
    m_tree->setVisible(!nodes.empty());
    m_none->setVisible(nodes.empty());
    const int row = nodes.empty() ? 0 : m_tree->sizeHintForRow(0);
    const int shown = std::min(static_cast<int>(nodes.size()), mostRows);
    m_tree->setFixedHeight(m_tree->header()->sizeHint().height() + row * shown +
                           2 * m_tree->frameWidth() + 4);
}

QString SnapshotPanel::chosen() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    return item ? item->data(0, nameRole).toString() : QString();
}

void SnapshotPanel::takeChoice()
{
    m_actions->set(m_vm.uuid.isEmpty() ? std::optional<VmRef>() : m_vm, chosen());
}

} // namespace ramet
