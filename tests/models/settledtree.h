// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/inventorytreemodel.h"

#include <QtTest>

namespace ramet::test {

/// The tree of nodes and VMs, whose rows are there when a call returns: on a busy machine the model
/// leaves those that its turn of the event loop has no time for to the next.
class SettledTree : public InventoryTreeModel {
public:
    using InventoryTreeModel::InventoryTreeModel;

    void setNode(const NodeInventory &node, bool connecting = false)
    {
        InventoryTreeModel::setNode(node, connecting);
        settle();
    }
    void setVms(const NodeInventory &node, const QStringList &uuids)
    {
        InventoryTreeModel::setVms(node, uuids);
        settle();
    }
    void setAddresses(const NodeInventory &node)
    {
        InventoryTreeModel::setAddresses(node);
        settle();
    }

private:
    void settle()
    {
        QVERIFY(QTest::qWaitFor([this] { return isUpToDate(); }));
    }
};

} // namespace ramet::test
