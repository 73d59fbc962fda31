// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/names.h"

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
};

} // namespace ramet
