// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/copy/method.h"
#include "storage/pool/storagepool.h"

#include <QString>
#include <vector>

namespace ramet {

/// What the choice of a way to copy rests on. Of a running VM's disks only those that it cannot
/// write to are copied by these ways.
struct CopyCase {
    bool linked = false;
    QString definedFormat;  ///< what the VM's definition says the disk is
    QString detectedFormat; ///< what the storage says the file is
    QString targetFormat;
    quint64 capacityBytes = 0;
    quint64 bytesHeld = 0;
    bool onStorage = true;                             ///< the source is a volume
    bool sameStorage = false;                          ///< source and target are in one storage
    BlockSharing blockSharing = BlockSharing::Unknown; ///< between source and target
    bool hasBacking = false;                           ///< the source rests on other files
    /// Who goes by the images' own headers, as the daemon does, finds the disk that the VM sees.
    bool headersSuffice = true;
    bool isWholeFile = true;    ///< not a slice of its file, and its data are in no other one
    bool layersOpen = false;    ///< what is below the last known layer has not been read
    bool clientMayCopy = false; ///< both folders are this user's, on this machine, with qemu-img
    bool fromSnapshot = false;  ///< an internal snapshot inside the image
    bool sourceIsOpen = false;  ///< a running VM writes to the image
    bool onCeph = false;        ///< source or target are images on Ceph
    bool limited = false;       ///< the person wants a limit to the speed
    bool betweenNodes = false;  ///< the target's node does not see the source
    bool mayStream = true;      ///< then: what is sent is a volume, and so is what it becomes
    bool mayServe = false;      ///< then: an address is known at which the target finds the source
};

/// All ways that could do, the best first: what is possible, then what can be cancelled, then the
/// fastest. Where nobody knows whether blocks can be shared, that is tried. Empty: none.
std::vector<CopyMethod> chooseMethods(const CopyCase &copy);

} // namespace ramet
