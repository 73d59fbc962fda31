// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <chrono>
#include <functional>
#include <utility>

namespace ramet {

/// Keeps a copy that knows no limit within one, which may change meanwhile: it says whether more
/// may be written now. Time in which less was written is not made up for later. One thread.
class Throttle {
public:
    using Clock = std::chrono::steady_clock;

    /// `bytesPerSecond`: the present limit; 0: none.
    explicit Throttle(std::function<quint64()> bytesPerSecond)
        : m_bytesPerSecond(std::move(bytesPerSecond))
    {
    }
    /// `writtenBytes`: so far, at `now`.
    bool mayWrite(quint64 writtenBytes, Clock::time_point now = Clock::now());

private:
    std::function<quint64()> m_bytesPerSecond;
    quint64 m_limit = 0;
    quint64 m_base = 0; ///< what was written at m_since
    Clock::time_point m_since{};
};

} // namespace ramet
