// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/clone/namepattern.h"

namespace ramet {

/// Why a name pattern was refused, and what helps: one sentence or two, translated. Any thread.
QString patternText(const PatternError &error);

} // namespace ramet
