// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/guest/guestplan.h"
#include "storage/guest/guestsettings.h"

namespace ramet {

enum class GuestField {
    HostName,
    MachineId,
    HostKeys, ///< of SSH
    Address,
    UserKeys,
    Password,
    TimeZone,
    Locale,
    Package,
    Command,  ///< run once; object: its number
    UserData, ///< the own file
    Disabled, ///< cloud-init, from the second boot on
};
inline constexpr std::array guestFieldNames{
    Name{GuestField::HostName, "host-name"}, Name{GuestField::MachineId, "machine-id"},
    Name{GuestField::HostKeys, "host-key"},  Name{GuestField::Address, "address"},
    Name{GuestField::UserKeys, "keys"},      Name{GuestField::Password, "password"},
    Name{GuestField::TimeZone, "time-zone"}, Name{GuestField::Locale, "locale"},
    Name{GuestField::Package, "package"},    Name{GuestField::UserData, "user-data"},
    Name{GuestField::Disabled, "disabled"},  Name{GuestField::Command, "command"},
};
constexpr const auto &namesOf(GuestField)
{
    return guestFieldNames;
}

enum class GuestState { NotKnown, Applied, NotApplied };
inline constexpr std::array guestStateNames{
    Name{GuestState::NotKnown, "not-known"},
    Name{GuestState::Applied, "applied"},
    Name{GuestState::NotApplied, "not-applied"},
};
constexpr const auto &namesOf(GuestState)
{
    return guestStateNames;
}

/// Who told it.
enum class GuestWitness { Nobody, Console, Agent, Lease };
inline constexpr std::array guestWitnessNames{
    Name{GuestWitness::Nobody, "nobody"},
    Name{GuestWitness::Console, "console"},
    Name{GuestWitness::Agent, "agent"},
    Name{GuestWitness::Lease, "dhcp-lease"},
};
constexpr const auto &namesOf(GuestWitness)
{
    return guestWitnessNames;
}

/// One thing that was to be new, and what became of it.
struct GuestFact {
    GuestField field = GuestField::HostName;
    QString object; ///< user, package, a command's number; of an address what was wanted
    QString wanted; ///< empty: anything but the original's
    GuestState state = GuestState::NotKnown;
    QString value{}; ///< what the guest has, as the witness says: a guest's claim
    GuestWitness witness = GuestWitness::Nobody;
    bool operator==(const GuestFact &) const = default;
};
using GuestFacts = std::vector<GuestFact>;

/// Everything that is to be new, none of it known yet.
GuestFacts expectedFacts(const GuestSettings &settings, const GuestPlan &plan);

/// Takes in what the report (reportscript.h) of the clone says so far. True: it is complete.
bool takeConsole(GuestFacts &facts, const QString &console, const QString &instanceId);
void takeHostName(GuestFacts &facts, const QString &hostName, GuestWitness witness);
/// Addresses without the length of their net; the list need not be complete.
void takeAddresses(GuestFacts &facts, const QStringList &addresses, GuestWitness witness);

bool isAllKnown(const GuestFacts &facts);

} // namespace ramet
