// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/inventory/nodefacts.h"

namespace ramet {

void NodeFacts::add(const NodeFacts &newer)
{
    for (const auto &[path, there] : newer.files)
        files[path] = there;
    for (const auto &[machine, paths] : newer.loaders)
        loaders[machine] = paths;
    if (newer.secrets)
        secrets = newer.secrets;
    if (newer.interfaces)
        interfaces = newer.interfaces;
}

} // namespace ramet
