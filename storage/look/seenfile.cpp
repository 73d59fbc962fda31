// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/look/seenfile.h"

#include "storage/base/statefile.h"

#include <QCryptographicHash>

namespace ramet::seenfile {

QString path(const QString &uri, const char *ending)
{
    const QByteArray hash = QCryptographicHash::hash(uri.toUtf8(), QCryptographicHash::Sha256);
    return statefiles::folder() + "/nodes/" + QString::fromLatin1(hash.toHex().left(32)) + u'.' +
           QLatin1String(ending);
}

} // namespace ramet::seenfile
