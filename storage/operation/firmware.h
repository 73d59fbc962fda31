// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/domain/identity.h"
#include "storage/operation/rollback.h"
#include "storage/plan/cloneplan.h"

namespace ramet {

/// What to copy beside the disks, and between which nodes.
struct FirmwareCopy {
    Connection sourceConnection;
    Connection targetConnection;
    QString targetNode;
    QString sourceUuid;
    QString newName;
    QString newUuid;
    QString sourceXml; ///< the definition that is cloned
};

/// Copies UEFI variables and the state of an emulated TPM to files of the new VM's own, over
/// libvirt, so that it needs no rights on the files and works between nodes. Does nothing for a
/// VM that has neither, or that never ran and so has no such file yet. Each file is a step of the
/// rollback. Returns the path of the new variable file; empty: none, the VM gets a fresh one.
Result<QString> copyFirmware(Rollback &rollback, const FirmwareCopy &copy);

} // namespace ramet
