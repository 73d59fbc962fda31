// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/libvirt/hostcalls.h"

#include "storage/base/xmltext.h"
#include "storage/libvirt/handles.h"

#include <QXmlStreamReader>

namespace ramet::hosts {

namespace {

/// <os><loader><value>FILE</value>…
QStringList loaderValues(const QString &capabilities)
{
    QStringList files;
    QXmlStreamReader reader(capabilities);
    bool inLoader = false;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.name() == u"loader" && (reader.isStartElement() || reader.isEndElement()))
            inLoader = reader.isStartElement();
        // <enum> holds values, too.
        else if (inLoader && reader.isStartElement() && reader.name() == u"enum")
            reader.skipCurrentElement();
        else if (inLoader && reader.isStartElement() && reader.name() == u"value")
            files << reader.readElementText();
    }
    return files;
}

Result<QString> capabilities(const Connection &connection, const GuestType &guest)
{
    const QByteArray arch = guest.machine.arch.toUtf8();
    const QByteArray machine = guest.machine.machine.toUtf8();
    const QByteArray type = guest.domainType.toUtf8();
    char *text = ramet_call(connection, virConnectGetDomainCapabilities, connection.handle().get(),
                            nullptr, arch.isEmpty() ? nullptr : arch.constData(),
                            machine.isEmpty() ? nullptr : machine.constData(),
                            type.isEmpty() ? nullptr : type.constData(), 0);
    if (!text)
        return failure("read domain capabilities", connection.uri());
    return takeString(text);
}

const char *usageName(int type)
{
    switch (type) {
    case VIR_SECRET_USAGE_TYPE_VOLUME:
        return "volume";
    case VIR_SECRET_USAGE_TYPE_CEPH:
        return "ceph";
    case VIR_SECRET_USAGE_TYPE_ISCSI:
        return "iscsi";
    case VIR_SECRET_USAGE_TYPE_TLS:
        return "tls";
    case VIR_SECRET_USAGE_TYPE_VTPM:
        return "vtpm";
    default:
        return "none";
    }
}

} // namespace

Result<QStringList> loaders(const Connection &connection, const QString &arch,
                            const QString &machine)
{
    const auto text = capabilities(connection, {"qemu", {arch, machine}});
    if (!text)
        return std::unexpected(text.error());
    return loaderValues(*text);
}

Result<GuestLimits> limits(const Connection &connection, const GuestType &guest)
{
    const auto text = capabilities(connection, guest);
    if (!text)
        return std::unexpected(text.error());
    pugi::xml_document document;
    RAMET_TRY(parseXml(document, *text, "domainCapabilities"));
    const pugi::xml_node root = document.child("domainCapabilities");
    GuestLimits limits;
    limits.maxCpus = root.child("vcpu").attribute("max").as_ullong();
    const pugi::xml_node graphics = root.child("devices").child("graphics");
    for (const pugi::xml_node value :
         graphics.find_child_by_attribute("enum", "name", "type").children("value"))
        limits.displays << textOf(value);
    virNodeInfo host = {};
    if (ramet_call(connection, virNodeGetInfo, connection.handle().get(), &host) < 0)
        return failure("read the host", connection.uri());
    limits.hostCpus = host.cpus;
    limits.hostMemoryBytes = quint64{host.memory} << 10;
    return limits;
}

Result<QStringList> interfaces(const Connection &connection)
{
    virInterfacePtr *list = nullptr;
    const int count =
        ramet_call(connection, virConnectListAllInterfaces, connection.handle().get(), &list, 0);
    if (count < 0)
        return failure("list interfaces", connection.uri());
    QStringList names;
    for (const InterfacePtr &found : takeList<InterfacePtr>(list, count))
        names << QString::fromUtf8(virInterfaceGetName(found.get()));
    return names;
}

Result<QStringList> secrets(const Connection &connection)
{
    virSecretPtr *list = nullptr;
    const int count =
        ramet_call(connection, virConnectListAllSecrets, connection.handle().get(), &list, 0);
    if (count < 0)
        return failure("list secrets", connection.uri());
    QStringList names;
    for (const SecretPtr &secret : takeList<SecretPtr>(list, count)) {
        char uuid[VIR_UUID_STRING_BUFLEN] = {};
        if (virSecretGetUUIDString(secret.get(), uuid) == 0)
            names << QString::fromLatin1(uuid);
        if (const char *usage = virSecretGetUsageID(secret.get()); usage && *usage)
            names << QString::fromLatin1(usageName(virSecretGetUsageType(secret.get()))) + ' ' +
                         QString::fromUtf8(usage);
    }
    return names;
}

} // namespace ramet::hosts
