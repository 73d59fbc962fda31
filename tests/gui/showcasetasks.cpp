// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/manytext.h"
#include "models/tasks/operationtext.h"
#include "models/tasks/taskmodel.h"
#include "models/tasks/tasktext.h"
#include "tests/gui/showcase.h"

#include <QApplication>
#include <QTreeView>

namespace ramet::test {

namespace {

const QString rack = QStringLiteral("rack1");
constexpr quint64 mib = 1ULL << 20;
constexpr quint64 diskBytes = 1700 * mib; ///< as the node tells

QString flattenTitle(const QString &vm)
{
    FlattenPlan plan;
    plan.name = vm;
    return operationTitle(plan);
}

Result<TaskResult> failing(const std::stop_token &, const ProgressSink &)
{
    return std::unexpected(storageFull());
}

TaskWork passing(const QString &vm)
{
    return [vm](const std::stop_token &, const ProgressSink &) -> Result<TaskResult> {
        FlattenPlan plan;
        plan.name = vm;
        Outcome outcome;
        outcome.details = FlattenOutcome{.disks = {}, .seconds = 12.4};
        return TaskResult{outcomeText(plan, outcome), outcome};
    };
}

TaskRequest titled(const QString &title, TaskWork work)
{
    TaskRequest request = copyTask(std::move(work), rack);
    request.title = title;
    return request;
}

/// Three that belong together, of which one fails: a person has to choose.
GroupRequest choiceGroup()
{
    GroupRequest group;
    group.kind = TaskKind::Flatten;
    group.title = manyTitle(VmAction::Flatten, 3);
    group.node = rack;
    group.afterFailure = AfterFailure::Ask;
    group.undo = [](const std::vector<Outcome> &made, const ProgressSink &) {
        return std::vector<Status>(made.size());
    };
    group.again = [](const std::vector<int> &members, const std::stop_token &) {
        return std::vector<Result<TaskWork>>(members.size(), passing(QStringLiteral("web-03")));
    };
    for (const QString &vm : {QStringLiteral("web-01"), QStringLiteral("web-02")})
        group.members.push_back(titled(flattenTitle(vm), passing(vm)));
    group.members.push_back(titled(flattenTitle(QStringLiteral("web-03")), failing));
    return group;
}

} // namespace

QString cloneTitle(const QString &source, const QString &name)
{
    ClonePlan plan;
    plan.sourceName = source;
    plan.request.name = name;
    return operationTitle(plan);
}

Error storageFull()
{
    return {ErrorKind::NoSpace, QStringLiteral("copy disk"), QStringLiteral("archive"),
            QStringLiteral("No space left on device")};
}

/// Goes this far and waits for the gate, with a rate that does not depend on the machine.
TaskWork Showcase::working(Phase phase, quint64 done, quint64 total)
{
    return [=, this](const std::stop_token &stop, const ProgressSink &progress) {
        progress({.phase = phase,
                  .disk = QStringLiteral("vda"),
                  .doneBytes = done,
                  .totalBytes = total});
        return m_gate.work()(stop, progress);
    };
}

/// Of rametctl, with figures that do not depend on this machine.
Task Showcase::copyElsewhere() const
{
    Task task;
    task.title = cloneTitle(QStringLiteral("web-02"), QStringLiteral("web-02-clone"));
    task.node = rack;
    task.state = TaskState::Running;
    task.copiesData = task.isElsewhere = true;
    task.queued = task.started = QDateTime::currentDateTime();
    task.progress = {.phase = Phase::Copying,
                     .disk = QStringLiteral("vda"),
                     .doneBytes = 1100 * mib,
                     .totalBytes = diskBytes};
    task.bytesPerSecond = 118.4 * mib;
    task.secondsLeft = 5.1;
    return task;
}

/// Of an earlier run of the program, on an earlier day.
TaskId Showcase::showEarlierTask()
{
    Task task;
    task.title = cloneTitle(QStringLiteral("mail"), QStringLiteral("mail-2"));
    task.node = rack;
    task.state = TaskState::Failed;
    task.queued = task.started = QDateTime(QDate(2026, 1, 5), QTime(22, 40, 3));
    task.ended = task.started.addSecs(41);
    task.error = storageFull();
    task.record = TaskRecord{taskStatusText(task), taskDetails(task)};
    task.error.reset();
    return m_program->queue().show(task);
}

bool Showcase::visitMaking(const Visit &visit)
{
    const QString vm = QStringLiteral("half-made");
    Task making = copyElsewhere();
    making.isElsewhere = false;
    making.made = m_program->ref(rack, vm);
    const TaskId task = m_program->queue().show(making);
    if (!select({{rack, vm}}))
        return false;
    visit(QStringLiteral("main-clone-at-work"), m_program->window());
    m_program->queue().hide(task);
    return select({{rack, QStringLiteral("web-01")}});
}

/// Work that a test ends, and tasks that ended in each way.
bool Showcase::visitTasks(const Visit &visit)
{
    TaskQueue &queue = m_program->queue();
    queue.setLimits({.copiesPerNode = 3, .copiesPerStorage = 4});
    const TaskId group = queue.enqueueGroup(choiceGroup());
    const TaskId end = queue.enqueue(
        titled(cloneTitle(QStringLiteral("mail"), QStringLiteral("mail-2")), failing));
    const auto hasEnded = [&] {
        const Task *whole = queue.find(group);
        return queue.find(end)->isEnded() && whole->facts && whole->facts->isUndecided;
    };
    if (!m_gui->waitFor(QStringLiteral("tasks that ended"), hasEnded))
        return false;
    settle(m_program->window());
    visit(QStringLiteral("main-tasks-ended"), m_program->window());
    queue.enqueue(titled(cloneTitle(QStringLiteral("mail"), QStringLiteral("mail-3")),
                         working(Phase::Fetching, 600 * mib, diskBytes)));
    const TaskId copy = queue.enqueue(
        titled(cloneTitle(QStringLiteral("web-01"),
                          QStringLiteral("web-01-of-the-other-data-centre-for-the-trial")),
               working(Phase::Copying, 410 * mib, diskBytes)));
    queue.show(copyElsewhere());
    if (!m_gui->waitFor(QStringLiteral("a task at work"),
                        [&] { return queue.find(copy)->progress.doneBytes > 0; }))
        return false;
    settle(m_program->window());
    visit(QStringLiteral("main-tasks"), m_program->window());
    if (!visitMaking(visit))
        return false;
    auto *view = m_gui->find<QTreeView>(QStringLiteral("taskView"));
    const auto *model = static_cast<const TaskModel *>(view->model());
    view->setCurrentIndex(model->indexOf(group));
    view->expand(model->indexOf(group));
    settle(m_program->window());
    visit(QStringLiteral("main-task-group"), m_program->window());
    return visitDialog(visit, QStringLiteral("menu-task"),
                       [&] {
                           emit view->customContextMenuRequested(
                               view->visualRect(view->currentIndex()).center());
                       }) &&
           visitDialog(visit, QStringLiteral("quit"), [this] { m_program->window().close(); });
}

} // namespace ramet::test
