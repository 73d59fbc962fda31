// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/names.h"

#include <QString>
#include <map>

namespace ramet {

/// How a disk of a clone is made.
enum class CopyMethod {
    None,
    Overlay,       ///< a qcow2 file on top of the source: a linked clone
    RbdLayer,      ///< a layered clone on Ceph: a linked clone
    LocalReflink,  ///< this client lets the new file share the old one's blocks; instant
    DaemonReflink, ///< the daemon does; raw to raw in one storage
    VolumeClone,   ///< the daemon copies; no cancel, so only for small disks or as the last method
    LocalConvert,  ///< qemu-img copies here, where the node's files are this client's too
    BlockJob,      ///< QEMU copies in a helper: exact progress, cancel at any moment
    SnapshotJob, ///< an internal snapshot by a helper: the whole image, reverted, then its content
    LiveBackup,  ///< a running VM's own QEMU copies all disks as they were when the job began
    LiveMirror,  ///< a running VM's own QEMU mirrors all disks, all ended at one instant
    NodeNbd,     ///< QEMU on the target node reads from QEMU on the other: NBD over TLS
    NodeStream,  ///< from one node to the other through this computer, by libvirt's streams
};

/// A method that was planned and turned out not to be possible.
struct PassedOver {
    CopyMethod method = CopyMethod::None;
    QString why; ///< libvirt's, QEMU's or our own words, untranslated
};

/// Bytes per second of earlier copies, by the way they took.
using WayRates = std::map<CopyMethod, double>;

/// Whether the new disk is made of the old one's blocks, at once.
constexpr bool sharesBlocks(CopyMethod method)
{
    return method == CopyMethod::LocalReflink || method == CopyMethod::DaemonReflink;
}
/// Whether a copy under way goes on when this program ends, for a later run to take it.
constexpr bool goesOnAlone(CopyMethod method)
{
    return method == CopyMethod::BlockJob || method == CopyMethod::SnapshotJob ||
           method == CopyMethod::NodeNbd;
}
/// Whether the method can be held to a limit of bytes per second, also while it copies.
bool obeysLimit(CopyMethod method);

inline constexpr std::array copyMethodNames{
    Name{CopyMethod::None, "none"},
    Name{CopyMethod::Overlay, "overlay"},
    Name{CopyMethod::RbdLayer, "rbd-layer"},
    Name{CopyMethod::LocalReflink, "local-reflink", "reflink"},
    Name{CopyMethod::DaemonReflink, "daemon-reflink", "reflink"},
    Name{CopyMethod::VolumeClone, "volume-clone"},
    Name{CopyMethod::LocalConvert, "qemu-img"},
    Name{CopyMethod::BlockJob, "block-job"},
    Name{CopyMethod::SnapshotJob, "snapshot-job"},
    Name{CopyMethod::LiveBackup, "backup"},
    Name{CopyMethod::LiveMirror, "mirror"},
    Name{CopyMethod::NodeNbd, "nbd"},
    Name{CopyMethod::NodeStream, "stream"},
};
constexpr const auto &namesOf(CopyMethod)
{
    return copyMethodNames;
}
/// The shown name, for logs.
const char *methodName(CopyMethod method);

} // namespace ramet
