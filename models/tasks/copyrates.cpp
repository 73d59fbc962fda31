// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/copyrates.h"

namespace ramet {
namespace {

constexpr quint64 smallestMeasure = 64'000'000; ///< copies below say nothing about the rate

/// Says nothing about how fast bytes are copied.
bool isInstant(CopyMethod method)
{
    return method == CopyMethod::Overlay || method == CopyMethod::RbdLayer ||
           method == CopyMethod::LocalReflink || method == CopyMethod::DaemonReflink;
}

} // namespace

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
    for (const QString &storage : task.storages)
        m_rates[storage] = static_cast<double>(bytes) / seconds;
}

std::optional<double> CopyRates::of(const QString &storageKey) const
{
    const auto rate = m_rates.find(storageKey);
    return rate == m_rates.end() ? std::nullopt : std::optional(rate->second);
}

} // namespace ramet
