// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/lineage/guards.h"
#include "storage/undo/rollback.h"

#include <vector>

namespace ramet {

/// A volume that carries its VM's name, and is to carry the new one.
struct VolumeName {
    QString pool;
    QString before;
    QString after;
    QString pathBefore;
    QString pathAfter;

    bool operator==(const VolumeName &) const = default;
};

/// Of the VM's own disks, and of its cloud-init seed, those whose volume is called "NAME.…",
/// "NAME-…" or "NAME_…". Refused where anything but the VM's definition names one, or may. A pure
/// function.
std::vector<VolumeName> planVolumeNames(const Inventory &inventory, const VirtualMachine &vm,
                                        const QString &newName, std::vector<Refusal> &refusals);

/// libvirt cannot rename a volume. So each file of this machine gets the second name beside the
/// first (a hard link, which overwrites nothing), one step of the rollback each. Undoing the step,
/// at whatever time, leaves the file with the one name that the definition then has: so the same
/// ends it before and after the definition is changed. Refused: VolumeKeepsName, and nothing is
/// changed. Blocks.
Status nameTwice(Rollback &rollback, const Connection &connection, const VmRef &vm,
                 const std::vector<VolumeName> &names);

/// The definition with the new names. Unsupported: it names an old path elsewhere, too.
Result<QString> definitionWithNames(const QString &xml, const std::vector<VolumeName> &names);

} // namespace ramet
