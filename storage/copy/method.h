// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ramet {

/// The ways to make a disk of a clone.
enum class CopyMethod {
    None,
    Overlay,      ///< a qcow2 file on top of the source: a linked clone
    VolumeClone,  ///< the daemon copies; no cancel, so only for small disks or as a last way
    LocalConvert, ///< qemu-img copies here, where the node's files are this client's too
    BlockJob,     ///< QEMU copies in a helper: exact progress, cancel at any moment
};

/// The name in JSON and logs: "overlay", "volume-clone", "qemu-img", "block-job".
const char *methodName(CopyMethod method);

} // namespace ramet
