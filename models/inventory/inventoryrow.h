// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/inventory/inventory.h"

#include <QVariant>

namespace ramet {

struct SnapshotNode;

/// What the tree shows in a node's row. A plain value.
struct NodeRow {
    QString name;
    QString uri;
    QString hostName;
    bool reachable = false;
    bool connecting = false;
    bool isBeingRead = false; ///< the states of its VMs are known, and little else
    QString error;       ///< the sentence why it is not reachable; empty before the first answer
    QStringList gaps;    ///< sentences: what of it could not be read, and why
    QString daemon{};    ///< tells its daemon apart from others; empty: it is not known
    QStringList twins{}; ///< other nodes that are this daemon, by another name

    static NodeRow of(const NodeInventory &node, bool connecting);
    bool knowsStates() const { return reachable || isBeingRead; } ///< of its VMs
    bool operator==(const NodeRow &) const = default;
};

/// The answers of InventoryTreeModel::data for its columns and roles. Pure functions.
/// Of rows and captions; not valid: as other texts.
QVariant figureAlignment(int column);
QVariant nodeData(const NodeRow &node, int column, int role);
QVariant vmData(const VirtualMachine &vm, const NodeRow &node, int column, int role);

QVariant snapshotData(const SnapshotNode &snapshot, const VirtualMachine &vm, const NodeRow &node,
                      int column, int role);

} // namespace ramet
