// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/nodes/nodesdialog.h"

#include "ui/common/screenfit.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ramet {

NodesDialog::NodesDialog(NodesCommands commands, QWidget *parent)
    : QDialog(parent)
    , m_commands(std::move(commands))
    , m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("nodesDialog"));
    setWindowTitle(tr("Nodes"));
    m_list->setObjectName(QStringLiteral("nodesList"));
    m_list->setAccessibleName(tr("Nodes"));
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
    connect(m_list, &QListWidget::currentRowChanged, this, &NodesDialog::showState);
    connect(m_list, &QListWidget::itemActivated, this, [this] { m_commands.edit(current()); });
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
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void NodesDialog::refresh()
{
    const QString before = current();
    const int row = m_list->currentRow();
    m_list->clear();
    for (const NodeAddress &node : m_commands.nodes()) {
        auto *item = new QListWidgetItem(node.name + QStringLiteral("   ") + node.uri, m_list);
        item->setData(Qt::UserRole, node.name);
        if (node.name == before)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentRow(std::clamp(row, 0, std::max(m_list->count() - 1, 0)));
    showState();
}

void NodesDialog::move(int by)
{
    m_commands.move(current(), m_list->currentRow() + by);
    refresh();
}

void NodesDialog::showState()
{
    const int row = m_list->currentRow();
    m_edit->setEnabled(row >= 0);
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row < m_list->count() - 1);
}

} // namespace ramet
