// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/task.h"

#include <QElapsedTimer>

namespace ramet::ctl {

/// Shows a task on stderr: one line that is drawn anew when it is a terminal, else a line a
/// second. Nothing for tasks that are over within a moment.
class ProgressLine {
public:
    ProgressLine();
    void show(const Task &task);
    /// Takes the drawn line away; call it before anything else is written.
    void clear();

private:
    bool m_isTerminal;
    bool m_isDrawn = false;
    QElapsedTimer m_sinceStart;
    QElapsedTimer m_sinceLine;
};

/// "[####------]  40 %  Copying vda: 1.2 GiB of 3 GiB, 48 MiB/s, a few seconds left", cut to the
/// width. `width` 0: for a file, without the bar and not cut.
QString progressText(const Task &task, int width);

} // namespace ramet::ctl
