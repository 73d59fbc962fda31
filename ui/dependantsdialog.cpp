// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dependantsdialog.h"

#include "ui/common/icons.h"
#include "ui/common/paddeddelegate.h"
#include "ui/common/plaintext.h"
#include "ui/common/screenfit.h"

#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace ramet {
namespace {

constexpr int indexRole = Qt::UserRole;

QString iconName(const DependantChoice &choice)
{
    switch (choice.dependant.kind) {
    case Dependant::Kind::Building:
        return QStringLiteral("building");
    case Dependant::Kind::Volume:
        return QStringLiteral("storage");
    case Dependant::Kind::Vm:
        break;
    }
    return QStringLiteral("vm-off");
}

QLabel *wrapped(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(plainLines(text), parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

DependantsDialog::DependantsDialog(const QString &sentence,
                                   const std::vector<DependantChoice> &choices, Help help,
                                   QWidget *parent)
    : QDialog(parent)
    , m_choices(choices)
    , m_help(std::move(help))
    , m_list(new QTreeWidget(this))
    , m_reason(wrapped({}, this))
{
    setObjectName(QStringLiteral("dependantsDialog"));
    setWindowTitle(tr("What rests on it"));
    m_list->setObjectName(QStringLiteral("dependantsList"));
    m_list->setAccessibleName(tr("What rests on it"));
    m_reason->setObjectName(QStringLiteral("dependantsReason"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_flatten = buttons->addButton(tr("Make &independent"), QDialogButtonBox::ActionRole);
    m_flatten->setObjectName(QStringLiteral("flattenButton"));
    m_show = buttons->addButton(tr("&Show in the tree"), QDialogButtonBox::ActionRole);
    m_show->setObjectName(QStringLiteral("showButton"));
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_flatten, &QPushButton::clicked, this, &DependantsDialog::flattenSelected);
    connect(m_show, &QPushButton::clicked, this, &DependantsDialog::showSelected);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &DependantsDialog::showAbilities);
    fill();
    auto *rows = new QVBoxLayout(this);
    rows->addWidget(wrapped(sentence, this));
    rows->addWidget(m_list, 1);
    rows->addWidget(m_reason);
    rows->addWidget(buttons);
    resize(580, 360);
    fitToScreen(*this);
    m_list->selectAll();
    showAbilities();
}

void DependantsDialog::fill()
{
    m_list->setHeaderLabels({tr("Name"), tr("Kind"), tr("Node")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setItemDelegate(new PaddedDelegate(m_list));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    for (size_t i = 0; i < m_choices.size(); ++i) {
        const Dependant &dependant = m_choices[i].dependant;
        auto *item =
            new QTreeWidgetItem(m_list, {dependant.name, m_choices[i].kind, dependant.node});
        item->setIcon(0, rowIcon(iconName(m_choices[i])));
        item->setData(0, indexRole, static_cast<qulonglong>(i));
        item->setToolTip(0, m_choices[i].whyNotFlatten);
    }
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    for (const int column : {1, 2})
        m_list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
}

std::vector<const DependantChoice *> DependantsDialog::selected() const
{
    std::vector<const DependantChoice *> choices;
    const auto items = m_list->selectedItems();
    for (const QTreeWidgetItem *item : items)
        choices.push_back(&m_choices[item->data(0, indexRole).toULongLong()]);
    return choices;
}

void DependantsDialog::showAbilities()
{
    const auto chosen = selected();
    const auto canFlatten = [](const DependantChoice *choice) {
        return choice->whyNotFlatten.isEmpty();
    };
    m_flatten->setEnabled(std::ranges::any_of(chosen, canFlatten));
    m_show->setEnabled(chosen.size() == 1 && !chosen.front()->dependant.uuid.isEmpty());
    const auto cannot = std::ranges::find_if_not(chosen, canFlatten);
    m_reason->setText(cannot == chosen.end() ? QString() : (*cannot)->whyNotFlatten);
    m_reason->setVisible(cannot != chosen.end());
}

void DependantsDialog::flattenSelected()
{
    std::vector<VmRef> vms;
    for (const DependantChoice *choice : selected()) {
        if (choice->whyNotFlatten.isEmpty())
            vms.push_back(choice->vm());
    }
    accept();
    m_help.flatten(vms);
}

void DependantsDialog::showSelected()
{
    const VmRef vm = selected().front()->vm();
    accept();
    m_help.show(vm);
}

} // namespace ramet
