// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/task.h"

#include <span>

namespace ramet {

/// What people read of a group of tasks, translated. Pure functions; any thread.

/// "7 of 20": members that ended, of all.
QString groupProgressText(const GroupFacts &facts);
/// Of one that runs: what goes on, or what has to be chosen. Of one that ended: the summary.
QString groupStatusText(const Task &group);
/// What became of all members, in one line: "8 of 10 clones were made; 1 failed; 1 cancelled".
QString groupSummary(const Task &group);
/// A line for each member that did not succeed, with its reason.
QStringList groupReasons(std::span<const Task> members);

/// Of one that failed: its title, the summary and its first reasons, for a box.
QString groupFailureText(const Task &group, const QStringList &reasons);

} // namespace ramet
