// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/task.h"

namespace ramet {

/// What a task of this kind leaves where it failed or was cancelled and its error names nothing
/// that is left: one sentence, as the operations' headers promise it; empty: nobody knows, or the
/// error's own sentence says it. Pure.
QString leftText(const Task &task);

} // namespace ramet
