// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/power/powerplan.h"

namespace ramet {

using namespace guards;

VmPlan planStart(const Inventory &inventory, const VmRef &ref)
{
    VmPlan plan{ref, {}, {}};
    const VirtualMachine *vm = find(inventory, ref, plan.refusals);
    if (!vm)
        return plan;
    plan.name = vm->name;
    if (vm->isTemplate())
        add(plan.refusals, Reason::TemplateCannotStart, vm->name);
    else
        refuseUnlessOff(*vm, plan.refusals);
    return plan;
}

} // namespace ramet
