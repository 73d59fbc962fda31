// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/clone/cloneoperation.h"
#include "storage/inventory/inventory.h"
#include "storage/lineage/lineage.h"

#include <QJsonArray>
#include <QJsonObject>

namespace ramet::ctl {

/// The engine's values as JSON. Keys are a promise: the man page lists them, none changes its
/// meaning. Sizes are bytes.

/// A size; null where it is beyond what a signed 64-bit number holds: no true size is.
QJsonValue jsonBytes(quint64 bytes);

QJsonObject jsonName(const QString &name, const QString &uuid, const QString &node);
QJsonObject jsonName(const VirtualMachine &vm);
QJsonObject jsonSummary(const VirtualMachine &vm);
QJsonObject jsonDisk(const NodeInventory &node, const Disk &disk, const Lineage &lineage);
/// `refusal`: why no clone can be made of it; empty: one can.
QJsonObject jsonSnapshot(const Snapshot &snapshot, const QString &refusal);
QJsonObject jsonNic(const Nic &nic);
/// As the definition of `where` has it: one that several definitions name comes several times.
QJsonObject jsonNeed(const Need &need);
QJsonObject jsonPool(const Inventory &inventory, const StoragePool &pool);
QJsonObject jsonOutcome(const CloneOutcome &outcome);
QJsonObject jsonPlan(const Inventory &inventory, const ClonePlan &plan);
/// Nodes that did not answer, each with the reason.
QJsonArray jsonUnreachable(const Inventory &inventory);
/// What could not be read, of nodes that did answer.
QJsonArray jsonGaps(const Inventory &inventory);

/// "internal", "external", "mixed", or "none" when it holds no disk.
QString kindName(const Snapshot &snapshot);
/// All ways of a disk, the best first, each name once.
QStringList methodNames(const DiskPlan &disk);

} // namespace ramet::ctl
