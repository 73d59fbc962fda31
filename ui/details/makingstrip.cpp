// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/makingstrip.h"

#include "models/format.h"
#include "models/tasks/tasktext.h"
#include "models/tasks/unfinishedtext.h"
#include "ui/common/plaintext.h"

#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace ramet {

MakingStrip::MakingStrip(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_showTask(new QPushButton(tr("Sho&w task"), this))
    , m_cancel(new QPushButton(tr("Ca&ncel task"), this))
    , m_recover(new QPushButton(tr("Interrupted tasks…"), this))
{
    setObjectName(QStringLiteral("makingStrip"));
    m_text->setObjectName(QStringLiteral("makingText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_bar->setObjectName(QStringLiteral("makingBar"));
    m_bar->setAccessibleName(tr("Progress of the clone"));
    m_showTask->setObjectName(QStringLiteral("makingTaskButton"));
    m_cancel->setObjectName(QStringLiteral("makingCancelButton"));
    m_recover->setObjectName(QStringLiteral("makingRecoverButton"));
    m_recover->setToolTip(tr("Finish or clean up what was interrupted"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 4);
    grid->addWidget(m_text, 0, 0, 1, 3);
    grid->addWidget(m_bar, 1, 0);
    grid->addWidget(m_showTask, 1, 1);
    grid->addWidget(m_cancel, 1, 2);
    grid->addWidget(m_recover, 2, 0, 1, 3, Qt::AlignLeading);
    grid->setColumnStretch(0, 1);
    connect(m_cancel, &QPushButton::clicked, this, [this] { emit cancelWanted(m_task); });
    connect(m_showTask, &QPushButton::clicked, this, [this] { emit taskWanted(m_task); });
    connect(m_recover, &QPushButton::clicked, this, &MakingStrip::recoveryWanted);
    hide();
}

void MakingStrip::show(const Task *task, const UnfinishedTask *unfinished, const VirtualMachine &vm)
{
    setVisible(task || vm.marks.isBuilding);
    m_task = task ? task->id : 0;
    for (QWidget *part : {static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_showTask),
                          static_cast<QWidget *>(m_cancel)})
        part->setVisible(task);
    m_recover->setVisible(!task); // another client's clone is found when that looks
    if (task)
        showTask(*task);
    else
        m_text->setText(plainLines(unfinished ? unfinishedSentence(*unfinished)
                                              : tr("Another client is or was making this clone.")));
}

void MakingStrip::showTask(const Task &task)
{
    m_text->setText(plainLines(taskMakingText(task)));
    const double done = taskFraction(task);
    m_bar->setRange(0, done < 0 ? 0 : 100);
    const int percent = static_cast<int>(done * 100);
    m_bar->setValue(percent);
    m_bar->setFormat(formatPercent(percent));
    m_cancel->setToolTip(
        task.kind == TaskKind::Recover ? QString() : tr("Stop the task and remove what it made"));
    m_cancel->setEnabled(!task.isElsewhere && !task.cancelRequested);
}

} // namespace ramet
