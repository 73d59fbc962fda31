// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/refusal.h"
#include "storage/base/result.h"

namespace ramet {

/// The sentences people read, translated. Pure functions; any thread. What a node wrote into an
/// error is made harmless (printable.h).

/// One sentence or two short ones: the name of the object and what can be done; of a refused plan
/// every reason, a line each. A cancel has one too, for a status line; never show it as an error.
QString errorText(const Error &error);
/// What stands under "Details": the operation, libvirt's own text, and what was left behind.
QString errorDetails(const Error &error);

} // namespace ramet
