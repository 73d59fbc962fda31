// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/notice.h"
#include "storage/base/refusal.h"
#include "storage/clone/sourcestate.h"
#include "storage/domain/movedsource.h"

#include <vector>

namespace ramet {

struct CloneRequest;

/// What a clone finds on a node that is not its source's. The node is asked about the clone: what
/// is left out, or was not there in the chosen state, does not count.
struct TargetCheck {
    std::vector<Refusal> refusals;
    std::vector<PlanNotice> notices;
    std::vector<MovedSource> moved; ///< images that the clone keeps, as this node names them
    NodeQuestions questions;        ///< what the inventory of this node does not tell
    NodeQuestions sourceQuestions;  ///< the same of the source's node
};
TargetCheck checkTarget(const CloneRequest &request, const NodeInventory &from,
                        const VirtualMachine &source, const SourceState &state,
                        const NodeInventory &target);

/// Whether a definition gets into other hands: another host, or the daemon of another user.
bool isOtherHost(const NodeInventory &from, const NodeInventory &target);
/// What of the references nobody but a trusted node may bring to the target.
QStringList untrustedReferences(const std::vector<HostReference> &references,
                                const std::optional<QStringList> &loaders);

} // namespace ramet
