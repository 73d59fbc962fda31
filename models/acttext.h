// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/refusal.h"

namespace ramet {

/// Why something cannot be done with a VM as it is now: take, go back to or delete its snapshots,
/// start or pause it, give it another name, title or tags. A part of models/refusaltext, with %1
/// for the refusal's object, %2 for the other and %3 for its names; empty: the reason is not one of
/// these. Pure.
QString actSentence(Reason reason);

} // namespace ramet
