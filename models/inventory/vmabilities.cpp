// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/vmabilities.h"

#include "models/inventory/vmrefusals.h"
#include "models/refusaltext.h"

#include <QCoreApplication>

namespace ramet {
namespace {

struct AbilityText {
    Q_DECLARE_TR_FUNCTIONS(VmAbilities)
};

constexpr std::array<QString VmAbilities::*, vmActionCount> byAction{
    &VmAbilities::clone,       &VmAbilities::convertToTemplate,
    &VmAbilities::convertToVm, &VmAbilities::flatten,
    &VmAbilities::start,       &VmAbilities::shutdown,
    &VmAbilities::forceOff,    &VmAbilities::reboot,
    &VmAbilities::reset,       &VmAbilities::pause,
    &VmAbilities::resume,      &VmAbilities::save,
    &VmAbilities::dropSaved,   &VmAbilities::takeSnapshot,
    &VmAbilities::edit,        &VmAbilities::console,
    &VmAbilities::remove,
};

/// That it has to be started first is no advice for who wants it to be off.
QString reasonText(const Refusal &refusal, VmAction action)
{
    const bool isEnd = action == VmAction::Shutdown || action == VmAction::ForceOff;
    return isEnd && refusal.reason == Reason::VmIsOff
               ? AbilityText::tr("“%1” is off.").arg(refusal.object)
               : refusalText(refusal);
}

} // namespace

const QString &VmAbilities::whyNot(VmAction action) const
{
    return this->*byAction.at(static_cast<std::size_t>(action));
}

VmAbilities vmAbilities(const Inventory &inventory, const std::optional<VmRef> &ref,
                        const Lineage *lineage)
{
    VmAbilities result;
    if (!ref) {
        for (QString VmAbilities::*ability : byAction)
            result.*ability = AbilityText::tr("Select a VM first.");
        return result;
    }
    const VmRefusals refusals = vmRefusals(inventory, *ref, Asked::AboutOne, lineage);
    for (std::size_t i = 0; i < byAction.size(); ++i) {
        const VmAction action = VmRefusals::action(i);
        if (const auto &refusal = refusals[action])
            result.*byAction.at(i) = reasonText(*refusal, action);
    }
    const VirtualMachine *vm = inventory.findVm(*ref);
    const NodeInventory *node = inventory.findNode(ref->node);
    result.isTemplate = vm && node->reachable && !vm->marks.isBuilding && vm->isTemplate();
    return result;
}

} // namespace ramet
