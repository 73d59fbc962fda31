// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/inventory/nodeaddress.h"

#include <QRegularExpression>

namespace ramet {

bool isValidNodeName(const QString &name)
{
    static const QRegularExpression pattern("\\A[A-Za-z0-9._-]+\\z");
    return pattern.match(name).hasMatch();
}

} // namespace ramet
