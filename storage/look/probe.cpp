// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/look/probe.h"

#include "storage/libvirt/nodes.h"
#include "storage/libvirt/versioncalls.h"

namespace ramet {

Result<NodeReport> probeNode(const NodeAddress &address, const Cancel &cancel)
{
    Nodes nodes({address});
    nodes.link(address.name)->mayRetry();
    const auto connection = nodes.listing(address.name, cancel);
    if (!connection)
        return std::unexpected(connection.error());
    const auto version = versions::libvirt(*connection);
    if (!version)
        return std::unexpected(version.error());
    const auto vms = versions::countVms(*connection);
    if (!vms)
        return std::unexpected(vms.error());
    NodeReport report;
    report.libvirtVersion = *version;
    report.vms = *vms;
    report.hypervisor = versions::hypervisorName(*connection).value_or(QString());
    report.hypervisorVersion = versions::hypervisor(*connection).value_or(0);
    report.hostUuid = connection->hostUuid().value_or(QString());
    report.hostName = connection->hostName().value_or(QString());
    report.isReadOnly = versions::isReadOnly(*connection);
    return report;
}

} // namespace ramet
