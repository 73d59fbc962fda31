// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/move/moveplan.h"

#include <QStringList>

namespace ramet {

/// What a move does and what it deletes, a line each: the one question that a person is asked.
QStringList moveLines(const MovePlan &plan);

} // namespace ramet
