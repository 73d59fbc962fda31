// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/task.h"

class QWidget;

namespace ramet {

class Prompter;
class TaskQueue;

/// Cancels a task or a group; where that loses something for good, once a person has said yes.
void cancelTask(QWidget &window, TaskQueue &queue, Prompter &prompter, TaskId id);

} // namespace ramet
