// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/deletion/deletionplan.h"

namespace ramet {

/// Which files are only this VM's, and which of those it names stay when it goes. Pure.
struct OwnFiles {
    std::vector<DeletePlan::OwnDisk> disks; ///< on storages, that go: overlays before their bases
    QStringList kept;                       ///< paths of all else
    bool keepsUnlisted = false;             ///< one of them is a file that no storage lists
    std::vector<Refusal> refusals;
};

/// Its disks, their data files, the layers and memory of its external snapshots, and what a
/// transient disk left: those that nothing else needs. Of the layers below that belong to no
/// snapshot, those that nothing else rests on stay and are named: nobody says whose they are.
OwnFiles ownFiles(const Inventory &inventory, const VirtualMachine &vm, const Lineage &lineage);

/// The VM as if it had only these disks, for asking what needs them.
VirtualMachine ownerOf(const VirtualMachine &vm, const std::vector<DeletePlan::OwnDisk> &disks);

/// The file of its UEFI variables; empty: it has none, or at a place of libvirt's that is not
/// known.
QString variablesOf(const VirtualMachine &vm);
/// Whether that file goes with the VM: nothing else needs it, and it is where libvirt puts such
/// files, or is called like one. Never a file that came with the system, or what they are made
/// from.
bool ownsVariables(const VirtualMachine &vm, const Lineage &lineage);

} // namespace ramet
