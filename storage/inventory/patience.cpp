// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/inventory/patience.h"

#include "storage/inventory/hidinggaps.h"

#include <algorithm>

namespace ramet {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds ifItMayMatter = 1500ms;
constexpr std::chrono::milliseconds ifItCannotMatter = 100ms;

bool maySeeDisksOf(const Inventory &answered, const VirtualMachine &vm, const NodeInventory &silent)
{
    const QStringList hiding = hidingGaps(answered, vm.node, storagesOf(answered, vm)).nodes;
    return hiding.contains(silent.node);
}

} // namespace

std::chrono::milliseconds patienceForReaders(const Inventory &answered,
                                             const std::vector<const VirtualMachine *> &vms,
                                             const NodeInventory &silent)
{
    const bool mayMatter = std::ranges::any_of(
        vms, [&](const VirtualMachine *vm) { return maySeeDisksOf(answered, *vm, silent); });
    const auto usual = silent.lastSeen ? 2 * silent.lastSeen->usualTime : 0ms;
    return std::max(usual, mayMatter ? ifItMayMatter : ifItCannotMatter);
}

} // namespace ramet
