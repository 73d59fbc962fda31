// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/abilities.h"

class QAction;

namespace ramet {

/// Enables the action where `whyNot` is empty, else it says why in its tooltip and status tip. What
/// it does is its data(), a text.
void enableAction(QAction *action, const QString &whyNot);

enum class Counted { Vms, Templates };

/// Of several VMs: says in the action's text with how many it can be done, "Start 7 of 9 VMs", by
/// `pattern`, and in its tooltip and status tip why not with the rest. `alone` is its text where
/// it can be done with none.
void enableAction(QAction *action, const QString &alone, const QString &pattern,
                  const ManyAbility &ability, int vms, Counted counted = Counted::Vms);

} // namespace ramet
