// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/refusal.h"
#include "storage/clone/cloneplan.h"

namespace ramet {

/// What a clone has that its original has not, translated. Pure functions. The first two are parts
/// of models/refusaltext, with %1 for the refusal's object, %2 for the other and %3 for its names;
/// empty: the reason is not one of these.

/// Why a disk or the machine of a clone cannot be changed as it was wanted.
QString changeSentence(Reason reason);
/// Why no disk of a clone is made on a storage of that type; empty: for no better reason than that
/// it cannot hold images.
QString storageTypeSentence(const QString &type);

/// What of the clone's disks and machine is other than the original's, a sentence each.
QStringList changeTexts(const ClonePlan &plan);

} // namespace ramet
