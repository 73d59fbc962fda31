// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/refusal.h"
#include "storage/inventory/inventory.h"

#include <optional>

class QMimeData;

namespace ramet {

/// The type under which dragged VMs travel: their nodes and UUIDs.
inline constexpr const char *vmMimeType = "application/x-ramet-vm";
void setDraggedVms(QMimeData &data, const std::vector<VmRef> &vms);
/// Empty: no VMs, or not readable.
std::vector<VmRef> draggedVms(const QMimeData &data);

/// Whether VMs may be dropped on a node, to be cloned with that node chosen.
struct DropVerdict {
    bool accepted = false; ///< with one of them at least
    QString text;          ///< what the drop will do, or why it is refused; shown while hovering
};
/// Pure function of the inventory. For one VM cheap enough for every move of the mouse; for many
/// it is asked once for each node that they hover over.
DropVerdict dropVerdict(const Inventory &inventory, const std::vector<VmRef> &vms,
                        const QString &node);
/// Why a VM cannot be cloned on the node; null: it can.
std::optional<Refusal> whyNotDropped(const Inventory &inventory, const VmRef &vm,
                                     const QString &node);

} // namespace ramet
