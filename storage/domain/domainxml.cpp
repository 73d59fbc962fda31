// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/domain/domainxml.h"

#include "storage/domain/marks.h"
#include "storage/domain/xmltext.h"

namespace ramet {

namespace {

DiskDevice deviceOf(const QString &device)
{
    if (device == u"cdrom")
        return DiskDevice::Cdrom;
    if (device == u"floppy")
        return DiskDevice::Floppy;
    if (device == u"lun")
        return DiskDevice::Lun;
    return DiskDevice::Disk;
}

void readSource(const pugi::xml_node &node, Disk &disk)
{
    const QString type = attributeOf(node, "type");
    const pugi::xml_node source = node.child("source");
    if (!source)
        return;
    disk.encrypted = source.child("encryption") || node.child("encryption");
    if (type == u"file") {
        disk.path = attributeOf(source, "file");
        disk.source = disk.path.isEmpty() ? DiskSource::None : DiskSource::File;
    } else if (type == u"block") {
        disk.path = attributeOf(source, "dev");
        disk.source = disk.path.isEmpty() ? DiskSource::None : DiskSource::Block;
    } else if (type == u"volume") {
        disk.pool = attributeOf(source, "pool");
        disk.volume = attributeOf(source, "volume");
        disk.source = disk.volume.isEmpty() ? DiskSource::None : DiskSource::Volume;
    } else if (type == u"network") {
        disk.path = attributeOf(source, "name");
        disk.source = DiskSource::Network;
    } else {
        disk.source = DiskSource::Other;
    }
}

Disk readDisk(const pugi::xml_node &node)
{
    Disk disk;
    disk.target = attributeOf(node.child("target"), "dev");
    disk.bus = attributeOf(node.child("target"), "bus");
    disk.device = deviceOf(attributeOf(node, "device"));
    disk.format = attributeOf(node.child("driver"), "type");
    disk.readOnly = !node.child("readonly").empty();
    disk.shareable = !node.child("shareable").empty();
    readSource(node, disk);
    return disk;
}

Nic readNic(const pugi::xml_node &node)
{
    Nic nic;
    nic.mac = attributeOf(node.child("mac"), "address").toLower();
    nic.type = attributeOf(node, "type");
    nic.source = attributeOf(node.child("source"), nic.type.toLatin1().constData());
    nic.model = attributeOf(node.child("model"), "type");
    return nic;
}

QStringList readHostDevices(const pugi::xml_node &devices)
{
    QStringList names;
    for (const char *name : {"hostdev", "filesystem"}) {
        if (devices.child(name))
            names << QString::fromLatin1(name);
    }
    for (const pugi::xml_node nic : devices.children("interface")) {
        if (attributeOf(nic, "type") == u"hostdev")
            names << "SR-IOV";
    }
    names.removeDuplicates();
    return names;
}

void readFirmware(const pugi::xml_node &domain, VirtualMachine &vm)
{
    const pugi::xml_node os = domain.child("os");
    vm.nvramPath = textOf(os.child("nvram"));
    vm.usesUefi = !vm.nvramPath.isEmpty() || attributeOf(os, "firmware") == u"efi" ||
                  attributeOf(os.child("loader"), "type") == u"pflash";
}

} // namespace

Result<VirtualMachine> readDomain(const QString &xml)
{
    pugi::xml_document document;
    RAMET_TRY(parseXml(document, xml, "domain"));
    const pugi::xml_node domain = document.child("domain");
    const pugi::xml_node devices = domain.child("devices");
    VirtualMachine vm;
    vm.uuid = textOf(domain.child("uuid"));
    vm.name = textOf(domain.child("name"));
    vm.title = textOf(domain.child("title"));
    vm.description = textOf(domain.child("description"));
    vm.domainType = attributeOf(domain, "type");
    vm.memoryBytes = sizeOf(domain.child("memory"), "KiB");
    vm.cpuCount = domain.child("vcpu").text().as_int(1);
    vm.hasTpm = !devices.child("tpm").empty();
    vm.hostDevices = readHostDevices(devices);
    readFirmware(domain, vm);
    for (const pugi::xml_node node : devices.children("disk"))
        vm.disks.push_back(readDisk(node));
    for (const pugi::xml_node node : devices.children("interface"))
        vm.nics.push_back(readNic(node));
    vm.marks = readMarks(domain);
    return vm;
}

Result<VirtualMachine> readDomain(const DomainRecord &record, const QString &node)
{
    auto vm = readDomain(record.xml);
    if (!vm)
        return vm;
    vm->node = node;
    vm->uuid = record.uuid;
    vm->name = record.name;
    vm->state = record.state;
    vm->persistent = record.persistent;
    vm->autostart = record.autostart;
    vm->snapshotCount = record.snapshotCount;
    vm->hasManagedSave = record.hasManagedSave;
    return vm;
}

} // namespace ramet
