// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ramet::console {

/// Why no console can be opened on this machine; empty: it can.
QString whyNot();
/// Opens a VM's console in virt-viewer, which waits for the VM to run and comes back with it after
/// a restart. Does not wait.
/// False: it did not start.
bool open(const QString &uri, const QString &vmUuid);

} // namespace ramet::console
