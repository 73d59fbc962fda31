// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <thread>

namespace ramet::test {

/// A local socket that passes bytes on to another one and back, on a thread of its own, as long as
/// it lives. A node that is reached by it counts as far away: its daemon does not listen there.
class ForwardedSocket {
public:
    ForwardedSocket(QString path, QString target);
    ~ForwardedSocket();
    ForwardedSocket(const ForwardedSocket &) = delete;
    ForwardedSocket &operator=(const ForwardedSocket &) = delete;

    bool isListening() const { return m_listener >= 0; }

private:
    void serve(const std::stop_token &stop) const;

    QString m_path;
    QString m_target;
    int m_listener = -1;
    std::jthread m_thread;
};

} // namespace ramet::test
