// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/jobpool.h"

#include <QFuture>
#include <QPromise>

namespace ramet {

/// From now on the end of the program waits for node jobs, but only for a moment. UI thread.
void waitForNodeJobsAtEnd();

/// Runs the function on nodeJobs(), which all nodes share; what it holds is let go of there too.
/// UI thread.
template <class Function> auto runNodeJob(Function function)
{
    using Answer = std::invoke_result_t<Function>;
    waitForNodeJobsAtEnd();
    QPromise<Answer> promise;
    promise.start();
    QFuture<Answer> future = promise.future();
    nodeJobs().run([promise = std::move(promise), function = std::move(function)]() mutable {
        if constexpr (std::is_void_v<Answer>)
            function();
        else
            promise.addResult(function());
        promise.finish();
    });
    return future;
}

} // namespace ramet
