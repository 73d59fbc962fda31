// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copy/helperdefinition.h"

#include "storage/base/xmltext.h"
#include "storage/domain/marks.h"
#include "storage/domain/rbddisk.h"

namespace ramet {

namespace {

/// For how long the reader tries to come back after its connection broke. libvirt 9.0 drops it: its
/// QEMU tries anew at each request.
constexpr int reconnectSeconds = 5;

/// The <source> of an image, in its <disk> or <backingStore>, whose type it sets.
pugi::xml_node addSource(pugi::xml_node image, const ImageLayer &layer,
                         const std::optional<NbdServer> &nbd)
{
    pugi::xml_node source = image.append_child("source");
    if (!nbd) {
        setAttribute(image, "type", layer.isDevice ? "block" : "file");
        setAttribute(source, layer.isDevice ? "dev" : "file", layer.path);
        return source;
    }
    setAttribute(image, "type", "network");
    setAttribute(source, "protocol", "nbd");
    setAttribute(source, "name", layer.path);
    setAttribute(source, "tls", nbd->isEncrypted ? "yes" : "no");
    pugi::xml_node host = source.append_child("host");
    setAttribute(host, "name", nbd->host);
    setAttribute(host, "port", QString::number(nbd->port));
    setAttribute(source.append_child("reconnect"), "delay", QString::number(reconnectSeconds));
    return source;
}

} // namespace

pugi::xml_node addDiskElement(pugi::xml_node parent, const ImageLayer &layer,
                              const std::optional<RbdSource> &rbd,
                              const std::optional<NbdServer> &nbd)
{
    pugi::xml_node disk = parent.append_child("disk");
    setAttribute(disk, "device", "disk");
    pugi::xml_node driver = disk.append_child("driver");
    setAttribute(driver, "name", "qemu");
    setAttribute(driver, "type", layer.format);
    if (rbd)
        writeRbdDisk(disk, *rbd, layer.path);
    else
        addSource(disk, layer, nbd);
    return disk;
}

namespace {

void addSlice(pugi::xml_node source, const ImageLayer &layer)
{
    if (!layer.slice)
        return;
    pugi::xml_node slice = source.append_child("slices").append_child("slice");
    setAttribute(slice, "type", "storage");
    setAttribute(slice, "offset", QString::number(layer.slice->offset));
    setAttribute(slice, "size", QString::number(layer.slice->size));
}

} // namespace

/// libvirt and QEMU then go by this and look into no header for what is below.
void addLayersBelow(pugi::xml_node disk, const HelperDisk &from, size_t first)
{
    pugi::xml_node parent = disk;
    for (size_t i = first; i < from.layers.size(); ++i) {
        const ImageLayer &layer = from.layers[i];
        parent = parent.append_child("backingStore");
        setAttribute(parent.append_child("format"), "type", layer.format);
        addSlice(addSource(parent, layer, from.nbd), layer);
    }
    if (!from.isOpen)
        parent.append_child("backingStore");
}

namespace {

void addDisks(pugi::xml_node devices, const std::vector<HelperDisk> &disks)
{
    for (size_t i = 0; i < disks.size(); ++i) {
        const ImageLayer &top = disks[i].layers.front();
        pugi::xml_node disk = addDiskElement(devices, top, disks[i].rbd,
                                             disks[i].isTopLocal ? std::nullopt : disks[i].nbd);
        addSlice(disk.child("source"), top);
        addLayersBelow(disk, disks[i]);
        pugi::xml_node target = disk.append_child("target");
        setAttribute(target, "dev", helperDiskName(i));
        setAttribute(target, "bus", "scsi");
        // libvirt 9.0 opens a job's target as the disk that is copied says. With this QEMU leaves
        // holes out of what it counts and limits (block/mirror.c, io_bytes_acct).
        setAttribute(disk.child("driver"), "discard", "unmap");
        if (top.isDevice) // it does not tell where it holds nothing
            setAttribute(disk.child("driver"), "detect_zeroes", "unmap");
        if (disks[i].isReadOnly)
            disk.append_child("readonly");
    }
}

} // namespace

/// "sda", "sdb", … "sdz", "sdaa": the names that virtio-scsi disks get.
QString helperDiskName(size_t index)
{
    QString letters;
    for (size_t rest = index + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'a' + static_cast<char16_t>((rest - 1) % 26)));
    return "sd" + letters;
}

HelperPlatform helperPlatform(const QString &domainXml)
{
    pugi::xml_document document;
    if (!parseXml(document, domainXml, "domain"))
        return {};
    const pugi::xml_node domain = document.child("domain");
    const pugi::xml_node type = domain.child("os").child("type");
    return {attributeOf(type, "arch"), attributeOf(type, "machine"),
            readMarks(domain).buildingTask};
}

QString helperDefinition(const QString &name, const QString &uuid, const HelperPlatform &platform,
                         const std::vector<HelperDisk> &disks)
{
    pugi::xml_document document;
    pugi::xml_node domain = document.append_child("domain");
    setAttribute(domain, "type", "qemu");
    setChildText(domain, "name", name);
    setChildText(domain, "uuid", uuid);
    RametMarks marks;
    marks.isHelper = true;
    marks.helperTask = platform.task;
    writeMarks(domain, marks);
    pugi::xml_node memory = domain.append_child("memory");
    setAttribute(memory, "unit", "MiB");
    memory.text().set("16");
    pugi::xml_node type = domain.append_child("os").append_child("type");
    setAttribute(type, "arch", platform.arch);
    setAttribute(type, "machine", platform.machine);
    type.text().set("hvm");
    pugi::xml_node devices = domain.append_child("devices");
    addDisks(devices, disks);
    const auto add = [&](const char *element, const char *kind, const char *model) {
        pugi::xml_node node = devices.append_child(element);
        if (*kind)
            setAttribute(node, "type", QString::fromLatin1(kind));
        setAttribute(node, "model", QString::fromLatin1(model));
    };
    add("controller", "scsi", "virtio-scsi");
    add("controller", "usb", "none");
    add("memballoon", "", "none");
    return xmlToString(document);
}

} // namespace ramet
