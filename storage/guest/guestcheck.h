// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/refusal.h"
#include "storage/guest/guestsettings.h"

namespace ramet {

/// The most bytes of a file for the guest: what the user-data services of all clouds take is less.
inline constexpr qsizetype mostGuestFileBytes = 256 * 1024;

/// Everything that is wrong with the settings by themselves, whoever gets them; the refusals'
/// field is Guest. Pure. What depends on the clone (host names, addresses, cards) the plan checks.
std::vector<Refusal> checkGuest(const GuestSettings &settings);

/// A file of NoCloud, as its name in the seed says: "user-data", "meta-data", "network-config".
std::optional<Refusal> checkGuestFile(const QString &name, const QByteArray &bytes);

} // namespace ramet
