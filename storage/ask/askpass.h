// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <optional>

namespace ramet {

/// The other end: this program, started by ssh to ask something (SSH_ASKPASS). Both programs look
/// for it first in main(), before anything else.
namespace askpass {

inline constexpr const char *socketVariable = "RAMET_ASKPASS_SOCKET";
inline constexpr const char *nodeVariable = "RAMET_ASKPASS_NODE";
/// More is no question.
inline constexpr quint32 mostBytes = 16 * 1024;

bool isMeant();
/// Asks through the socket, and writes the answer to ssh. Returns the exit code: 1 is no answer.
int run(int argc, char *argv[]);

/// One message: its length, then its bytes. Blocks.
bool send(int socket, const QByteArray &message);
std::optional<QByteArray> receive(int socket);

} // namespace askpass
} // namespace ramet
