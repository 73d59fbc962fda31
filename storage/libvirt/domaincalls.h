// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/libvirt/connection.h"

#include <chrono>
#include <optional>

namespace ramet {

/// Calls on domains, by UUID. All block; call them from a worker thread.
/// NotFound: no such domain. Every error's object is the domain's name or UUID.
namespace domains {

/// Such as graphics passwords: a clone needs them, what is only shown does not.
enum class Secrets { With, Without };
/// The definition that holds from the next start on.
Result<QString> inactiveXml(const Connection &connection, const QString &uuid, Secrets secrets);
inline Result<QString> secureXml(const Connection &connection, const QString &uuid)
{
    return inactiveXml(connection, uuid, Secrets::With);
}
/// The definition as it was when the snapshot was taken.
Result<QString> snapshotXml(const Connection &connection, const QString &uuid,
                            const QString &snapshot, Secrets secrets = Secrets::With);
struct DiskSize {
    quint64 capacityBytes = 0;
    quint64 allocationBytes = 0;
    quint64 physicalBytes = 0; ///< length of the file or device
};
/// Of a disk of a domain, also of one on no storage. `disk`: its target or path.
Result<DiskSize> diskSize(const Connection &connection, const QString &uuid, const QString &disk);
Result<bool> exists(const Connection &connection, const QString &uuid);

/// Defines a new domain or redefines the one with this UUID. Returns the UUID.
/// `name` is only for the error. NameTaken: another domain has the name.
Result<QString> define(const Connection &connection, const QString &name, const QString &xml);
struct FirmwareFiles {
    bool variables = false; ///< of UEFI
    bool tpmState = false;
};
/// Puts Ramet's own element (marksElement()) into the definition and, where it runs, the live one.
Status setMarks(const Connection &connection, const QString &uuid, const QString &element,
                bool runs);
/// Removes the definition, with its saved state and libvirt's list of its snapshots, and of its
/// other files those that are asked for.
Status undefine(const Connection &connection, const QString &uuid, FirmwareFiles remove = {});

/// The command by which the node would start QEMU for this definition; defines and makes nothing.
/// It tells what a definition leaves open, such as paths. Text for a shell.
Result<QString> nativeCommand(const Connection &connection, const QString &name,
                              const QString &xml);

Status start(const Connection &connection, const QString &uuid);
Status shutdown(const Connection &connection, const QString &uuid);
Status destroy(const Connection &connection, const QString &uuid);
/// Ends a domain whose QEMU has to close its images first, however long that takes; destroy() kills
/// it after ten seconds. `cancel` ends the waiting alone, with Cancelled or Busy. What has ended is
/// no error.
Status close(const Connection &connection, const QString &uuid, const Cancel &cancel);
Status reboot(const Connection &connection, const QString &uuid); ///< asks the guest
Status reset(const Connection &connection, const QString &uuid);
Status suspend(const Connection &connection, const QString &uuid);
Status resume(const Connection &connection, const QString &uuid);
/// Writes the memory to a file of libvirt's and ends the domain: the next start() reads it.
Status save(const Connection &connection, const QString &uuid);
Status dropSaved(const Connection &connection, const QString &uuid);
/// Of a domain that is off. NameTaken: another has the name.
Status rename(const Connection &connection, const QString &uuid, const QString &name);
/// Starts a domain that is off from a file with its memory, as another definition than the one that
/// the file holds, where QEMU can: its disks may be elsewhere.
Status restore(const Connection &connection, const QString &name, const QString &memoryFile,
               const QString &xml);
/// A job of a domain as a whole that writes its memory, anybody's.
struct MemoryJob {
    bool isSnapshot = false; ///< it is part of a snapshot that is taken
    std::chrono::milliseconds age{};
    quint64 doneBytes = 0;
    quint64 totalBytes = 0;
};
/// Null: none runs. While QEMU itself writes into an image, the answer comes when it is done.
Result<std::optional<MemoryJob>> memoryJob(const Connection &connection, const QString &uuid);
/// Ends the job that holds the domain as a whole, whoever began it: look at memoryJob before.
Status abortJob(const Connection &connection, const QString &uuid);
/// Of backups; a driver that knows none has none.
Result<int> checkpointCount(const Connection &connection, const QString &uuid);
Status setAutostart(const Connection &connection, const QString &uuid, bool on);

} // namespace domains
} // namespace ramet
