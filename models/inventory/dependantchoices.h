// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/lineage/lineage.h"

namespace ramet {

/// Something that rests on a VM, as a person chooses what to do about it.
struct DependantChoice {
    Dependant dependant;
    QString icon{};          ///< its name, by what it is and its state
    QString kind{};          ///< "linked clone", "template", "disk image" …, translated
    QString whyNotFlatten{}; ///< empty: it can be made independent

    bool isVm() const { return dependant.kind == Dependant::Kind::Vm; }
    VmRef vm() const { return {dependant.node, dependant.uuid}; }
};

/// What rests on the VM, sorted by name. A pure function of the inventory.
std::vector<DependantChoice> dependantChoices(const Inventory &inventory, const Lineage &lineage,
                                              const VmRef &vm);

} // namespace ramet
