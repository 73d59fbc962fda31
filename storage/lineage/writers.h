// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/inventory/inventory.h"

namespace ramet {

class Lineage;

/// A VM that has an image as a disk beside the one that was asked about, or writes to it otherwise.
struct ImageUser {
    VmRef vm;
    QString name;
    bool isTemplate = false;
    bool mayWrite = false; ///< once it runs, if it does not
    bool writes = false;   ///< it runs and has it open for writing
    QString label() const { return vm.node + '/' + name; }
};

/// A file that the VM writes to and that is none of its disks: QEMU's arguments name it, it is the
/// target of a block job, memory is kept in it.
bool isWrittenBeside(const Need &need);

/// Who else has one of these images, or of the files that hold their data, as a disk or writes to
/// it otherwise, on all reachable nodes; each VM once, in the order of the inventory. The VM itself
/// counts on another node: a cluster's pair is defined twice. One image has many names: the same
/// file of one host, or the same volume of one storage (sharing.h), or of two that list it with
/// equal name, length and times. `lineage`: of this inventory, or of a moment ago: then only VMs
/// are looked at that have one of the images by its word, for whoever asks about many. Null: all
/// are.
std::vector<ImageUser> otherUsers(const Inventory &inventory, const VirtualMachine &vm,
                                  const QStringList &images, const Lineage *lineage = nullptr);

} // namespace ramet
