// SPDX-License-Identifier: GPL-3.0-or-later
// tasks: what is at work, and what was interrupted.
#include "app/ctl/commands/commands.h"
#include "app/ctl/commands/unfinished.h"
#include "app/ctl/json.h"
#include "app/ctl/jsontask.h"
#include "app/ctl/table.h"
#include "models/errortext.h"
#include "models/tasks/unfinishedtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace ramet::ctl {

namespace {

struct TasksTexts {
    Q_DECLARE_TR_FUNCTIONS(ramet::ctl::Tasks)
};

QString sinceText(const UnfinishedTask &task)
{
    return task.since.isValid() ? QLocale().toString(task.since.toLocalTime(), QLocale::ShortFormat)
                                : QString();
}

} // namespace

UnfinishedLook lookForUnfinished(Session &session)
{
    const Inventory inventory = session.engine.look(Scope::everything());
    UnfinishedLook look{Engine::unfinishedTasks(inventory), {}};
    for (const NodeInventory &node : inventory.nodes) {
        if (!node.reachable)
            look.warnings << errorText(node.error);
    }
    return look;
}

QString unfinishedTable(const std::vector<UnfinishedTask> &tasks)
{
    Table table({TasksTexts::tr("TASK"), TasksTexts::tr("STATE"), TasksTexts::tr("WHAT"),
                 TasksTexts::tr("NODE"), TasksTexts::tr("SINCE")});
    for (const UnfinishedTask &task : tasks)
        table.add({task.id.left(8), unfinishedStateText(task), unfinishedTitle(task), task.node,
                   sinceText(task)});
    return table.isEmpty() ? QString() : table.text();
}

Reply tasks(Session &session)
{
    const UnfinishedLook look = lookForUnfinished(session);
    QJsonArray json;
    for (const UnfinishedTask &task : look.tasks)
        json << jsonTask(task);
    const QString text = look.tasks.empty()
                             ? TasksTexts::tr("There are no unfinished tasks.") + u'\n'
                             : unfinishedTable(look.tasks);
    return Answer{
        .json = {{QStringLiteral("tasks"), json}}, .text = text, .warnings = look.warnings};
}

} // namespace ramet::ctl
