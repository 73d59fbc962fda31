// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/domain/needsreader.h"

#include "storage/base/xmltext.h"

namespace ramet {

namespace {

using NeedKind = Need::Kind;
using NeedUse = Need::Use;

NeedUse useOf(const Disk &disk)
{
    if (disk.readOnly || disk.isRemovable())
        return NeedUse::Read;
    return disk.shareable ? NeedUse::Share : NeedUse::Write;
}

void addDisk(const Disk &disk, const QString &vmName, NeedsCollector &needs)
{
    const NeedKind kind = disk.isRemovable() ? NeedKind::Medium : NeedKind::Disk;
    const QString name = disk.source == DiskSource::Volume && disk.path.isEmpty()
                             ? disk.pool + '/' + disk.volume
                             : disk.path;
    Need *need = disk.isEmpty() ? nullptr : needs.add(kind, useOf(disk), name, disk.target);
    if (need && disk.source == DiskSource::Volume) {
        need->pool = disk.pool;
        need->volume = disk.volume;
    }
    for (const DiskLayer &layer : disk.layers) {
        Need *below = needs.add(NeedKind::Layer, NeedUse::Read,
                                layer.source == DiskSource::Volume ? layer.pool + '/' + layer.volume
                                                                   : layer.path,
                                disk.target);
        if (below && layer.source == DiskSource::Volume) {
            below->pool = layer.pool;
            below->volume = layer.volume;
        }
    }
    needs.add(NeedKind::DataFile, useOf(disk), disk.dataFile, disk.target);
    // qemuSnapshotDiskPrepareDisksTransient gives it this name.
    if (disk.transient && disk.source == DiskSource::File && !disk.path.isEmpty())
        needs
            .add(NeedKind::TransientLayer, NeedUse::Own, disk.path + ".TRANSIENT-" + vmName,
                 disk.target)
            ->isDerived = true;
}

void addSecrets(const pugi::xml_node &node, const QString &device, NeedsCollector &needs)
{
    for (const pugi::xml_node secret : node.children("secret")) {
        const QString uuid = attributeOf(secret, "uuid");
        needs.add(NeedKind::Secret, NeedUse::Read,
                  uuid.isEmpty() ? attributeOf(secret, "usage") : uuid, device);
    }
}

/// A disk's backing layers may be encrypted or behind a login of their own.
void addDiskSecrets(const pugi::xml_node &node, const QString &device, NeedsCollector &needs)
{
    for (const pugi::xml_node at : {node, node.child("source")}) {
        addSecrets(at.child("auth"), device, needs);
        addSecrets(at.child("encryption"), device, needs);
    }
    for (auto below = node.child("backingStore"); below; below = below.child("backingStore")) {
        addSecrets(below.child("source").child("auth"), device, needs);
        addSecrets(below.child("source").child("encryption"), device, needs);
    }
}

QString pciName(const pugi::xml_node &address)
{
    const auto part = [&](const char *name) {
        return static_cast<unsigned>(address.attribute(name).as_uint());
    };
    return QString::asprintf("pci %04x:%02x:%02x.%x", part("domain"), part("bus"), part("slot"),
                             part("function"));
}

/// What the Disk value does not hold: devices and sockets of the host, a block job's target.
void addDiskExtras(const pugi::xml_node &node, NeedsCollector &needs)
{
    const QString device = attributeOf(node.child("target"), "dev");
    const QString type = attributeOf(node, "type");
    const pugi::xml_node source = node.child("source");
    addDiskSecrets(node, device, needs);
    if (type == u"nvme")
        needs.add(NeedKind::HostDevice, NeedUse::Own, pciName(source.child("address")), device);
    else if (type == u"vhostuser")
        needs.add(NeedKind::Socket, NeedUse::Read, attributeOf(source, "path"), device);
    else if (type == u"vhostvdpa")
        needs.add(NeedKind::HostDevice, NeedUse::Own, attributeOf(source, "dev"), device);
    else if (type == u"dir")
        needs.add(NeedKind::SharedFolder, NeedUse::Share, attributeOf(source, "dir"), device);
    needs.add(NeedKind::Socket, NeedUse::Read,
              attributeOf(source.child("reservations").child("source"), "path"), device);
    if (const pugi::xml_node mirror = node.child("mirror")) {
        const pugi::xml_node to = mirror.child("source");
        const QString file =
            to.attribute("file") ? attributeOf(to, "file") : attributeOf(to, "dev");
        needs.add(NeedKind::Mirror, NeedUse::Write,
                  file.isEmpty() ? attributeOf(mirror, "file") : file, device);
    }
}

/// <nvram>path</nvram>, or <nvram type=…><source …/></nvram>; else where libvirt puts it.
void addVariables(const pugi::xml_node &domain, NeedsCollector &needs)
{
    const pugi::xml_node os = domain.child("os");
    const pugi::xml_node loader = os.child("loader");
    const pugi::xml_node nvram = os.child("nvram");
    const pugi::xml_node source = nvram.child("source");
    needs.add(NeedKind::VariablesTemplate, NeedUse::Read, attributeOf(nvram, "template"));
    QString path = textOf(nvram).trimmed();
    for (const char *attribute : {"file", "dev", "name"}) {
        if (path.isEmpty())
            path = attributeOf(source, attribute);
    }
    const QString pool = attributeOf(source, "pool");
    const QString volume = attributeOf(source, "volume");
    if (path.isEmpty() && !volume.isEmpty())
        path = pool + '/' + volume;
    if (Need *need = needs.add(NeedKind::Variables, NeedUse::Own, path)) {
        need->pool = pool;
        need->volume = volume;
        return;
    }
    const bool isFlash = attributeOf(loader, "type") == u"pflash";
    const bool isUefi = attributeOf(os, "firmware") == u"efi" || (isFlash && nvram) ||
                        (isFlash && attributeOf(loader, "readonly") == u"yes");
    if (!isUefi || attributeOf(loader, "stateless") == u"yes")
        return;
    const QString folder =
        needs.context().isSession ? QString() : QString("/var/lib/libvirt/qemu/nvram/");
    Need *need = needs.add(NeedKind::Variables, NeedUse::Own,
                           folder + textOf(domain.child("name")) + "_VARS.fd");
    if (need)
        need->isDerived = true;
}

void addBoot(const pugi::xml_node &domain, NeedsCollector &needs)
{
    const pugi::xml_node os = domain.child("os");
    const pugi::xml_node loader = os.child("loader");
    const bool writesFirmware =
        attributeOf(loader, "type") == u"pflash" && attributeOf(loader, "readonly") != u"yes";
    needs.add(NeedKind::Firmware, writesFirmware ? NeedUse::Write : NeedUse::Read,
              textOf(loader).trimmed());
    addVariables(domain, needs);
    for (const auto &[name, kind] : {std::pair("kernel", NeedKind::Kernel),
                                     {"shim", NeedKind::Kernel},
                                     {"initrd", NeedKind::Initrd},
                                     {"dtb", NeedKind::DeviceTree}})
        needs.add(kind, NeedUse::Read, textOf(os.child(name)).trimmed());
    for (const pugi::xml_node table : os.child("acpi").children("table"))
        needs.add(NeedKind::AcpiTable, NeedUse::Read, textOf(table).trimmed());
    for (const pugi::xml_node info : domain.children("sysinfo")) {
        for (const pugi::xml_node entry : info.children("entry"))
            needs.add(NeedKind::FirmwareConfig, NeedUse::Read, attributeOf(entry, "file"),
                      attributeOf(entry, "name"));
    }
}

} // namespace

Need *NeedsCollector::add(Need::Kind kind, Need::Use use, const QString &name,
                          const QString &device)
{
    if (name.isEmpty())
        return nullptr;
    Need need;
    need.kind = kind;
    need.use = use;
    need.name = cleanNeed(name);
    need.device = device;
    need.where = m_context.where;
    need.snapshot = m_context.snapshot;
    m_needs.push_back(std::move(need));
    return &m_needs.back();
}

std::vector<Need> readNeeds(const pugi::xml_node &domain, const std::vector<Disk> &disks,
                            const NeedsContext &context)
{
    NeedsCollector needs(context);
    const pugi::xml_node devices = domain.child("devices");
    const QString name = textOf(domain.child("name"));
    for (const Disk &disk : disks)
        addDisk(disk, name, needs);
    for (const pugi::xml_node disk : devices.children("disk"))
        addDiskExtras(disk, needs);
    addBoot(domain, needs);
    readDeviceNeeds(devices, needs);
    readArgumentNeeds(domain, needs);
    return needs.take();
}

std::vector<Need> readSnapshotNeeds(const pugi::xml_node &snapshot, const NeedsContext &context)
{
    NeedsCollector needs(context);
    const pugi::xml_node memory = snapshot.child("memory");
    needs.add(NeedKind::SnapshotMemory, NeedUse::Own, attributeOf(memory, "file"));
    for (const pugi::xml_node disk : snapshot.child("disks").children("disk")) {
        const pugi::xml_node source = disk.child("source");
        const QString file =
            source.attribute("file") ? attributeOf(source, "file") : attributeOf(source, "dev");
        needs.add(NeedKind::Disk, NeedUse::Write, file, attributeOf(disk, "name"));
    }
    return needs.take();
}

} // namespace ramet
