// SPDX-License-Identifier: GPL-3.0-or-later
// How long the lineage of many VMs takes once libvirt has answered. Run it by hand.
#include "storage/lineage/lineagetree.h"
#include "tests/models/madeinventory.h"

#include <QElapsedTimer>
#include <cstdio>

using namespace ramet;
using namespace ramet::test;

namespace {

constexpr int nodeCount = 10;
constexpr int templateCount = 30;
constexpr int cloneCount = 3000;
constexpr int volumeCount = 10'000;

/// One shared storage that all nodes list whole; every clone is an overlay on a template.
Inventory manyVms()
{
    Inventory inventory;
    for (int i = 0; i < nodeCount; ++i)
        inventory.nodes.push_back(madeNode(QStringLiteral("node%1").arg(i)));
    for (int i = 0; i < templateCount; ++i) {
        madeVm(inventory.nodes[0], QStringLiteral("tpl%1").arg(i), QStringLiteral("shared"));
        inventory.nodes[0].vms.back().marks.isTemplate = true;
    }
    StoragePool all = inventory.nodes[0].pools.back();
    for (int i = 0; i < cloneCount; ++i) {
        NodeInventory &node = inventory.nodes[static_cast<size_t>(i % nodeCount)];
        node.pools.back().volumes.clear();
        madeVm(node, QStringLiteral("vm%1").arg(i), QStringLiteral("shared"));
        all.volumes.push_back(node.pools.back().volumes.back());
        all.volumes.back().backingPath = all.path + QStringLiteral("/tpl%1.qcow2").arg(i % 30);
    }
    while (all.volumes.size() < volumeCount) {
        const QString name = QStringLiteral("more%1").arg(all.volumes.size());
        all.volumes.push_back(madeVolume(all, name, QStringLiteral("raw"), 1));
    }
    for (Volume &volume : all.volumes) {
        volume.fileBytes = 1 + volume.name.size();
        volume.changeTime = volume.writeTime = volume.name;
    }
    std::ranges::sort(all.volumes, {}, &Volume::path);
    for (NodeInventory &node : inventory.nodes) {
        all.node = node.node;
        node.pools.back() = all;
    }
    return inventory;
}

} // namespace

int main()
{
    const Inventory inventory = manyVms();
    std::printf("%d nodes that each list %d volumes; %zu templates with %d clones\n", nodeCount,
                volumeCount, size_t{templateCount}, cloneCount);
    QElapsedTimer timer;
    const auto lap = [&timer](const char *what) {
        std::printf("%-50s %6lld ms\n", what, static_cast<long long>(timer.restart()));
    };
    timer.start();
    const Lineage lineage(inventory);
    lap("Lineage");
    const LineageTree tree = lineageTree(lineage);
    lap("lineageTree");
    size_t found = 0;
    for (const VirtualMachine &vm : inventory.nodes[0].vms)
        found += lineage.dependantsOf(vm).size();
    lap("dependantsOf, of each VM of one node");
    for (const NodeInventory &node : inventory.nodes) {
        for (const VirtualMachine &vm : node.vms)
            found += placeOf(node, vm.disks.front()) ? 1 : 0;
    }
    lap("placeOf, of each disk");
    const bool isWhole =
        tree.roots.size() == templateCount && found == cloneCount + cloneCount + templateCount;
    return isWhole ? 0 : 1;
}
