// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/nodejob.h"

#include <QCoreApplication>
#include <mutex>

namespace ramet {
namespace {

constexpr std::chrono::milliseconds longestJobWait{300};

} // namespace

void waitForNodeJobsAtEnd()
{
    static std::once_flag once;
    std::call_once(once,
                   [] { qAddPostRoutine([] { nodeJobs().waitUntilIdle(longestJobWait); }); });
}

} // namespace ramet
