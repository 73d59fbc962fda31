// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/clone/plandisk.h"
#include "tests/models/madeinventory.h"

namespace ramet::test {

/// Plans the first disk of a VM of madeInventory(); a test changes what it stands on before.
class DiskPlanning {
protected:
    /// As at first, for the next test.
    void start()
    {
        m_inventory = madeInventory();
        m_request = {};
        m_source = {};
        m_vm = 0;
    }
    NodeInventory &a() { return m_inventory.nodes[0]; }
    Disk &disk() { return a().vms[0].disks[0]; }
    Volume &volume() { return a().pools[0].volumes[0]; }
    auto plan(const char *target = "a") const
    {
        const VirtualMachine &vm = m_inventory.nodes[0].vms[m_vm];
        const DiskPlanContext context{
            m_inventory, m_request, m_inventory.nodes[0], *m_inventory.findNode(target),
            vm,          "stem",    "12345678-0000"};
        SourceDisk disk = m_source;
        disk.disk = vm.disks[0];
        return planDisk(context, disk);
    }

    Inventory m_inventory;
    CloneRequest m_request;
    SourceDisk m_source; ///< the state that is cloned
    size_t m_vm = 0;     ///< 0: web on default, 1: tpl on shared
};

} // namespace ramet::test
