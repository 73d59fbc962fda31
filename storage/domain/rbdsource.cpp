// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/domain/rbdsource.h"

#include "storage/base/xmltext.h"

namespace ramet {

QString monitorName(const QString &host, const QString &port)
{
    // Of the two protocols that monitors speak (Ceph's documentation, "Messenger v2").
    const bool standard = port.isEmpty() || port == u"6789" || port == u"3300";
    return standard ? host : host + ':' + port;
}

QStringList RbdSource::monitors() const
{
    QStringList names;
    for (const Host &host : hosts)
        names << monitorName(host.name, host.port);
    names.sort();
    return names;
}

std::optional<RbdSource> readRbdSource(const QString &poolXml)
{
    pugi::xml_document document;
    if (!parseXml(document, poolXml, "pool"))
        return {};
    const pugi::xml_node pool = document.child("pool");
    if (attributeOf(pool, "type") != u"rbd")
        return {};
    const pugi::xml_node source = pool.child("source");
    const pugi::xml_node auth = source.child("auth");
    const pugi::xml_node secret = auth.child("secret");
    RbdSource rbd;
    for (const pugi::xml_node host : source.children("host"))
        rbd.hosts.push_back({attributeOf(host, "name"), attributeOf(host, "port")});
    rbd.pool = textOf(source.child("name"));
    rbd.user = attributeOf(auth, "username");
    rbd.secretUuid = attributeOf(secret, "uuid");
    rbd.secretUsage = attributeOf(secret, "usage");
    return rbd;
}

} // namespace ramet
