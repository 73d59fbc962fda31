// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/inventory/nodefacts.h"
#include "storage/libvirt/connection.h"

namespace ramet::hosts {

/// What a node's host has. All block. Unsupported: the node cannot tell.

/// The firmware files that its libvirt offers for such a machine (domain capabilities).
Result<QStringList> loaders(const Connection &connection, const QString &arch,
                            const QString &machine);
/// The most that it can give a guest, and what its host has. Where it can have no such guest the
/// answer says why.
Result<GuestLimits> limits(const Connection &connection, const GuestType &guest);
/// What it does not tell is 0.
HostState state(const Connection &connection);
/// Network interfaces and bridges.
Result<QStringList> interfaces(const Connection &connection);
/// Names of the rules for packets that a network card's <filterref> may name.
Result<QStringList> networkFilters(const Connection &connection);
/// UUIDs, and "type usage" such as "ceph client.admin".
Result<QStringList> secrets(const Connection &connection);

} // namespace ramet::hosts
