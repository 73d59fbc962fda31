// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/base/xmltext.h"
#include "storage/domain/rewrites.h"

namespace ramet {

namespace {

pugi::xml_node driveOf(pugi::xml_node devices, const QString &target)
{
    for (const pugi::xml_node disk : devices.children("disk")) {
        if (attributeOf(disk.child("target"), "dev") == target)
            return disk;
    }
    return {};
}

/// libvirt gives it an address of its own. Virtio has disks only.
pugi::xml_node addDrive(pugi::xml_node devices, const NewSeed &seed)
{
    const pugi::xml_node last = devices.find_child([](const pugi::xml_node &node) {
        return std::string_view(node.name()) == "disk" &&
               std::string_view(node.next_sibling().name()) != "disk";
    });
    pugi::xml_node drive =
        last ? devices.insert_child_after("disk", last) : devices.append_child("disk");
    setAttribute(drive, "device", seed.bus == u"virtio" ? "disk" : "cdrom");
    const pugi::xml_node target = drive.append_child("target");
    setAttribute(target, "dev", seed.target);
    setAttribute(target, "bus", seed.bus);
    return drive;
}

pugi::xml_node childOf(pugi::xml_node node, const char *name)
{
    const pugi::xml_node child = node.child(name);
    return child ? child : node.append_child(name);
}

/// Made where there is none, and shown to the guest.
pugi::xml_node systemInformationOf(pugi::xml_node domain)
{
    setAttribute(childOf(domain.child("os"), "smbios"), "mode", "sysinfo");
    pugi::xml_node information = domain.find_child([](const pugi::xml_node &node) {
        return std::string_view(node.name()) == "sysinfo" && attributeOf(node, "type") == u"smbios";
    });
    if (!information) {
        information = domain.insert_child_after("sysinfo", domain.child("os"));
        setAttribute(information, "type", "smbios");
    }
    return information;
}

} // namespace

namespace rewrites {

/// After the drives that become empty, which may be the one that gets it.
void seed(pugi::xml_node domain, const RewriteContext &context)
{
    if (!context.identity.seed)
        return;
    const NewSeed &seed = *context.identity.seed;
    const pugi::xml_node devices = domain.child("devices");
    pugi::xml_node drive = driveOf(devices, seed.target);
    if (!drive)
        drive = addDrive(devices, seed);
    setAttribute(drive, "type", "file");
    pugi::xml_node driver = drive.child("driver");
    if (!driver)
        driver = drive.prepend_child("driver");
    setAttribute(driver, "name", "qemu");
    setAttribute(driver, "type", "raw");
    pugi::xml_node source = drive.child("source");
    if (!source)
        source = drive.insert_child_after("source", driver);
    setAttribute(source, "file", seed.path);
    drive.remove_child("backingStore");
    childOf(drive, "readonly");
}

void systemSerial(pugi::xml_node domain, const RewriteContext &context)
{
    if (context.identity.systemSerial.isEmpty())
        return;
    pugi::xml_node system = childOf(systemInformationOf(domain), "system");
    pugi::xml_node entry = system.find_child(
        [](const pugi::xml_node &node) { return attributeOf(node, "name") == u"serial"; });
    if (!entry) {
        entry = system.append_child("entry");
        setAttribute(entry, "name", "serial");
    }
    entry.text().set(context.identity.systemSerial.toUtf8().constData());
}

void oemStrings(pugi::xml_node domain, const RewriteContext &context)
{
    if (context.identity.oemStrings.isEmpty())
        return;
    pugi::xml_node strings = childOf(systemInformationOf(domain), "oemStrings");
    for (const QString &string : context.identity.oemStrings) {
        const QString start = string.section(u'=', 0, 0) + u'=';
        while (strings.remove_child(strings.find_child([&](const pugi::xml_node &node) {
            return textOf(node).trimmed().startsWith(start);
        }))) {
        }
        strings.append_child("entry").text().set(string.toUtf8().constData());
    }
}

} // namespace rewrites
} // namespace ramet
