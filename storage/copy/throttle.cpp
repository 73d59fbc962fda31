// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copy/throttle.h"

namespace ramet {

namespace {

constexpr double slackSeconds = 0.25; ///< what may be saved up while less is written

} // namespace

bool Throttle::mayWrite(quint64 writtenBytes, Clock::time_point now)
{
    const quint64 limit = m_bytesPerSecond();
    if (limit != m_limit || writtenBytes < m_base) {
        m_limit = limit;
        m_base = writtenBytes;
        m_since = now;
    }
    if (limit == 0)
        return true;
    const double elapsed = std::chrono::duration<double>(now - m_since).count();
    const double spare =
        static_cast<double>(limit) * elapsed - static_cast<double>(writtenBytes - m_base);
    if (spare > static_cast<double>(limit) * slackSeconds) {
        m_base = writtenBytes;
        m_since = now;
    }
    return spare >= 0;
}

} // namespace ramet
