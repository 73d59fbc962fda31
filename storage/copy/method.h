// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ramet {

/// The ways to make a disk of a clone.
enum class CopyMethod {
    None,
    Overlay,       ///< a qcow2 file on top of the source: a linked clone
    RbdLayer,      ///< a layered clone on Ceph: a linked clone
    LocalReflink,  ///< this client lets the new file share the old one's blocks; instant
    DaemonReflink, ///< the daemon does; raw to raw in one storage
    VolumeClone,   ///< the daemon copies; no cancel, so only for small disks or as a last way
    LocalConvert,  ///< qemu-img copies here, where the node's files are this client's too
    BlockJob,      ///< QEMU copies in a helper: exact progress, cancel at any moment
    SnapshotJob, ///< an internal snapshot by a helper: the whole image, reverted, then its content
    LiveBackup,  ///< a running VM's own QEMU copies all disks as they were when the job began
    LiveMirror,  ///< a running VM's own QEMU mirrors all disks, all ended at one instant
};

/// Whether the way can be held to a limit of bytes per second, also once it is gone.
bool obeysLimit(CopyMethod method);

/// The name in JSON and logs: "overlay", "rbd-layer", "reflink", "volume-clone", "qemu-img",
/// "block-job", "snapshot-job", "backup", "mirror".
const char *methodName(CopyMethod method);

} // namespace ramet
