// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/copy/diskcopier.h"
#include "storage/copy/helperdefinition.h"

namespace ramet {

/// Copies to a node that does not see the source, by NBD straight from the one node's QEMU to the
/// other's: no byte passes through this computer. A running VM's disk must be in DiskPlan::stage.
///
/// Who may read is whom the nodes' certificates admit, on both sides (TLS); without TLS only over
/// CopyContext::readAddress in a network that a person named as trusted. A port is open during
/// copy() alone; where that is stopped or killed, until the helper that serves is ended, which is a
/// step of the rollback.
std::unique_ptr<DiskCopier> makeNodeNbdCopier(CopyContext &context, const HelperPlatform &platform);

} // namespace ramet
