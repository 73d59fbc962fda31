// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/nodes/nodesdialog.h"

#include "models/printable.h"
#include "ui/common/columnfit.h"
#include "ui/common/paddeddelegate.h"
#include "ui/common/screenfit.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ramet {

NodesDialog::NodesDialog(NodesCommands commands, QWidget *parent)
    : QDialog(parent)
    , m_commands(std::move(commands))
    , m_list(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("nodesDialog"));
    setWindowTitle(tr("Nodes"));
    m_list->setObjectName(QStringLiteral("nodesList"));
    m_list->setAccessibleName(tr("Nodes"));
    m_list->setHeaderLabels({tr("Name"), tr("Address")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setItemDelegate(new PaddedDelegate(m_list));
    new ColumnFit(*m_list);
    auto *add = createButton(QStringLiteral("nodesAddButton"), tr("&Add…"), m_commands.add);
    m_edit = createButton(QStringLiteral("nodesEditButton"), tr("&Edit…"),
                          [this] { m_commands.edit(current()); });
    m_remove = createButton(QStringLiteral("nodesRemoveButton"), tr("&Remove…"),
                            [this] { m_commands.remove(current()); });
    m_up = createButton(QStringLiteral("nodesUpButton"), tr("Move &up"), [this] { move(-1); });
    m_down = createButton(QStringLiteral("nodesDownButton"), tr("Move &down"), [this] { move(1); });
    auto *buttons = new QVBoxLayout;
    for (QPushButton *button : {add, m_edit, m_remove, m_up, m_down})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *columns = new QHBoxLayout;
    columns->addWidget(m_list, 1);
    columns->addLayout(buttons);
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *rows = new QVBoxLayout(this);
    rows->addLayout(columns);
    rows->addWidget(close);
    resize(560, 320);
    fitToScreen(*this);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &NodesDialog::showState);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] { m_commands.edit(current()); });
    refresh();
}

QPushButton *NodesDialog::createButton(const QString &name, const QString &text,
                                       std::function<void()> clicked)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, std::move(clicked));
    return button;
}

QString NodesDialog::current() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? item->data(0, Qt::UserRole).toString() : QString();
}

int NodesDialog::currentRow() const
{
    return m_list->indexOfTopLevelItem(m_list->currentItem());
}

void NodesDialog::refresh()
{
    const QString before = current();
    const int row = currentRow();
    m_list->clear();
    for (const NodeAddress &node : m_commands.nodes()) {
        auto *item = new QTreeWidgetItem(m_list, {node.name, printable(node.uri)});
        item->setData(0, Qt::UserRole, node.name);
        if (node.name == before)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentItem(
            m_list->topLevelItem(std::clamp(row, 0, std::max(m_list->topLevelItemCount() - 1, 0))));
    showState();
}

void NodesDialog::move(int by)
{
    m_commands.move(current(), currentRow() + by);
    refresh();
}

void NodesDialog::showState()
{
    const int row = currentRow();
    m_edit->setEnabled(row >= 0);
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row < m_list->topLevelItemCount() - 1);
}

} // namespace ramet
