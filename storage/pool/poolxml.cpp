// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/pool/poolxml.h"

#include "storage/base/xmltext.h"
#include "storage/domain/rbdsource.h"

namespace ramet {

Result<Volume> readVolume(const QString &xml)
{
    pugi::xml_document document;
    RAMET_TRY(parseXml(document, xml, "volume"));
    const pugi::xml_node node = document.child("volume");
    const pugi::xml_node target = node.child("target");
    const pugi::xml_node backing = node.child("backingStore");
    Volume volume;
    volume.name = textOf(node.child("name"));
    volume.path = textOf(target.child("path"));
    volume.format = attributeOf(target.child("format"), "type");
    volume.capacityBytes = sizeOf(node.child("capacity"), "bytes");
    volume.allocationBytes = sizeOf(node.child("allocation"), "bytes");
    volume.fileBytes = sizeOf(node.child("physical"), "bytes");
    volume.backingPath = textOf(backing.child("path"));
    volume.backingFormat = attributeOf(backing.child("format"), "type");
    volume.writeTime = textOf(target.child("timestamps").child("mtime"));
    volume.changeTime = textOf(target.child("timestamps").child("ctime"));
    if (const pugi::xml_node times = backing.child("timestamps"))
        volume.backingTimes = textOf(times.child("mtime")) + ' ' + textOf(times.child("ctime"));
    volume.encrypted = !target.child("encryption").empty();
    return volume;
}

Result<StoragePool> readPool(const PoolRecord &record, const QString &node,
                             std::vector<PoolRecord::Failure> *failures)
{
    pugi::xml_document document;
    RAMET_TRY(parseXml(document, record.xml, "pool"));
    const pugi::xml_node element = document.child("pool");
    const pugi::xml_node source = element.child("source");
    StoragePool pool;
    pool.node = node;
    pool.name = record.name;
    pool.uuid = textOf(element.child("uuid"));
    pool.type = attributeOf(element, "type");
    pool.path = textOf(element.child("target").child("path"));
    QStringList hosts;
    for (const pugi::xml_node host : source.children("host"))
        hosts << attributeOf(host, "name");
    hosts.sort();
    if (const auto rbd = readRbdSource(record.xml))
        hosts = rbd->monitors();
    pool.sourceHost = hosts.join(',');
    pool.sourceName = source.child("name") ? textOf(source.child("name"))
                                           : attributeOf(source.child("dir"), "path");
    pool.active = record.active;
    pool.capacityBytes = sizeOf(element.child("capacity"), "bytes");
    pool.allocationBytes = sizeOf(element.child("allocation"), "bytes");
    pool.availableBytes = sizeOf(element.child("available"), "bytes");
    for (const QString &xml : record.volumeXmls) {
        if (auto volume = readVolume(xml))
            pool.volumes.push_back(std::move(*volume));
        else if (failures)
            failures->push_back({QStringLiteral("?"), volume.error().detail});
    }
    return pool;
}

QString volumeDefinition(const NewVolume &volume)
{
    pugi::xml_document document;
    pugi::xml_node node = document.append_child("volume");
    setChildText(node, "name", volume.name);
    setChildText(node, "capacity", QString::number(volume.capacityBytes));
    // Without it libvirt writes a raw file out in full.
    setChildText(node, "allocation", "0");
    pugi::xml_node target = node.append_child("target");
    setAttribute(target.append_child("format"), "type", volume.format);
    // Without it libvirt writes the qcow2 format of 2010.
    if (volume.format == u"qcow2")
        setChildText(target, "compat", "1.1");
    if (!volume.backingPath.isEmpty()) {
        pugi::xml_node backing = node.append_child("backingStore");
        setChildText(backing, "path", volume.backingPath);
        setAttribute(backing.append_child("format"), "type", volume.backingFormat);
    }
    return xmlToString(document);
}

} // namespace ramet
