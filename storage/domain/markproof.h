// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/domain/virtualmachine.h"

#include <QDateTime>
#include <optional>

namespace ramet {

/// What Ramet's marks prove. A mark is a claim: everybody who may write a domain's metadata can
/// write one, a restored definition brings an old one along. It counts only where facts that the
/// mark's writer does not choose agree with it; else the domain is an ordinary VM.

/// Whether the domain can be a clone in the making: marked as one, off, without disk, network card,
/// host device and shared folder, as placeholderDefinition() makes it. `vm` with the marks as its
/// definition has them.
bool isPlaceholder(const VirtualMachine &vm);

/// When its making began, by the mark. Empty: not said, unreadable, or later than `now` (a minute
/// is allowed for clocks that differ).
std::optional<QDateTime> beganAt(const RametMarks &marks, const QDateTime &now);

/// Whether it can be a domain of ours that only copies: marked as one, transient, paused, with a
/// helper's name.
bool isProvenHelper(const VirtualMachine &vm);

/// "ramet-copy-" and the beginning of the UUID: the name of a domain that only copies.
QString helperName(const QString &uuid);
/// Whether a domain of this name and UUID may be ended as a helper of ours.
bool isHelperName(const QString &name, const QString &uuid);
/// The same of a name whose UUID is not at hand. No proof: anybody may give it.
bool looksLikeHelper(const QString &name);

/// Whether Ramet gives this name to a disk, or to a disk's scratch image, of this new VM.
bool isVolumeNameOf(const QString &volume, const VirtualMachine &vm);

/// Whether the file was made for this VM, so that it is no other's under a second name: it is
/// called as Ramet calls the VM's files, and the VM is a clone or a snapshot of it put the file on
/// top.
bool isMadeFor(const QString &path, const VirtualMachine &vm);

/// A journal's id is a UUID, and so is a mark's task: it becomes part of a path.
bool isTaskId(const QString &id);

/// The VM's marks without those that nothing proves.
RametMarks provenMarks(const VirtualMachine &vm, const QDateTime &now);

} // namespace ramet
