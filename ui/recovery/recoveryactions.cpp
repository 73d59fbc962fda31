// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recovery/recoveryactions.h"

#include "models/inventory/inventorystore.h"
#include "models/tasks/unfinishedtasks.h"
#include "ui/common/icons.h"
#include "ui/recovery/recoverydialog.h"

#include <QAction>
#include <QTimer>

namespace ramet {

RecoveryActions::RecoveryActions(InventoryStore &store, TaskQueue &queue, Prompter &prompter,
                                 QWidget *window)
    : QObject(window)
    , m_tasks(new UnfinishedTasks(store, queue, this))
    , m_prompter(prompter)
    , m_window(window)
    , m_show(new QAction(tr("&Interrupted tasks…"), this))
{
    m_show->setObjectName(QStringLiteral("recoverAction"));
    m_show->setToolTip(tr("Finish or clean up what was interrupted"));
    connect(m_show, &QAction::triggered, this, &RecoveryActions::show);
    connect(m_tasks, &UnfinishedTasks::changed, this, [this] {
        m_show->setIcon(m_tasks->tasks().empty() ? QIcon() : icon(QStringLiteral("warning")));
    });
    connect(m_tasks, &UnfinishedTasks::changed, this, &RecoveryActions::takeFirstLook,
            Qt::SingleShotConnection);
    // What is left is known by name at once, and whether it is there when the nodes have answered.
    connect(&store, &InventoryStore::inventoryChanged, this, [this] {
        if (m_dialog)
            m_tasks->refresh();
    });
    QTimer::singleShot(0, m_tasks, &UnfinishedTasks::refresh);
}

void RecoveryActions::takeFirstLook()
{
    if (m_tasks->hasOwn())
        show();
}

void RecoveryActions::show()
{
    m_tasks->refresh();
    if (m_dialog) {
        m_dialog->activateWindow();
        return;
    }
    m_dialog = new RecoveryDialog(*m_tasks, m_prompter, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->open();
}

} // namespace ramet
