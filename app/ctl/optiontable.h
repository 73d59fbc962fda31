// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/commandline.h"

#include <span>

namespace ramet::ctl {

struct OptionSpec {
    Option option;
    char shortName;        ///< 0: none
    const char *longName;  ///< without the dashes
    const char *valueName; ///< as help shows it; null: a switch
    const char *help;      ///< untranslated
    bool repeats = false;  ///< may be given again
};

/// The options of all commands.
std::span<const OptionSpec> allOptions();
const OptionSpec &specOf(Option option);

} // namespace ramet::ctl
