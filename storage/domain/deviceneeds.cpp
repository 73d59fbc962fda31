// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/domain/needsreader.h"

#include "storage/base/xmltext.h"

#include <array>
#include <string_view>

namespace ramet {

namespace {

using DeviceUse = Need::Use;
using DeviceKind = Need::Kind;

/// A file, device, socket or port on the host's side: of serial ports, channels, rng, redirdev …
void addHostSide(const pugi::xml_node &device, const QString &type, NeedsCollector &needs)
{
    const QString name = QString::fromLatin1(device.name());
    for (const pugi::xml_node source : device.children("source")) {
        const QString path = attributeOf(source, "path");
        const QString mode = attributeOf(source, "mode");
        const QString port = attributeOf(source, "service");
        if (type == u"file" || type == u"pipe")
            needs.add(DeviceKind::Log, DeviceUse::Write, path, name);
        else if (type == u"dev")
            needs.add(DeviceKind::HostDevice, DeviceUse::Own, path, name);
        else if (type == u"unix")
            needs.add(DeviceKind::Socket,
                      mode == u"connect" || mode == u"client" ? DeviceUse::Read : DeviceUse::Own,
                      path, name);
        else if (mode == u"bind" && !port.isEmpty())
            needs.add(DeviceKind::Port, DeviceUse::Own, port, name);
    }
    needs.add(DeviceKind::Log, DeviceUse::Own, attributeOf(device.child("log"), "file"), name);
}

QString hostAddress(const pugi::xml_node &address)
{
    const auto part = [&](const char *name) { return address.attribute(name).as_uint(); };
    return QString::asprintf("pci %04x:%02x:%02x.%x", part("domain"), part("bus"), part("slot"),
                             part("function"));
}

/// "usb 046d:c52b", "pci 0000:01:00.0", "scsi scsi_host0 0:0:0", "mdev UUID", "/dev/sdb".
QString hostDeviceName(const pugi::xml_node &device)
{
    const pugi::xml_node source = device.child("source");
    const pugi::xml_node address = source.child("address");
    const QString type = attributeOf(device, "type");
    if (type == u"pci")
        return hostAddress(address);
    if (type == u"mdev")
        return "mdev " + attributeOf(address, "uuid");
    if (type == u"usb" && source.child("vendor"))
        return "usb " + attributeOf(source.child("vendor"), "id").mid(2) + ':' +
               attributeOf(source.child("product"), "id").mid(2);
    if (type == u"usb")
        return "usb " + attributeOf(address, "bus") + '.' + attributeOf(address, "device");
    if (type == u"scsi" && source.child("adapter"))
        return "scsi " + attributeOf(source.child("adapter"), "name") + ' ' +
               attributeOf(address, "bus") + ':' + attributeOf(address, "target") + ':' +
               attributeOf(address, "unit");
    if (type == u"scsi")
        return attributeOf(source, "protocol") + ' ' + attributeOf(source, "name");
    if (type == u"scsi_host")
        return "scsi_host " + attributeOf(source, "wwpn");
    for (const char *child : {"block", "char", "interface"}) {
        if (const QString name = textOf(source.child(child)); !name.isEmpty())
            return name;
    }
    return type;
}

void addNic(const pugi::xml_node &nic, NeedsCollector &needs)
{
    const QString type = attributeOf(nic, "type");
    const QString device = attributeOf(nic.child("mac"), "address").toLower();
    const pugi::xml_node source = nic.child("source");
    if (type == u"network")
        needs.add(DeviceKind::Network, DeviceUse::Read, attributeOf(source, "network"), device);
    else if (type == u"bridge")
        needs.add(DeviceKind::Bridge, DeviceUse::Read, attributeOf(source, "bridge"), device);
    else if (type == u"direct")
        needs.add(DeviceKind::HostInterface, DeviceUse::Read, attributeOf(source, "dev"), device);
    else if (type == u"hostdev")
        needs.add(DeviceKind::HostDevice, DeviceUse::Own, hostAddress(source.child("address")),
                  device);
    else if (type == u"vdpa")
        needs.add(DeviceKind::HostDevice, DeviceUse::Own, attributeOf(source, "dev"), device);
    else if (type == u"vhostuser")
        needs.add(DeviceKind::Socket,
                  attributeOf(source, "mode") == u"server" ? DeviceUse::Own : DeviceUse::Read,
                  attributeOf(source, "path"), device);
    else if (type == u"server")
        needs.add(DeviceKind::Port, DeviceUse::Own, attributeOf(source, "port"), device);
    else if (type == u"udp")
        needs.add(DeviceKind::Port, DeviceUse::Own, attributeOf(source.child("local"), "port"),
                  device);
    needs.add(DeviceKind::NetworkFilter, DeviceUse::Read,
              attributeOf(nic.child("filterref"), "filter"), device);
    needs.add(DeviceKind::Program, DeviceUse::Read, attributeOf(nic.child("script"), "path"),
              device);
    needs.add(DeviceKind::Log, DeviceUse::Own, attributeOf(nic.child("backend"), "logFile"),
              device);
}

void addFilesystem(const pugi::xml_node &filesystem, NeedsCollector &needs)
{
    const pugi::xml_node source = filesystem.child("source");
    const QString device = attributeOf(filesystem.child("target"), "dir");
    const auto use = filesystem.child("readonly") ? DeviceUse::Read : DeviceUse::Share;
    for (const char *attribute : {"dir", "file", "dev"})
        needs.add(DeviceKind::SharedFolder, use, attributeOf(source, attribute), device);
    const QString pool = attributeOf(source, "pool");
    const QString volume = attributeOf(source, "volume");
    if (Need *need = volume.isEmpty()
                         ? nullptr
                         : needs.add(DeviceKind::SharedFolder, use, pool + '/' + volume, device)) {
        need->pool = pool;
        need->volume = volume;
    }
    needs.add(DeviceKind::Socket, DeviceUse::Read, attributeOf(source, "socket"), device);
    needs.add(DeviceKind::Program, DeviceUse::Read, attributeOf(filesystem.child("binary"), "path"),
              device);
}

void addGraphics(const pugi::xml_node &graphics, NeedsCollector &needs)
{
    const QString type = attributeOf(graphics, "type");
    const bool isLive = needs.context().where == Need::Where::Live;
    // While it runs, libvirt writes the port it chose.
    const bool isFixed = attributeOf(graphics, "autoport") != u"yes";
    for (const char *attribute : {"port", "tlsPort", "websocket"}) {
        const int port = graphics.attribute(attribute).as_int(-1);
        if (port > 0 && (isFixed || isLive))
            needs.add(DeviceKind::Port, DeviceUse::Own, QString::number(port), type);
    }
    needs.add(DeviceKind::Socket, DeviceUse::Own, attributeOf(graphics, "socket"), type);
    for (const pugi::xml_node listen : graphics.children("listen"))
        needs.add(DeviceKind::Socket, DeviceUse::Own, attributeOf(listen, "socket"), type);
    needs.add(DeviceKind::HostDevice, DeviceUse::Share,
              attributeOf(graphics.child("gl"), "rendernode"), type);
}

/// Where libvirt keeps it (qemu_conf.c, swtpmStorageDir), unless the definition has a place.
void addTpm(const pugi::xml_node &tpm, const QString &vmUuid, NeedsCollector &needs)
{
    const pugi::xml_node backend = tpm.child("backend");
    const QString type = attributeOf(backend, "type");
    const QString device = QStringLiteral("tpm");
    needs.add(DeviceKind::HostDevice, DeviceUse::Own, attributeOf(backend.child("device"), "path"),
              device);
    needs.add(DeviceKind::Secret, DeviceUse::Read,
              attributeOf(backend.child("encryption"), "secret"), device);
    const QString path = attributeOf(backend.child("source"), "path");
    if (type == u"external")
        needs.add(DeviceKind::Socket, DeviceUse::Read, path, device);
    if (type != u"emulator" || needs.add(DeviceKind::TpmState, DeviceUse::Own, path, device))
        return;
    const QString folder =
        needs.context().isSession ? QString() : QString("/var/lib/libvirt/swtpm/");
    if (Need *need = needs.add(DeviceKind::TpmState, DeviceUse::Own, folder + vmUuid, device))
        need->isDerived = true;
}

void addMemory(const pugi::xml_node &memory, NeedsCollector &needs)
{
    const auto use =
        attributeOf(memory, "access") == u"private" ? DeviceUse::Read : DeviceUse::Write;
    needs.add(DeviceKind::Nvdimm, use, textOf(memory.child("source").child("path")).trimmed(),
              attributeOf(memory, "model"));
}

void addShmem(const pugi::xml_node &shmem, NeedsCollector &needs)
{
    const QString name = attributeOf(shmem, "name");
    needs.add(DeviceKind::SharedMemory, DeviceUse::Share, name, "shmem");
    needs.add(DeviceKind::Socket, DeviceUse::Read, attributeOf(shmem.child("server"), "path"),
              "shmem");
}

void addRng(const pugi::xml_node &rng, NeedsCollector &needs)
{
    const pugi::xml_node backend = rng.child("backend");
    const QString source = textOf(backend).trimmed();
    const bool isAnybodys = source == u"/dev/random" || source == u"/dev/urandom";
    if (attributeOf(backend, "model") == u"random" && !isAnybodys)
        needs.add(DeviceKind::HostDevice, DeviceUse::Share, source, "rng");
    addHostSide(backend, attributeOf(backend, "type"), needs);
}

void addVsock(const pugi::xml_node &vsock, NeedsCollector &needs)
{
    const pugi::xml_node cid = vsock.child("cid");
    if (attributeOf(cid, "auto") != u"yes" && cid.attribute("address"))
        needs.add(DeviceKind::Port, DeviceUse::Own, "vsock:" + attributeOf(cid, "address"),
                  "vsock");
}

/// Those with one or two attributes each.
void addSmallDevice(const pugi::xml_node &device, std::string_view name, NeedsCollector &needs)
{
    const pugi::xml_node source = device.child("source");
    const QString kind = QString::fromLatin1(device.name());
    if (name == "emulator")
        needs.add(DeviceKind::Program, DeviceUse::Read, textOf(device).trimmed());
    else if (name == "input")
        for (const char *attribute : {"evdev", "dev"})
            needs.add(DeviceKind::HostDevice, DeviceUse::Own, attributeOf(source, attribute), kind);
    else if (name == "audio" && attributeOf(device, "type") == u"file")
        needs.add(DeviceKind::Log, DeviceUse::Own, attributeOf(device, "path"), kind);
    else if (name == "lease")
        needs.add(DeviceKind::Lease, DeviceUse::Share, attributeOf(device.child("target"), "path"),
                  kind);
    else if (name == "smartcard")
        needs.add(DeviceKind::SharedFolder, DeviceUse::Read,
                  textOf(device.child("database")).trimmed(), kind);
    else if (name == "crypto")
        addHostSide(device.child("backend"), attributeOf(device.child("backend"), "type"), needs);
}

bool isCharacter(std::string_view name)
{
    static constexpr std::array<std::string_view, 6> names{"serial",   "console",  "channel",
                                                           "parallel", "redirdev", "smartcard"};
    return std::ranges::find(names, name) != names.end();
}

} // namespace

void readDeviceNeeds(const pugi::xml_node &devices, NeedsCollector &needs)
{
    const QString uuid = textOf(devices.parent().child("uuid"));
    for (const pugi::xml_node device : devices.children()) {
        const std::string_view name = device.name();
        if (isCharacter(name))
            addHostSide(device, attributeOf(device, "type"), needs);
        if (name == "interface")
            addNic(device, needs);
        else if (name == "hostdev")
            needs.add(DeviceKind::HostDevice, DeviceUse::Own, hostDeviceName(device), "hostdev");
        else if (name == "filesystem")
            addFilesystem(device, needs);
        else if (name == "graphics")
            addGraphics(device, needs);
        else if (name == "tpm")
            addTpm(device, uuid, needs);
        else if (name == "memory")
            addMemory(device, needs);
        else if (name == "shmem")
            addShmem(device, needs);
        else if (name == "rng")
            addRng(device, needs);
        else if (name == "vsock")
            addVsock(device, needs);
        else
            addSmallDevice(device, name, needs);
        needs.add(DeviceKind::Firmware, DeviceUse::Read, attributeOf(device.child("rom"), "file"),
                  QString::fromLatin1(device.name()));
    }
}

} // namespace ramet
