// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/commandline.h"

namespace ramet::ctl {

/// The guest settings of a command line: --hostname, --domain, --address, --user, --timezone,
/// --locale, --package, --run-once, --cloud-init, --wait-guest. Reads the files that it names, and
/// hashes a password at once. The error is a sentence for people.
/// What the settings say is the plan's business.
std::expected<GuestSettings, QString> readGuestArguments(const CommandLine &line);

} // namespace ramet::ctl
