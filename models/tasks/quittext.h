// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/task.h"

#include <span>

namespace ramet {

/// What a person who quits is asked while tasks are at work, translated.
struct QuitQuestion {
    int active = 0;   ///< tasks that did not end, members of groups by themselves
    int leavable = 0; ///< of them, those that the next start can finish
    QString text;     ///< "2 tasks are at work. Quit all the same?"
    QString ways;     ///< what each way to quit does, a line each, to each task
};

/// Whether leaving the task as it is keeps what it did.
bool canBeLeft(const Task &task);
/// What a cancel loses for good, one sentence; empty: nothing that is not made again. `members`: of
/// a group. Pure function.
QString lossByCancel(const Task &task, std::span<const Task> members);
/// Pure function.
QuitQuestion quitQuestion(std::span<const Task> tasks);

} // namespace ramet
