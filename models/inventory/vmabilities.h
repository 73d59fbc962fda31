// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/vmaction.h"
#include "storage/lineage/lineage.h"

#include <optional>

namespace ramet {

/// What can be done with a VM now. Each text is empty where it can, else the translated reason.
struct VmAbilities {
    QString clone;
    QString convertToTemplate;
    QString convertToVm;
    QString flatten;
    QString start;
    QString shutdown;
    QString forceOff;
    QString reboot;
    QString reset;
    QString pause;
    QString resume;
    QString save;
    QString dropSaved;
    QString takeSnapshot;
    QString edit; ///< notes; a name is checked when it is typed
    QString console;
    QString remove; ///< what rests on the VM is not looked at: planDelete names it
    bool isTemplate = false;

    const QString &whyNot(VmAction action) const;
};

/// Pure function of the inventory. No VM: all reasons say to select one. `lineage`: where it was
/// made already, perhaps of a moment ago.
VmAbilities vmAbilities(const Inventory &inventory, const std::optional<VmRef> &vm,
                        const Lineage *lineage = nullptr);

} // namespace ramet
