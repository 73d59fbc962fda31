// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clone/steplist.h"

#include "ui/common/icons.h"
#include "ui/common/plaintext.h"

#include <QSignalBlocker>

namespace ramet {
namespace {

QString iconOf(StepState state)
{
    switch (state) {
    case StepState::Open:
        return QStringLiteral("step-open");
    case StepState::Done:
        return QStringLiteral("task-done");
    case StepState::Refused:
        return QStringLiteral("task-failed");
    }
    return {};
}

} // namespace

StepList::StepList(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("stepList"));
    setAccessibleName(tr("Steps"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setSpacing(2);
    connect(this, &QListWidget::currentRowChanged, this, &StepList::chosen);
}

void StepList::addStep(const QString &title)
{
    addItem(title);
    setState(count() - 1, StepState::Open, {});
    const int frame = 2 * (frameWidth() + spacing()) + 12;
    setFixedWidth(sizeHintForColumn(0) + frame);
}

void StepList::setState(int row, StepState state, const QString &reasons)
{
    QListWidgetItem *step = item(row);
    const QString word = stepStateText(state);
    step->setIcon(rowIcon(iconOf(state)));
    step->setData(Qt::AccessibleTextRole,
                  tr("%1, %2", "a step and how it stands").arg(step->text(), word));
    step->setData(Qt::AccessibleDescriptionRole, reasons);
    step->setToolTip(plainToolTip(reasons.isEmpty() ? word : reasons));
}

void StepList::setCurrent(int row)
{
    const QSignalBlocker quiet(this);
    setCurrentRow(row);
}

} // namespace ramet
