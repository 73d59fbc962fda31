// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/addstorage/folderplan.h"
#include "storage/base/progress.h"
#include "storage/clone/cloneoperation.h"
#include "storage/deletion/deletionplan.h"
#include "storage/deletion/volumeplan.h"
#include "storage/edit/editplan.h"
#include "storage/flatten/flattenoperation.h"
#include "storage/move/moveplan.h"
#include "storage/power/powerplan.h"
#include "storage/recovery/recovery.h"
#include "storage/sample/sampleoperation.h"
#include "storage/sharing/sharingproof.h"
#include "storage/snapshot/deletesnapshotplan.h"
#include "storage/snapshot/revertplan.h"
#include "storage/snapshot/takeplan.h"
#include "storage/template/templateplan.h"

#include <stop_token>
#include <variant>

namespace ramet {

/// Everything that changes a node, as a plain value. Plans have to be valid.
using Operation =
    std::variant<ClonePlan, MovePlan, FlattenPlan, DeletePlan, VolumePlan, TemplateRequest,
                 UntemplateRequest, PowerRequest, EditRequest, TakeSnapshotPlan, RevertSnapshotPlan,
                 DeleteSnapshotPlan, SampleRequest, FolderStorage, SharingProof, ResumeRequest,
                 CleanRequest>;

/// What an operation came to. A plain value.
struct Outcome {
    std::optional<VmRef> vm; ///< the VM that was made
    std::variant<std::monostate, CloneOutcome, FlattenOutcome, CleanOutcome, ProofOutcome> details;
    /// What did not succeed beside it, such as the start of a clone that is complete.
    std::vector<Warning> warnings;

    const CloneOutcome *clone() const { return std::get_if<CloneOutcome>(&details); }
    const FlattenOutcome *flatten() const { return std::get_if<FlattenOutcome>(&details); }
    const ProofOutcome *proof() const { return std::get_if<ProofOutcome>(&details); }
    const CleanOutcome *clean() const { return std::get_if<CleanOutcome>(&details); }
};

/// How an operation is followed and held.
struct RunControl {
    std::stop_token stop;
    ProgressSink progress = [](const Progress &) {};
    SpeedLimit speedLimit; ///< of copying; null: the one of the plan, or none
    /// What the plan was made on; where it is a look for guards that ended just now, the operation
    /// does not look again before it begins.
    Seen seen = {};
};

/// The one way to run an operation, for the window's tasks and for rametctl. Blocks; call it on a
/// worker thread. Once the stop is requested it ends soon with Cancelled, and what it made is
/// removed again; what could not be is in Error::leftovers. Past its commit it succeeds all the
/// same. An error names VMs as people do (namederror.h). Refused: it was checked again on a fresh
/// look; Error::refusals has every reason, or is empty where the VM changed since the plan was
/// made.
Result<Outcome> execute(Nodes &nodes, const Operation &operation, const RunControl &control);

} // namespace ramet
