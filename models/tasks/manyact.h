// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/abilities.h"
#include "models/tasks/task.h"

namespace ramet {

class Nodes;
class TaskQueue;

/// One act on several VMs, planned: what each of them is about to go through. A plain value.
struct ManyAct {
    struct Member {
        Operation operation;
        VmRef vm;
        QString name;
        QString what;  ///< for people: its state now, or what of it is deleted
        int stage = 0; ///< it begins when all of earlier stages have ended
    };
    VmAction action = VmAction::Start;
    std::vector<Member> members;
    std::vector<Hindrance> leftOut; ///< selected VMs that the act is not for, and why
    bool isValid() const { return !members.empty(); }
};

/// Of Start to DropSaved, the conversions and Flatten. `ability`: what abilities() says of it.
/// `lineage`: of this inventory; null: it is made where it is needed.
ManyAct planMany(VmAction action, const Inventory &inventory, const ManyAbility &ability,
                 const Lineage *lineage);
/// Of Delete: what rests on others comes before them, and those that others rest on are left out.
ManyAct planManyDeletes(const Inventory &inventory, const ManyAbility &ability, bool keepDisks,
                        const Lineage *lineage);

/// Of TakeSnapshot: `wish` for each of them, as far as it suits its state.
ManyAct planManySnapshots(const Inventory &inventory, const ManyAbility &ability,
                          const TakeSnapshotRequest &wish, const Lineage *lineage);

/// Puts a valid act into the queue as one group and returns its id: a member for each VM, which go
/// on when others fail. UI thread. `inventory`: as enqueue() in operationtask.h.
TaskId enqueueMany(TaskQueue &queue, const std::shared_ptr<Nodes> &nodes,
                   const Inventory &inventory, ManyAct act);
} // namespace ramet
