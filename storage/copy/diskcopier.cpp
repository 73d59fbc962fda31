// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copy/diskcopier.h"

namespace ramet {

bool mayTryNext(const Error &error)
{
    const bool noHelper = error.cause == ErrorCause::HelperNotStarted &&
                          error.kind != ErrorKind::Busy && error.kind != ErrorKind::Unreachable &&
                          error.kind != ErrorKind::Cancelled;
    return noHelper || error.kind == ErrorKind::Unsupported;
}

} // namespace ramet
