// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace ramet {

/// Listens on a socket for askpass and hands its questions to Questions, on threads of its own that
/// live as long as the process. Only this user's processes are heard (SO_PEERCRED). False: the
/// socket cannot be made.
bool listenForQuestions(const QByteArray &socketPath);

} // namespace ramet
