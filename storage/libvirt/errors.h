// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/result.h"

namespace ramet {

/// The code of the calling thread's last error, VIR_ERR_OK for none.
int lastErrorCode();
/// The calling thread's last error as a value. Never look at virGetLastError(): a call that was
/// given up has left nothing there.
Error lastError(const QString &operation, const QString &object);
inline std::unexpected<Error> failure(const QString &operation, const QString &object)
{
    return std::unexpected(lastError(operation, object));
}

} // namespace ramet
