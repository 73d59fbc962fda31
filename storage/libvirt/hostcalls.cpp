// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/libvirt/hostcalls.h"

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
    const QByteArray archBytes = arch.toUtf8();
    const QByteArray machineBytes = machine.toUtf8();
    char *text = ramet_call(connection, virConnectGetDomainCapabilities, connection.handle().get(),
                            nullptr, arch.isEmpty() ? nullptr : archBytes.constData(),
                            machine.isEmpty() ? nullptr : machineBytes.constData(), "qemu", 0);
    if (!text)
        return failure("read domain capabilities", connection.uri());
    return loaderValues(takeString(text));
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
