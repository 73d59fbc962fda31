// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/names.h"

#include <QHash>
#include <QString>
#include <vector>

namespace ramet {

/// The states a person tells apart; libvirt's "blocked" is Running. Crashed: the guest is kept for
/// a look at it (on_crash=preserve), and its QEMU still has the disks open.
enum class VmState { Off, Running, Paused, ShuttingDown, Suspended, Crashed };
inline constexpr std::array vmStateNames{
    Name{VmState::Off, "off"},
    Name{VmState::Running, "running"},
    Name{VmState::Paused, "paused"},
    Name{VmState::ShuttingDown, "shutting-down"},
    Name{VmState::Suspended, "suspended"},
    Name{VmState::Crashed, "crashed"},
};
constexpr const auto &namesOf(VmState)
{
    return vmStateNames;
}

/// What the daemon would not tell of a domain.
struct ReadFailure {
    enum class Part { Definition, Live, Snapshots };
    Part part = Part::Definition;
    QString reason; ///< libvirt's own text, or the parser's
    bool operator==(const ReadFailure &) const = default;
};

struct DomainRecord {
    QString uuid;
    QString name;
    /// The inactive definition of a persistent domain, else the live one; with secrets.
    QString xml;
    VmState state = VmState::Off;
    bool persistent = true;
    bool autostart = false;
    int snapshotCount = 0;
    bool hasManagedSave = false;
    bool isSession = false; ///< of a user's own daemon
    QString liveXml;        ///< of a persistent domain that is not off
    std::vector<QString> snapshotXmls;
    QString currentSnapshot;
    std::vector<ReadFailure> failures; ///< with one of Definition, xml is empty
    bool operator==(const DomainRecord &) const = default;
};

/// By UUID.
using DomainRecords = QHash<QString, DomainRecord>;

} // namespace ramet
