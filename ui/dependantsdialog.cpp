// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dependantsdialog.h"

#include "models/printable.h"
#include "ui/common/dialogrows.h"
#include "ui/common/elidedlabel.h"
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

QLabel *wrapped(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(plainLines(text), parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse); // has names
    return label;
}

} // namespace

DependantsDialog::DependantsDialog(const QString &vm, const QString &sentence,
                                   const std::vector<DependantChoice> &choices, Help help,
                                   QWidget *parent)
    : QDialog(parent)
    , m_choices(choices)
    , m_help(std::move(help))
    , m_list(new QTreeWidget(this))
    , m_reason(new ElidedLabel(2, this))
{
    setObjectName(QStringLiteral("dependantsDialog"));
    setWindowTitle(tr("What rests on “%1”").arg(printable(vm)));
    m_list->setObjectName(QStringLiteral("dependantsList"));
    m_list->setAccessibleName(windowTitle());
    m_reason->setObjectName(QStringLiteral("dependantsReason"));
    m_reason->setMostLines(4);
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
    addButtonRow(rows, buttons);
    resize(580, 360);
    fitToScreen(*this);
    selectHelped();
    showAbilities();
}

/// Those that can be made independent, or else the first.
void DependantsDialog::selectHelped()
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        m_list->topLevelItem(i)->setSelected(
            m_choices[static_cast<size_t>(i)].whyNotFlatten.isEmpty());
    if (m_list->selectedItems().isEmpty() && m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
}

void DependantsDialog::fill()
{
    m_list->setHeaderLabels({tr("Name"), tr("Kind"), tr("Node")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setItemDelegate(new PaddedDelegate(m_list));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    for (size_t i = 0; i < m_choices.size(); ++i) {
        const Dependant &dependant = m_choices[i].dependant;
        auto *item = new QTreeWidgetItem(
            m_list, {printable(dependant.name), m_choices[i].kind, printable(dependant.node)});
        item->setIcon(0, rowIcon(m_choices[i].icon));
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
    QStringList reasons;
    if (chosen.empty())
        reasons << tr("Select what is to be made independent.");
    for (const DependantChoice *choice : chosen)
        if (!canFlatten(choice))
            reasons << choice->whyNotFlatten;
    if (chosen.size() > 1)
        reasons << tr("Select one alone to show it in the tree.");
    reasons.removeDuplicates();
    m_reason->setText(reasons.join(u'\n'), ElidedLabel::Tone::Muted);
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
