// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/result.h"

#include <QStringList>

#include <map>
#include <optional>

namespace ramet {

/// Changes of a whole definition, as a node takes it. Pure functions; any thread. A text that is no
/// <domain> gives an error.

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
