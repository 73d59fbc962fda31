// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/socketserver.h"

namespace ramet::test {

/// Speaks as much of libvirt's protocol as a client needs to get an error: every call fails, with a
/// text of the node's own choice.
class HostileNode {
public:
    HostileNode(const QString &socketPath, const QByteArray &text);
    bool isListening() const { return m_server.isListening(); }
    QString uri() const { return QStringLiteral("qemu+unix:///system?socket=") + m_server.path(); }

private:
    SocketServer m_server;
};

} // namespace ramet::test
