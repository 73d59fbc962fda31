// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/taskdelegate.h"

#include "models/tasks/taskmodel.h"
#include "ui/common/colors.h"
#include "ui/common/direction.h"
#include "ui/common/icons.h"

#include <QApplication>
#include <QPainter>

namespace ramet {
namespace {

TaskState stateOf(const QModelIndex &index)
{
    return static_cast<TaskState>(index.data(TaskModel::StateRole).toInt());
}

QString iconName(TaskState state)
{
    switch (state) {
    case TaskState::Queued:
        return QStringLiteral("task-waiting");
    case TaskState::Running:
        return QStringLiteral("task-running");
    case TaskState::Succeeded:
        return QStringLiteral("task-done");
    case TaskState::Failed:
        return QStringLiteral("task-failed");
    case TaskState::Cancelled:
    case TaskState::Undone:
        return QStringLiteral("task-cancelled");
    }
    return {};
}

/// -1, nothing to count, becomes the style's "busy" bar.
QStyleOptionProgressBar barOption(const QStyleOptionViewItem &cell, double fraction,
                                  const QString &text)
{
    QStyleOptionProgressBar bar;
    bar.palette = cell.palette;
    bar.palette.setBrush(QPalette::Inactive, QPalette::Highlight, // grey looks like a pause
                         cell.palette.brush(QPalette::Active, QPalette::Highlight));
    bar.fontMetrics = cell.fontMetrics;
    bar.state = cell.state | QStyle::State_Horizontal | QStyle::State_Enabled;
    bar.direction = cell.direction;
    bar.rect = cell.rect.adjusted(3, 3, -3, -3);
    bar.minimum = 0;
    bar.maximum = fraction < 0 ? 0 : 100;
    bar.progress = fraction < 0 ? 0 : static_cast<int>(fraction * 100);
    bar.textVisible = fraction >= 0;
    bar.textAlignment = Qt::AlignCenter;
    bar.text = text;
    return bar;
}

/// The style's own has an edge at its end, which makes another digit of the one that it crosses.
void drawBar(const QStyle &style, const QStyleOptionProgressBar &bar, QPainter &painter,
             const QWidget *widget)
{
    if (bar.maximum == 0)
        return style.drawControl(QStyle::CE_ProgressBar, &bar, &painter, widget);
    style.drawControl(QStyle::CE_ProgressBarGroove, &bar, &painter, widget);
    QRect full = bar.rect.adjusted(1, 1, -1, -1);
    full.setWidth(full.width() * bar.progress / bar.maximum);
    painter.fillRect(QStyle::visualRect(bar.direction, bar.rect, full),
                     bar.palette.brush(QPalette::Highlight));
    style.drawControl(QStyle::CE_ProgressBarLabel, &bar, &painter, widget);
}

} // namespace

void TaskDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    if (index.column() != TaskModel::ProgressBar) {
        PaddedDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = shownText(std::exchange(cell.text, {}));
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    const TaskState state = stateOf(index);
    if (state > TaskState::Succeeded || index.data(TaskModel::ChoiceRole).toBool())
        return; // nothing goes on, and not all is done
    const QStyleOptionProgressBar bar =
        barOption(cell, index.data(TaskModel::ProgressRole).toDouble(), text);
    drawBar(*style, bar, *painter, cell.widget);
}

void TaskDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    PaddedDelegate::initStyleOption(option, index);
    if (index.column() == TaskModel::Title) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon =
            rowIcon(index.data(TaskModel::ChoiceRole).toBool() ? QStringLiteral("warning")
                                                               : iconName(stateOf(index)));
        option->decorationSize = {16, 16};
    }
    if (index.column() == TaskModel::Status)
        option->textElideMode = Qt::ElideRight; // the reason stands first
    if (index.column() == TaskModel::Status && stateOf(index) == TaskState::Failed)
        option->palette.setColor(QPalette::Text, errorColor(option->palette));
}

} // namespace ramet
