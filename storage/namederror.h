// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/operation.h"

namespace ramet {

/// The error of an operation in the names that people know: calls that have a VM's UUID alone name
/// that. Of a copy helper it names the VM that the operation is about; that the helper is gone says
/// nothing of that VM, so NotFound becomes Failed then.
Error namedError(Error error, const Operation &operation);

} // namespace ramet
