// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/inventory/inventory.h"
#include "storage/libvirt/events.h"
#include "storage/libvirt/nodes.h"

#include <QSet>
#include <optional>

namespace ramet {

class EventMailbox;

/// A node's connection, as far as a feed has to do with it.
struct OpenedNode {
    std::optional<Error> error; ///< it is not open
    std::shared_ptr<EventSubscription> subscription;
    VmList names; ///< names and states of its VMs by name, where they were wanted
};

struct VmAnswer {
    QString uuid;
    NodeInventory part; ///< with nothing but this VM
};

/// What a NodeFeed asks of its node. All block: they are node jobs.
namespace noderead {

/// First listens to its events, then looks, so that nothing is missed between.
OpenedNode open(Nodes &nodes, const QString &node, const std::shared_ptr<EventMailbox> &mailbox,
                bool wantsNames);
/// VMs that are equal to those of `last` share their values.
NodeInventory all(Nodes &nodes, const QString &node, const VmList &last);
std::vector<VmAnswer> vms(Nodes &nodes, const QString &node, const QSet<QString> &uuids);
/// The storages, and the VMs of `known` whose disks have other paths by them.
NodeInventory storages(Nodes &nodes, const QString &node, bool refresh, const VmList &known);

} // namespace noderead
} // namespace ramet
