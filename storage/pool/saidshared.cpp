// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/pool/saidshared.h"

#include <set>

namespace ramet {

namespace {

/// All that the words make one with it.
std::set<StorageAt> groupOf(const StorageAt &storage, const std::vector<SaidShared> &words)
{
    std::set<StorageAt> group{storage};
    for (bool grew = true; grew;) {
        grew = false;
        for (const SaidShared &word : words) {
            if (group.contains(word.a) != group.contains(word.b)) {
                group.insert(word.a);
                group.insert(word.b);
                grew = true;
            }
        }
    }
    return group;
}

} // namespace

void markSaidShared(SharedList<StoragePool> &pools, const QString &uri,
                    const std::vector<SaidShared> &words)
{
    for (StoragePool &pool : pools) {
        const auto group = groupOf({uri, pool.name}, words);
        pool.saidGroup =
            group.size() > 1 ? group.begin()->uri + u' ' + group.begin()->storage : QString();
    }
}

} // namespace ramet
