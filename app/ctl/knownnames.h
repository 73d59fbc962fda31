// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/inventory/nodeaddress.h"

#include <QStringList>
#include <chrono>
#include <vector>

namespace ramet::ctl {

/// The names on one node.
struct KnownNames {
    QString node;
    QStringList vms;
    QStringList storages;
};

/// What was remembered of the nodes, in their order. Local nodes that were read before are asked
/// which VMs they have now, for no longer than the limit; none is started, logged in to, or waited
/// for beyond it. Threads may be left behind: end the program by _Exit soon.
std::vector<KnownNames> knownNames(const std::vector<NodeAddress> &addresses,
                                   std::chrono::milliseconds limit);

} // namespace ramet::ctl
