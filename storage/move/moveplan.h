// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/clone/cloneplan.h"
#include "storage/deletion/deletionplan.h"

namespace ramet {

/// What a person wants of a move.
struct MoveRequest {
    VmRef vm;
    QString targetNode;
    QString targetStorage;   ///< for what is copied; empty: what both nodes see stays where it is
    NodeMap map;             ///< how on the target is called what the definition names
    NodeMap keptMap;         ///< as CloneRequest::keptMap
    QStringList ejected;     ///< drives that become empty
    bool trusted = false;    ///< as CloneRequest::trusted
    bool keepSource = false; ///< all files of the source stay; its definition goes all the same
    bool withoutSnapshots = false; ///< its snapshots may be lost
    bool startAfter = false;
    quint64 bytesPerSecond = 0; ///< limit to copying; 0: none
    bool operator==(const MoveRequest &) const = default;
};

/// Everything a move will do, or every reason why not. Made without side effects.
struct MovePlan {
    MoveRequest request;
    ClonePlan clone;       ///< of the same machine, on the target
    DeletePlan deletion;   ///< of what is left of it on its node then
    int lostSnapshots = 0; ///< as was allowed
    std::vector<Refusal> refusals;

    bool isValid() const { return refusals.empty(); }
    QStringList keptTargets() const; ///< disks that both nodes see, which stay
};
/// As for refusals; a file that stays may only not be listed yet.
bool mayBeStale(const MovePlan &plan);

/// A VM that is off goes to another node as the machine that it is: UUID, MACs and serials stay.
/// Disks that both nodes see stay where they are, all others are copied. Refused: it runs, things
/// rest on what would go, it uses its host's devices, it has snapshots that nobody gave up, or the
/// target cannot have it.
MovePlan planMove(const Inventory &inventory, const MoveRequest &request);
/// The first reason against it that shows without asking what rests on the disks: cheap enough for
/// every move of the mouse. Null: none.
std::optional<Refusal> whyNotMove(const Inventory &inventory, const MoveRequest &request);
/// What has to be planned again before the source goes.
DeletePlan planMoveAway(const Inventory &inventory, const VmRef &vm, bool keepSource,
                        const QStringList &keptTargets);

} // namespace ramet
