// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/lab.h"

#include <QByteArrayList>

namespace ramet::test {

/// The process of this lab whose command line has all these words; 0: none. Tests that run beside
/// this one have guests of the same names.
qint64 labProcess(const Lab &lab, const QByteArrayList &words);

} // namespace ramet::test
