// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/inventory/inventory.h"

#include <optional>

class QMimeData;

namespace ramet {

/// The type under which a dragged VM travels: its node and UUID.
inline constexpr const char *vmMimeType = "application/x-ramet-vm";
void setDraggedVm(QMimeData &data, const VmRef &vm);
/// Empty: no VM, or not readable.
std::optional<VmRef> draggedVm(const QMimeData &data);

/// Whether a VM may be dropped on a node, to open the clone wizard with that node chosen.
struct DropVerdict {
    bool accepted = false;
    QString text; ///< what the drop will do, or why it is refused; shown while hovering
};
/// Pure function of the inventory, cheap enough for every move of the mouse.
DropVerdict dropVerdict(const Inventory &inventory, const VmRef &vm, const QString &node);

} // namespace ramet
