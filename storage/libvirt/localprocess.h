// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ramet {

enum class QemuEnd {
    Ended,     ///< it was killed; the daemon hears of it soon
    NoProcess, ///< this machine has none of this domain
    Denied,    ///< it runs as another user
};

/// Ends the QEMU of a domain by its process, where the node is this machine: the way out when
/// its daemon cannot. Only ever for a domain of our own making.
QemuEnd endLocalQemu(const QString &uuid);

} // namespace ramet
