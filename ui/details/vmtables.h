// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/lineage/lineage.h"

namespace ramet {

/// What the tables of a VM's details show. Pure functions.

/// Each disk, and below it the images that it rests on. `lineage` may be null: not known yet.
QList<QStringList> diskRows(const Inventory &inventory, const VirtualMachine &vm,
                            const Lineage *lineage);
/// What the VM needs, by models/needtext.h.
QList<QStringList> needTableRows(const VirtualMachine &vm);
QList<QStringList> nicRows(const VirtualMachine &vm);

} // namespace ramet
