// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/cancel.h"
#include "storage/base/progress.h"
#include "storage/libvirt/connection.h"

#include <functional>

namespace ramet {

/// Follows a snapshot whose memory goes into a file while `take`, which blocks, asks for it: on a
/// thread of its own, so that this one can tell how far it is and end it.
/// A stop ends the daemon's job: Cancelled, the guest goes on, and what the daemon made is gone
/// again. Where the snapshot was whole before, it stays, as a success: QEMU
/// 7.2 hears of no stop while it writes the rest, which is what it can write in its downtime limit
/// of 0.3 s by the speed so far.
Status takeMemoryFile(const Connection &connection, const QString &uuid, const QString &vmName,
                      const Cancel &cancel, const ProgressSink &progress,
                      const std::function<Status()> &take);

} // namespace ramet
