// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace ramet {

enum class QemuEnd {
    Ended,     ///< it was killed; the daemon hears of it soon
    NoProcess, ///< this machine has none of this domain
    Denied,    ///< it runs as another user
};

/// Ends the QEMU of a copy helper (markproof.h, helperName) by its process, where the node is this
/// machine: the way out when its daemon cannot. No other domain's process is ever touched.
QemuEnd endLocalQemu(const QString &uuid);

/// Whether the QEMU of a domain, any at all, has the file open; empty where that cannot be seen:
/// there is no such process on this machine, or it may not be looked at.
std::optional<bool> localQemuHasOpen(const QString &uuid, const QString &path);

} // namespace ramet
