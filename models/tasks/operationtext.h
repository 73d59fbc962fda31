// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/operation.h"

namespace ramet {

/// What people read of an operation, translated. Pure functions; any thread.

/// "Clone “web” to “web-2”", "Delete “web”"
QString operationTitle(const Operation &operation);
/// The line of its success: "“web-2” is ready: 12.4 GiB in 41 s"
QString outcomeText(const Operation &operation, const Outcome &outcome);
/// What did not succeed beside it, for "Details": a sentence each, and libvirt's own text.
QStringList warningLines(const Outcome &outcome);

} // namespace ramet
