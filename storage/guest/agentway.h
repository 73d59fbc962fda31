// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/guest/guestreport.h"
#include "storage/libvirt/connection.h"

namespace ramet {

/// The second way, for a clone that runs: gives users through the guest's agent the keys and
/// passwords that are not known to be there. What it could give is then applied, as the agent
/// says. A user that has no name in the settings is left out. Blocks; a silent agent is waited for
/// a few seconds, once.
void giveByAgent(const Connection &connection, const QString &uuid, const GuestSettings &settings,
                 GuestFacts &facts);

} // namespace ramet
