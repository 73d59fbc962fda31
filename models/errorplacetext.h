// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/error.h"

#include <QStringList>

namespace ramet {

/// What people read of where something was being written when it failed. Pure functions.

/// Of NoSpace, where the storage is known.
QString fullStorageText(const Error &error);
/// For "Details": disk, storage, file, the space it takes, and the cause in the system's words.
QStringList errorPlaceLines(const Error &error);
/// The cause in the system's words; empty: the system told none.
QString causeText(const Error &error);

} // namespace ramet
