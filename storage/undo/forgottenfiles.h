// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ramet {

/// The hidden name that a journal has in its folder until it is whole and locked.
QString hiddenJournal(const QString &folder);

/// Removes such files of programs that were killed before their journal had its name: an hour old,
/// this user's own, and locked by nobody. Nothing was made by then.
void removeForgottenJournals(const QString &folder);

} // namespace ramet
