// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/result.h"
#include "storage/domain/virtualmachine.h"

#include <expected>

namespace pugi {
class xml_node;
}

namespace ramet {

/// Reads a domain definition. Fields that XML does not hold (state, node) keep their defaults.
/// Invalid: not well-formed, or no <domain>.
Result<VirtualMachine> readDomain(const QString &xml);
/// The same with everything the daemon said beside the definition. Of the marks only those that
/// something proves (markproof.h): this is what all but the maker of a clone goes by. `failures`:
/// gets what else could not be read, told by the daemon or not parsed.
Result<VirtualMachine> readDomain(const DomainRecord &record, const QString &node,
                                  std::vector<ReadFailure> *failures = nullptr);
/// The same with the marks as the definition has them, for who holds the clone's own journal.
Result<VirtualMachine> readClaimedDomain(const DomainRecord &record, const QString &node,
                                         std::vector<ReadFailure> *failures = nullptr);

/// The network cards of a <devices> element.
std::vector<Nic> readNics(const pugi::xml_node &devices);

/// Reads a <domainsnapshot>. `isSession`: of a user's own daemon.
Result<Snapshot> readSnapshot(const QString &xml, bool isSession = false);
/// The definition of the VM that a <domainsnapshot> holds.
Result<QString> snapshotDefinition(const QString &xml);

} // namespace ramet
