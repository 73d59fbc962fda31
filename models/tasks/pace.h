// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

#include <QtGlobal>

namespace ramet {

/// How fast a task goes, smoothed over some seconds. Fed with the bytes done; one thread.
class Pace {
public:
    using Clock = std::chrono::steady_clock;

    /// The measure starts with the first byte: a task prepares before it copies. Bytes that go back,
    /// as when a new phase counts from 0, start it anew.
    void sample(quint64 doneBytes, Clock::time_point now);
    /// 0 until half a second was seen.
    double bytesPerSecond() const { return m_rate; }
    std::optional<double> secondsLeft(quint64 doneBytes, quint64 totalBytes) const;

private:
    bool m_hasStart = false;
    Clock::time_point m_lastTime;
    quint64 m_lastBytes = 0;
    double m_rate = 0;
};

} // namespace ramet
