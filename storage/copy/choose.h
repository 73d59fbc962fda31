// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/copy/method.h"

#include <QString>

namespace ramet {

/// What the choice of a way to copy rests on.
struct CopyCase {
    bool linked = false;
    QString definedFormat;  ///< what the VM's definition says the disk is
    QString detectedFormat; ///< what the storage says the file is
    quint64 capacityBytes = 0;
    quint64 bytesHeld = 0;
    bool clientMayCopy = false; ///< both folders are this user's, on this machine, with qemu-img
};

/// The fastest way that can be cancelled: on this machine qemu-img, else a block job. The daemon's
/// own copy cannot be, but for a small disk it ends sooner than a helper starts; it reads a raw
/// disk's holes, so there the size counts.
CopyMethod chooseMethod(const CopyCase &copy);

} // namespace ramet
