// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/progressline.h"
#include "app/ctl/session.h"
#include "models/tasks/taskqueue.h"

#include <memory>

namespace ramet::ctl {

/// Runs one command on a worker thread, follows its progress on stderr, prints what it answers
/// and ends the event loop with its exit status. Main thread.
class Runner : public QObject {
    Q_OBJECT
public:
    Runner(const CommandLine &line, const std::vector<NodeAddress> &addresses);

    void start();
    /// Ends at once when nothing was touched yet; else stops the command, which then rolls
    /// back. Further calls change nothing.
    void cancel();

private:
    struct Job;
    void showProgress();
    void finish();

    std::shared_ptr<Job> m_job; ///< shared with the worker
    TaskQueue m_queue;
    TaskId m_task = 0;
    ProgressLine m_progress;
};

/// Prints to stdout and stderr; returns the exit status.
ExitCode print(const Reply &reply, bool json);

} // namespace ramet::ctl
