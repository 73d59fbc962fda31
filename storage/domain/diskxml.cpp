// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/domain/diskxml.h"

#include "storage/base/xmltext.h"
#include "storage/domain/rbdsource.h"

namespace ramet {

namespace {

std::optional<DiskSlice> readSlice(const pugi::xml_node &source)
{
    for (const pugi::xml_node slice : source.child("slices").children("slice")) {
        if (attributeOf(slice, "type") == u"storage")
            return DiskSlice{slice.attribute("offset").as_ullong(),
                             slice.attribute("size").as_ullong()};
    }
    return {};
}

QString readDataFile(const pugi::xml_node &source)
{
    return attributeOf(source.child("dataStore").child("source"), "file");
}

DiskLayer readLayer(const pugi::xml_node &node)
{
    const QString type = attributeOf(node, "type");
    const pugi::xml_node source = node.child("source");
    DiskLayer layer;
    layer.format = attributeOf(node.child("format"), "type");
    layer.encrypted = !source.child("encryption").empty();
    layer.slice = readSlice(source);
    layer.dataFile = readDataFile(source);
    if (type == u"block") {
        layer.source = DiskSource::Block;
        layer.path = attributeOf(source, "dev");
    } else if (type == u"volume") {
        layer.source = DiskSource::Volume;
        layer.pool = attributeOf(source, "pool");
        layer.volume = attributeOf(source, "volume");
    } else if (type == u"network") {
        layer.source = DiskSource::Network;
        layer.protocol = attributeOf(source, "protocol");
        layer.path = attributeOf(source, "name");
    } else if (type.isEmpty() || type == u"file") {
        layer.path = attributeOf(source, "file");
    } else {
        layer.source = DiskSource::Other;
        layer.protocol = type;
    }
    return layer;
}

/// A running VM's definition names the whole chain, an inactive one what somebody wrote into it.
void readLayers(const pugi::xml_node &node, Disk &disk)
{
    for (auto below = node.child("backingStore"); below; below = below.child("backingStore")) {
        if (!below.child("source")) {
            disk.layersEnd = true;
            return;
        }
        disk.layers.push_back(readLayer(below));
    }
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
        disk.protocol = attributeOf(source, "protocol");
        for (const pugi::xml_node host : source.children("host"))
            disk.hosts << monitorName(attributeOf(host, "name"), attributeOf(host, "port"));
        if (const QString snapshot = attributeOf(source.child("snapshot"), "name");
            !snapshot.isEmpty())
            disk.path += '@' + snapshot;
    } else {
        disk.source = DiskSource::Other;
        disk.protocol = type;
    }
}

Disk readDisk(const pugi::xml_node &node)
{
    Disk disk;
    disk.target = attributeOf(node.child("target"), "dev");
    disk.bus = attributeOf(node.child("target"), "bus");
    disk.device =
        fromStoredName<DiskDevice>(attributeOf(node, "device")).value_or(DiskDevice::Disk);
    disk.format = attributeOf(node.child("driver"), "type");
    disk.readOnly = !node.child("readonly").empty();
    disk.shareable = !node.child("shareable").empty();
    disk.transient = !node.child("transient").empty();
    disk.serial = node.child("serial") ? textOf(node.child("serial")) : textOf(node.child("wwn"));
    disk.startupPolicy = attributeOf(node.child("source"), "startupPolicy");
    readSource(node, disk);
    readLayers(node, disk);
    disk.slice = readSlice(node.child("source"));
    disk.dataFile = readDataFile(node.child("source"));
    return disk;
}

} // namespace

std::vector<Disk> readDisks(const pugi::xml_node &devices)
{
    std::vector<Disk> disks;
    for (const pugi::xml_node node : devices.children("disk"))
        disks.push_back(readDisk(node));
    return disks;
}

} // namespace ramet
