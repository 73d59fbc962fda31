// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/domain/domainrecord.h"
#include "storage/libvirt/connection.h"

#include <vector>

namespace ramet::domains {

// All block, as what is in domaincalls.h.

/// UUID, name and state of all domains, without their definitions, in few calls for all.
Result<std::vector<DomainRecord>> names(const Connection &connection);

/// All domains, in few calls for all and one or more for each. `liveAndSnapshots`: also what is
/// read only of those that run or have snapshots. A domain of which something cannot be read is in
/// the list, with the failure; one that went meanwhile is not.
Result<std::vector<DomainRecord>> list(const Connection &connection, bool liveAndSnapshots = true);
/// Likewise; an error where not even the definition can be read.
Result<DomainRecord> get(const Connection &connection, const QString &uuid);

} // namespace ramet::domains
