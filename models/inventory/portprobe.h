// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace ramet {

/// Where the machine of a remote node takes connections.
struct NodePort {
    QString host;
    int number = 0;
};

/// The port that libvirt or ssh takes by itself. No transport: TLS.
int usualPort(const QString &transport);
/// Nothing: the URI is of this machine, or a command of its own makes the connection.
std::optional<NodePort> portOf(const QString &uri);
/// Whether something listens there. Blocks for less than half a second, or as long as the name is
/// looked up: a node job. A name that only ssh knows listens nowhere.
bool listens(const NodePort &port);

} // namespace ramet
