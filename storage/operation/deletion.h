// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/operation/recovery.h"

namespace ramet {

/// The journal's fact with what a deletion takes away first: uuid, name, xml.
inline const QString deletedDefinition = QStringLiteral("definition");

/// Of a deletion that was cut off before its first disk went: the VM is defined again. Else what
/// is left stays and is named. Blocks.
Result<CleanOutcome> takeBackDeletion(Journal &journal);

} // namespace ramet
