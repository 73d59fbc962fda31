// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <chrono>
#include <optional>
#include <vector>

namespace ramet {

/// Somebody who may log in to the guest.
struct GuestUser {
    QString name;         ///< empty: the user that the guest's image has by default
    QStringList keys;     ///< lines as in an authorized_keys file
    QString passwordHash; ///< as crypt(5) makes it, never the password; empty: left as it is
    /// The same for Windows, which knows no hashes: as an answer file hides it, from eyes only.
    /// It goes nowhere but into the seed of such a guest.
    QString answerPassword{};
    bool operator==(const GuestUser &) const = default;
};

/// Keeps what guests need to check the password, not the password itself. False, and the user is as
/// before: it is empty, or the system cannot hash it.
bool setPassword(GuestUser &user, const QByteArray &password);

/// Static addresses of one network card, as typed.
struct CardAddresses {
    /// "10.0.0.11-10.0.0.30/24", or a list "10.0.0.11/24,10.0.0.15/24": one for each clone.
    QString list;
    QString gateway; ///< empty: none
    QStringList nameServers;
    bool operator==(const CardAddresses &) const = default;
};

/// What is to be new inside the guest, as a person asks for it. A plain value; checkGuest says
/// what is wrong with it. It holds secrets: it is not logged, and no journal keeps it.
struct GuestSettings {
    QString hostName; ///< a pattern: {name} is the clone's name, {n} its number in a batch
    QString domain;   ///< of the host name; empty: none
    std::vector<GuestUser> users;
    QString timeZone;                     ///< "Europe/Berlin"
    QString locale;                       ///< "de_DE.UTF-8"
    std::vector<CardAddresses> addresses; ///< of the first card, the second … ; empty ones: DHCP
    QStringList packages;
    QStringList commands; ///< run once, at the end of the first boot, each by a shell
    /// Files of cloud-init's NoCloud, as they are; empty: made of the settings above.
    std::optional<QByteArray> userData;
    std::optional<QByteArray> metaData;
    std::optional<QByteArray> networkConfig;
    bool writesDisk = false; ///< the guest reads no seed: its disk is written to, by virt-customize
    bool disablesAfter = false; ///< cloud-init does nothing from the second boot on
    /// How long a clone that was started is asked what it took; 0: not at all.
    std::chrono::seconds wait{0};

    /// Nothing is to be new.
    bool isEmpty() const
    {
        return hostName.isEmpty() && domain.isEmpty() && users.empty() && timeZone.isEmpty() &&
               locale.isEmpty() && addresses.empty() && packages.isEmpty() && commands.isEmpty() &&
               !userData && !metaData && !networkConfig && !disablesAfter && !writesDisk;
    }
    /// Settings that become a cloud-config: all but names, addresses and whole files.
    bool hasConfig() const
    {
        return !users.empty() || !timeZone.isEmpty() || !locale.isEmpty() || !packages.isEmpty() ||
               !commands.isEmpty();
    }
    bool operator==(const GuestSettings &) const = default;
};

} // namespace ramet
