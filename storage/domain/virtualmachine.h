// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/domain/disk.h"
#include "storage/domain/domainrecord.h"
#include "storage/domain/hostreference.h"
#include "storage/domain/needs.h"

#include <QString>
#include <QStringList>
#include <algorithm>
#include <map>
#include <vector>

namespace ramet {

/// One snapshot as libvirt knows it. A plain value.
struct Snapshot {
    enum class Kind { None, Internal, External };
    struct DiskState {
        Kind kind = Kind::None; ///< None: the snapshot does not hold this disk
        QString overlay;        ///< of External: the file that was put on top
        bool operator==(const DiskState &) const = default;
    };
    QString name;
    QString description;
    QString parent;
    qint64 created = 0; ///< seconds since 1970
    bool isCurrent = false;
    bool hasMemory = false;              ///< taken while the VM ran, with its memory
    std::map<QString, DiskState> states; ///< by target
    std::vector<Disk> disks;             ///< as the VM had them when it was taken
    std::vector<Nic> nics;               ///< likewise
    std::vector<Need> needs;             ///< of the definition that a clone of it gets
    std::vector<Need> files; ///< its memory, its overlays, and what only the VM that ran had
    std::vector<HostReference> hostReferences; ///< likewise

    /// Whether it holds a disk in this manner.
    bool holds(Kind kind) const
    {
        return std::ranges::any_of(states,
                                   [kind](const auto &held) { return held.second.kind == kind; });
    }
    const Disk *findDisk(const QString &target) const
    {
        const auto found = std::ranges::find(disks, target, &Disk::target);
        return found == disks.end() ? nullptr : &*found;
    }
    bool operator==(const Snapshot &) const = default;
};

/// A volume that a clone in the making has, or is about to get.
struct BuildingVolume {
    QString pool;
    QString name;
    bool operator==(const BuildingVolume &) const = default;
};

/// Of a clone that runs before its disks are whole.
struct Fetching {
    QString from; ///< the node that they come from, as the client that makes it calls it
    quint64 doneBytes = 0;
    quint64 allBytes = 0; ///< an estimate; 0: not known
    bool operator==(const Fetching &) const = default;
};

/// A static address that Ramet gave a guest when it made it.
struct GivenAddress {
    QString mac;     ///< of the card
    QString address; ///< "10.0.0.11/24"
    bool operator==(const GivenAddress &) const = default;
};

inline QString dataFileKey(const QString &target)
{
    return target + QStringLiteral("/data");
}

/// A disk into which a QEMU copied what it rested on, and which may lack some of that: nobody has
/// proved yet that it was written. Until then the disk counts as resting on it.
struct UnflushedDisk {
    QString target;
    QString base; ///< path of what it rested on
    QString baseFormat;
    QString run; ///< guests::nameOfRun() of the VM's QEMU that copied; empty: a helper's
    bool operator==(const UnflushedDisk &) const = default;
};

/// Ramet's own marks in a domain's <metadata>, namespace urn:ramet:domain:1.
struct RametMarks {
    bool isTemplate = false;
    QStringList lockedDisks; ///< targets that the conversion made read-only
    /// Octal, by target, of an image's data file by dataFileKey(): the rights that files had whose
    /// writing the conversion took away.
    std::map<QString, QString> fileModes;
    bool isBuilding = false; ///< a clone in the making; its disks are not whole yet
    QString buildingClient;  ///< the name of the machine that makes it
    QString buildingTask;    ///< its journal's id there
    QString buildingSince;   ///< ISO 8601, UTC; by the client's clock
    std::vector<BuildingVolume> buildingVolumes;
    /// A clone whose disks still come has the task of its maker, too, and is in the making no more.
    Fetching fetching;
    bool isHelper = false; ///< a transient domain that only copies
    QString helperTask;    ///< of a helper: the clone in the making for which it copies
    QString originUuid;    ///< the VM or template it was cloned from
    QString originName;
    bool isLinked = false; ///< made as a linked clone of the origin
    std::vector<UnflushedDisk> unflushed;
    std::vector<GivenAddress> addresses; ///< the guest may have changed them since
    QStringList tags;                    ///< words by which people sort their VMs
    bool isFetching() const { return !fetching.from.isEmpty(); }
    bool operator==(const RametMarks &) const = default;
};

/// One domain as the inventory knows it. A plain value.
struct VirtualMachine {
    QString node;
    QString uuid;
    QString name;
    QString title;
    QString description;
    VmState state = VmState::Off;
    bool persistent = true;
    bool autostart = false;
    int snapshotCount = 0;
    std::vector<Snapshot> snapshots; ///< the oldest first
    bool hasManagedSave = false;
    QString domainType; ///< "kvm", "qemu"
    QString arch;
    QString machine;
    QString emulator; ///< empty: the node's own
    quint64 memoryBytes = 0;
    int cpuCount = 0;
    QString cpuMode;  ///< "custom", "host-passthrough" …; empty: QEMU's own
    QString cpuModel; ///< of "custom"
    QString firmware; ///< that libvirt chooses: "efi", "bios"; empty: as the definition names it
    QStringList displays; ///< "vnc", "spice" …
    QString nvramPath;
    bool usesUefi = false;
    bool hasTpm = false;          ///< an emulated one, whose state is a file
    bool hasAgentChannel = false; ///< where the guest's agent listens, if there is one
    QString systemSerial;         ///< of the SMBIOS system information; empty: QEMU's own
    QString osId; ///< libosinfo's name of what is installed, where somebody noted it
    /// What only one of two running VMs can have: hostdev, filesystem, a TPM chip, a fixed port …
    QStringList hostDevices;
    bool hasArguments = false;                 ///< <qemu:commandline>
    std::vector<HostReference> hostReferences; ///< of the definition
    bool hasGraphicsPassword = false;
    std::vector<Disk> disks;
    std::vector<Disk> liveDisks; ///< of a VM that is not off: as its QEMU has them now
    std::vector<Nic> nics;
    /// Everything that the definition, the live one and those of the snapshots name, in this order.
    std::vector<Need> needs;
    RametMarks marks;

    bool isTemplate() const { return marks.isTemplate; }
    bool isOff() const { return state == VmState::Off; }
    /// As its QEMU has them, or would.
    const std::vector<Disk> &presentDisks() const { return isOff() ? disks : liveDisks; }
    const Snapshot *findSnapshot(const QString &snapshotName) const
    {
        const auto found = std::ranges::find(snapshots, snapshotName, &Snapshot::name);
        return found == snapshots.end() ? nullptr : &*found;
    }
    bool operator==(const VirtualMachine &) const = default;
};

/// Names a VM without doubt.
struct VmRef {
    QString node;
    QString uuid;
    auto operator<=>(const VmRef &) const = default;
};

} // namespace ramet
