// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/domain/hardwarechoice.h"
#include "storage/domain/movedsource.h"
#include "storage/domain/nodemap.h"
#include "storage/domain/rbdsource.h"
#include "storage/domain/virtualmachine.h"

#include <map>
#include <set>

namespace ramet {

/// Where one disk of the clone lives. Disks that are not named keep their reference.
struct NewDiskSource {
    QString path;
    QString pool; ///< with `volume`: used where the original was given by pool and volume
    QString volume;
    QString format;
    std::optional<RbdSource> rbd{}; ///< of an image on Ceph, whose path is "pool/image"
};

/// A drive with settings for the guest, a volume of the clone's own.
struct NewSeed {
    QString path;
    QString target;
    QString bus; ///< of a drive that is added; empty: the drive is there
};

struct NewIdentity {
    QString name;
    QString uuid;
    std::vector<QString> macs;              ///< one per NIC, in order; empty: kept
    std::map<QString, NewDiskSource> disks; ///< by target
    QStringList leftOutDisks;               ///< targets that the clone does not get
    QStringList ejectedDrives;              ///< targets of drives that become empty
    std::vector<MovedSource> movedSources;  ///< images that are kept and named otherwise
    NodeMap map;                            ///< of network cards that are connected otherwise
    /// Of another host: its emulator stays there, and the new one's libvirt puts in its own.
    bool dropEmulator = false;
    bool newDiskSerials = false; ///< serials and WWNs of disks are made anew
    QString nvramPath;           ///< of the copied UEFI variables; empty: none
    HardwareChoice hardware;
    std::optional<NewSeed> seed{};
    QString systemSerial;     ///< of the SMBIOS system information; empty: kept
    QStringList oemStrings{}; ///< of it, "name=value": in place of those with the same name
    RametMarks marks;
};

/// The definition of a clone: what identity-and-rules names is new, all else is kept, also
/// elements unknown to us. Refused, with the reasons: the hardware that is wanted cannot be had so.
Result<QString> cloneDefinition(const QString &sourceXml, const NewIdentity &identity);
/// The definition of the same machine on another node: only what is called otherwise there is
/// changed: networks, images, UEFI variables, emulator. All else of `identity` is not looked at.
Result<QString> movedDefinition(const QString &sourceXml, const NewIdentity &identity);
/// What cloneDefinition makes new, a name per row of its table.
QStringList rewrittenParts();
/// The same without disks, NICs, host devices and shared folders: it reserves the name while the
/// disks are being made.
Result<QString> placeholderDefinition(const QString &cloneXml);

/// A random address in QEMU's range 52:54:00 that is not in `taken`; adds it there.
QString newMac(std::set<QString> &taken);
QString newUuid();

} // namespace ramet
