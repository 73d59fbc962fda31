// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <memory>

namespace ramet {

/// A bounded number of threads for jobs that may hang, as a call on a node can. Jobs begin in the
/// order in which they came. One that takes longer than `patience` gives up its place, so that
/// nodes that hang hold up no others, until `most` threads hang. Thread-safe.
class JobPool {
public:
    using Job = std::move_only_function<void()>;
    struct Limits {
        int places;
        int most; ///< threads
        std::chrono::milliseconds patience;
    };

    explicit JobPool(Limits limits);
    /// Waits for nobody: jobs that began end by themselves, the others never begin.
    ~JobPool();
    JobPool(const JobPool &) = delete;
    JobPool &operator=(const JobPool &) = delete;

    /// From now on jobs run on threads that give way to others of the process
    /// (storage/base/niceness.h), as those that only read do in the window.
    void giveWay();
    /// The job, and what it holds, is destroyed on the thread that ran it.
    void run(Job job);
    /// Returns when no job is left, or after this time.
    void waitUntilIdle(std::chrono::milliseconds limit);

private:
    struct State;
    std::shared_ptr<State> m_state;
};

/// What all looks at nodes run on. Never destroyed.
JobPool &nodeJobs();

} // namespace ramet
