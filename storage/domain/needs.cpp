// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/domain/needs.h"

#include <QDir>

namespace ramet {

bool Need::isRelative() const
{
    // An image on Ceph is "pool/image", and is no path.
    const bool hasPath = isFile() && !(kind == Kind::Disk || kind == Kind::Layer);
    return hasPath && !name.isEmpty() && !name.startsWith('/') &&
           !name.contains(QLatin1String(":"));
}

QString cleanNeed(const QString &name)
{
    return name.startsWith('/') ? QDir::cleanPath(name) : name;
}

bool looksLikeVariables(const QString &path)
{
    const QString folder = path.section('/', 0, -2);
    const QString file = path.section('/', -1);
    return folder.endsWith(QLatin1String("/qemu/nvram")) ||
           file.contains(QLatin1String("_VARS"), Qt::CaseInsensitive) ||
           file.endsWith(QLatin1String(".fd"), Qt::CaseInsensitive);
}

} // namespace ramet
