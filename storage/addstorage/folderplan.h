// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/clone/cloneplan.h"

namespace ramet {

/// A folder of a node that is to become a storage: a libvirt pool of type "dir".
struct FolderStorage {
    QString node;
    QString name;
    QString folder; ///< an absolute path on the node; it must be there
};

/// Null when it can be tried. Whether the folder is there only the node knows.
std::optional<Refusal> whyNotFolderStorage(const Inventory &inventory,
                                           const FolderStorage &storage);
/// A name that is free on the node, after the folder's own: "images", "images2", …
QString freeStorageName(const NodeInventory &node, const QString &folder);
/// The folder that would lift a refusal of the plan, where it is one: of a disk file that no
/// storage lists.
std::optional<FolderStorage> storageOffer(const Inventory &inventory, const ClonePlan &plan);

} // namespace ramet
