// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/copyrates.h"

#include <algorithm>

namespace ramet {
namespace {

constexpr quint64 smallestMeasure = 64'000'000; ///< copies below say nothing about the rate

/// Says nothing about how fast bytes are copied.
bool isInstant(CopyMethod method)
{
    return method == CopyMethod::Overlay || method == CopyMethod::RbdLayer ||
           method == CopyMethod::LocalReflink || method == CopyMethod::DaemonReflink;
}

bool isBetweenNodes(const QString &key)
{
    return !key.contains(u'/');
}

} // namespace

QString betweenNodesKey(const QString &from, const QString &to)
{
    return from + u'>' + to; // names of nodes have neither, a storage's key has '/'
}

void CopyRates::learn(const Task &task)
{
    const bool wasLimited = task.speedLimit && *task.speedLimit > 0;
    if (!task.copiesData || !task.result.outcome.clone() || wasLimited)
        return;
    quint64 bytes = 0;
    for (const ClonedDisk &disk : task.result.outcome.clone()->disks)
        if (!isInstant(disk.method))
            bytes += disk.bytes;
    const auto seconds = static_cast<double>(task.started.msecsTo(task.ended)) / 1000;
    if (bytes < smallestMeasure || !(seconds > 0))
        return;
    const bool between = std::ranges::any_of(task.storages, isBetweenNodes);
    for (const QString &key : task.storages)
        if (isBetweenNodes(key) == between)
            m_rates[key] = static_cast<double>(bytes) / seconds;
}

std::optional<double> CopyRates::of(const QString &key) const
{
    const auto rate = m_rates.find(key);
    return rate == m_rates.end() ? std::nullopt : std::optional(rate->second);
}

} // namespace ramet
