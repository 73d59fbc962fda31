// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ramet {

/// Makes libvirt's event loop run on a thread of its own, once per process, for as long as the
/// process lives. Must come before the first connection opens (virEventRegisterImpl says so).
void ensureEventLoop();

} // namespace ramet
