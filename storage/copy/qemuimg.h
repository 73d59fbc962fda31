// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/result.h"

#include <functional>
#include <stop_token>
#include <vector>

namespace ramet {

/// qemu-img on this machine.
namespace qemuimg {

/// Runs it to its end and returns what it printed. A stop kills it at once: Cancelled. It dies
/// with this program, but not by the terminal's Ctrl-C. Busy: somebody has a lock on an image.
Result<QByteArray> run(const QStringList &arguments, const QString &object,
                       const std::stop_token &stop);

/// What a copy is watched by while it runs; called many times a second.
struct Watch {
    std::function<void(double)> progress = [](double) {}; ///< as -p prints it, 0 to 1
    std::function<bool()> mayGoOn = [] { return true; };  ///< no: the process is held meanwhile
};
/// The same, watched. A process that is held dies with this program, too.
Result<QByteArray> run(const QStringList &arguments, const QString &object,
                       const std::stop_token &stop, const Watch &watch);

/// Whether the image cannot be read as that format, or holds contradictions; false where that is
/// not known. Reads its tables.
bool isDamaged(const QString &path, const QString &format, const std::stop_token &stop);

/// What a qcow2 file holds beside the disk's present content.
struct ContainerFacts {
    struct InternalSnapshot {
        QString id;
        QString name;
    };
    bool needsOtherFiles = false; ///< a backing or a data file
    bool isCorrupt = false;       ///< marked so by QEMU; it does not write to it any more
    std::vector<InternalSnapshot> snapshots;
    QStringList bitmaps; ///< of changed blocks, for incremental backups

    const InternalSnapshot *findSnapshot(const QString &name) const;
};
Result<ContainerFacts> readContainer(const QString &path, const std::stop_token &stop);

/// Makes an image that nobody else uses hold one state alone: that of a snapshot inside it, or
/// the present one when `snapshot` is empty. Their space is given back to the file system.
Status keepOnly(const QString &path, const QString &snapshot, const std::stop_token &stop);

} // namespace qemuimg
} // namespace ramet
