// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/clone/cloneplan.h"

#include <QJsonObject>

namespace ramet {

/// What is worth to be remembered of a clone for the next one of the same source: not its name,
/// nor its MAC addresses, nor what was meant for that one only, nor the mode that a VM or a
/// template has by default: it may be the other one by then. Pure functions.
QJsonObject choicesToRemember(const CloneRequest &request, CloneMode defaultMode);
/// The request with each remembered choice that the plan does not refuse now. Its node stays; what
/// was chosen for another one, such as a storage, is left.
CloneRequest recalledRequest(const Inventory &inventory, const CloneRequest &request,
                             const QJsonObject &choices);

} // namespace ramet
