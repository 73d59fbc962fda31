// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manydialog.h"

#include "models/printable.h"
#include "ui/common/columnfit.h"
#include "ui/common/dialogrows.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/icons.h"
#include "ui/common/paddeddelegate.h"
#include "ui/common/plaintext.h"
#include "ui/common/screenfit.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace ramet {
namespace {

constexpr int mostLinesLeftOut = 6;

QLabel *namedLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse); // has names
    return label;
}

} // namespace

ManyDialog::ManyDialog(const ManyQuestion &question, std::function<void(bool)> yes, QWidget *parent)
    : QDialog(parent)
    , m_question(question)
    , m_yes(std::move(yes))
    , m_title(namedLabel(QStringLiteral("manyTitle"), this))
    , m_sentence(namedLabel(QStringLiteral("manySentence"), this))
    , m_list(new QTreeWidget(this))
    , m_leftOut(new ElidedLabel(mostLinesLeftOut, this))
    , m_choice(new QCheckBox(question.choice, this))
    , m_whyNoChoice(new ElidedLabel(1, this))
{
    setObjectName(QStringLiteral("manyDialog"));
    setWindowTitle(plainCaption(question.yes));
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_leftOut->setObjectName(QStringLiteral("manyLeftOut"));
    createList();
    createChoice();
    placeAll();
    showWay();
    constexpr int rowsAtOnce = 9;
    const auto shown = std::clamp(static_cast<int>(question.way.rows.size()), 3, rowsAtOnce);
    resize(600, sizeHint().height() - m_list->sizeHint().height() +
                    (shown + 2) * m_list->sizeHintForRow(0) + 8);
    fitToScreen(*this);
}

void ManyDialog::createList()
{
    m_list->setObjectName(QStringLiteral("manyList"));
    m_list->setAccessibleName(tr("VMs that are meant"));
    m_list->setHeaderLabels({tr("Name"), tr("Node"), m_question.whatHeader});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setItemDelegate(new PaddedDelegate(m_list));
    m_list->setTextElideMode(Qt::ElideMiddle);
    new ColumnFit(*m_list);
}

void ManyDialog::createChoice()
{
    m_choice->setObjectName(QStringLiteral("manyChoice"));
    m_choice->setVisible(!m_question.choice.isEmpty());
    const bool canBoth = m_question.way.isPossible() && m_question.otherWay.isPossible();
    m_choice->setChecked(!m_question.way.isPossible() && m_question.otherWay.isPossible());
    m_choice->setEnabled(canBoth);
    m_whyNoChoice->setObjectName(QStringLiteral("manyWhyNoChoice"));
    m_whyNoChoice->setMostLines(mostLinesLeftOut);
    m_whyNoChoice->setText(printableLines(m_question.whyNoChoice), ElidedLabel::Tone::Muted);
    m_whyNoChoice->setVisible(!m_question.whyNoChoice.isEmpty());
    connect(m_choice, &QCheckBox::toggled, this, &ManyDialog::showWay);
}

void ManyDialog::placeAll()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_yesButton = buttons->addButton(m_question.yes, QDialogButtonBox::AcceptRole);
    m_yesButton->setObjectName(QStringLiteral("yesButton"));
    QPushButton *safe =
        m_question.isDangerous ? buttons->button(QDialogButtonBox::Cancel) : m_yesButton;
    safe->setDefault(true);
    safe->setFocus();
    connect(buttons, &QDialogButtonBox::accepted, this, &ManyDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *rows = new QVBoxLayout(this);
    rows->addWidget(m_title);
    rows->addWidget(m_sentence);
    rows->addWidget(m_list, 1);
    rows->addWidget(m_choice);
    rows->addWidget(m_whyNoChoice);
    rows->addWidget(m_leftOut);
    addButtonRow(rows, buttons);
}

bool ManyDialog::goesOtherWay() const
{
    return m_choice->isChecked();
}

void ManyDialog::showWay()
{
    const ManyQuestion::Way &way = goesOtherWay() ? m_question.otherWay : m_question.way;
    m_title->setText(plainLines(printable(way.title)));
    m_sentence->setText(plainLines(way.sentence));
    m_sentence->setVisible(!way.sentence.isEmpty());
    m_list->clear();
    QList<QTreeWidgetItem *> items;
    for (const ManyQuestion::Row &row : way.rows) {
        auto *item = new QTreeWidgetItem({printable(row.vm), printable(row.node), row.what});
        item->setToolTip(2, row.what.toHtmlEscaped());
        items << item;
    }
    m_list->addTopLevelItems(items);
    QStringList leftOut;
    for (const QString &line : way.leftOut)
        leftOut << QStringLiteral("• ") + printable(line);
    leftOut.prepend(tr("Left out:", "VMs and why follow"));
    m_leftOut->setText(leftOut.join(u'\n'));
    m_leftOut->setVisible(!way.leftOut.isEmpty());
    m_yesButton->setEnabled(way.isPossible());
}

void ManyDialog::accept()
{
    const bool goesOther = goesOtherWay();
    QDialog::accept();
    m_yes(goesOther);
}

} // namespace ramet
