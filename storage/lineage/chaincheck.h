// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/result.h"
#include "storage/domain/disk.h"
#include "storage/libvirt/connection.h"

namespace ramet {

/// Reads the headers of a disk's images again, through the daemon, right before they are opened:
/// what another client put below one meanwhile would be read as what it is not, and of a node that
/// is far away libvirt alone told what it takes for true. `disk`: as it is defined now; `layers`:
/// as planned, by the storages of this connection. `isOpen`: what is below the last is not known.
/// Refused: they are not what was planned. Images on no storage are not looked into. Blocks.
Status checkChain(const Connection &connection, const Disk &disk,
                  const std::vector<ImageLayer> &layers, bool isOpen);

} // namespace ramet
