// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clone/choicecombo.h"

#include "ui/clone/choicedelegate.h"
#include "ui/common/direction.h"
#include "ui/common/plaintext.h"

#include <QAbstractItemView>
#include <QSignalBlocker>
#include <QStandardItemModel>

namespace ramet {

ChoiceCombo::ChoiceCombo(QWidget *parent)
    : QComboBox(parent)
{
    setModel(new QStandardItemModel(this));
    setItemDelegate(new ChoiceDelegate(this));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(14);
    setMaxVisibleItems(16);
    connect(this, &QComboBox::activated, this,
            [this](int row) { emit chosen(itemData(row, ValueRole).toString()); });
}

void ChoiceCombo::setChoices(const QList<Choice> &choices, const QString &current)
{
    const QSignalBlocker blocker(this);
    const bool isOther = choices != m_choices;
    if (isOther)
        fill(choices);
    setCurrentIndex(findData(current, ValueRole));
    setToolTip(plainToolTip(currentText()));
    if (isOther)
        rowsChanged();
}

QString ChoiceCombo::accessibleText(const Choice &choice)
{
    if (!choice.reason.isEmpty())
        return tr("%1, not possible: %2", "for screen readers").arg(choice.text, choice.reason);
    return choice.note.isEmpty() ? choice.text
                                 : tr("%1: %2", "a choice and a note, for screen readers")
                                       .arg(choice.text, choice.note);
}

void ChoiceCombo::fill(const QList<Choice> &choices)
{
    m_choices = choices;
    clear();
    auto *rows = static_cast<QStandardItemModel *>(model());
    for (const Choice &choice : choices) {
        auto *row = new QStandardItem(choice.text);
        row->setData(choice.value, ValueRole);
        row->setData(choice.reason, ReasonRole);
        row->setData(choice.note, NoteRole);
        row->setData(accessibleText(choice), Qt::AccessibleTextRole);
        row->setToolTip(plainToolTip(choice.reason + choice.note));
        row->setEnabled(choice.reason.isEmpty());
        rows->appendRow(row);
    }
}

void ChoiceCombo::initStyleOption(QStyleOptionComboBox *option) const
{
    QComboBox::initStyleOption(option);
    const QRect room =
        style()->subControlRect(QStyle::CC_ComboBox, option, QStyle::SC_ComboBoxEditField, this);
    option->currentText =
        shownElided(option->currentText, option->fontMetrics, Qt::ElideMiddle, room.width() - 2);
}

void ChoiceCombo::showPopup()
{
    view()->setMinimumWidth(std::max(width(), view()->sizeHintForColumn(0)));
    QComboBox::showPopup();
}

} // namespace ramet
