// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/progress.h"
#include "storage/flatten/flattenplan.h"
#include "storage/libvirt/nodes.h"

#include <stop_token>

namespace ramet {

struct FlattenedDisk {
    QString target;
    QString path;
    QStringList below; ///< what it rested on
    quint64 bytes = 0; ///< physically held now
};

struct FlattenOutcome {
    std::vector<FlattenedDisk> disks;
    double seconds = 0;
};

/// Carries out a valid plan, made anew from a fresh look; blocks, so run it on a worker thread. The
/// guest of a running VM is never stopped: its own QEMU copies. Of a VM that is off a helper does,
/// and holds the locks on its disks meanwhile, so that it cannot be started. Afterwards the images
/// are read again: what still rests on something is an error.
///
/// A stop or an error leaves the VM as it was: its disks are whole and rest on what they rested
/// on; those that were copied into hold more. Nothing has to be taken back but the copying itself.
/// A killed client leaves the job running; the journal ends it. Until it is proved that what was
/// copied is written, the VM's mark ties it to what is below (UnflushedDisk), also after the end of
/// a run; the next run proves it, or copies into the disks once more while the VM is off.
/// NotFlushed: neither could be done. Refused: the plan is not valid; nothing was touched.
/// StartedMeanwhile, StoppedMeanwhile: the VM was started or shut down; NotFound: it was deleted.
/// `limit` null: none. `seen`: instead of a look where it is fresh (look/guardlook.h).
Result<FlattenOutcome> runFlatten(Nodes &nodes, const FlattenPlan &plan, std::stop_token stop,
                                  const ProgressSink &progress, SpeedLimit limit = {},
                                  const Seen &seen = {});

} // namespace ramet
