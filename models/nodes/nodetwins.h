// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/inventory/inventory.h"
#include "storage/inventory/nodeaddress.h"

namespace ramet {

/// A host as its daemon tells of it; either may be empty.
struct HostIdentity {
    QString uuid;
    QString name;
};

/// A sentence for each of the other nodes in use that is the same daemon or host as this one, or
/// another host that has its UUID.
QStringList twinTexts(const NodeAddress &address, const HostIdentity &host,
                      const Inventory &inventory);

} // namespace ramet
