// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/selection.h"
#include "storage/inventory/inventory.h"

namespace ramet {

/// What is known of several VMs together, for people; translated. Empty: nothing is.
struct SelectionFacts {
    QString title; ///< "9 VMs selected"
    QString nodes; ///< "a (7), b (2)"
    QString states;
    QString memory;
    QString disks;
    QString tags;
};

/// Pure function of the inventory. A disk that several of them have counts once.
SelectionFacts selectionFacts(const Inventory &inventory, const Selection &selection);

} // namespace ramet
