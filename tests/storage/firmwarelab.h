// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/clone/firmware.h"
#include "tests/storage/storagelab.h"

namespace ramet::test {

/// A lab with VMs that have UEFI variables and an emulated TPM, and a look at libvirt's own
/// files. Calls that fail say so with qWarning.
class FirmwareLab : public StorageLab {
public:
    bool up() { return StorageLab::up(2, {QStringLiteral("tpm")}); }
    bool isRoot() const { return lab().uri("a").contains("/system"); }
    /// A file of a node's libvirt as this machine sees it.
    QString local(const QString &path, const QString &node) const;
    /// Where the node keeps its variables and, with a folder per VM, its TPMs.
    QString nvramFolder(const QString &node) const;
    QString tpmRoot(const QString &node) const;
    QString tpmFile(const QString &node, const QString &uuid) const;

    VmRef make(const QString &name, const QString &os, const QString &devices = {});
    /// Starts it so that its files are made, and switches it off.
    bool runOnce(const VmRef &vm);
    FirmwareCopy copyOf(const VmRef &vm, const QString &name, const QString &node);
    /// Defines the clone as the engine would, starts it and switches it off.
    bool tryClone(const FirmwareCopy &copy, const QString &variables);
    std::unique_ptr<Rollback> newRollback(StepLog *log = nullptr);
    /// Removes a definition alone.
    void forget(const VmRef &vm);
    /// Removes all VMs that were made here, with libvirt's files.
    void removeAll();

    /// Also libvirt's own files, which have no storage, and the storages.
    QStringList everything() const;

private:
    QString libvirtFolder(const QString &node) const;
    std::vector<VmRef> m_made;
};

/// The firmware is picked by libvirt, or named with its variables.
inline const QString pickedFirmware =
    QStringLiteral("<os firmware='efi'><type arch='x86_64' machine='q35'>hvm</type></os>");
QString namedFirmware(const QString &variables);
inline const QString emulatedTpm =
    QStringLiteral("<tpm model='tpm-crb'><backend type='emulator' version='2.0'/></tpm>");
QString diskAt(const QString &image);

QByteArray contentOf(const QString &path);
/// Writes into the middle of a file.
bool writeInto(const QString &path, const QByteArray &text);

} // namespace ramet::test
