// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/domain/rbdsource.h"

#include <pugixml.hpp>

namespace ramet {

/// Makes a <disk> be that image, "pool/image". One that is on the same cluster already keeps its
/// monitors and all else that says how to get there; the key's owner is the storage's.
void writeRbdDisk(pugi::xml_node disk, const RbdSource &source, const QString &image);

} // namespace ramet
