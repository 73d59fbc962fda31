// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace ramet {

/// The states a person tells apart; libvirt's "blocked" is Running, "crashed" is Off.
enum class VmState { Off, Running, Paused, ShuttingDown, Suspended };

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
    QString liveXml; ///< of a persistent domain that is not off
    std::vector<QString> snapshotXmls;
    QString currentSnapshot;
};

} // namespace ramet
