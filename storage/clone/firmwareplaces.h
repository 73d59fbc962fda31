// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/libvirt/connection.h"

namespace ramet {

/// Where a VM's UEFI variables are.
struct VariablesPlace {
    QString path; ///< empty: it has none in a file of its own
    /// The definition does not name the file: the node picks the firmware and derives the path
    /// from the VM's name.
    bool isAutomatic = false;
};

/// Of a VM with this definition and the name in it, on this node; whether the file is there is
/// not looked at. What the definition leaves open the node is asked for, which changes nothing
/// on it: it shows the QEMU command of a small VM with the same firmware.
/// Unsupported: the VM's QEMU writes into the firmware's own file.
Result<VariablesPlace> variablesPlace(const Connection &connection, const QString &definition);

/// The folder where this node puts the UEFI variables of VMs of this one's architecture.
Result<QString> variablesFolder(const Connection &connection, const QString &definition);

/// Whether copyFirmware() gives this name to the variables of a new VM called `vm`: "web_VARS.fd",
/// or "web-2_VARS.fd" where that is there already.
bool isVariablesNameOf(const QString &file, const QString &vm);

/// Whether the VM has a TPM that swtpm plays. Unsupported: its state is at a place of its own.
Result<bool> hasEmulatedTpm(const QString &definition);

/// The folder with a folder of TPM states per VM, named by UUID: …/libvirt/swtpm of the system's
/// daemon, …/libvirt/qemu/swtpm of a user's (qemu_conf.c, virQEMUDriverConfigNew). libvirt tells
/// it nowhere, but has it beside the folder of UEFI variables.
Result<QString> tpmFolder(const Connection &connection, const QString &definition);

} // namespace ramet
