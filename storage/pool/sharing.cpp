// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/pool/sharing.h"

#include <algorithm>

namespace ramet {

namespace {

/// One node may name other monitors of a cluster than another.
bool hasCommonMonitor(const StoragePool &a, const StoragePool &b)
{
    const QStringList others = b.sourceHost.split(',');
    return std::ranges::any_of(a.sourceHost.split(','),
                               [&](const QString &host) { return others.contains(host); });
}

/// A storage has one size on all nodes, and files that all of them see. What is listed is as old as
/// the last look, so that it says something only where both list files and share none.
bool isContradicted(const StoragePool &a, const StoragePool &b)
{
    if (!a.active || !b.active)
        return false;
    if (a.capacityBytes != b.capacityBytes)
        return true;
    const auto isListedThere = [&](const Volume &volume) { return b.findVolume(volume.name); };
    return !a.volumes.empty() && !b.volumes.empty() &&
           std::ranges::none_of(a.volumes, isListedThere);
}

} // namespace

bool isHeldSame(const StoragePool &a, const StoragePool &b)
{
    const bool isSaid = !a.saidGroup.isEmpty() && a.saidGroup == b.saidGroup && a.node != b.node;
    return isSameStorage(a, b) || (isSaid && a.type == b.type && !isContradicted(a, b));
}

bool isSameStorage(const StoragePool &a, const StoragePool &b)
{
    if (a.node == b.node)
        return a.name == b.name;
    if (a.type != b.type)
        return false;
    if (!a.uuid.isEmpty() && a.uuid == b.uuid)
        return true;
    const bool network = !a.sourceHost.isEmpty() && !a.sourceName.isEmpty();
    if (!network || a.sourceName != b.sourceName)
        return false;
    return a.isRbd() ? hasCommonMonitor(a, b) : a.sourceHost == b.sourceHost;
}

} // namespace ramet
