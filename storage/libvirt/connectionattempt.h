// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/libvirt/connection.h"

namespace ramet {

class CallWatch;

/// One try to open a connection. Blocks, so it runs on a thread that can be left behind: libvirt
/// has neither a time limit nor keep-alives until a connection is open.
class ConnectionAttempt {
public:
    /// `node`: named by questions to the person, and by the errors of calls that are given up.
    /// `login`: what is opened by ssh with the same number logs in together (askfolder); 0: alone.
    ConnectionAttempt(QString uri, Connection::Role role, const QString &node = {}, int login = 0);

    Result<Connection> run();
    /// From another thread: run() fails soon, unless it waits for a TCP connection to be made.
    void breakOff(const QString &reason);

    /// The URI that is opened: where ssh connects it asks through Questions; where nobody can be
    /// asked, for no password and no host key. Without a terminal nobody would see ssh's own
    /// questions, and it would wait for ever.
    static QString uriToOpen(const QString &uri, const QString &node, int login = 0);

private:
    Error refusal() const;

    QString m_uri;
    QString m_node;
    Connection::Role m_role;
    int m_login;
    std::shared_ptr<CallWatch> m_watch;
};

} // namespace ramet
