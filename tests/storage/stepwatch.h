// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/progress.h"

#include <QMessageLogContext>
#include <QString>
#include <functional>
#include <stop_token>

namespace ramet::test {

/// Stops an operation at the moment-th report of its progress (the first is 0), but for one while
/// it rolls back.
class StopAt {
public:
    explicit StopAt(int moment)
        : m_moment(moment)
    {
    }
    std::stop_token token() const { return m_stop.get_token(); }
    ProgressSink sink()
    {
        return [this](const Progress &now) {
            if (m_reports++ == m_moment && now.phase != Phase::RollingBack)
                m_stop.request_stop();
        };
    }

private:
    std::stop_source m_stop;
    int m_moment;
    int m_reports = 0;
};

/// Hears every line that the engine logs, on the thread that logs it, and passes it on. One at a
/// time; for the life of the program.
inline void hearLog(std::function<void(const QString &category, const QString &text)> heard)
{
    static std::function<void(const QString &, const QString &)> listener;
    static QtMessageHandler passOn = nullptr;
    listener = std::move(heard);
    const auto handler = [](QtMsgType type, const QMessageLogContext &context,
                            const QString &text) {
        listener(QString::fromLatin1(context.category), text);
        passOn(type, context, text);
    };
    if (!passOn)
        passOn = qInstallMessageHandler(handler);
}

} // namespace ramet::test
