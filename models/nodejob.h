// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/jobpool.h"

#include <QPointer>

namespace ramet {

/// Has this called on the UI thread, in one of its next turns. Any thread. Of many that come at
/// once the first wakes it. Not by an event: to post one, Qt holds GLib's lock on the loop while it
/// wakes that, and where cores are short the loop then waits for the lock as long as for a core.
void callOnUiThread(std::move_only_function<void()> call);

/// From now on calls get through to the UI thread, and the end of the program waits for node jobs,
/// but only for a moment. UI thread.
void prepareNodeJobs();

/// Runs the function on nodeJobs(), which all nodes share; what it holds is let go of there too.
/// UI thread.
template <class Work> void runNodeJob(Work work)
{
    prepareNodeJobs();
    nodeJobs().run(std::move(work));
}

/// And hands what it returns to `take` on the UI thread, while the receiver is there.
template <class Work, class Take> void runNodeJob(QObject *receiver, Work work, Take take)
{
    runNodeJob([receiver = QPointer<QObject>(receiver), work = std::move(work),
                take = std::move(take)]() mutable {
        callOnUiThread([receiver, take = std::move(take), answer = work()]() mutable {
            if (receiver)
                take(answer);
        });
    });
}

} // namespace ramet
