// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>

namespace ramet::test {

/// The process whose command line has all these words, one of which names a lab's own; 0: none.
qint64 labProcess(const QByteArrayList &words);

} // namespace ramet::test
