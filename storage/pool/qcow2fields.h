// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// Where the numbers of a qcow2 header stand, all big-endian. As by docs/interop/qcow2.txt of QEMU;
/// version 1 ("qcow") has the first ones at the same places, up to the backing file's name.
namespace ramet::qcow2 {

enum Field : qint32 {
    Magic = 0,
    Version = 4,
    BackingOffset = 8,
    BackingLength = 16,
    ClusterBits = 20,
    Size = 24,
    Encryption = 32,
    L1Entries = 36,
    L1Offset = 40,
    RefcountTableOffset = 48,
    RefcountTableClusters = 56,
    Snapshots = 60,
    Incompatible = 72, ///< from here on in version 3 only
    AutoClear = 88,
    RefcountOrder = 96,
    HeaderLength = 100,
    CompressionType = 104, ///< the least that HeaderLength says
};
inline constexpr Field version2End = Incompatible;

} // namespace ramet::qcow2
