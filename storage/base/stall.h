// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/cancel.h"

#include <QtGlobal>
#include <utility>

namespace ramet {

/// Tells when something that counts up, such as the bytes of a block job, has stood still for too
/// long to go on waiting for it.
class Stall {
public:
    explicit Stall(Cancel::Clock::duration limit)
        : m_limit(limit)
    {
    }

    /// True when `done` has been the same since the limit. A pause that is wanted, such as a limit
    /// to the speed, is told by `isHeld`.
    bool isAt(quint64 done, bool isHeld = false)
    {
        const auto now = Cancel::Clock::now();
        if (std::exchange(m_isFirst, false) || m_last != done || isHeld)
            m_since = now;
        m_last = done;
        return now - m_since >= m_limit;
    }

private:
    Cancel::Clock::duration m_limit;
    Cancel::Clock::time_point m_since{};
    bool m_isFirst = true;
    quint64 m_last = 0;
};

/// For jobs that copy: QEMU waits for a storage that does not answer, too.
inline constexpr std::chrono::minutes copyStallLimit{10};

} // namespace ramet
