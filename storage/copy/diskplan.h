// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/copy/method.h"
#include "storage/domain/disk.h"
#include "storage/pool/storagepool.h"

#include <vector>

namespace ramet {

/// A volume on the node that reads, for a copy that is made whole there before it goes to another
/// node. It is removed when it has arrived.
struct DiskStage {
    QString pool; ///< empty: that node has no storage with room for it
    QString volume;
    std::vector<CopyMethod> methods; ///< to make it, the best first
    bool isNeeded = false;           ///< false: only where the image's own bytes turn out not to do
    bool operator==(const DiskStage &) const = default;
};

/// One disk of a clone: what is made of what, and in which way.
struct DiskPlan {
    /// Eject: the clone keeps the drive and gets no medium in it.
    enum class Action { Copy, Link, Keep, LeaveOut, Eject };
    QString target;
    Action action = Action::Keep;
    CopyMethod method = CopyMethod::None;
    /// Whether source and target can share blocks, as far as that is known beforehand.
    BlockSharing blockSharing = BlockSharing::Unknown;
    /// Further ways, the best first, for where the first turns out not to be possible.
    std::vector<CopyMethod> otherMethods;
    /// The node that reads the source, where the target's node does not see it; empty: it does.
    QString readNode;
    QString sourcePath; ///< as the node that reads sees it
    QString sourceFormat;
    QString sourcePool; ///< on the node that reads; empty: the disk is on no storage
    QString sourceVolume;
    QString sourceSnapshot; ///< of an internal snapshot: its name inside the image
    bool sourceIsDevice = false;
    bool sourceIsOpen = false; ///< a running VM writes to the image; only with sourceSnapshot
    /// What the disk is made of as the VM sees it, the top first, as the node that reads names it.
    /// Empty: the source alone, nothing below.
    std::vector<ImageLayer> layers;
    /// The last one's own header says what is below it, and nobody has read it: only a helper
    /// whose QEMU libvirt starts may copy this, as libvirt looks for itself then.
    bool layersOpen = false;
    /// An encrypted image is copied as it is, byte by byte, without its secret.
    bool asContainer = false;
    DiskStage stage;            ///< only with readNode
    QString targetPool;         ///< on the target node
    bool storageChosen = false; ///< by the plan: the source is on no storage, and nobody said where
    QString targetVolume;
    QString targetFormat;
    bool isReadOnly = false; ///< for the clone, as a medium is; the volume's name says whose it is
    /// Of a running VM's disk: targetPool as the source's node calls it; with readNode empty.
    QString livePool;
    quint64 capacityBytes = 0; ///< of the source
    quint64 grownBytes = 0;    ///< what the new disk becomes once it is whole; 0: as large
    quint64 bytesToCopy = 0;   ///< an estimate: what the source's chain holds

    bool isMade() const { return action == Action::Copy || action == Action::Link; }
    /// The best method needs the stage.
    bool isStaged() const
    {
        return stage.isNeeded && (method == CopyMethod::NodeStream || isLive());
    }
    /// Made at once, whatever its size: linked, or sure to share the original's blocks.
    bool isInstant() const
    {
        return action == Action::Link ||
               (sharesBlocks(method) && blockSharing == BlockSharing::Yes);
    }
    /// A running VM writes to the source: only its own QEMU can read it.
    bool isLive() const
    {
        const CopyMethod reading = stage.methods.empty() ? method : stage.methods.front();
        return reading == CopyMethod::LiveBackup || reading == CopyMethod::LiveMirror;
    }
    bool operator==(const DiskPlan &) const = default;
};

inline constexpr std::array diskPlanActionNames{
    Name{DiskPlan::Action::Copy, "copy"},   Name{DiskPlan::Action::Link, "link"},
    Name{DiskPlan::Action::Keep, "keep"},   Name{DiskPlan::Action::LeaveOut, "leave-out", "skip"},
    Name{DiskPlan::Action::Eject, "eject"},
};
constexpr const auto &namesOf(DiskPlan::Action)
{
    return diskPlanActionNames;
}

} // namespace ramet
