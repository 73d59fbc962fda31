// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/lineage/guards.h"

#include <optional>

namespace ramet {

/// Null when a disk can be the base of linked clones.
std::optional<Refusal> whyNotBase(const NodeInventory &node, const Disk &disk);

enum class Snapshots { Refuse, Drop };
struct TemplateRequest {
    VmRef vm;
    QString name; ///< for people
    Snapshots snapshots = Snapshots::Refuse;
};
struct UntemplateRequest {
    VmRef vm;
    QString name;
};
/// Refused also where what could not be read may hide one that writes to its disks. A template has
/// no snapshots: Drop plans to delete those that are inside the disk images. `lineage`: for whoever
/// asks about many VMs (otherUsers).
VmPlan planTemplate(const Inventory &inventory, const VmRef &vm,
                    Snapshots snapshots = Snapshots::Refuse, const Lineage *lineage = nullptr);
VmPlan planUntemplate(const Inventory &inventory, const VmRef &vm);
VmPlan planUntemplateWith(const Inventory &inventory, const VmRef &vm, const Lineage *lineage);

} // namespace ramet
