// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/inventory/inventory.h"

namespace ramet {

class Lineage;

/// A VM that has an image as a disk beside the one that was asked about.
struct ImageUser {
    VmRef vm;
    QString name;
    bool isTemplate = false;
    bool mayWrite = false; ///< once it runs, if it does not
    bool writes = false;   ///< it runs and has it open for writing
    QString label() const { return vm.node + '/' + name; }
};

/// Who else has one of these images as a disk, on all reachable nodes; each VM once, in the order
/// of the inventory. The VM itself counts on another node: a cluster's pair is defined twice. One
/// image has many names: the same file of one host, or the same volume of one storage (sharing.h),
/// or of two that list it with equal name, length and times.
/// `lineage`: of this inventory, or of a moment ago: then only VMs are looked at that have one of
/// the images by its word, for whoever asks about many. Null: all are.
std::vector<ImageUser> otherUsers(const Inventory &inventory, const VirtualMachine &vm,
                                  const QStringList &paths, const Lineage *lineage = nullptr);

} // namespace ramet
