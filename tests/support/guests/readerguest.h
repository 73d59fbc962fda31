// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ramet::test {

/// The boot sector of reader.S, as a file: it reads from its disk's 8 MiB to 56 MiB for ever.
QString readerBootSector();

} // namespace ramet::test
