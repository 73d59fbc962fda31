// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/progress.h"
#include "storage/deletion/deletionplan.h"

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <stop_token>
#include <vector>

namespace ramet {

class Nodes;

/// Deletes VMs that several tasks are to delete, each as if by itself, but on looks that they
/// share: whoever comes first takes along all who have come. Any threads.
class JointDeletion {
public:
    explicit JointDeletion(std::shared_ptr<Nodes> nodes);

    /// As runDelete(). Blocks until this VM is gone or was refused; a stop ends it before its turn.
    Status remove(const DeletePlan &plan, const std::stop_token &stop,
                  const ProgressSink &progress);

private:
    struct Member {
        const DeletePlan &plan;
        const ProgressSink &progress;
        bool isTaken = false;
        bool isDone = false;
        Status result{};
    };
    using Lock = std::unique_lock<std::mutex>;
    void lead(Lock &lock);
    void run(const std::vector<Member *> &members) const;

    std::shared_ptr<Nodes> m_nodes;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::vector<Member *> m_waiting;
    bool m_isLed = false;
};

} // namespace ramet
