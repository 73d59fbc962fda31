// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/copy/diskcopier.h"

#include <map>

namespace ramet {

/// The running VM that is copied from, and the connection to its node.
struct LiveSource {
    Connection connection;
    QString node;
    QString uuid;
    QString name;
};

struct LiveCopy {
    CopyMethod method = CopyMethod::LiveMirror; ///< the method that was used
    std::map<QString, QString> paths; ///< of the new volumes on the source's node, by target
    /// How long the guest did not run, or could not write: from where its file systems were frozen
    /// or it was suspended until it went on. A backup without an agent does neither.
    double heldSeconds = 0;
    double freezeSeconds = 0; ///< how long its agent took before that to freeze
    bool wasFrozen = false;   ///< its file systems were at rest: the guest agent answered
};

/// Copies disks of a running VM as they all are at one instant. `disks`: all by LiveBackup or all
/// by LiveMirror, with livePool set; the volumes are made through the source's node. Where libvirt
/// cannot begin a backup, mirrors do. Blocks; waits while another job holds the VM.
///
/// The instant: with LiveBackup when the job starts, with LiveMirror when all copies have caught
/// up. Whoever writes past its file systems (a data base, swap) is stopped for that too, so mirrors
/// always end with the guest suspended, also when its file systems are frozen.
///
/// Whatever happens, the VM runs on afterwards, neither frozen nor suspended nor with a job of
/// ours: each of these is a step of the rollback while it lasts. A VM that was paused stays paused.
/// StaleJob: what would have to be waited for never ends while the VM runs.
/// Failed in "thaw file systems": the guest agent froze them and does not answer any more.
///
/// With LiveBackup the guest's own writes wait for the new disk, and a write that fails there is
/// the guest's failure: QEMU 7.2 stops it when the target is full (it goes on when the job is
/// ended here) and lets it see an I/O error when the target is lost. A mirror just ends.
Result<LiveCopy> copyLive(CopyContext &context, const LiveSource &source,
                          const std::vector<DiskPlan> &disks);

/// The step that takes the volume of such a disk back, also of an earlier run.
Undo liveTargetUndo(const LiveSource &source, const DiskPlan &disk);

} // namespace ramet
