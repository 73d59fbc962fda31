// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/domain/virtualmachine.h"
#include "storage/libvirt/connection.h"
#include "storage/pool/storagepool.h"

#include <optional>

namespace ramet {

/// What a step names, as its node has it at this moment. Both block. Empty: it is gone for certain;
/// what could not be read is an error.

/// By the pool's last refresh.
Result<std::optional<Volume>> presentVolume(const Connection &connection, const QString &pool,
                                            const QString &volume);
/// With the marks as its definition has them (readClaimedDomain); `node` is its node's name.
Result<std::optional<VirtualMachine>> presentDomain(const Connection &connection,
                                                    const QString &uuid, const QString &node);

} // namespace ramet
