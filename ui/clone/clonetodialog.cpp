// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clone/clonetodialog.h"

#include "models/inventory/inventorystore.h"
#include "models/inventory/placechoices.h"
#include "models/printable.h"
#include "ui/common/colors.h"
#include "ui/common/columnfit.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/icons.h"
#include "ui/common/paddeddelegate.h"
#include "ui/common/screenfit.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ramet {
namespace {

enum PlaceColumn { PlaceName, PlaceVerdict };
enum PlaceRole { TargetRole = Qt::UserRole, AcceptedRole };

QString iconOf(const NodeInventory &node, const DropTarget &target)
{
    if (target.asTemplate)
        return QStringLiteral("template");
    if (!target.storage.isEmpty())
        return QStringLiteral("storage");
    return node.reachable ? QStringLiteral("node") : QStringLiteral("node-offline");
}

DropTarget targetOf(const QTreeWidgetItem *item)
{
    return item ? item->data(PlaceName, TargetRole).value<DropTarget>() : DropTarget();
}

} // namespace

CloneToDialog::CloneToDialog(InventoryStore &store, std::vector<VmRef> vms, const QString &current,
                             DropAction action, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_vms(std::move(vms))
    , m_action(action)
    , m_list(new QTreeWidget(this))
    , m_verdict(new ElidedLabel(2, this))
{
    setObjectName(QStringLiteral("cloneToDialog"));
    m_verdict->setMostLines(5);
    const VirtualMachine *one = m_vms.size() == 1 ? store.inventory().findVm(m_vms[0]) : nullptr;
    const int count = static_cast<int>(m_vms.size());
    if (action == DropAction::Move)
        setWindowTitle(one ? tr("Move “%1” to", "a VM; a place follows").arg(printable(one->name))
                           : tr("Move %n VMs to", nullptr, count));
    else
        setWindowTitle(one ? tr("Clone “%1” to", "a VM; a place follows").arg(printable(one->name))
                           : tr("Clone %n VMs to", nullptr, count));
    placeAll();
    createList(current);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &CloneToDialog::showChoice);
    connect(m_list->header(), &QHeaderView::sectionResized, this, &CloneToDialog::showChoice);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] {
        if (m_choose->isEnabled())
            accept();
    });
    connect(&store, &InventoryStore::inventoryChanged, this, [this] {
        m_judged = 0;
        m_judging.start();
    });
    connect(&m_judging, &QTimer::timeout, this, &CloneToDialog::judgeNext);
    m_judging.start();
    showChoice();
    resize(800, 420); // a reason has room in most languages
    fitToScreen(*this);
}

void CloneToDialog::createList(const QString &current)
{
    m_list->setObjectName(QStringLiteral("cloneToList"));
    m_list->setAccessibleName(tr("Nodes and storages"));
    m_list->setHeaderLabels({tr("Place"), tr("What is done")});
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setItemDelegate(new PaddedDelegate(m_list));
    m_list->setTextElideMode(Qt::ElideRight); // what a reason is about stands first
    new ColumnFit(*m_list);
    for (const NodeInventory &node : m_store.inventory().nodes) {
        QTreeWidgetItem *above = nullptr;
        for (const PlaceChoice &place : placesOf(node)) {
            auto *item = above ? new QTreeWidgetItem(above) : new QTreeWidgetItem(m_list);
            item->setText(PlaceName, place.name);
            item->setIcon(PlaceName, rowIcon(iconOf(node, place.target)));
            item->setData(PlaceName, TargetRole, QVariant::fromValue(place.target));
            above = above ? above : item;
            m_places.push_back(item);
        }
        if (node.node == current || m_list->topLevelItemCount() == 1)
            m_list->setCurrentItem(above);
    }
}

void CloneToDialog::placeAll()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_choose = buttons->addButton(m_action == DropAction::Move ? tr("&Move…") : tr("&Clone…"),
                                  QDialogButtonBox::AcceptRole);
    m_choose->setObjectName(QStringLiteral("chooseButton"));
    m_choose->setDefault(true);
    m_verdict->setObjectName(QStringLiteral("cloneToVerdict"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *rows = new QVBoxLayout(this);
    rows->addWidget(m_list, 1);
    rows->addWidget(m_verdict);
    rows->addWidget(buttons);
}

DropTarget CloneToDialog::target() const
{
    return targetOf(m_list->currentItem());
}

void CloneToDialog::judgeNext()
{
    if (m_judged == m_places.size())
        return m_judging.stop();
    judge(*m_places[m_judged++]);
    showChoice();
}

void CloneToDialog::judge(QTreeWidgetItem &item)
{
    const DropVerdict verdict = dropVerdict(m_store.inventory(), m_vms, targetOf(&item), m_action);
    item.setText(PlaceVerdict, verdict.text);
    item.setToolTip(PlaceVerdict, verdict.text.toHtmlEscaped());
    item.setData(PlaceName, AcceptedRole, verdict.accepted);
    for (const int column : {PlaceName, PlaceVerdict})
        item.setForeground(column, verdict.accepted ? palette().color(QPalette::Text)
                                                    : mutedColor(palette()));
}

/// What is done there stands below only where its row has not room for all of it.
void CloneToDialog::showChoice()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const bool isPossible = item && item->data(PlaceName, AcceptedRole).toBool();
    const bool isCut =
        item && PaddedDelegate::isCut(*m_list, m_list->indexFromItem(item, PlaceVerdict));
    m_choose->setEnabled(isPossible);
    m_verdict->setText(isCut ? item->text(PlaceVerdict) : QString(),
                       isPossible ? ElidedLabel::Tone::Normal : ElidedLabel::Tone::Error);
}

} // namespace ramet
