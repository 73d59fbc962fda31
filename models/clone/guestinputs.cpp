// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clone/guestinputs.h"

#include <QRegularExpression>
#include <algorithm>

namespace ramet {

namespace {

GuestInput inputOfAddress(const Refusal &refusal, const ShownGuest &shown)
{
    const size_t card = refusal.names.value(0).toULongLong(); // from 1 on; 0: of no one card
    if (card > 0 && card != shown.card + 1)
        return GuestInput::Card;
    const CardAddresses &own = shown.addresses;
    const bool isOther = !refusal.object.isEmpty() && (refusal.object == own.gateway ||
                                                       own.nameServers.contains(refusal.object));
    return isOther ? GuestInput::Gateway : GuestInput::Addresses;
}

GuestInput inputOfUser(const QString &user, GuestInput own, const ShownGuest &shown)
{
    return user == shown.user ? own : GuestInput::Users;
}

} // namespace

std::optional<GuestInput> guestInputOf(const Refusal &refusal, const ShownGuest &shown)
{
    switch (refusal.reason) {
    case Reason::HostNameInvalid:
        return !refusal.object.isEmpty() && refusal.object == shown.domain ? GuestInput::Domain
                                                                           : GuestInput::HostName;
    case Reason::WindowsNameInvalid:
    case Reason::HostNameTwice:
    case Reason::SeedNeedsStorage:
        return GuestInput::HostName;
    case Reason::AddressInvalid:
    case Reason::AddressOutsideNet:
    case Reason::AddressUnusable:
    case Reason::AddressTwice:
    case Reason::AddressTaken:
    case Reason::AddressesTooFew:
        return inputOfAddress(refusal, shown);
    case Reason::CardUnknown:
    case Reason::NetworkConfigTwice:
        return GuestInput::Addresses;
    case Reason::UserInvalid:
    case Reason::UserTwice:
        return inputOfUser(refusal.object, GuestInput::User, shown);
    case Reason::KeyInvalid:
        return inputOfUser(refusal.other, GuestInput::Keys, shown);
    case Reason::KeyPrivate:
        return inputOfUser(refusal.object, GuestInput::Keys, shown);
    case Reason::PasswordNotHashed:
        return inputOfUser(refusal.object, GuestInput::Password, shown);
    case Reason::TimeZoneInvalid:
        return GuestInput::TimeZone;
    case Reason::LocaleInvalid:
        return GuestInput::Locale;
    case Reason::CustomizeNeedsTool:
    case Reason::CustomizeNeedsLocalDisk:
    case Reason::CustomizeCannot:
        return GuestInput::Customize;
    case Reason::PackageInvalid:
        return GuestInput::Packages;
    case Reason::CommandInvalid:
        return GuestInput::Commands;
    case Reason::GuestFileTooLarge:
    case Reason::UserDataNoFirstLine:
    case Reason::GuestFileHasTabs:
    case Reason::GuestFileNotYaml:
    case Reason::GuestFileNotMap:
        return GuestInput::UserData;
    default:
        return {};
    }
}

QStringList wordsOf(const QString &text, const char *between)
{
    QStringList words = text.split(QRegularExpression(QLatin1String(between)));
    std::ranges::transform(words, words.begin(),
                           [](const QString &word) { return word.trimmed(); });
    words.removeAll(QString());
    return words;
}

} // namespace ramet
