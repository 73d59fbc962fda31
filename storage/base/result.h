// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/error.h"

#include <expected>

namespace ramet {

template <class T> using Result = std::expected<T, Error>;
using Status = Result<void>;

/// Returns the error of a failed Result from the enclosing function.
#define RAMET_TRY(expression)                                                                      \
    if (auto triedStatus = (expression); !triedStatus)                                             \
    return std::unexpected(triedStatus.error())

} // namespace ramet
