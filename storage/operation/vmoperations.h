// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/operation/progress.h"
#include "storage/plan/vmplans.h"
#include "storage/plan/volumeplan.h"

#include <stop_token>

namespace ramet {

/// Short operations on one VM. All block; run them on a worker thread. Each checks its plan
/// again on a fresh look at the nodes. Refused: the fresh plan holds refusals (see the
/// `fresh` variant below to show them); nothing was touched.

/// With Snapshots::Drop the snapshots go first, one by one; what is gone does not come back when a
/// later step fails. The files of the disks are protected afterwards: see templatefiles.h.
Status runTemplate(Nodes &nodes, const VmRef &vm, Snapshots snapshots = Snapshots::Refuse);
Status runUntemplate(Nodes &nodes, const VmRef &vm);
/// Removes the definition first, then the disks named in the plan. A disk that something came
/// to rest on meanwhile stays, and so does the VM. A journal names the disks until they are gone.
Status runDelete(Nodes &nodes, const DeletePlan &plan, std::stop_token stop,
                 const ProgressSink &progress);
/// A volume that no VM has. Refused: somebody needs it, or that cannot be known.
Status runDeleteVolume(Nodes &nodes, const VolumeRef &volume);
Status runStart(Nodes &nodes, const VmRef &vm);
Status runShutdown(Nodes &nodes, const VmRef &vm);
Status runForceOff(Nodes &nodes, const VmRef &vm);

struct SampleRequest {
    QString node;
    QString storage;  ///< empty: of the active ones that take qcow2 files the first by name
    QString name;     ///< empty: "sample", "sample2", … the first free one
    QByteArray image; ///< the qcow2 container to upload
};
/// Makes the small bootable sample VM. On failure nothing is left. Returns the new VM.
Result<VmRef> runSample(Nodes &nodes, const SampleRequest &request);

} // namespace ramet
