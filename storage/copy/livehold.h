// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/copy/livetask.h"

#include <QElapsedTimer>

namespace ramet {

/// Takes this step back, by which we suspended a guest; nothing where it was not taken. Another
/// job of the VM may hold it: that is waited for, two minutes at the most, whatever is stopped.
Status letGuestGo(Rollback &rollback, const Undo &resume);

/// The time in which a guest is held, at the longest while this lives. What could not be undone
/// stays a step of the rollback.
class Hold {
public:
    explicit Hold(LiveTask &task)
        : m_task(task)
    {
    }
    ~Hold() { static_cast<void>(release()); }
    Hold(const Hold &) = delete;
    Hold &operator=(const Hold &) = delete;
    /// Lets the guest put its file systems to rest, where its agent answers within a time limit.
    Status freeze();
    /// Stops the guest's CPUs, unless they are stopped already.
    Status suspend();
    /// False when somebody resumed the guest meanwhile.
    bool isStill() const;
    Status release();

private:
    Status thaw();

    LiveTask &m_task;
    QElapsedTimer m_since;
    bool m_frozen = false;
    bool m_suspended = false;
};

} // namespace ramet
