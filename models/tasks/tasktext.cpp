// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/tasktext.h"

#include "models/errortext.h"
#include "models/format.h"
#include "models/methodtext.h"
#include "models/tasks/grouptext.h"
#include "models/tasks/lefttext.h"
#include "models/tasks/operationtext.h"
#include "models/tasks/unfinishedtext.h"
#include "models/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace ramet {
namespace {

struct TaskText {
    Q_DECLARE_TR_FUNCTIONS(TaskText)
};

QString progressText(const Task &task)
{
    const Progress &progress = task.progress;
    QString text = task.cancelRequested && progress.phase != Phase::RollingBack
                       ? TaskText::tr("Stopping")
                       : phaseText(progress.phase);
    if (!progress.countsBytes())
        return text;
    if (!progress.disk.isEmpty())
        text = TaskText::tr("%1 %2", "an activity and a disk").arg(text, progress.disk);
    text = TaskText::tr("%1: %2 of %3", "an activity, bytes done and all bytes")
               .arg(text, formatBytes(progress.doneBytes), formatBytes(progress.totalBytes));
    const quint64 limit = task.isLimitable() ? task.speedLimit->load() : 0;
    return limit == 0 ? text
                      : TaskText::tr("%1, at most %2/s", "what is done and the limit to its speed")
                            .arg(text, formatBytes(limit));
}

QString elsewhereText(const Task &task)
{
    if (!task.progress.countsBytes())
        return TaskText::tr("At work in another program, such as rametctl");
    return TaskText::tr("%1, by another program", "what is done").arg(progressText(task));
}

QString cancelledText(const Task &task)
{
    if (task.error)
        return TaskText::tr("Cancelled; something was left behind, see the details");
    if (!task.started.isValid())
        return TaskText::tr("Cancelled before it began");
    return TaskText::tr("Cancelled. %1", "what is left follows").arg(leftText(task));
}

/// With seconds, which short forms leave out: "22:40:03", "22.40.03".
QString timeText(const QDateTime &time)
{
    QString form = QLocale().dateTimeFormat(QLocale::ShortFormat);
    const qsizetype minutes = form.indexOf(QLatin1String("mm"));
    if (minutes > 0 && !form.contains(u's'))
        form.insert(minutes + 2, form[minutes - 1] + QStringLiteral("ss"));
    return QLocale().toString(time, form);
}

void addDisks(QStringList &lines, const CloneOutcome &clone)
{
    for (const ClonedDisk &disk : clone.disks) {
        if (disk.method == CopyMethod::None)
            continue;
        lines += TaskText::tr("Disk %1: %2 (%3, %4)")
                     .arg(disk.target, disk.path, disk.format, formatBytes(disk.bytes));
        lines += QStringLiteral("  ") + TaskText::tr("from %1").arg(disk.source);
        lines += QStringLiteral("  ") + methodText(disk.method);
        for (const PassedOver &way : disk.passedOver)
            if (way.method == CopyMethod::NodeNbd)
                lines += QStringLiteral("  ") + passedOverText(disk.target, way);
    }
    if (!clone.whyPlain.isEmpty())
        lines += plainText(clone.whyPlain);
}

} // namespace

QString taskStateText(const Task &task)
{
    switch (task.state) {
    case TaskState::Queued:
        return TaskText::tr("Waiting");
    case TaskState::Running:
        return TaskText::tr("Running");
    case TaskState::Succeeded:
        return TaskText::tr("Done");
    case TaskState::Failed:
        return TaskText::tr("Failed");
    case TaskState::Cancelled:
        return TaskText::tr("Cancelled");
    case TaskState::Undone:
        return TaskText::tr("Undone");
    }
    return {};
}

QString taskStatusText(const Task &task)
{
    if (task.record)
        return task.record->status;
    if (task.isElsewhere)
        return elsewhereText(task);
    if (task.facts)
        return groupStatusText(task);
    switch (task.state) {
    case TaskState::Queued:
        return task.group ? taskStateText(task)
                          : TaskText::tr("Waiting for other copies on this node or storage");
    case TaskState::Running:
        return progressText(task);
    case TaskState::Undone:
        return TaskText::tr("Undone; nothing was left behind");
    case TaskState::Succeeded:
        if (task.error)
            return TaskText::tr("Not undone: %1").arg(errorText(*task.error));
        return task.result.text.isEmpty() ? taskStateText(task) : task.result.text;
    case TaskState::Failed:
        return task.error ? taskErrorText(task) : taskStateText(task);
    case TaskState::Cancelled:
        return cancelledText(task);
    }
    return {};
}

QString otherEndText(OtherEnd end)
{
    switch (end) {
    case OtherEnd::Unknown:
    case OtherEnd::Done:
        break;
    case OtherEnd::Undone:
        return TaskText::tr("Cancelled or failed; nothing was left behind");
    case OtherEnd::NotDeleted:
        return TaskText::tr("Cancelled or failed; the VM was not deleted");
    case OtherEnd::Interrupted:
        return TaskText::tr("Interrupted: “Interrupted tasks…” lists what can be done");
    }
    return {};
}

QString taskErrorText(const Task &task)
{
    if (!task.error)
        return {};
    const QString left = leftText(task);
    return sentences({errorText(*task.error), left});
}

QString taskErrorDetails(const Task &task)
{
    const bool isExplained = task.error && !task.error->refusals.empty();
    if (!task.error || (isExplained && task.error->leftovers.isEmpty()))
        return {};
    return errorDetails(*task.error);
}

QString taskPaceText(const Task &task)
{
    const QString rate = formatRate(task.bytesPerSecond);
    if (rate.isEmpty() || !task.secondsLeft)
        return rate;
    return TaskText::tr("%1, %2 left", "a rate and a time")
        .arg(rate, formatTimeLeft(*task.secondsLeft));
}

QString taskTimeLeftText(const Task &task)
{
    return task.secondsLeft ? formatTimeLeft(*task.secondsLeft) : QString();
}

QString taskMakingText(const Task &task)
{
    const QString status = taskStatusText(task);
    const QString left = taskTimeLeftText(task);
    return left.isEmpty()
               ? status
               : TaskText::tr("%1; %2 left", "what is done and a time").arg(status, left);
}

double taskFraction(const Task &task)
{
    if (task.state == TaskState::Succeeded)
        return 1;
    const Progress &progress = task.progress;
    if (task.facts && progress.totalBytes == 0)
        return static_cast<double>(task.facts->ended()) / task.facts->members();
    if (progress.totalBytes > 0)
        return std::min(1.0, static_cast<double>(progress.doneBytes) /
                                 static_cast<double>(progress.totalBytes));
    return task.state == TaskState::Running ? -1 : 0;
}

QString taskDetails(const Task &task, std::span<const Task> members)
{
    if (task.record)
        return task.record->details;
    QStringList lines{task.title, taskStatusText(task)};
    if (const QString pace = taskPaceText(task); !pace.isEmpty())
        lines += TaskText::tr("Speed: %1").arg(pace);
    if (!task.node.isEmpty())
        lines += TaskText::tr("Node: %1").arg(task.node);
    if (task.started.isValid())
        lines += TaskText::tr("Started: %1").arg(timeText(task.started));
    if (task.ended.isValid()) {
        lines += TaskText::tr("Ended: %1").arg(timeText(task.ended));
        if (task.started.isValid())
            lines += TaskText::tr("Time: %1")
                         .arg(formatDuration(static_cast<double>(task.started.msecsTo(task.ended)) /
                                             1000));
    }
    if (const CloneOutcome *clone = task.result.outcome.clone())
        addDisks(lines, *clone);
    if (const CleanOutcome *clean = task.result.outcome.clean())
        lines += cleanOutcomeLines(*clean);
    if (!task.result.outcome.warnings.empty())
        lines += QStringList{QString()} + warningLines(task.result.outcome);
    if (task.error)
        lines += {QString(), errorDetails(*task.error)};
    if (const QStringList reasons = groupReasons(members); !reasons.isEmpty())
        lines += QStringList{QString()} + reasons;
    return lines.join(QLatin1Char('\n'));
}

std::optional<FailureToTell> failureToTell(const Task &task, std::span<const Task> members)
{
    const bool wasAsked = task.facts && (task.facts->hasUndo || task.facts->hasAgain);
    if (task.state != TaskState::Failed || wasAsked || (!task.facts && !task.error))
        return std::nullopt;
    if (!task.facts)
        return FailureToTell{
            TaskText::tr("%1 failed. %2", "a task and why").arg(task.title, taskErrorText(task)),
            taskErrorDetails(task)};
    const QStringList reasons = groupReasons(members);
    return FailureToTell{groupFailureText(task, reasons), reasons.join(u'\n')};
}

} // namespace ramet
