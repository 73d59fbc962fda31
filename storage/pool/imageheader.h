// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/result.h"

#include <QByteArray>
#include <QStringList>

namespace ramet {

/// What the first bytes of an image tell. Whoever calls an image raw in a definition does not look
/// into it: these bytes are then the guest's.
struct ImageHeader {
    QString format = QStringLiteral("raw"); ///< raw: no format that is known
    QString backingName;                    ///< as the header has it; empty: none
    QString backingFormat;                  ///< empty: the header does not name it
    bool hasDataFile = false;               ///< its data is in another file
    QString dataFile;                       ///< as the header has it; empty: it does not name it
    bool dataFileIsRaw = false;               ///< that file, alone, is the disk's content
    QStringList extents;                    ///< vmdk: files that hold its data
    quint64 capacityBytes = 0;
    quint64 snapshots = 0; ///< inside the image
    bool encrypted = false;
    bool isOldFormat = false; ///< qcow2 of version 2 ("compat 0.10")

    bool namesOtherFiles() const
    {
        return !backingName.isEmpty() || hasDataFile || !extents.isEmpty();
    }
};

/// As many bytes hold every header that an image of QEMU's has: qcow2 keeps it within one cluster,
/// of 2 MiB at most, and names within its first part in all images that QEMU writes.
inline constexpr qint64 imageHeaderBytes = 1 << 16;
inline constexpr qint64 longestImageHeaderBytes = 2 << 20;

/// Reads the start of an image. A pure function that copes with any bytes. Invalid: a format that
/// is known, whose header is damaged. Unsupported: its names lie behind `start`, more
/// bytes are needed (up to longestImageHeaderBytes).
Result<ImageHeader> readImageHeader(const QByteArray &start);

} // namespace ramet
