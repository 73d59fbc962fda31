// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backend/folderxml.h"

#include "storage/base/xmltext.h"

namespace ramet {

namespace {

void addPermissions(pugi::xml_node target, const FilePermissions &permissions)
{
    pugi::xml_node node = target.append_child("permissions");
    if (!permissions.mode.isEmpty())
        setChildText(node, "mode", permissions.mode);
    if (!permissions.owner.isEmpty())
        setChildText(node, "owner", permissions.owner);
    if (!permissions.group.isEmpty())
        setChildText(node, "group", permissions.group);
}

FilePermissions readPermissions(const pugi::xml_node &target)
{
    const pugi::xml_node node = target.child("permissions");
    return {textOf(node.child("mode")), textOf(node.child("owner")), textOf(node.child("group"))};
}

} // namespace

QString poolDefinition(const QString &name, const QString &folder)
{
    pugi::xml_document document;
    pugi::xml_node pool = document.append_child("pool");
    setAttribute(pool, "type", "dir");
    setChildText(pool, "name", name);
    setChildText(pool.append_child("target"), "path", folder);
    return xmlToString(document);
}

QString fileDefinition(const QString &name, const char *format, quint64 bytes,
                       const FilePermissions &permissions)
{
    pugi::xml_document document;
    pugi::xml_node volume = document.append_child("volume");
    setChildText(volume, "name", name);
    setChildText(volume, "capacity", QString::number(bytes));
    setChildText(volume, "allocation", "0");
    pugi::xml_node target = volume.append_child("target");
    setAttribute(target.append_child("format"), "type", QString::fromLatin1(format));
    addPermissions(target, permissions);
    return xmlToString(document);
}

Result<FolderEntry> readEntry(const QString &xml)
{
    pugi::xml_document document;
    RAMET_TRY(parseXml(document, xml, "volume"));
    const pugi::xml_node volume = document.child("volume");
    const pugi::xml_node target = volume.child("target");
    FolderEntry entry;
    entry.name = textOf(volume.child("name"));
    entry.isFolder = attributeOf(volume, "type") == u"dir";
    entry.bytes = sizeOf(volume.child("physical"), "bytes");
    entry.format = attributeOf(target.child("format"), "type");
    entry.changeTime = textOf(target.child("timestamps").child("mtime"));
    entry.permissions = readPermissions(target);
    return entry;
}

QString pathOfPool(const QString &xml)
{
    pugi::xml_document document;
    if (!parseXml(document, xml, "pool"))
        return {};
    return textOf(document.child("pool").child("target").child("path"));
}

Result<FilePermissions> permissionsOfPool(const QString &xml)
{
    pugi::xml_document document;
    RAMET_TRY(parseXml(document, xml, "pool"));
    return readPermissions(document.child("pool").child("target"));
}

} // namespace ramet
