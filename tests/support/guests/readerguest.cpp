// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/guests/readerguest.h"

namespace ramet::test {

QString readerBootSector()
{
    return QStringLiteral(RAMET_READER);
}

} // namespace ramet::test
