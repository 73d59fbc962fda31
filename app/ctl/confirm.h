// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/session.h"

namespace ramet::ctl {

/// Asks on a terminal, unless --yes was given; without a terminal and --yes it refuses. `question`
/// ends with the prompt. Blocks until a line was typed; a Ctrl-C ends the program meanwhile.
std::expected<void, Failure> confirm(const Session &session, const QString &question);

} // namespace ramet::ctl
