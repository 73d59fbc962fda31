// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/pace.h"

#include <cmath>

namespace ramet {
namespace {

constexpr double shortestStep = 0.5; // seconds
constexpr double memory = 4;         // seconds after which a third of the past still counts

} // namespace

void Pace::sample(quint64 doneBytes, Clock::time_point now)
{
    if (!m_hasStart || m_lastBytes == 0 || doneBytes < m_lastBytes) {
        *this = {};
        m_hasStart = true;
        m_lastTime = now;
        m_lastBytes = doneBytes;
        return;
    }
    const double seconds = std::chrono::duration<double>(now - m_lastTime).count();
    if (seconds < shortestStep)
        return;
    const double rate = static_cast<double>(doneBytes - m_lastBytes) / seconds;
    const double keep = m_rate > 0 ? std::exp(-seconds / memory) : 0;
    m_rate = keep * m_rate + (1 - keep) * rate;
    m_lastTime = now;
    m_lastBytes = doneBytes;
}

std::optional<double> Pace::secondsLeft(quint64 doneBytes, quint64 totalBytes) const
{
    if (!(m_rate >= 1) || totalBytes <= doneBytes)
        return std::nullopt;
    return static_cast<double>(totalBytes - doneBytes) / m_rate;
}

} // namespace ramet
