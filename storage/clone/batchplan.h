// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/clone/cloneplan.h"

#include <span>

namespace ramet {

/// Several clones, planned together on one look. A plain value.
struct BatchPlan {
    /// A plan for each name, in order; each is valid where the batch is, and can then be run on its
    /// own, at the same time as the others.
    std::vector<ClonePlan> members;
    /// Of all members, each told once: what is against all of them, then what is against some
    /// names. NameEmpty: there was no name.
    std::vector<Refusal> refusals;
    /// Which of the members differ in more than the name from those before: one for each kind.
    std::vector<size_t> kinds;

    bool isValid() const { return !members.empty() && refusals.empty(); }
    const ClonePlan *first() const { return members.empty() ? nullptr : &members.front(); }
    quint64 bytesToCopy() const; ///< of all members
};

/// As for the plan of one clone.
bool mayBeStale(const BatchPlan &plan);

/// Plans a clone for each request; they may differ in all, also in their source. No two members on
/// a node have the same name, no two at all the same UUID, MAC or volume, and the storages have
/// space for all together (StorageFull has the sum). Graphics ports and vsock CIDs are given by
/// libvirt when a VM starts, so members have none to share. Pure; what is the same for several is
/// worked out once. `drawn`: of the members, by an earlier plan, as far as there are any.
BatchPlan planBatch(const Inventory &inventory, const std::vector<CloneRequest> &requests,
                    std::span<const DrawnIdentity> drawn = {});
/// A clone for each of the names; the name in the request does not count.
BatchPlan planBatch(const Inventory &inventory, const CloneRequest &request,
                    const QStringList &names);

} // namespace ramet
