// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <set>
#include <vector>

namespace ramet {

struct ClonePlan;
struct Inventory;

/// The UUID and the MACs that an earlier plan of a clone drew. Planned again with it, the clone
/// keeps those that nobody has got meanwhile: it gets what a person was shown.
struct DrawnIdentity {
    QString uuid;
    std::vector<QString> macs; ///< one per NIC; empty where none was drawn
};

/// The earlier UUID, else a new one.
QString drawUuid(const DrawnIdentity &earlier, const Inventory &inventory);
/// The earlier MAC of the NIC, `nic` from 0, if it is not `taken`, else a new one; adds it there.
QString drawMac(const DrawnIdentity &earlier, size_t nic, std::set<QString> &taken);
/// Takes over what the plan drew. The MAC of a NIC that draws none now stays for when it does.
void update(DrawnIdentity &drawn, const ClonePlan &plan);

} // namespace ramet
