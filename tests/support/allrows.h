// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace ramet::test {

/// Whether long matrices run all their rows (./check --long, or RAMET_LONG=1), or those that each
/// add something: every value of every column, and the pairs that go different ways.
inline bool allRows()
{
    return qEnvironmentVariableIntValue("RAMET_LONG") != 0;
}

} // namespace ramet::test
