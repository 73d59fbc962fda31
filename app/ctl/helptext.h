// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/commandtable.h"

namespace ramet::ctl {

/// What --help prints, of the program and of one command; translated.
QString helpText();
QString helpText(const CommandSpec &command);

} // namespace ramet::ctl
