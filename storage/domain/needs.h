// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/names.h"

#include <QString>

namespace ramet {

/// One object that a definition names and that its VM cannot do without, or that it writes to. A
/// plain value. VirtualMachine::needs has those of the definition, of how the VM runs now and of
/// each snapshot, each of the three complete.
struct Need {
    enum class Kind {
        // Images and other files, folders and devices that have a path.
        Disk,              ///< of a network disk its name there, "pool/image" on Ceph
        Medium,            ///< in a drive
        Layer,             ///< below a disk, as the definition says (<backingStore>)
        DataFile,          ///< <dataStore>: where a disk's data is
        Mirror,            ///< the target of a block job at work
        TransientLayer,    ///< what a <transient/> disk writes to while the VM runs
        Kernel,            //
        Initrd,            //
        DeviceTree,        //
        AcpiTable,         //
        FirmwareConfig,    ///< handed over by fw_cfg, such as an ignition file
        Firmware,          ///< <loader>, a <rom file>
        VariablesTemplate, ///< what UEFI variables are made from
        Variables,         ///< of UEFI
        TpmState,          ///< file or folder
        Nvdimm,            //
        SnapshotMemory,    //
        SavedState,        ///< by managed save
        Log,               ///< also the file of a serial port
        SharedFolder,      ///< <filesystem>, also where it is an image
        Lease,             ///< of a lock manager
        Program,           ///< <emulator>, a network card's <script>
        CommandLine,       ///< a file named in <qemu:commandline>
        // By name, number or address.
        SharedMemory,  //
        Secret,        ///< UUID or usage
        Network,       //
        NetworkFilter, //
        Bridge,        //
        HostInterface, ///< a network interface of the host
        HostDevice,    ///< "pci 0000:01:00.0", "/dev/input/event3" …
        Port,          ///< of TCP or UDP, that the VM listens on; "vsock:3"
        Socket,        ///< path of a socket that the VM makes (Own) or connects to (Read)
        Mac,           ///< named in <qemu:commandline>
    };
    enum class Use {
        Read,
        Write, ///< whether nobody else does is not said
        Own,   ///< made for this VM alone
        Share, ///< written by several on purpose
    };
    enum class Where { Defined, Live, Snapshot };

    Kind kind = Kind::Disk;
    Use use = Use::Read;
    QString name;   ///< a path is clean: "/a/../b//c" is "/b/c"
    QString device; ///< whose need it is: "vda", "serial", "-drive"; empty: the VM's own
    Where where = Where::Defined;
    QString snapshot; ///< of Where::Snapshot
    QString pool;     ///< of <source pool= volume=>; `name` is the path once the inventory knew it
    QString volume;
    QString fileId;          ///< which file of this machine it is (fileids.h); empty: not known
    bool isDerived = false;  ///< no definition names it: libvirt's usual place
    bool isArgument = false; ///< named in <qemu:commandline>

    /// The kind is a file, folder or device with a path.
    bool isFile() const { return kind < Kind::SharedMemory; }
    /// A disk or what is below one, as the Disk values tell it, too.
    bool isOfDisk() const { return kind <= Kind::DataFile; }
    bool writes() const { return use != Use::Read; }
    /// A path that is not absolute: it cannot be said which file it is.
    bool isRelative() const;
    bool operator==(const Need &) const = default;
};

inline constexpr std::array needKindNames{
    Name{Need::Kind::Disk, "disk"},
    Name{Need::Kind::Medium, "medium"},
    Name{Need::Kind::Layer, "layer"},
    Name{Need::Kind::DataFile, "data-file"},
    Name{Need::Kind::Mirror, "mirror"},
    Name{Need::Kind::TransientLayer, "transient-layer"},
    Name{Need::Kind::Kernel, "kernel"},
    Name{Need::Kind::Initrd, "initrd"},
    Name{Need::Kind::DeviceTree, "device-tree"},
    Name{Need::Kind::AcpiTable, "acpi-table"},
    Name{Need::Kind::FirmwareConfig, "firmware-config"},
    Name{Need::Kind::Firmware, "firmware"},
    Name{Need::Kind::VariablesTemplate, "variables-template"},
    Name{Need::Kind::Variables, "variables"},
    Name{Need::Kind::TpmState, "tpm-state"},
    Name{Need::Kind::Nvdimm, "nvdimm"},
    Name{Need::Kind::SnapshotMemory, "snapshot-memory"},
    Name{Need::Kind::SavedState, "saved-state"},
    Name{Need::Kind::Log, "log"},
    Name{Need::Kind::SharedFolder, "shared-folder"},
    Name{Need::Kind::Lease, "lease"},
    Name{Need::Kind::Program, "program"},
    Name{Need::Kind::CommandLine, "command-line"},
    Name{Need::Kind::SharedMemory, "shared-memory"},
    Name{Need::Kind::Secret, "secret"},
    Name{Need::Kind::Network, "network"},
    Name{Need::Kind::NetworkFilter, "network-filter"},
    Name{Need::Kind::Bridge, "bridge"},
    Name{Need::Kind::HostInterface, "host-interface"},
    Name{Need::Kind::HostDevice, "host-device"},
    Name{Need::Kind::Port, "port"},
    Name{Need::Kind::Socket, "socket"},
    Name{Need::Kind::Mac, "mac"},
};
constexpr const auto &namesOf(Need::Kind)
{
    return needKindNames;
}

inline constexpr std::array needUseNames{
    Name{Need::Use::Read, "read"},
    Name{Need::Use::Write, "write"},
    Name{Need::Use::Own, "own"},
    Name{Need::Use::Share, "share"},
};
constexpr const auto &namesOf(Need::Use)
{
    return needUseNames;
}

inline constexpr std::array needWhereNames{
    Name{Need::Where::Defined, "defined"},
    Name{Need::Where::Live, "live"},
    Name{Need::Where::Snapshot, "snapshot"},
};
constexpr const auto &namesOf(Need::Where)
{
    return needWhereNames;
}

/// An absolute path without "..", "." and double slashes; any other name as it is.
QString cleanNeed(const QString &name);

/// Whether the path is one where libvirt itself puts UEFI variables, or is called like such a file:
/// in a folder …/qemu/nvram, "*_VARS*" or "*.fd".
bool looksLikeVariables(const QString &path);

} // namespace ramet
