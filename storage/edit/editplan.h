// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/lineage/guards.h"

#include <optional>

namespace ramet {

/// What is to be noted of a VM or template, and its name. What is not given stays.
struct EditRequest {
    VmRef vm{};
    QString vmName{}; ///< as it is now, for people
    std::optional<QString> name{};
    std::optional<QString> title{};
    std::optional<QString> description{};
    std::optional<QStringList> tags{};
    std::optional<bool> autostart{};
    bool volumes = false; ///< with a new name: its volumes that carry the old one, too
};

/// A pure function of the inventory, with every refusal. A new name: the VM is off, as libvirt
/// wants it; its UUID, by which clones know it, its disks and its snapshots stay as they are.
/// With its volumes: see volumenames.h.
VmPlan planEdit(const Inventory &inventory, const EditRequest &request);
/// Null: a VM can have the tag.
std::optional<Refusal> whyNotTag(const QString &tag);

} // namespace ramet
