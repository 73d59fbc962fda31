// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/inventory/nodefacts.h"

namespace ramet {

void NodeQuestions::add(const NodeQuestions &more)
{
    files.insert(more.files.begin(), more.files.end());
    loaders.insert(more.loaders.begin(), more.loaders.end());
    secrets = secrets || more.secrets;
    interfaces = interfaces || more.interfaces;
    networkFilters = networkFilters || more.networkFilters;
    addresses = addresses || more.addresses;
    host = host || more.host;
    limits.insert(more.limits.begin(), more.limits.end());
    definitions.insert(more.definitions.begin(), more.definitions.end());
}

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
    if (newer.networkFilters)
        networkFilters = newer.networkFilters;
    if (newer.addresses)
        addresses = newer.addresses;
    if (newer.host)
        host = newer.host;
    for (const auto &[guest, known] : newer.limits)
        limits[guest] = known;
    for (const auto &[vm, xml] : newer.definitions)
        definitions[vm] = xml;
}

} // namespace ramet
