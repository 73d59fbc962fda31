// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/libvirt/connection.h"

#include <chrono>
#include <stop_token>

namespace ramet {

/// Reads a running VM's first serial console until `wanted` was seen. Returns the text read.
/// Failed: the time is over. The console is closed again; nothing is sent to it.
Result<QString> readConsoleUntil(const Connection &connection, const QString &uuid,
                                 const QString &wanted, std::chrono::milliseconds limit,
                                 std::stop_token stop = {});

} // namespace ramet
