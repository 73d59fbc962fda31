// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/refusal.h"
#include "storage/domain/hardwarechoice.h"

#include <pugixml.hpp>

namespace ramet {

/// Changes a clone's definition by what a person chose. `domain` is the <domain> element, with its
/// identity made new already. What depends on a changed number is kept consistent; where that
/// cannot be, and where a path is not one that may be set, the answer says so and the definition
/// is not to be used. Network addresses are the identity's business.
std::vector<Refusal> applyHardware(pugi::xml_node domain, const HardwareChoice &choice);

} // namespace ramet
