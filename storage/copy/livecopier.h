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
    std::map<QString, QString> paths; ///< of the new volumes on the source's node, by target
    double heldSeconds = 0;           ///< how long the guest did not run, or could not write
    bool wasFrozen = false;           ///< its file systems were at rest: the guest agent answered
};

/// Copies disks of a running VM as they all are at one instant. `disks`: all by LiveBackup or all
/// by LiveMirror, with livePool set; the volumes are made through the source's node. Blocks.
/// Whatever happens, the VM runs on afterwards, neither frozen nor suspended nor with a job of
/// ours: each of these is a step of the rollback while it lasts. Busy: another job holds the VM.
Result<LiveCopy> copyLive(CopyContext &context, const LiveSource &source,
                          const std::vector<DiskPlan> &disks);

} // namespace ramet
