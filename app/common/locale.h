// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ramet {

/// Makes sure that the process runs in a UTF-8 locale, as Qt needs it: cron jobs and system
/// services have none. Call it before the application object is made.
void ensureUtf8();

} // namespace ramet
