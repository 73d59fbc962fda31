// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ramet::test {

// Both: a stream socket that the caller closes; -1: it did not work.
int listenAt(const QString &path);
int connectTo(const QString &path);

} // namespace ramet::test
