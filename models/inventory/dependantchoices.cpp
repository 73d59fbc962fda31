// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/dependantchoices.h"

#include "models/inventory/inventoryrow.h"
#include "models/inventory/inventorytreemodel.h"
#include "models/refusaltext.h"
#include "storage/flatten/flattenplan.h"

#include <QCoreApplication>

namespace ramet {
namespace {

struct ChoiceText {
    Q_DECLARE_TR_FUNCTIONS(DependantChoices)
};

QString iconName(const Dependant &dependant, const VirtualMachine *vm)
{
    switch (dependant.kind) {
    case Dependant::Kind::Building:
        return QStringLiteral("building");
    case Dependant::Kind::Volume:
        return QStringLiteral("storage");
    case Dependant::Kind::Vm:
        break;
    }
    return vm ? vmData(*vm, {}, 0, InventoryTreeModel::IconNameRole).toString()
              : QStringLiteral("vm-off");
}

QString kindText(const Dependant &dependant, const VirtualMachine *vm)
{
    switch (dependant.kind) {
    case Dependant::Kind::Building:
        return ChoiceText::tr("incomplete clone");
    case Dependant::Kind::Volume:
        return ChoiceText::tr("disk image");
    case Dependant::Kind::Vm:
        break;
    }
    if (vm && vm->isTemplate())
        return ChoiceText::tr("template");
    return vm && vm->marks.isLinked ? ChoiceText::tr("linked clone") : ChoiceText::tr("VM");
}

QString whyNotFlatten(const Inventory &inventory, const Lineage &lineage,
                      const Dependant &dependant)
{
    if (dependant.kind == Dependant::Kind::Building)
        return refusalText({Reason::SourceBuilding, Field::None, dependant.name, {}, {}});
    if (dependant.kind == Dependant::Kind::Volume)
        return ChoiceText::tr("No known VM has the disk image “%1”. Delete it if nobody needs it.")
            .arg(dependant.name);
    const VmRef vm{dependant.node, dependant.uuid};
    return refusalsText(planFlatten(inventory, vm, &lineage).refusals);
}

} // namespace

std::vector<DependantChoice> dependantChoices(const Inventory &inventory, const Lineage &lineage,
                                              const VmRef &ref)
{
    std::vector<DependantChoice> choices;
    const VirtualMachine *vm = inventory.findVm(ref);
    if (!vm)
        return choices;
    for (const Dependant &dependant : lineage.dependantsOf(*vm)) {
        const VirtualMachine *other = inventory.findVm({dependant.node, dependant.uuid});
        choices.push_back({dependant, iconName(dependant, other), kindText(dependant, other),
                           whyNotFlatten(inventory, lineage, dependant)});
    }
    return choices;
}

} // namespace ramet
