// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/copy/throttle.h"

namespace ramet {

/// How much faster than its limit a job has to be, where QEMU counts holes as if they were data (a
/// backup: block/block-copy.c): faster and faster while what it writes to does not grow. What is
/// written too fast where the holes end is made up for at once, by half the speed. One thread.
class HolePace {
public:
    using Clock = Throttle::Clock;
    static constexpr double most = 32;
    static constexpr std::chrono::milliseconds look{50}; ///< how often to ask while it is over 1

    /// `bytesPerSecond`: the present limit of all that is written; 0: none.
    explicit HolePace(const std::function<quint64()> &bytesPerSecond)
        : m_limit(bytesPerSecond)
        , m_throttle(bytesPerSecond)
    {
    }
    /// The factor for the limit from now on. `heldBytes`: by all that is written to.
    double next(quint64 heldBytes, Clock::time_point now = Clock::now());

private:
    std::function<quint64()> m_limit;
    Throttle m_throttle;
    double m_factor = 1;
    quint64 m_held = 0;
    Clock::time_point m_last{};
};

} // namespace ramet
