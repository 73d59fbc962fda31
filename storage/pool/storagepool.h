// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/names.h"

#include <QSet>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace ramet {

/// The length of a raw image as QEMU counts it, and what a VM sees: whole sectors of 512 bytes.
constexpr quint64 wholeSectors(quint64 bytes)
{
    return (bytes + 511) / 512 * 512;
}

struct Volume {
    QString name;
    QString path;
    QString format; ///< "qcow2", "raw", "iso", …
    quint64 capacityBytes = 0;
    quint64 allocationBytes = 0;
    quint64 fileBytes = 0; ///< the file's own length; 0: not told
    QString backingPath;   ///< as the file's header says, made absolute by libvirt; empty: none
    QString backingFormat;
    /// Whether the header itself states backingFormat, or libvirt looked into the file below for
    /// it; empty: nobody has read the header.
    std::optional<bool> backingFormatStated;
    QString dataFile;        ///< of a qcow2 image whose data is in a file of its own, by its header
    bool headerRead = false; ///< by this program, so that dataFile is right also where it is empty
    QString backingTimes;    ///< of the backing file, as times(); empty: the node could not read it
    bool encrypted = false;
    QStringList snapshots; ///< on Ceph: a person's own, without those that clones rest on
    QString writeTime;     ///< of the file's data, as changeTime
    QString changeTime;    ///< of the file's inode, "seconds.nanoseconds"
    QString fileId;        ///< which file of this machine it is (fileids.h); empty: not known
    QStringList backingFileIds;

    QString times() const { return writeTime + u' ' + changeTime; }

    /// The size of the disk that a VM sees whose definition says `driverFormat`: what looks like
    /// another format inside a raw disk is the guest's data.
    quint64 sizeAs(const QString &driverFormat) const;
};

/// Whether new files can share the blocks of old ones.
enum class BlockSharing { Unknown, No, Yes };
inline constexpr std::array blockSharingNames{
    Name{BlockSharing::Unknown, "unknown"},
    Name{BlockSharing::No, "no"},
    Name{BlockSharing::Yes, "yes"},
};
constexpr const auto &namesOf(BlockSharing)
{
    return blockSharingNames;
}

/// One libvirt storage pool with its volumes. A plain value.
struct StoragePool {
    QString node;
    QString name;
    QString uuid;
    QString type;       ///< "dir", "fs", "netfs", "logical", "rbd", …
    QString path;       ///< target folder, of folder-like types
    QString sourceHost; ///< all of them, joined by ','; on Ceph as RbdSource::monitors
    QString sourceName; ///< exported folder, volume group, RBD pool …
    QString saidGroup;  ///< of storages that are one by a person's word; empty: of none
    bool active = false;
    quint64 capacityBytes = 0;
    quint64 allocationBytes = 0;
    quint64 availableBytes = 0;
    bool clientMayWrite = false; ///< a folder of this machine that this user may write to
    /// As this machine's file system answered, else as the last copy within the storage went.
    BlockSharing blockSharing = BlockSharing::Unknown;
    QString fileSystem; ///< the same for storages on one file system of this machine; or empty
    std::vector<Volume> volumes;
    /// Further names that no new volume can have: what the daemon lists though its file is gone,
    /// and what a folder of this machine holds beside volumes, such as links to nothing.
    QSet<QString> otherNames;
    /// Whether backingPath tells all that volumes rest on; on Ceph libvirt does not say it.
    bool parentsKnown = true;

    /// dir, fs and netfs: volumes are files.
    bool holdsFiles() const { return type == "dir" || type == "fs" || type == "netfs"; }
    /// Volumes are images on Ceph, which no node needs a file or device for.
    bool isRbd() const { return type == "rbd"; }
    /// Formats a new disk image can have here, the best first; empty: cannot hold images.
    QStringList imageFormats() const;
    const Volume *findVolume(const QString &volumeName) const;
    /// Whether a new volume cannot be called so, as far as is known: a daemon elsewhere lists no
    /// file that came after its last look.
    bool isNameTaken(const QString &volumeName) const;
};

} // namespace ramet
