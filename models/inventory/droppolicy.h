// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/droptarget.h"
#include "storage/base/refusal.h"
#include "storage/inventory/inventory.h"
#include "storage/move/moveplan.h"

#include <optional>

class QMimeData;

namespace ramet {

/// The type under which dragged and copied VMs travel: their nodes and UUIDs.
inline constexpr const char *vmMimeType = "application/x-ramet-vm";
void setDraggedVms(QMimeData &data, const std::vector<VmRef> &vms);
/// The same for the clipboard, with their names as text.
void setCopiedVms(QMimeData &data, const std::vector<VmRef> &vms, const Inventory &inventory);
/// Empty: no VMs, or not readable.
std::vector<VmRef> draggedVms(const QMimeData &data);

/// What becomes of VMs that are dropped or pasted.
enum class DropAction { Clone, Move };

/// Whether VMs may be dropped or pasted somewhere. All that offers it asks here.
struct DropVerdict {
    bool accepted = false; ///< with one of them at least
    QString text;          ///< what the drop will do, or why it is refused; shown while hovering
};
/// Pure function of the inventory. Of one VM it also says that the storage is too full; for several
/// the window that opens does. For one VM cheap enough for every move of the mouse; for many
/// it is asked once for each target that they hover over.
DropVerdict dropVerdict(const Inventory &inventory, const std::vector<VmRef> &vms,
                        const DropTarget &target, DropAction action = DropAction::Clone);
/// Why a VM cannot be cloned there; null: it can.
std::optional<Refusal> whyNotDropped(const Inventory &inventory, const VmRef &vm,
                                     const DropTarget &target);
/// Why it cannot be moved there; null: nothing shows that without a look at what rests on it.
std::optional<Refusal> whyNotMoved(const Inventory &inventory, const VmRef &vm,
                                   const DropTarget &target);
/// Of a VM that is dropped to be moved.
MoveRequest moveRequest(const VmRef &vm, const DropTarget &target);
/// Why none of them can be cloned anywhere; empty: one can.
QString whyNotClonable(const Inventory &inventory, const std::vector<VmRef> &vms);
/// Why they cannot be moved anywhere; empty: perhaps to another node.
QString whyNotMovable(const Inventory &inventory, const std::vector<VmRef> &vms);
/// "on node “b”", "on node “b” as templates", "to node “b”": where clones or what is moved go, in a
/// sentence.
QString placeText(const DropTarget &target, int clones, DropAction action);

} // namespace ramet
