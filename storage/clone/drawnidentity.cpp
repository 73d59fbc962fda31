// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clone/drawnidentity.h"

#include "storage/clone/planhardware.h"
#include "storage/domain/identity.h"

#include <algorithm>

namespace ramet {

QString drawUuid(const DrawnIdentity &earlier, const Inventory &inventory)
{
    const bool isFree = std::ranges::none_of(inventory.nodes, [&](const NodeInventory &node) {
        return node.findVm(earlier.uuid) != nullptr;
    });
    return isFree && !earlier.uuid.isEmpty() ? earlier.uuid : newUuid();
}

QString drawMac(const DrawnIdentity &earlier, size_t nic, std::set<QString> &taken)
{
    const QString mac = nic < earlier.macs.size() ? earlier.macs[nic] : QString();
    return !mac.isEmpty() && taken.insert(mac).second ? mac : newMac(taken);
}

void update(DrawnIdentity &drawn, const ClonePlan &plan)
{
    drawn.uuid = plan.newUuid;
    drawn.macs.resize(std::max(drawn.macs.size(), plan.newMacs.size()));
    for (size_t nic = 0; nic < plan.newMacs.size(); ++nic) {
        if (hasNewMac(plan.request, nic))
            drawn.macs[nic] = plan.newMacs[nic];
    }
}

} // namespace ramet
