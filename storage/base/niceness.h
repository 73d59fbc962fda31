// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace ramet {

/// A thread's nice value. POSIX gives one to each process, Linux to each thread: setpriority(2),
/// BUGS, and sched(7), "The nice value". Threads and programs inherit it from the thread that
/// starts them, and without privileges none gets it lower again.

/// From now on the calling thread comes after the others of this process where cores are short. For
/// reading, which would else hold up the window: of all threads only those may call it that nothing
/// else is ever done on. Any number of times.
void giveWay();

/// Whether the calling thread comes after the first one of this process.
bool hasGivenWay();

/// Runs the function on a thread of its own, which does not come after others whoever calls it.
void startThread(std::move_only_function<void()> function);

} // namespace ramet
