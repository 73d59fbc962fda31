// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recovery/recoverydialog.h"

#include "models/tasks/unfinishedtasks.h"
#include "models/tasks/unfinishedtext.h"
#include "ui/common/icons.h"
#include "ui/common/paddeddelegate.h"
#include "ui/common/plaintext.h"
#include "ui/common/screenfit.h"
#include "ui/common/scrollkeeper.h"
#include "ui/prompter.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ramet {
namespace {

constexpr int idRole = Qt::UserRole;
enum Column { Title, StateColumn, Node, Since, ColumnCount };

QTreeWidgetItem *itemFor(const UnfinishedTask &task)
{
    auto *item = new QTreeWidgetItem;
    item->setText(Title, unfinishedTitle(task));
    item->setIcon(Title, rowIcon(QStringLiteral("warning")));
    item->setText(StateColumn, unfinishedStateText(task));
    item->setText(Node, task.node);
    if (task.since.isValid())
        item->setText(Since, QLocale().toString(task.since.toLocalTime(), QLocale::ShortFormat));
    item->setData(Title, idRole, task.id);
    for (const QString &thing : leftThingTexts(task)) {
        auto *child = new QTreeWidgetItem(item, {thing});
        child->setData(Title, idRole, task.id);
        child->setFirstColumnSpanned(true);
    }
    return item;
}

} // namespace

RecoveryDialog::RecoveryDialog(UnfinishedTasks &tasks, Prompter &prompter, QWidget *parent)
    : QDialog(parent)
    , m_tasks(tasks)
    , m_prompter(prompter)
    , m_list(createList())
    , m_sentence(new QLabel(this))
{
    setObjectName(QStringLiteral("recoveryDialog"));
    setWindowTitle(tr("Interrupted tasks"));
    m_sentence->setObjectName(QStringLiteral("recoverySentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentence->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_sentence->setMinimumHeight(3 * fontMetrics().lineSpacing());
    auto *rows = new QVBoxLayout(this);
    rows->addWidget(m_list, 1);
    rows->addWidget(m_sentence);
    rows->addWidget(createButtons());
    resize(680, 380);
    fitToScreen(*this);
    connect(&tasks, &UnfinishedTasks::changed, this, &RecoveryDialog::follow);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &RecoveryDialog::showCurrent);
    fill();
    m_list->setFocus();
}

QTreeWidget *RecoveryDialog::createList()
{
    auto *list = new QTreeWidget(this);
    list->setObjectName(QStringLiteral("recoveryList"));
    list->setAccessibleName(tr("Interrupted tasks"));
    list->setColumnCount(ColumnCount);
    list->setHeaderLabels({tr("Task"), tr("Status"), tr("Node"), tr("Started")});
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    list->header()->setSectionResizeMode(Title, QHeaderView::Stretch);
    list->setUniformRowHeights(true);
    list->setAllColumnsShowFocus(true);
    list->setItemDelegate(new PaddedDelegate(list));
    return list;
}

QWidget *RecoveryDialog::createButtons()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &name, const QString &text, auto onClick) {
        auto *button = new QPushButton(text, bar);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, onClick);
        layout->addWidget(button);
        return button;
    };
    m_finish =
        add(QStringLiteral("finishTaskButton"), tr("&Finish"), &RecoveryDialog::finishCurrent);
    m_finish->setToolTip(tr("Goes on where the task was interrupted."));
    m_clean =
        add(QStringLiteral("cleanTaskButton"), tr("&Clean up"), &RecoveryDialog::cleanCurrent);
    m_clean->setToolTip(tr("Removes what the task made."));
    layout->addStretch();
    m_later = add(QStringLiteral("laterButton"), tr("&Later"), &QDialog::reject);
    m_later->setToolTip(tr("Leaves all as it is. The menu File shows this list again."));
    m_finish->setAutoDefault(false);
    m_clean->setAutoDefault(false);
    return bar;
}

/// The last task that was dealt with here takes the dialog along.
void RecoveryDialog::follow()
{
    if (m_list->topLevelItemCount() > 0 && m_tasks.tasks().empty())
        accept();
    else
        refill(*m_list, [this] { fill(); });
}

void RecoveryDialog::fill()
{
    const QString id = currentId();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    QTreeWidgetItem *current = nullptr;
    for (const UnfinishedTask &task : m_tasks.tasks()) {
        QTreeWidgetItem *item = itemFor(task);
        m_list->addTopLevelItem(item);
        for (int row = 0; row < item->childCount(); ++row)
            item->child(row)->setFirstColumnSpanned(true);
        if (!current || task.id == id)
            current = item;
    }
    m_list->expandAll();
    m_list->setCurrentItem(current);
    showCurrent();
}

void RecoveryDialog::showCurrent()
{
    const UnfinishedTask *task = m_tasks.find(currentId());
    m_sentence->setText(
        plainLines(task ? unfinishedSentence(*task) : tr("There are no interrupted tasks.")));
    m_finish->setEnabled(task && task->canResume);
    m_clean->setEnabled(task &&
                        (task->canClean() || task->state == UnfinishedTask::State::Foreign));
    m_later->setText(m_tasks.tasks().empty() ? tr("&Close") : tr("&Later"));
}

QString RecoveryDialog::currentId() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? item->data(Title, idRole).toString() : QString();
}

void RecoveryDialog::finishCurrent()
{
    if (const UnfinishedTask *task = m_tasks.find(currentId()))
        m_tasks.resume(*task);
}

void RecoveryDialog::cleanCurrent()
{
    const UnfinishedTask *task = m_tasks.find(currentId());
    if (!task)
        return;
    if (task->state != UnfinishedTask::State::Foreign) {
        m_tasks.clean(*task);
        return;
    }
    m_prompter.confirmCleanForeign(this, task->object, task->hostName,
                                   [this, found = *task] { m_tasks.clean(found); });
}

} // namespace ramet
