// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/guest/guestplan.h"
#include "storage/guest/guestsettings.h"

namespace ramet {

/// The answer file of Windows' setup: computer name, time zone, locale, the administrator's
/// password (hidden from eyes, not from who may read the file) and commands. Windows reads it where
/// it was made general by `sysprep /generalize` before. Only of a plan with `answersFor`. Pure.
QByteArray answerFile(const GuestSettings &settings, const GuestPlan &plan);

/// A name that a Windows computer can have: 15 characters, and not digits alone.
bool isWindowsName(const QString &text);
/// "W. Europe Standard Time" of "Europe/Berlin"; empty: Windows has no such zone.
QString windowsZone(const QString &timeZone);

} // namespace ramet
