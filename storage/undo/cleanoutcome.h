// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace ramet {

/// What a clean-up of an interrupted task came to.
struct CleanOutcome {
    QStringList removed; ///< names
    /// Names of what may be somebody else's: not touched.
    QStringList left;
    /// Names of disks of a VM that is deleted for good, as others of it are gone: they stay.
    QStringList ofDeletedVm{};
    QStringList unneeded{};        ///< paths of files that stay, though nothing needs them any more
    bool vmIsWhole = false;        ///< the VM was complete: it stays, with all its disks
    bool isDeletionUndone = false; ///< with vmIsWhole: what had begun was its deletion
};

} // namespace ramet
