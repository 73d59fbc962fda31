// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/domain/rbddisk.h"

#include "storage/base/xmltext.h"

#include <algorithm>

namespace ramet {

namespace {

bool isOnCluster(const pugi::xml_node &disk, const RbdSource &source)
{
    const pugi::xml_node old = disk.child("source");
    if (attributeOf(disk, "type") != u"network" || attributeOf(old, "protocol") != u"rbd")
        return false;
    const QStringList monitors = source.monitors();
    return std::ranges::any_of(old.children("host"), [&](const pugi::xml_node &host) {
        return monitors.contains(monitorName(attributeOf(host, "name"), attributeOf(host, "port")));
    });
}

void writeHosts(pugi::xml_node to, const RbdSource &source)
{
    while (to.remove_child("host"))
        ;
    for (const RbdSource::Host &host : source.hosts) {
        pugi::xml_node node = to.append_child("host");
        setAttribute(node, "name", host.name);
        if (!host.port.isEmpty())
            setAttribute(node, "port", host.port);
    }
}

/// libvirt takes it in <source> and beside it; only one of both may be there.
void writeAuth(pugi::xml_node disk, const RbdSource &source)
{
    const bool beside = disk.child("auth");
    disk.remove_child("auth");
    disk.child("source").remove_child("auth");
    pugi::xml_node auth = (beside ? disk : disk.child("source")).append_child("auth");
    setAttribute(auth, "username", source.user);
    pugi::xml_node secret = auth.append_child("secret");
    setAttribute(secret, "type", "ceph");
    if (source.secretUuid.isEmpty())
        setAttribute(secret, "usage", source.secretUsage);
    else
        setAttribute(secret, "uuid", source.secretUuid);
}

} // namespace

void writeRbdDisk(pugi::xml_node disk, const RbdSource &source, const QString &image)
{
    const bool stays = isOnCluster(disk, source);
    pugi::xml_node to = disk.child("source");
    if (!to)
        to = disk.append_child("source");
    setAttribute(disk, "type", "network");
    setAttribute(to, "protocol", "rbd");
    setAttribute(to, "name", image);
    to.remove_child("snapshot");
    if (!stays) {
        writeHosts(to, source);
        disk.remove_child("auth"); // of another cluster, or none
        to.remove_child("auth");
    }
    if (!source.user.isEmpty())
        writeAuth(disk, source);
}

} // namespace ramet
