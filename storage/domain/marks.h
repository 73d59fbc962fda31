// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/domain/virtualmachine.h"

#include <functional>
#include <optional>

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

/// Our element of a definition after a change, as domains::setMarks() takes it: empty where there
/// is none left.
Result<QString> marksElement(const QString &xml, const std::function<void(RametMarks &)> &change);

/// Rewrites a definition's marks and, for a template, its disks' read-only state.
Result<QString> definitionAsTemplate(const QString &xml);
/// Notes what the files of the template's disks had: see RametMarks::fileModes.
Result<QString> definitionWithFileModes(const QString &xml,
                                        const std::map<QString, QString> &modes);
Result<QString> definitionAsVm(const QString &xml);
/// What people note of a VM; nothing: it stays as it is, empty: it goes.
Result<QString> definitionWithNotes(const QString &xml, const std::optional<QString> &title,
                                    const std::optional<QString> &description,
                                    const std::optional<QStringList> &tags);
/// Of a clone that rests on nothing any more: these disks name no files below them, and the origin
/// is one of a full clone.
Result<QString> definitionAsIndependent(const QString &xml, const QStringList &targets);

} // namespace ramet
