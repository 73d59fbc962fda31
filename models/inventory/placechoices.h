// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/droptarget.h"
#include "storage/inventory/inventory.h"

namespace ramet {

/// A place where clones can go, for a list of them.
struct PlaceChoice {
    DropTarget target;
    QString name; ///< translated; what a node calls itself is printable
};
/// The node itself, then what is below it: its templates, its storages by name. Whether VMs can be
/// cloned there dropVerdict() says.
std::vector<PlaceChoice> placesOf(const NodeInventory &node);

} // namespace ramet
