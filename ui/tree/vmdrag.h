// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

class QAbstractItemView;

namespace ramet {

/// Drags the VMs that are selected in a view whose rows have the roles of InventoryTreeModel, and
/// returns when the drag is over. Beside the mouse travels what they are. Does nothing where no VM
/// is selected.
void dragVms(QAbstractItemView &from, Qt::DropActions actions);

} // namespace ramet
