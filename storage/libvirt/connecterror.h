// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/connectcause.h"
#include "storage/libvirt/connection.h"

namespace ramet {

/// Why the calling thread's virConnectOpenAuth of this address failed, as a value with its cause:
/// by libvirt's code, domain and errno; where ssh connects by its words (base/sshwords).
Error connectError(const QString &uri);

} // namespace ramet
