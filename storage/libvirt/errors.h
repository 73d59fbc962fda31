// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/result.h"

namespace ramet {

/// The code of the calling thread's last error, VIR_ERR_OK for none.
int lastErrorCode();
/// Which part of libvirt raised it (virErrorDomain).
int lastErrorDomain();
/// Its errno where the system refused, else 0.
int lastSystemError();
/// The calling thread's last error as a value; of Unreachable the object is the call's node. Its
/// kind never depends on a text of libvirt's, which is in the daemon's language: where libvirt's
/// codes tell too little it is Failed, and the caller looks at the facts. Never look at
/// virGetLastError(): a call that was given up has left nothing there.
Error lastError(const QString &operation, const QString &object);
inline std::unexpected<Error> failure(const QString &operation, const QString &object)
{
    return std::unexpected(lastError(operation, object));
}

} // namespace ramet
