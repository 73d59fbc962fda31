// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/copy/method.h"
#include "storage/domain/disk.h"

#include <vector>

namespace ramet {

/// One disk of a clone: what is made of what, and in which way.
struct DiskPlan {
    /// Eject: the clone keeps the drive and gets no medium in it.
    enum class Action { Copy, Link, Keep, LeaveOut, Eject };
    QString target;
    Action action = Action::Keep;
    CopyMethod method = CopyMethod::None;
    /// Further ways, the best first, for where the first turns out not to be possible.
    std::vector<CopyMethod> otherMethods;
    QString sourcePath; ///< as the node that copies sees it
    QString sourceFormat;
    QString sourcePool; ///< on the node that copies; empty: the disk is on no storage
    QString sourceVolume;
    QString sourceSnapshot; ///< of an internal snapshot: its name inside the image
    bool sourceIsDevice = false;
    bool sourceIsOpen = false; ///< a running VM writes to the image; only with sourceSnapshot
    /// What the disk is made of as the VM sees it, the top first, as the node that copies names it.
    /// Empty: the source alone, nothing below.
    std::vector<ImageLayer> layers;
    /// The last one's own header says what is below it, and nobody has read it: only a helper
    /// whose QEMU libvirt starts may copy this, as libvirt looks for itself then.
    bool layersOpen = false;
    /// An encrypted image is copied as it is, byte by byte, without its secret.
    bool asContainer = false;
    QString targetPool;         ///< on the target node
    bool storageChosen = false; ///< by the plan: the source is on no storage, and nobody said where
    QString targetVolume;
    QString targetFormat;
    QString livePool;          ///< of a running VM's disk: targetPool as the source's node calls it
    quint64 capacityBytes = 0; ///< of the source
    quint64 grownBytes = 0;    ///< what the new disk becomes once it is whole; 0: as large
    quint64 bytesToCopy = 0;   ///< an estimate: what the source's chain holds

    bool isMade() const { return action == Action::Copy || action == Action::Link; }
    bool isLive() const
    {
        return method == CopyMethod::LiveBackup || method == CopyMethod::LiveMirror;
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
