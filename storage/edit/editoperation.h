// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/edit/editplan.h"
#include "storage/libvirt/nodes.h"

namespace ramet {

/// Changes what is given, the name first: each is one call, whole or not at all, but for a name
/// with its volumes, of which the journal knows. Of a running VM the notes are those of its
/// definition, and all that Ramet reads. Blocks; run it on a worker thread. Refused: the plan holds
/// refusals, or a volume is not this machine's to rename; nothing was touched.
Status runEdit(Nodes &nodes, const EditRequest &request);

} // namespace ramet
