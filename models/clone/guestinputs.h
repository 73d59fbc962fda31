// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/refusal.h"
#include "storage/guest/guestsettings.h"

#include <optional>

namespace ramet {

/// The fields of the wizard's page about the guest, for the reason beside each.
enum class GuestInput {
    HostName,
    Domain,
    Card, ///< what is wrong with another one than the chosen
    Addresses,
    Gateway,
    Users, ///< what is wrong with another one than the chosen
    User,
    Keys,
    Password,
    TimeZone,
    Locale,
    Packages,
    Commands,
    Customize,
    UserData,
};

/// What the page shows at the moment.
struct ShownGuest {
    QString user;    ///< its name
    size_t card = 0; ///< its place
    CardAddresses addresses{};
    QString domain{};
};

/// The field that a refusal belongs to; none: it is not about a guest's settings. Pure.
std::optional<GuestInput> guestInputOf(const Refusal &refusal, const ShownGuest &shown);

/// The words of a text between which the pattern matches, without spaces around and empty ones.
QStringList wordsOf(const QString &text, const char *between);

} // namespace ramet
