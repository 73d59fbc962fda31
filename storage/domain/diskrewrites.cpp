// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/base/xmltext.h"
#include "storage/domain/rbddisk.h"
#include "storage/domain/rewrites.h"

#include <QRandomGenerator>
#include <array>
#include <string_view>

namespace ramet {

namespace {

QString targetOf(const pugi::xml_node &disk)
{
    return attributeOf(disk.child("target"), "dev");
}

QString randomHex(int digits)
{
    QString text;
    while (text.size() < digits)
        text += QString::number(QRandomGenerator::system()->generate(), 16).rightJustified(8, '0');
    return text.left(digits);
}

/// All that says where the old content was; what stays is about the file as such.
void clearSource(pugi::xml_node source)
{
    source.remove_attributes();
    for (pugi::xml_node child = source.first_child(); child;) {
        const pugi::xml_node next = child.next_sibling();
        const std::string_view name = child.name();
        if (name != "encryption" && name != "seclabel")
            source.remove_child(child);
        child = next;
    }
}

/// A file cannot be what only a device can, and only a raw one be written by several VMs.
void adaptToFile(pugi::xml_node disk, const QString &format)
{
    if (attributeOf(disk, "device") == u"lun") {
        setAttribute(disk, "device", "disk");
        disk.remove_attribute("rawio");
        disk.remove_attribute("sgio");
    }
    if (format != u"raw")
        disk.remove_child("shareable");
    if (format != u"qcow2")
        disk.child("driver").remove_child("metadata_cache"); // libvirt refuses it
}

void moveSource(pugi::xml_node source, const std::vector<MovedSource> &moved)
{
    for (const MovedSource &to : moved) {
        if (!to.pool.isEmpty() && attributeOf(source, "pool") == to.pool &&
            attributeOf(source, "volume") == to.volume) {
            setAttribute(source, "pool", to.newPool);
            setAttribute(source, "volume", to.newVolume);
            return;
        }
        for (const char *attribute : {"file", "dev"}) {
            if (to.path.isEmpty() || attributeOf(source, attribute) != to.path)
                continue;
            setAttribute(source, attribute, to.newPath);
            return;
        }
    }
}

/// The disk's own image and those that the definition names below it.
void moveSources(const pugi::xml_node &node, const std::vector<MovedSource> &moved)
{
    for (const pugi::xml_node child : node.children()) {
        if (std::string_view(child.name()) == "source")
            moveSource(child, moved);
        moveSources(child, moved);
    }
}

} // namespace

void writeDiskSource(pugi::xml_node disk, const NewDiskSource &to)
{
    pugi::xml_node source = disk.child("source");
    const bool byVolume = attributeOf(disk, "type") == u"volume";
    if (!to.rbd || attributeOf(disk, "type") != u"network") {
        clearSource(source);
        disk.remove_child("auth");
    }
    if (to.rbd) {
        writeRbdDisk(disk, *to.rbd, to.path);
    } else if (byVolume && !to.pool.isEmpty()) {
        setAttribute(source, "pool", to.pool);
        setAttribute(source, "volume", to.volume);
    } else {
        setAttribute(disk, "type", "file");
        setAttribute(source, "file", to.path);
    }
    pugi::xml_node driver = disk.child("driver");
    if (!driver) {
        driver = disk.prepend_child("driver");
        setAttribute(driver, "name", "qemu");
    }
    setAttribute(driver, "type", to.format);
    adaptToFile(disk, to.format);
    disk.remove_child("backingStore"); // libvirt reads the chain from the new file
    disk.remove_child("mirror");
}

namespace rewrites {

void leftOutDisks(pugi::xml_node domain, const RewriteContext &context)
{
    pugi::xml_node devices = domain.child("devices");
    for (pugi::xml_node disk = devices.child("disk"); disk;) {
        const pugi::xml_node next = disk.next_sibling("disk");
        if (context.identity.leftOutDisks.contains(targetOf(disk)))
            devices.remove_child(disk);
        disk = next;
    }
}

void ejectedMedia(pugi::xml_node domain, const RewriteContext &context)
{
    for (pugi::xml_node disk : domain.child("devices").children("disk")) {
        if (!context.identity.ejectedDrives.contains(targetOf(disk)))
            continue;
        setAttribute(disk, "type", "file");
        for (const char *child : {"source", "auth", "encryption", "backingStore", "mirror"}) {
            while (disk.remove_child(child)) {
            }
        }
    }
}

/// Before the sources of the disks that are made: theirs are other images.
void movedSources(pugi::xml_node domain, const RewriteContext &context)
{
    for (const pugi::xml_node disk : domain.child("devices").children("disk")) {
        if (!context.identity.disks.contains(targetOf(disk)))
            moveSources(disk, context.identity.movedSources);
    }
}

/// Only of disks that the clone has for itself: one that is shared is the same disk. A serial
/// keeps its length where that leaves room for chance; virtio and IDE show 20 characters.
void diskSerials(pugi::xml_node domain, const RewriteContext &context)
{
    if (!context.identity.newDiskSerials)
        return;
    for (const pugi::xml_node disk : domain.child("devices").children("disk")) {
        if (!context.identity.disks.contains(targetOf(disk)))
            continue;
        if (pugi::xml_node serial = disk.child("serial")) {
            const auto length = static_cast<int>(textOf(serial).size());
            const QString fresh = randomHex(std::clamp(length, 12, 20)).toUpper();
            serial.text().set(fresh.toLatin1().constData());
        }
        // 16 hexadecimal digits; 5: a name that its maker registered, as most disks have.
        if (pugi::xml_node wwn = disk.child("wwn"))
            wwn.text().set(('5' + randomHex(15)).toLatin1().constData());
    }
}

void diskSources(pugi::xml_node domain, const RewriteContext &context)
{
    for (const pugi::xml_node disk : domain.child("devices").children("disk")) {
        const auto found = context.identity.disks.find(targetOf(disk));
        if (found != context.identity.disks.end())
            writeDiskSource(disk, found->second);
    }
}

} // namespace rewrites
} // namespace ramet
