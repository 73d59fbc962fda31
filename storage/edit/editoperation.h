// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/edit/editplan.h"
#include "storage/libvirt/nodes.h"

namespace ramet {

/// Changes what is given, the name first: each is one call, whole or not at all. Of a running VM
/// the notes are those of its definition, and all that Ramet reads. Blocks; run it on a worker
/// thread. Refused: the plan holds refusals; nothing was touched.
Status runEdit(Nodes &nodes, const EditRequest &request);

} // namespace ramet
