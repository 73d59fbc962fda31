// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace ramet {

/// So many threads beside the present one as the process still has for this: many nodes are looked
/// at with no more threads than some.
class HelperThreads {
public:
    explicit HelperThreads(int wanted);
    ~HelperThreads();
    HelperThreads(const HelperThreads &) = delete;
    HelperThreads &operator=(const HelperThreads &) = delete;
    int count() const { return m_count; }

private:
    int m_count = 0;
};

/// Calls `call(0)` … `call(count - 1)`, several at once, and returns after the last. For calls on
/// one connection: libvirt sends requests of several threads without waiting for the answers
/// before, so that they share the round trips. `call` must be safe to run at the same time.
/// `least`: of calls that a thread is worth.
template <class Call> void inParallel(size_t count, Call call, size_t least = 2)
{
    constexpr size_t mostThreads = 4; // as CallWatch::parallelCalls
    std::atomic<size_t> next = 0;
    const auto work = [&] {
        for (size_t i = next++; i < count; i = next++)
            call(i);
    };
    const size_t wanted = std::min(mostThreads, count / least);
    const HelperThreads helpers(static_cast<int>(wanted) - 1);
    std::vector<std::jthread> threads;
    for (int i = 0; i < helpers.count(); ++i)
        threads.emplace_back(work);
    work();
}

} // namespace ramet
