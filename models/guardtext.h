// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/refusal.h"

namespace ramet {

/// Why a VM or a volume stays as it is, as others rest on it or it rests on others: it is not
/// deleted, converted, started or made independent. A part of models/refusaltext, with %1 for the
/// refusal's object, %2 for the other and %3 for its names; empty: the reason is not one of these.
/// Pure.
QString guardSentence(Reason reason);

} // namespace ramet
