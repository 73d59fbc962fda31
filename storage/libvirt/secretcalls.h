// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/libvirt/connection.h"

namespace ramet::secrets {

/// The value of the node's secret that a storage names by its UUID or, where that is empty, by its
/// usage as a key of Ceph. Denied: it is private, the node gives it to nobody. Blocks.
Result<QByteArray> value(const Connection &connection, const QString &uuid, const QString &usage);

} // namespace ramet::secrets
