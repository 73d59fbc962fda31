// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/canceltask.h"

#include "models/tasks/quittext.h"
#include "models/tasks/taskqueue.h"
#include "ui/prompter.h"

namespace ramet {

void cancelTask(QWidget &window, TaskQueue &queue, Prompter &prompter, TaskId id)
{
    const Task *task = queue.find(id);
    const QString loss = task ? lossByCancel(*task, queue.members(id)) : QString();
    if (loss.isEmpty())
        queue.cancel(id);
    else
        prompter.confirmCancel(&window, task->title, loss, [&queue, id] { queue.cancel(id); });
}

} // namespace ramet
