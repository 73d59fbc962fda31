// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/lineage/guards.h"

namespace ramet {

struct PowerRequest {
    enum class Action {
        Start,
        Shutdown,
        ForceOff,
        Reboot, ///< asks the guest
        Reset,  ///< at once, as its reset button
        Pause,
        Resume,
        Save,     ///< writes its memory to a file of libvirt's and ends; the next start reads it
        DropSaved ///< takes that file away
    };
    VmRef vm;
    QString name; ///< for people
    Action action = Action::Start;
    bool force = false; ///< of Start: also where that spoils what rests on the VM's disks
};

/// A pure function of the inventory, with every refusal. `force` as in PowerRequest: then there is
/// no StartSpoilsOthers. `lineage`: of this inventory; null: it is made where it is needed.
VmPlan planStart(const Inventory &inventory, const VmRef &vm, bool force = false,
                 const Lineage *lineage = nullptr);

/// Of all actions but Start and ForceOff: whether the VM is in a state for it.
VmPlan planPower(const Inventory &inventory, const VmRef &vm, PowerRequest::Action action);

} // namespace ramet
