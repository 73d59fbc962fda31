// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace ramet {

/// How many VMs this thread looked at, one after another, to find some: with it a test can hold
/// what is asked of many VMs to one pass over them, without a clock.
quint64 &vmsSearched();

} // namespace ramet
