// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/refusal.h"

namespace ramet {

/// The sentences on what was refused, translated. Pure functions; any thread.

/// Why a plan was refused, naming the object and the way out.
QString refusalText(const Refusal &refusal);
/// All of them, one a line, each once.
QString refusalsText(const std::vector<Refusal> &refusals);

} // namespace ramet
