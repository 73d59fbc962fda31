// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/libvirt/hostcalls.h"

#include "storage/base/xmltext.h"
#include "storage/libvirt/handles.h"
#include "storage/libvirt/parallel.h"
#include "storage/libvirt/versioncalls.h"

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

/// The values of <enum name='…'>.
QStringList valuesOf(const pugi::xml_node &parent, const char *name)
{
    QStringList values;
    const pugi::xml_node list = parent.find_child_by_attribute("enum", "name", name);
    for (const pugi::xml_node value : list.children("value"))
        values << textOf(value);
    return values;
}

void readCpus(const pugi::xml_node &cpu, GuestLimits &limits)
{
    for (const pugi::xml_node mode : cpu.children("mode")) {
        const QString name = attributeOf(mode, "name");
        if (attributeOf(mode, "supported") == u"yes")
            limits.cpuModes << name;
        for (const pugi::xml_node model : mode.children("model")) {
            if (name == u"host-model")
                limits.hostCpu = textOf(model);
            else if (attributeOf(model, "usable") != u"no") // "unknown", too
                limits.cpuModels << textOf(model);
        }
    }
}

Status readLimits(const QString &capabilities, GuestLimits &limits)
{
    pugi::xml_document document;
    RAMET_TRY(parseXml(document, capabilities, "domainCapabilities"));
    const pugi::xml_node root = document.child("domainCapabilities");
    limits.maxCpus = root.child("vcpu").attribute("max").as_ullong();
    limits.usualMachine = textOf(root.child("machine"));
    limits.firmwares = valuesOf(root.child("os"), "firmware");
    readCpus(root.child("cpu"), limits);
    const pugi::xml_node devices = root.child("devices");
    limits.displays = valuesOf(devices.child("graphics"), "type");
    if (devices.child("tpm"))
        limits.tpmBackends = valuesOf(devices.child("tpm"), "backendModel");
    return {};
}

/// By asking for less: libvirt tells what it lacks in words only. An answer for less proves it.
Result<GuestLimits> whyNone(const Connection &connection, const GuestType &guest,
                            const Error &error)
{
    using Lacks = GuestLimits::Lacks;
    const QString &arch = guest.machine.arch;
    GuestLimits usual;
    GuestLimits none;
    if (const auto text = capabilities(connection, {guest.domainType, {arch, {}}})) {
        RAMET_TRY(readLimits(*text, usual));
        none.usualMachine = usual.usualMachine;
        none.lacks = Lacks::Machine;
    } else if (capabilities(connection, {{}, {arch, {}}})) {
        none.lacks = Lacks::DomainType;
    } else if (capabilities(connection, {})) { // it answers: there is no such emulator
        none.lacks = Lacks::Emulator;
    } else {
        return std::unexpected(error);
    }
    return none;
}

/// What is free, and what the kernel gives back when it is wanted.
quint64 availableBytes(const Connection &connection)
{
    int count =
        4; // as on Linux: it takes no other number, and would have to be asked for that first
    std::vector<virNodeMemoryStats> stats(static_cast<size_t>(count));
    if (ramet_call(connection, virNodeGetMemoryStats, connection.handle().get(),
                   VIR_NODE_MEMORY_STATS_ALL_CELLS, stats.data(), &count, 0U) < 0)
        return 0;
    quint64 kib = 0;
    for (const virNodeMemoryStats &part : stats) {
        const QLatin1StringView name(part.field);
        if (name == QLatin1StringView(VIR_NODE_MEMORY_STATS_FREE) ||
            name == QLatin1StringView(VIR_NODE_MEMORY_STATS_BUFFERS) ||
            name == QLatin1StringView(VIR_NODE_MEMORY_STATS_CACHED))
            kib += part.value;
    }
    return kib << 10;
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
        return text.error().kind == ErrorKind::Unreachable
                   ? Result<GuestLimits>(std::unexpected(text.error()))
                   : whyNone(connection, guest, text.error());
    GuestLimits limits;
    RAMET_TRY(readLimits(*text, limits));
    virNodeInfo host = {};
    if (ramet_call(connection, virNodeGetInfo, connection.handle().get(), &host) < 0)
        return failure("read the host", connection.uri());
    limits.hostCpus = host.cpus;
    limits.hostMemoryBytes = quint64{host.memory} << 10;
    return limits;
}

HostState state(const Connection &connection)
{
    HostState state;
    inParallel(4, [&](size_t which) {
        if (which == 0)
            state.libvirtVersion = versions::libvirt(connection).value_or(0);
        else if (which == 1)
            state.qemuVersion = versions::hypervisor(connection).value_or(0);
        else if (which == 2)
            state.isReadOnly = versions::isReadOnly(connection);
        else
            state.availableBytes = availableBytes(connection);
    });
    return state;
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

Result<QStringList> networkFilters(const Connection &connection)
{
    virNWFilterPtr *list = nullptr;
    const int count =
        ramet_call(connection, virConnectListAllNWFilters, connection.handle().get(), &list, 0);
    if (count < 0)
        return failure("list network filters", connection.uri());
    QStringList names;
    for (const NetworkFilterPtr &found : takeList<NetworkFilterPtr>(list, count))
        names << QString::fromUtf8(virNWFilterGetName(found.get()));
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
