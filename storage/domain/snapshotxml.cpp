// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/domain/snapshotxml.h"

#include "storage/base/xmltext.h"
#include "storage/domain/rewrites.h"

#include <algorithm>
#include <functional>

namespace ramet {

namespace {

QString pathOf(const pugi::xml_node &node)
{
    const pugi::xml_node source = node.child("source");
    const QString file = attributeOf(source, "file");
    return file.isEmpty() ? attributeOf(source, "dev") : file;
}

/// By its path, or by its storage where the definition says it so.
bool isRemoved(const pugi::xml_node &node, const MergedDisk &merge)
{
    const pugi::xml_node source = node.child("source");
    const QString volume = attributeOf(source, "volume");
    return volume.isEmpty()
               ? merge.removed.contains(pathOf(node))
               : merge.removedVolumes.contains(attributeOf(source, "pool") + '/' + volume);
}

bool namesBelow(const pugi::xml_node &disk, const MergedDisk &merge)
{
    for (pugi::xml_node layer = disk.child("backingStore"); layer;
         layer = layer.child("backingStore")) {
        if (isRemoved(layer, merge))
            return true;
    }
    return false;
}

/// True: something was changed.
bool dropLayers(pugi::xml_node domain, const std::vector<MergedDisk> &merged)
{
    bool changed = false;
    for (pugi::xml_node disk : domain.child("devices").children("disk")) {
        for (const MergedDisk &merge : merged) {
            const bool isTop = isRemoved(disk, merge);
            if (!isTop && !namesBelow(disk, merge))
                continue;
            if (isTop)
                writeDiskSource(disk, {merge.base, {}, {}, merge.baseFormat});
            disk.remove_child("backingStore");
            changed = true;
        }
    }
    return changed;
}

using Change = std::function<void(pugi::xml_node)>;

Result<QString> changed(const QString &xml, const char *root, const Change &change)
{
    pugi::xml_document document;
    RAMET_TRY(parseXml(document, xml, root));
    change(document.child(root));
    return xmlToString(document);
}

} // namespace

Result<QString> definitionOnDisks(const QString &xml, const std::map<QString, NewDiskSource> &disks)
{
    return changed(xml, "domain", [&](pugi::xml_node domain) {
        for (const pugi::xml_node disk : domain.child("devices").children("disk")) {
            const auto found = disks.find(attributeOf(disk.child("target"), "dev"));
            if (found != disks.end())
                writeDiskSource(disk, found->second);
        }
    });
}

Result<QString> definitionAfterMerge(const QString &xml, const std::vector<MergedDisk> &merged)
{
    bool any = false;
    auto text =
        changed(xml, "domain", [&](pugi::xml_node domain) { any = dropLayers(domain, merged); });
    return text && !any ? QString() : text;
}

Result<QString> snapshotAfterMerge(const QString &xml, const std::vector<MergedDisk> &merged)
{
    bool any = false;
    auto text = changed(xml, "domainsnapshot", [&](pugi::xml_node snapshot) {
        for (const char *held : {"domain", "inactiveDomain"})
            any = dropLayers(snapshot.child(held), merged) || any;
    });
    return text && !any ? QString() : text;
}

Result<QString> snapshotWithOverlays(const QString &xml, const std::map<QString, QString> &files)
{
    return changed(xml, "domainsnapshot", [&](pugi::xml_node snapshot) {
        for (const pugi::xml_node disk : snapshot.child("disks").children("disk")) {
            const auto found = files.find(attributeOf(disk, "name"));
            if (found != files.end())
                setAttribute(disk.child("source"), "file", found->second);
        }
    });
}

QString newSnapshotXml(const QString &name, const QString &description,
                       const std::vector<HeldInSnapshot> &disks, const QStringList &leftOut,
                       bool withMemory, const QString &memoryFile)
{
    pugi::xml_document document;
    pugi::xml_node snapshot = document.append_child("domainsnapshot");
    setChildText(snapshot, "name", name);
    if (!description.isEmpty())
        setChildText(snapshot, "description", description);
    pugi::xml_node memory = snapshot.append_child("memory");
    const char *where = memoryFile.isEmpty() ? "internal" : "external";
    setAttribute(memory, "snapshot", QString::fromLatin1(withMemory ? where : "no"));
    if (!memoryFile.isEmpty())
        setAttribute(memory, "file", memoryFile);
    pugi::xml_node all = snapshot.append_child("disks");
    for (const HeldInSnapshot &held : disks) {
        pugi::xml_node disk = all.append_child("disk");
        setAttribute(disk, "name", held.target);
        setAttribute(disk, "snapshot", held.overlay.isEmpty() ? "internal" : "external");
        if (held.overlay.isEmpty())
            continue;
        setAttribute(disk.append_child("driver"), "type", "qcow2");
        setAttribute(disk.append_child("source"), "file", held.overlay);
    }
    for (const QString &target : leftOut) {
        pugi::xml_node disk = all.append_child("disk");
        setAttribute(disk, "name", target);
        setAttribute(disk, "snapshot", "no");
    }
    return xmlToString(document);
}

Result<QString> snapshotLiveDefinition(const QString &xml)
{
    pugi::xml_document document;
    RAMET_TRY(parseXml(document, xml, "domainsnapshot"));
    pugi::xml_document domain;
    domain.append_copy(document.child("domainsnapshot").child("domain"));
    return xmlToString(domain);
}

} // namespace ramet
