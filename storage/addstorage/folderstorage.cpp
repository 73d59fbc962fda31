// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/addstorage/folderstorage.h"

#include "storage/base/xmltext.h"
#include "storage/libvirt/poolcalls.h"
#include "storage/look/look.h"

#include <QDir>

namespace ramet {

namespace {

QString folderPoolXml(const QString &name, const QString &folder)
{
    pugi::xml_document document;
    pugi::xml_node pool = document.append_child("pool");
    setAttribute(pool, "type", "dir");
    setChildText(pool, "name", name);
    setChildText(pool.append_child("target"), "path", folder);
    return xmlToString(document);
}

} // namespace

Status runAddStorage(Nodes &nodes, const FolderStorage &storage)
{
    auto connection = nodes.work(storage.node);
    if (!connection)
        return std::unexpected(connection.error());
    const Inventory inventory = look(nodes, Scope::storages(storage.node));
    if (const NodeInventory *node = inventory.findNode(storage.node); node && !node->reachable)
        return std::unexpected(node->error);
    if (const auto refusal = whyNotFolderStorage(inventory, storage))
        return std::unexpected(refused("add storage", storage.name, {*refusal}));
    return pools::defineStarted(*connection, storage.name,
                                folderPoolXml(storage.name, QDir::cleanPath(storage.folder)));
}

} // namespace ramet
