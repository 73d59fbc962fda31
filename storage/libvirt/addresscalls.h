// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/inventory/usedaddresses.h"
#include "storage/libvirt/connection.h"

namespace ramet::hosts {

/// The addresses of a node's networks: their own, their static hosts and DHCP leases; and of the
/// VMs that run, as the host's neighbour table and their agents tell. Agents are waited for a
/// second each, and four in all: who came too late is unread. Blocks. An error: not even the
/// networks and VMs could be listed.
Result<UsedAddresses> usedAddresses(const Connection &connection);

} // namespace ramet::hosts
