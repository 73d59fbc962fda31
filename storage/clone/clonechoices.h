// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/clone/cloneplan.h"

namespace ramet {

/// What the wizard can offer, and why not. Pure functions of the inventory.

struct StorageChoice {
    QString storage;
    QString type;
    quint64 freeBytes = 0;
    quint64 totalBytes = 0;
    std::optional<Refusal> refusal;
};

struct SnapshotChoice {
    QString name;
    qint64 created = 0; ///< seconds since 1970
    bool isCurrent = false;
    std::optional<Refusal> refusal; ///< why no clone can be made of it
};

std::optional<Refusal> whyNotReachable(const NodeInventory *node, const QString &name);
/// Null when the storage can hold the disk images of a clone.
std::optional<Refusal> whyNotStorage(const StoragePool &pool);
/// The storages of the target node.
std::vector<StorageChoice> storageChoices(const Inventory &inventory, const QString &node);
/// Formats for the chosen storage; with an empty storage those that all disks' own share.
QStringList formatChoices(const Inventory &inventory, const VirtualMachine &source,
                          const QString &node, const QString &storage);
/// The snapshots, the newest first. Each has been planned whole, so the reason is the plan's.
std::vector<SnapshotChoice> snapshotChoices(const Inventory &inventory,
                                            const VirtualMachine &source);
/// Null when a linked clone is possible: of a template, or of an external snapshot.
std::optional<Refusal> whyNotLinked(const Inventory &inventory, const VirtualMachine &source,
                                    const QString &snapshot = {});
/// Of the name alone; null: a VM can have it.
std::optional<Refusal> whyNotName(const QString &name);
/// Null when the name can be used on the node.
std::optional<Refusal> whyNotName(const Inventory &inventory, const QString &node,
                                  const QString &name);
/// `<name>-clone`, `<name>-clone2`, … the first that is free on the node. A clone's clone counts
/// on, and "-template" at the end of the name is left out: `debian-12-clone` of
/// `debian-12-template`.
QString freeCloneName(const Inventory &inventory, const QString &node, const QString &sourceName);

} // namespace ramet
