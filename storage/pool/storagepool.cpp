// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/pool/storagepool.h"

#include <algorithm>

namespace ramet {

QStringList StoragePool::imageFormats() const
{
    if (isRbd())
        return {"raw"};
    return holdsFiles() ? QStringList{"qcow2", "raw"} : QStringList{};
}

quint64 Volume::sizeAs(const QString &driverFormat) const
{
    const bool asData = driverFormat == u"raw" && format != u"raw" && fileBytes > 0;
    return asData ? fileBytes : capacityBytes;
}

const Volume *StoragePool::findVolume(const QString &volumeName) const
{
    const auto found = std::find_if(volumes.begin(), volumes.end(),
                                    [&](const Volume &v) { return v.name == volumeName; });
    return found == volumes.end() ? nullptr : &*found;
}

bool StoragePool::isNameTaken(const QString &volumeName) const
{
    return otherNames.contains(volumeName) || findVolume(volumeName);
}

} // namespace ramet
