// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/grouprequest.h"
#include "models/tasks/task.h"
#include "tests/models/tasks/gate.h"

#include <mutex>
#include <optional>
#include <vector>

namespace ramet::test {

/// Members whose work a test decides: `ends[i]` is that of the i-th, at each attempt anew.
struct Works {
    std::vector<std::optional<ErrorKind>> ends; ///< empty: a success
    std::vector<int> attempts;
    std::mutex mutex;

    TaskWork work(int member)
    {
        return [this, member](const std::stop_token &, const ProgressSink &) -> Result<TaskResult> {
            const std::lock_guard lock(mutex);
            const auto i = static_cast<std::size_t>(member);
            ++attempts[i];
            if (ends[i])
                return std::unexpected(Error{*ends[i], "clone", QString::number(member), {}, {}});
            TaskResult result;
            result.outcome.vm = VmRef{"a", QString::number(member)};
            return result;
        };
    }
};

inline GroupRequest groupOf(std::vector<TaskRequest> members,
                            AfterFailure after = AfterFailure::Ask)
{
    GroupRequest group;
    group.kind = TaskKind::Start;
    group.title = QStringLiteral("group");
    group.members = std::move(members);
    group.afterFailure = after;
    return group;
}

inline GroupRequest groupOf(Works &works, int members, AfterFailure after = AfterFailure::Ask)
{
    works.ends.resize(static_cast<std::size_t>(members));
    works.attempts.resize(static_cast<std::size_t>(members));
    std::vector<TaskRequest> requests;
    for (int i = 0; i < members; ++i)
        requests.push_back(shortTask(works.work(i)));
    GroupRequest group = groupOf(std::move(requests), after);
    group.again = [&works](const std::vector<int> &again, const std::stop_token &) {
        std::vector<Result<TaskWork>> planned;
        for (const int member : again)
            planned.emplace_back(works.work(member));
        return planned;
    };
    return group;
}

/// Members that wait at the gate.
inline GroupRequest gated(Gate &gate, int members)
{
    std::vector<TaskRequest> requests;
    for (int i = 0; i < members; ++i)
        requests.push_back(shortTask(gate.work()));
    return groupOf(std::move(requests));
}

/// Takes back all but those whose VM is among `stay`.
inline GroupUndo undoAllBut(const QStringList &stay, QStringList *asked = nullptr)
{
    return [=](const std::vector<Outcome> &made, const ProgressSink &) {
        std::vector<Status> results;
        for (const Outcome &outcome : made) {
            if (asked)
                *asked << outcome.vm->uuid;
            results.push_back(stay.contains(outcome.vm->uuid)
                                  ? Status(std::unexpected(
                                        Error{ErrorKind::Busy, "undo", outcome.vm->uuid, {}, {}}))
                                  : Status());
        }
        return results;
    };
}

/// How many have succeeded, failed, been cancelled, been undone.
inline QList<int> countsOf(const GroupFacts &facts)
{
    return {facts.count(TaskState::Succeeded), facts.count(TaskState::Failed),
            facts.count(TaskState::Cancelled), facts.count(TaskState::Undone)};
}

} // namespace ramet::test
