// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/domain/virtualmachine.h"

#include <functional>

namespace pugi {
class xml_node;
}

namespace ramet {

inline constexpr const char *marksNamespace = "urn:ramet:domain:1";

/// Reads <ramet:ramet> from a <domain> element.
RametMarks readMarks(const pugi::xml_node &domain);
/// Writes the marks but for the tags; those, and elements of our namespace that we do not know, are
/// kept. Without any of these the whole element goes.
void writeMarks(pugi::xml_node domain, const RametMarks &marks);
/// Writes the tags alone; what else there is stays. Without any mark the whole element goes.
void writeTags(pugi::xml_node domain, const QStringList &tags);

/// Our element of a definition after a change, as domains::setMarks() takes it: empty where there
/// is none left.
Result<QString> marksElement(const QString &xml, const std::function<void(RametMarks &)> &change);

} // namespace ramet
