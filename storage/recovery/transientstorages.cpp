// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recovery/transientstorages.h"

#include "storage/backend/folderaccess.h"
#include "storage/libvirt/poolcalls.h"

namespace ramet {

void endTransientStorages(const Connection &connection)
{
    const auto records = pools::list(connection);
    for (const PoolRecord &record : records.value_or(std::vector<PoolRecord>())) {
        if (FolderAccess::isTransientStorage(record.name))
            static_cast<void>(pools::stop(connection, record.name));
    }
}

} // namespace ramet
