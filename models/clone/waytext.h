// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/clone/cloneplan.h"

namespace ramet {

/// Who reads a remedy: each program names its own way.
enum class TextFor { Window, Terminal };

/// How the disk is made and, where there is a faster way in general, why not by that one: as far as
/// it is known before it is tried. Pure function, translated.
QString wayText(const Inventory &inventory, const ClonePlan &plan, const DiskPlan &disk,
                TextFor reader = TextFor::Window);
/// Only the second part; empty: there is no faster way.
QString whyNotFaster(const Inventory &inventory, const ClonePlan &plan, const DiskPlan &disk,
                     TextFor reader = TextFor::Window);

} // namespace ramet
