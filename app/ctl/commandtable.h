// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/commandline.h"
#include "app/ctl/optiontable.h"

#include <span>
#include <vector>

namespace ramet::ctl {

struct CommandSpec {
    Command command;
    const char *words;     ///< "node add"
    const char *arguments; ///< as help shows them: "NAME URI", "[NAME]"
    int least;             ///< arguments
    int most;
    std::vector<Option> options;
    const char *help; ///< untranslated
};

/// All that rametctl understands: the reader and the help are made from these.
std::span<const CommandSpec> allCommands();
const CommandSpec *specOf(Command command); ///< null for Help and Version

} // namespace ramet::ctl
