// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ramet::desktop {

/// For a bus of the session that takes connections and answers nothing: Qt's own parts and this
/// program would wait 25 s each for it before a window is there. Such a bus is passed over: this
/// process goes on as if there were none, so each start has its own window. Before the application
/// is made. Waits 2 s at most, and no time where the bus answers.
void passOverSilentBus();

} // namespace ramet::desktop
