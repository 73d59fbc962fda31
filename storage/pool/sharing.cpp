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

} // namespace

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
