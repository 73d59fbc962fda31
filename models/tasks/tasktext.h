// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/task.h"

#include <span>

namespace ramet {

/// What people read of a task, translated. Pure functions.

QString taskStateText(const Task &task);
/// The line beside the bar: "Copying vda: 1.2 GiB of 12.4 GiB", the result, or the error's
/// sentence.
QString taskStatusText(const Task &task);
/// Of a failed task: the sentence and, under "Details", the rest. Of one that was refused the
/// reasons are the sentence.
QString taskErrorText(const Task &task);
QString taskErrorDetails(const Task &task);
/// Rate and time left: "48 MiB/s, about 2 minutes left"; empty when not known.
QString taskPaceText(const Task &task);
QString taskTimeLeftText(const Task &task);
/// For the details of the VM that it makes: what it does, and the time left.
QString taskMakingText(const Task &task);
/// 0..1; -1 where there is nothing to count.
double taskFraction(const Task &task);
/// Everything for "Details": times, disks with their methods, libvirt's text, leftovers; of a group
/// why its members failed.
QString taskDetails(const Task &task, std::span<const Task> members = {});

/// How a task of another program ended, as far as its journal and its node tell.
enum class OtherEnd {
    Unknown,
    Done,
    Undone,     ///< cancelled or failed; what it made is gone
    NotDeleted, ///< of a deletion: cancelled or failed
    Interrupted ///< its journal is there, and nobody goes on
};
QString otherEndText(OtherEnd end);

/// What is told of a task that failed: what it was, why, and what is left of it. Of a group it is
/// the summary with the first reasons, and nothing where a person had to choose what becomes of it,
/// who so knows.
struct FailureToTell {
    QString sentence;
    QString details;
};
std::optional<FailureToTell> failureToTell(const Task &task, std::span<const Task> members);

} // namespace ramet
