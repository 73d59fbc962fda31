// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/addstorage/folderplan.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>

namespace ramet {

namespace {

/// libvirt 9.0 refuses names without a character and with '/' or a line break.
bool isStorageName(const QString &name)
{
    return !name.trimmed().isEmpty() && !name.contains('/') &&
           std::all_of(name.begin(), name.end(), [](QChar c) { return c.isPrint(); });
}

} // namespace

std::optional<Refusal> whyNotFolderStorage(const Inventory &inventory, const FolderStorage &storage)
{
    const auto refused = [](Reason reason, Field field, const QString &object,
                            const QString &other = {}) {
        return Refusal{reason, field, object, other, {}};
    };
    const NodeInventory *node = inventory.findNode(storage.node);
    if (!node)
        return refused(Reason::NodeUnknown, Field::Node, storage.node);
    if (!node->reachable)
        return refused(node->whyUnreachable(), Field::Node, storage.node);
    if (!isStorageName(storage.name))
        return refused(Reason::StorageNameInvalid, Field::Name, storage.name);
    if (node->findPool(storage.name))
        return refused(Reason::StorageNameTaken, Field::Name, storage.name, node->node);
    if (!QDir::isAbsolutePath(storage.folder))
        return refused(Reason::FolderNotAbsolute, Field::None, storage.folder);
    const QString clean = QDir::cleanPath(storage.folder);
    for (const StoragePool &pool : node->pools) {
        if (pool.holdsFiles() && QDir::cleanPath(pool.path) == clean)
            return refused(Reason::FolderIsStorage, Field::None, storage.folder, pool.name);
    }
    return {};
}

QString freeStorageName(const NodeInventory &node, const QString &folder)
{
    QString stem = QFileInfo(QDir::cleanPath(folder)).fileName();
    if (stem.isEmpty())
        stem = "files";
    QString name = stem;
    for (int number = 2; node.findPool(name); ++number)
        name = stem + QString::number(number);
    return name;
}

std::optional<FolderStorage> storageOffer(const Inventory &inventory, const ClonePlan &plan)
{
    const NodeInventory *node = inventory.findNode(plan.request.source.node);
    const VirtualMachine *vm = inventory.findVm(plan.request.source);
    if (!node || !vm)
        return {};
    for (const Refusal &refusal : plan.refusals) {
        if (refusal.reason != Reason::DiskNeedsStorage && refusal.reason != Reason::DiskOnNoStorage)
            continue;
        const auto disk = std::ranges::find(vm->disks, refusal.object, &Disk::target);
        if (disk == vm->disks.end() || disk->source != DiskSource::File)
            continue;
        const QString folder = QFileInfo(disk->path).path();
        const FolderStorage offer{node->node, freeStorageName(*node, folder), folder};
        if (!whyNotFolderStorage(inventory, offer))
            return offer;
    }
    return {};
}

} // namespace ramet
