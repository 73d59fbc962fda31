// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/result.h"
#include "storage/domain/identity.h"

namespace ramet {

/// Rewriting what libvirt knows of snapshots. All pure.

/// Layers of disks that were copied into the one below them, and are to be named no more.
struct MergedDisk {
    QString target;
    QStringList removed;        ///< paths
    QStringList removedVolumes; ///< the same as "storage/volume"
    QString base;               ///< path of what they were copied into
    QString baseFormat;
};

/// A definition whose disks are other images. `disks`: by target.
Result<QString> definitionOnDisks(const QString &xml,
                                  const std::map<QString, NewDiskSource> &disks);
/// A definition that names none of the layers: what had one as its disk has the base. Its
/// statements of what is below such a disk go, as the headers say it. Empty: it names none.
Result<QString> definitionAfterMerge(const QString &xml, const std::vector<MergedDisk> &merged);
/// The same in the definitions that a snapshot holds.
Result<QString> snapshotAfterMerge(const QString &xml, const std::vector<MergedDisk> &merged);
/// The snapshot says that these files, by target, are what was put on top.
Result<QString> snapshotWithOverlays(const QString &xml, const std::map<QString, QString> &files);

struct HeldInSnapshot {
    QString target;
    QString overlay; ///< the new file; empty: inside the image
};
/// The <domainsnapshot> that asks for a new one. `leftOut`: targets. `memoryFile` empty: inside
/// the images, or none.
QString newSnapshotXml(const QString &name, const QString &description,
                       const std::vector<HeldInSnapshot> &disks, const QStringList &leftOut,
                       bool withMemory, const QString &memoryFile);
/// The definition with which the VM ran when the snapshot was taken; of one that was off, what it
/// had.
Result<QString> snapshotLiveDefinition(const QString &xml);

} // namespace ramet
