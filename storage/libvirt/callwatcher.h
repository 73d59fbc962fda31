// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace ramet {

class CallWatch;

/// One thread of this process calls check() of all watches ten times a second, until a watch says
/// with leave() that it has nothing under way. Any thread; the thread lives as long as the process.
void watchCalls(const std::shared_ptr<CallWatch> &watch);

} // namespace ramet
