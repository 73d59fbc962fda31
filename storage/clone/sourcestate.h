// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/refusal.h"
#include "storage/inventory/inventory.h"

#include <QSet>
#include <expected>

namespace ramet {

/// One disk in the state that is to be cloned.
struct SourceDisk {
    Disk disk;           ///< as it was defined in that state
    QString snapshot;    ///< where its content is an internal snapshot: the name inside the image
    bool isOpen = false; ///< a running VM writes to the image, though not to this state
    bool isLive = false; ///< a running VM writes to this very state
    bool isBase = false; ///< an external snapshot's file: nobody writes to it any more
};

/// A VM's current state, or one of its snapshots.
struct SourceState {
    std::vector<SourceDisk> disks;
    std::vector<Nic> nics;
    std::vector<HostReference> hostReferences;
    std::vector<Need> needs; ///< of the definition
    bool hasMemory = false;  ///< a snapshot with the memory of the running VM
};

/// The state that a clone is made from. `snapshot` empty: the current one. `leftOut`: disks by
/// target that the clone does not get. Refused where that state is not whole on storage.
std::expected<SourceState, Refusal> sourceState(const NodeInventory &node, const VirtualMachine &vm,
                                                const QString &snapshot,
                                                const QSet<QString> &leftOut = {});

} // namespace ramet
