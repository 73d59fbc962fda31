// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/inventory/inventory.h"

#include <expected>

namespace ramet {

/// A link to a VM, ramet://NODE/VM, as other programs and pages write it. Anybody can write one:
/// it only ever shows a VM.
struct VmLink {
    QString node;
    QString vm; ///< its name or UUID
};

/// The error is a sentence for people, translated. Pure; any thread.
std::expected<VmLink, QString> readVmLink(const QString &text);

/// Where a link leads to.
struct LinkedVm {
    std::optional<VmRef> vm;
    QString sentence; ///< why there is none; empty without a VM: the node is still being read
};
LinkedVm findLinkedVm(const Inventory &inventory, const VmLink &link);

} // namespace ramet
