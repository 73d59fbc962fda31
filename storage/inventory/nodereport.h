// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/inventory/nodeaddress.h"

namespace ramet {

/// What a node tells when it is tried. A plain value. Versions: 1'000'000 * major + 1'000 * minor +
/// release; 0: it does not tell.
struct NodeReport {
    quint64 libvirtVersion = 0;
    QString hypervisor{};
    quint64 hypervisorVersion = 0;
    int vms = 0;
    QString hostUuid{};
    QString hostName{};
    bool isReadOnly = false;
};

} // namespace ramet
