// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/domain/disk.h"

#include <pugixml.hpp>
#include <vector>

namespace ramet {

/// All <disk> elements of a definition's <devices>, with the layers that it names.
std::vector<Disk> readDisks(const pugi::xml_node &devices);

} // namespace ramet
