// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copy/holepace.h"

#include <algorithm>

namespace ramet {

double HolePace::next(quint64 heldBytes, Clock::time_point now)
{
    const bool isFirst = m_last == Clock::time_point{};
    const double seconds = std::chrono::duration<double>(now - std::exchange(m_last, now)).count();
    const quint64 before = std::exchange(m_held, heldBytes);
    const double grown = heldBytes > before ? static_cast<double>(heldBytes - before) : 0;
    const auto limit = static_cast<double>(m_limit());
    const bool isWithin = m_throttle.mayWrite(heldBytes, now);
    const bool isHole = !isFirst && grown < limit * seconds / 2;
    if (!isWithin)
        m_factor = 0.5;
    else if (isHole)
        m_factor = std::min(std::max(m_factor, 1.0) * 2, most);
    else
        m_factor = 1;
    return m_factor;
}

} // namespace ramet
