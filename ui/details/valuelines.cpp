// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/valuelines.h"

#include "ui/common/plaintext.h"

#include <QLabel>

namespace ramet {

ValueLines::ValueLines()
{
    setHorizontalSpacing(16);
    setColumnStretch(1, 1);
}

QLabel *ValueLines::add(const QString &name, const QString &title, QLabel *value)
{
    if (!value)
        value = new QLabel;
    value->setObjectName(name);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setMinimumWidth(60);
    // Beside its title, whichever way its own words go.
    value->setAlignment(Qt::AlignAbsolute | Qt::AlignVCenter |
                        (value->isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *label = new QLabel(tr("%1:", "a title before its value").arg(title));
    label->setBuddy(value);
    const int row = rowCount();
    addWidget(label, row, 0, Qt::AlignLeading | Qt::AlignTop);
    addWidget(value, row, 1);
    m_titles.insert(value, label);
    return value;
}

void ValueLines::set(QLabel *value, const QString &text)
{
    value->setVisible(!text.isEmpty());
    m_titles[value]->setVisible(!text.isEmpty());
    value->setText(plainLines(text));
}

} // namespace ramet
