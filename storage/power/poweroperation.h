// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/libvirt/nodes.h"
#include "storage/power/powerplan.h"

namespace ramet {

/// All block; run them on a worker thread. Refused: the plan holds refusals; nothing was touched.
Status runPower(Nodes &nodes, const PowerRequest &request, const Seen &seen = {});
/// One that is paused goes on. `force` as in PowerRequest.
Status runStart(Nodes &nodes, const VmRef &vm, bool force = false, const Seen &seen = {});
Status runShutdown(Nodes &nodes, const VmRef &vm);
Status runForceOff(Nodes &nodes, const VmRef &vm);

} // namespace ramet
