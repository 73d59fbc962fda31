// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clone/manyclonesdialog.h"

#include "models/printable.h"
#include "ui/clone/choicecombo.h"
#include "ui/common/colors.h"
#include "ui/common/columnfit.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/paddeddelegate.h"
#include "ui/common/screenfit.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ramet {
namespace {

enum CloneColumn { Original, CloneName, Verdict };

void fillCombo(ChoiceCombo *combo, const std::vector<DraftChoice> &choices, const QString &current)
{
    QList<ChoiceCombo::Choice> shown;
    for (const DraftChoice &choice : choices)
        shown.append({choice.value, printable(choice.text), choice.reason});
    combo->setChoices(shown, current);
}

/// Only names can be typed.
class NameDelegate : public PaddedDelegate {
public:
    using PaddedDelegate::PaddedDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override
    {
        return index.column() == CloneName ? PaddedDelegate::createEditor(parent, option, index)
                                           : nullptr;
    }
};

} // namespace

ManyClonesDialog::ManyClonesDialog(std::unique_ptr<ManyClonesDraft> draft, QWidget *parent)
    : QDialog(parent)
    , m_draft(std::move(draft))
    , m_node(new ChoiceCombo(this))
    , m_storage(new ChoiceCombo(this))
    , m_format(new ChoiceCombo(this))
    , m_link(new QCheckBox(tr("&Link clones of templates"), this))
    , m_template(new QCheckBox(tr("Make the clones te&mplates"), this))
    , m_start(new QCheckBox(tr("S&tart the clones when they are ready"), this))
    , m_list(new QTreeWidget(this))
    , m_summary(new ElidedLabel(2, this))
{
    setObjectName(QStringLiteral("manyClonesDialog"));
    setWindowTitle(tr("Clone %n VMs", nullptr, static_cast<int>(m_draft->clones().size())));
    createFields();
    createList();
    placeAll();
    connect(m_draft.get(), &ManyClonesDraft::changed, this, &ManyClonesDialog::refresh);
    refresh();
    resize(720, 520);
    fitToScreen(*this);
}

ManyClonesDialog::~ManyClonesDialog() = default;

void ManyClonesDialog::createFields()
{
    ManyClonesDraft *draft = m_draft.get();
    m_node->setObjectName(QStringLiteral("manyNodeCombo"));
    m_storage->setObjectName(QStringLiteral("manyStorageCombo"));
    m_format->setObjectName(QStringLiteral("manyFormatCombo"));
    m_link->setObjectName(QStringLiteral("manyLinkCheck"));
    m_template->setObjectName(QStringLiteral("manyTemplateCheck"));
    m_start->setObjectName(QStringLiteral("manyStartCheck"));
    m_summary->setObjectName(QStringLiteral("manySummary"));
    m_link->setToolTip(tr("They are ready in an instant and rest on their template."));
    connect(m_node, &ChoiceCombo::chosen, draft, &ManyClonesDraft::setNode);
    connect(m_storage, &ChoiceCombo::chosen, draft, &ManyClonesDraft::setStorage);
    connect(m_format, &ChoiceCombo::chosen, draft, &ManyClonesDraft::setFormat);
    connect(m_link, &QCheckBox::toggled, draft, &ManyClonesDraft::setLinksTemplates);
    connect(m_template, &QCheckBox::toggled, draft, &ManyClonesDraft::setMakesTemplates);
    connect(m_start, &QCheckBox::toggled, draft, &ManyClonesDraft::setStartAfter);
}

void ManyClonesDialog::createList()
{
    m_list->setObjectName(QStringLiteral("manyClonesList"));
    m_list->setAccessibleName(tr("Clones"));
    m_list->setHeaderLabels({tr("Original"), tr("Name of the clone"), tr("What is done")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setItemDelegate(new NameDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::SelectedClicked);
    for (std::size_t i = 0; i < m_draft->clones().size(); ++i) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
    }
    new ColumnFit(*m_list);
    connect(m_list, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *item, int column) {
        if (column == CloneName)
            m_draft->setName(static_cast<std::size_t>(m_list->indexOfTopLevelItem(item)),
                             item->text(CloneName));
    });
}

void ManyClonesDialog::placeAll()
{
    auto *fields = new QFormLayout;
    fields->addRow(tr("&Node:"), m_node);
    fields->addRow(tr("St&orage:"), m_storage);
    fields->addRow(tr("&Format:"), m_format);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_clone = buttons->addButton(tr("&Clone"), QDialogButtonBox::AcceptRole);
    m_clone->setObjectName(QStringLiteral("cloneButton"));
    m_clone->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *rows = new QVBoxLayout(this);
    rows->addLayout(fields);
    rows->addWidget(m_link);
    rows->addWidget(m_template);
    rows->addWidget(m_start);
    rows->addWidget(m_list, 1);
    rows->addWidget(m_summary);
    rows->addWidget(buttons);
}

void ManyClonesDialog::refresh()
{
    fillCombo(m_node, m_draft->nodes(), m_draft->node());
    fillCombo(m_storage, m_draft->storages(), m_draft->storage());
    fillCombo(m_format, m_draft->formats(), m_draft->format());
    const QSignalBlocker whileFilling(m_list);
    m_link->setVisible(m_draft->hasTemplates());
    m_link->setChecked(m_draft->linksTemplates());
    m_template->setChecked(m_draft->makesTemplates());
    m_start->setEnabled(!m_draft->makesTemplates());
    m_start->setChecked(m_draft->startAfter());
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        show(*m_list->topLevelItem(i), m_draft->clones()[static_cast<std::size_t>(i)]);
    m_list->viewport()->update(); // its own signals were blocked, too
    m_summary->setText(m_draft->summary(),
                       m_draft->isValid() ? ElidedLabel::Tone::Normal : ElidedLabel::Tone::Error);
    m_clone->setEnabled(m_draft->isValid());
}

void ManyClonesDialog::show(QTreeWidgetItem &item, const ManyClone &clone)
{
    const QColor color = clone.state == ManyClone::State::Planned ? palette().color(QPalette::Text)
                         : clone.state == ManyClone::State::LeftOut ? mutedColor(palette())
                                                                    : errorColor(palette());
    item.setText(Original, printable(clone.sourceName));
    item.setToolTip(Original, clone.source.node.toHtmlEscaped());
    item.setText(CloneName, clone.name);
    item.setText(Verdict, clone.verdict);
    item.setToolTip(Verdict, clone.verdict.toHtmlEscaped());
    for (const int column : {Original, CloneName, Verdict})
        item.setForeground(column, color);
}

} // namespace ramet
