// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/cancel.h"
#include "storage/base/result.h"
#include "storage/inventory/nodereport.h"

namespace ramet {

/// Connects to a node that need not be in use, and asks who is there. Blocks; any thread. It ends
/// after some seconds without an answer; while a person is asked for a password it waits. Errors:
/// Link::connect().
Result<NodeReport> probeNode(const NodeAddress &address, const Cancel &cancel);

} // namespace ramet
