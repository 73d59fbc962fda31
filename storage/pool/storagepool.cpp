// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/pool/storagepool.h"

#include <algorithm>

namespace ramet {

QStringList StoragePool::imageFormats() const
{
    return holdsFiles() ? QStringList{"qcow2", "raw"} : QStringList{};
}

const Volume *StoragePool::findVolume(const QString &volumeName) const
{
    const auto found = std::find_if(volumes.begin(), volumes.end(),
                                    [&](const Volume &v) { return v.name == volumeName; });
    return found == volumes.end() ? nullptr : &*found;
}

} // namespace ramet
