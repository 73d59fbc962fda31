// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/grouptext.h"

#include "models/errortext.h"
#include "models/format.h"
#include "models/tasks/operationtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace ramet {
namespace {

struct GroupText {
    Q_DECLARE_TR_FUNCTIONS(GroupText)
};

QString number(int count)
{
    return QLocale().toString(count);
}

QString runningText(const Task &group)
{
    const GroupFacts &facts = *group.facts;
    const QString done = groupProgressText(facts);
    if (group.progress.phase == Phase::Checking)
        return GroupText::tr("Planning again what failed");
    if (group.cancelRequested)
        return GroupText::tr("Stopping: %1", "so many of so many ended").arg(done);
    if (facts.isPaused)
        return GroupText::tr("Paused: %1; what is under way goes on", "so many of so many ended")
            .arg(done);
    if (group.progress.totalBytes == 0)
        return GroupText::tr("At work: %1", "so many of so many ended").arg(done);
    return GroupText::tr("Copying: %1, %2 of %3", "so many ended, bytes done and all bytes")
        .arg(done, formatBytes(group.progress.doneBytes), formatBytes(group.progress.totalBytes));
}

QString choiceText(const Task &group)
{
    const GroupFacts &facts = *group.facts;
    if (facts.canTryAgain() && facts.canUndo())
        return GroupText::tr("%1. Try again, keep what was made, or undo it?")
            .arg(groupSummary(group));
    return facts.canUndo()
               ? GroupText::tr("%1. Keep what was made, or undo it?").arg(groupSummary(group))
               : GroupText::tr("%1. Try again, or leave it?").arg(groupSummary(group));
}

} // namespace

QString groupProgressText(const GroupFacts &facts)
{
    return GroupText::tr("%1 of %2", "so many of so many")
        .arg(number(facts.ended()), number(facts.members()));
}

QString groupStatusText(const Task &group)
{
    if (group.isEnded())
        return groupSummary(group);
    if (group.facts->isUndecided)
        return choiceText(group);
    if (group.facts->isUndoing)
        return GroupText::tr("Removing what was made");
    return runningText(group);
}

QString groupSummary(const Task &group)
{
    const GroupFacts &facts = *group.facts;
    const QString succeeded = number(facts.count(TaskState::Succeeded));
    const int members = facts.members();
    QStringList parts{
        group.kind == TaskKind::Clone
            ? GroupText::tr("%1 of %n clones are made", nullptr, members).arg(succeeded)
            : GroupText::tr("%1 of %n done", nullptr, members).arg(succeeded)};
    const auto add = [&](int count, const QString &text) {
        if (count > 0)
            parts << text;
    };
    const int failed = facts.count(TaskState::Failed);
    const int cancelled = facts.count(TaskState::Cancelled);
    const int undone = facts.count(TaskState::Undone);
    add(failed, GroupText::tr("%n failed", nullptr, failed));
    add(cancelled, GroupText::tr("%n cancelled", nullptr, cancelled));
    add(undone, GroupText::tr("%n undone", nullptr, undone));
    add(facts.notUndone, GroupText::tr("%n could not be undone", nullptr, facts.notUndone));
    add(facts.notStarted, GroupText::tr("%n could not be started", nullptr, facts.notStarted));
    return parts.join(QStringLiteral("; "));
}

QStringList groupReasons(std::span<const Task> members)
{
    QStringList lines;
    for (const Task &member : members) {
        const QStringList warnings = warningLines(member.result.outcome);
        if (!member.error && warnings.isEmpty())
            continue;
        const QString reason = member.error ? errorText(*member.error) : warnings.first();
        lines << GroupText::tr("%1: %2", "a task and why it failed").arg(member.title, reason);
    }
    return lines;
}

QString groupFailureText(const Task &group, const QStringList &reasons)
{
    constexpr int mostReasons = 5;
    QStringList lines{GroupText::tr("%1: %2", "a group of tasks and what became of it")
                          .arg(group.title, groupSummary(group)),
                      QString()};
    const auto more = static_cast<int>(reasons.size()) - mostReasons;
    lines += more > 1 ? reasons.mid(0, mostReasons) : reasons;
    if (more > 1)
        lines += GroupText::tr("… and %n more, see the details", nullptr, more);
    return lines.join(u'\n');
}

} // namespace ramet
