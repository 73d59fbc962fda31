// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/session.h"

namespace ramet::ctl {

/// Asks on a terminal, unless --yes was given; true also where there is nobody to ask. `question`
/// ends with the prompt. Blocks until a line was typed; a Ctrl-C ends the program meanwhile.
bool isConfirmed(const Session &session, const QString &question);

} // namespace ramet::ctl
