// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/libvirt/connection.h"

namespace ramet::versions {

/// What a daemon tells of itself. All block. Versions are as libvirt counts them:
/// 1'000'000 * major + 1'000 * minor + release.

Result<quint64> libvirt(const Connection &connection);
Result<quint64> hypervisor(const Connection &connection);
Result<QString> hypervisorName(const Connection &connection); ///< "QEMU"
Result<int> countVms(const Connection &connection);
/// Whether the daemon takes no change from this connection.
bool isReadOnly(const Connection &connection);

} // namespace ramet::versions
