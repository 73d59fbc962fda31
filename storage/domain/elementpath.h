// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/refusal.h"
#include "storage/domain/hardwarechoice.h"

#include <optional>
#include <pugixml.hpp>

namespace ramet {

/// Sets the one attribute or text that the path names. Refused, and nothing is set: the path is
/// none or names not exactly one; it names what a clone's identity, its disks or Ramet's own marks
/// rest on, which have options of their own or none; XML cannot hold the value.
std::optional<Refusal> setElement(pugi::xml_node domain, const ElementChoice &choice);

} // namespace ramet
