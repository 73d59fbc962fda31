// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/domain/identity.h"
#include "storage/undo/rollback.h"

#include <stop_token>

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
    std::stop_token stop{};
};

/// Copies UEFI variables and the state of an emulated TPM to files of the new VM's own, over
/// libvirt, so that it needs no rights on the files and works between nodes. Does nothing for a
/// VM that has neither, or that never ran and so has no such file yet. Each file and folder is a
/// step of the rollback; run it before the new VM can be started. Blocks; files are small.
/// Returns the path of the new variable file for NewIdentity::nvramPath. Empty: there is none, or
/// the node finds it by itself, as it picks the firmware and derives the path from the name.
/// Variables of a running VM are copied too, as they are between two writes; Busy: it writes all
/// the time. The TPM of a running VM must not be: its state is in memory. Unsupported: the VM
/// writes its variables into the firmware's own file, or the node does not tell where they are.
Result<QString> copyFirmware(Rollback &rollback, const FirmwareCopy &copy);

} // namespace ramet
