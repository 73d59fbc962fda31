// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/names.h"

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace ramet {

enum class DiskSource { None, File, Block, Volume, Network, Other };
enum class DiskDevice { Disk, Cdrom, Floppy, Lun };
inline constexpr std::array diskSourceNames{
    Name{DiskSource::None, "none"},       Name{DiskSource::File, "file"},
    Name{DiskSource::Block, "block"},     Name{DiskSource::Volume, "volume"},
    Name{DiskSource::Network, "network"}, Name{DiskSource::Other, "other"},
};
constexpr const auto &namesOf(DiskSource)
{
    return diskSourceNames;
}
/// As in the definition, <disk device='…'>.
inline constexpr std::array diskDeviceNames{
    Name{DiskDevice::Disk, "disk"},
    Name{DiskDevice::Cdrom, "cdrom"},
    Name{DiskDevice::Floppy, "floppy"},
    Name{DiskDevice::Lun, "lun"},
};
constexpr const auto &namesOf(DiskDevice)
{
    return diskDeviceNames;
}

/// The part of its file or device that a disk shows: <slice type='storage'>. Bytes.
struct DiskSlice {
    quint64 offset = 0;
    quint64 size = 0;
    bool operator==(const DiskSlice &) const = default;
};

/// An image below a disk, as a definition states it in <backingStore>.
struct DiskLayer {
    DiskSource source = DiskSource::File;
    QString path{}; ///< of File and Block; of Network the name there, "pool/image" on Ceph
    QString pool{}; ///< of Volume
    QString volume{};
    QString protocol{}; ///< of Network; of Other the type as the definition has it
    QString format{};   ///< as stated; empty: not stated
    bool encrypted = false;
    std::optional<DiskSlice> slice{};
    QString dataFile{}; ///< as Disk::dataFile
    bool operator==(const DiskLayer &) const = default;
};

/// One image of a disk as QEMU is told to open it: nothing about it is left to guess.
struct ImageLayer {
    QString path;   ///< as the node that opens it names it; "pool/image" on Ceph
    QString format; ///< the driver; never empty
    bool isDevice = false;
    QString dataFile{}; ///< of a qcow2 image whose data is in a file of its own; empty: it is not
    std::optional<DiskSlice> slice{};
    QString pool{}; ///< on the node that opens it; empty: no storage lists it
    QString volume{};
    QString homePath{}; ///< as the VM's node names it; empty: the same
    bool operator==(const ImageLayer &) const = default;
};

struct Disk {
    QString target; ///< "vda"
    QString bus;    ///< "virtio"
    DiskDevice device = DiskDevice::Disk;
    DiskSource source = DiskSource::None;
    QString path;   ///< of File and Block; of Volume once the inventory resolved it
    QString pool;   ///< of Volume
    QString volume; ///< of Volume
    /// Of Network; its path is the name there, "pool/image" on Ceph. Of Other the type as the
    /// definition has it: "dir", "nvme".
    QString protocol;
    QStringList hosts; ///< of Network on Ceph: as monitorName; empty: the node's own settings say
    QString format;    ///< driver type as defined; empty when the definition is silent
    bool readOnly = false;
    bool shareable = false;
    bool encrypted = false;
    bool transient = false; ///< what is written goes when the VM ends
    QString startupPolicy;  ///< "optional", "requisite"; empty: the image must be there
    QString serial;         ///< serial or WWN; empty: QEMU's own
    /// What the definition says is below it, the nearest first. QEMU then goes by this, not by what
    /// the image's header says (formatdomain, <backingStore>). A live definition names all layers.
    std::vector<DiskLayer> layers;
    /// The definition says that nothing is below the last layer: an empty <backingStore/>. False:
    /// what is below that one its header says.
    bool layersEnd = false;
    std::optional<DiskSlice> slice; ///< of the top layer
    QString dataFile;               ///< <dataStore>: where the definition puts the disk's data
    QString fileId; ///< which file of this machine it is (fileids.h); empty: not known
    /// Only of a disk on no storage; 0: not known.
    quint64 capacityBytes = 0;
    quint64 allocationBytes = 0;

    /// CD-ROMs, floppies and empty drives keep their reference in a clone.
    bool isRemovable() const { return device == DiskDevice::Cdrom || device == DiskDevice::Floppy; }
    /// The VM starts without the image, or is told at its start: startupPolicy (formatdomain).
    bool mayLackImage() const
    {
        return startupPolicy == QLatin1StringView("optional") ||
               startupPolicy == QLatin1StringView("requisite");
    }
    bool isEmpty() const { return source == DiskSource::None; }
    bool statesLayers() const { return !layers.empty() || layersEnd; }
    bool isFixed() const { return !isRemovable() && !isEmpty(); }
    bool operator==(const Disk &) const = default;
};

struct Nic {
    QString mac; ///< lower case
    QString type;
    QString source; ///< network or bridge
    QString model;
    bool operator==(const Nic &) const = default;
};

} // namespace ramet
