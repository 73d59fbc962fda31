// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/clone/cloneoperation.h"
#include "storage/undo/journal.h"

namespace ramet {

/// What a clone needs from outside: the nodes' connections for disk work.
struct CloneEnds {
    Connection source;
    Connection target;
    DataAddress sourceAddress{}; ///< at which the target's node reaches the source's

    const Connection &of(const ClonePlan &plan, const QString &node) const
    {
        return node == plan.targetNode ? target : source;
    }
};

/// Carries out the steps of a plan, or rolls back. `isResumed`: an earlier run made what the
/// journal holds. The journal is removed unless something is left. Everything outlives the call.
Result<CloneOutcome> runSteps(Nodes &nodes, const ClonePlan &plan, const CloneEnds &ends,
                              Journal &journal, bool isResumed, std::stop_token stop,
                              const ProgressSink &progress, SpeedLimit limit,
                              HandOver *handOver = nullptr);

} // namespace ramet
