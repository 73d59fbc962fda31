// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/nodes/nodetwins.h"

#include "models/nodes/nodeform.h"

#include <QCoreApplication>

namespace ramet {

namespace {

struct TwinText {
    Q_DECLARE_TR_FUNCTIONS(NodeTestText)
};

/// Without its domain, which one of two daemons may not know.
QString shortName(const QString &host)
{
    return host.section(u'.', 0, 0).toLower();
}

} // namespace

QStringList twinTexts(const NodeAddress &address, const HostIdentity &host,
                      const Inventory &inventory)
{
    QStringList lines;
    for (const NodeInventory &node : inventory.nodes) {
        if (node.node == address.name)
            continue;
        const bool hasItsUuid = !host.uuid.isEmpty() && node.hostUuid == host.uuid;
        const bool isOtherHost = !host.name.isEmpty() && !node.hostName.isEmpty() &&
                                 shortName(node.hostName) != shortName(host.name);
        if (canonicalAddress(node.uri) == canonicalAddress(address.uri))
            lines << TwinText::tr("It is the same address as that of node “%1”.").arg(node.node);
        else if (hasItsUuid && isOtherHost)
            lines << TwinText::tr("It is the same host as node “%1” by its UUID, though not by its "
                                  "name: its VMs may be shown twice, or one of two hosts needs a "
                                  "UUID of its own (host_uuid in libvirtd.conf).")
                         .arg(node.node);
        else if (hasItsUuid)
            lines << TwinText::tr("It is the same host as node “%1”, by its UUID: its VMs may "
                                  "be shown twice.")
                         .arg(node.node);
    }
    return lines;
}

} // namespace ramet
