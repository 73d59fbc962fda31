// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/result.h"
#include "storage/copy/helperdefinition.h"

#include <QJsonObject>
#include <map>

namespace ramet {

/// A clone's disk while its bytes still come from another node.
struct ServedDisk {
    QString path;      ///< of the clone's own image, which is empty at first
    HelperDisk served; ///< the original as the other node serves it, below that image
};
using ServedDisks = std::map<QString, ServedDisk>; ///< by target

/// The definition of a complete clone, with these disks on top of what another node serves. What is
/// read stays in the clone's image; a guest that reads or writes in vain stands still.
Result<QString> definitionOnServed(const QString &wholeXml, const ServedDisks &disks);

/// Whether a guest that has not run yet can be given its disks, all these, while it stands still,
/// and then starts as if it had had them before: they can be plugged in, where the definition says,
/// and the machine looks for its system on a disk alone.
bool canBePluggedIn(const QString &wholeXml, const QStringList &targets);
/// The definition without these disks.
Result<QString> definitionWithout(const QString &wholeXml, const QStringList &targets);
/// The elements of these disks, to be plugged in. Refused: the definition lacks one.
Result<QStringList> diskElements(const QString &xml, const QStringList &targets);

/// What definitionOnServed() writes over in these disks' drivers, by target.
QJsonObject driverPolicies(const QString &wholeXml, const QStringList &targets);
/// `xml`, as people may have changed it meanwhile, with the disks that these policies are of: they
/// rest on nothing any more.
Result<QString> definitionOffServed(const QString &xml, const QJsonObject &policies);
/// Whether the disk rests on something by this definition, or is not in it: it may not be there
/// yet.
bool restsOnServed(const QString &xml, const QString &target);

} // namespace ramet
